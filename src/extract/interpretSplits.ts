import type {Organisation} from '../catalogue';
import {bytesOf, rowsByValue, type AcceptedRows} from './acceptedRows';
import {foldText} from './foldText';
import {limits} from './limits';
import type {UsedColumn} from './matchColumns';
import {roleLabels, splitLabels} from './splitLabels';
import type {Table} from './readTable';
import type {Issue} from './types';

export interface Splits {
  readonly splits: Readonly<Record<string, Uint8Array>>;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** 1 for frontline; null where neither a column nor a role says. */
  readonly frontline: Uint8Array | null;
  readonly issues: readonly Issue[];
}

const yes = new Set(['yes', 'y', 'true', 't', '1', '1.0', 'frontline', 'front line', 'front-line']);
const no = new Set(['no', 'n', 'false', 'f', '0', '0.0', 'not frontline', 'non-frontline', '']);

/** 1 for yes, 0 for no, null for anything else. */
export function readYesNo(value: string): number | null {
  const folded = foldText(value);
  if (yes.has(folded)) return 1;
  return no.has(folded) ? 0 : null;
}

function frontlineFrom(
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  roles: Uint8Array | undefined,
  roleNames: readonly string[],
  organisation: Organisation,
): {frontline: Uint8Array | null; issues: Issue[]} {
  const column = used.find(({known}) => known.use === 'frontline');
  const held = column && table.columns.get(column.known.column);
  if (column && held) {
    const read = held.values.map(readYesNo);
    const perValue = rowsByValue(held, rows);
    const odd = read.reduce<number>((sum, value, id) => (value === null ? sum + (perValue[id] ?? 0) : sum), 0);
    const text = `“${column.heading}” has values other than yes and no; those rows are counted as not frontline.`;
    const issues: Issue[] =
      odd === 0 ? [] : [{code: 'frontlineUnclear', severity: 'check', text, column: 'frontline', rows: odd}];
    return {
      frontline: bytesOf(
        held,
        rows,
        read.map((value) => value ?? 0),
      ),
      issues,
    };
  }
  if (!roles) return {frontline: null, issues: []};
  const frontlineRoles = new Set(organisation.roles.filter((role) => role.frontline).map(({label}) => label));
  const isFrontline = Uint8Array.from(roleNames, (label) => (frontlineRoles.has(label) ? 1 : 0));
  return {frontline: roles.map((index) => isFrontline[index] ?? 0), issues: []};
}

/** Labels people are grouped by, and who is frontline. */
export function interpretSplits(
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  organisation: Organisation,
): Splits {
  const splits: [string, Uint8Array][] = [];
  const labels: [string, readonly string[]][] = [];
  const issues: Issue[] = [];
  for (const {known, heading} of used.filter((column) => column.known.use === 'split')) {
    const held = table.columns.get(known.column);
    if (!held) continue;
    const settled = known.column === 'role' ? roleLabels(organisation) : (known.labels ?? new Map<string, string>());
    const read = splitLabels(held.values, rowsByValue(held, rows), settled);
    splits.push([known.column, bytesOf(held, rows, read.indexes)]);
    labels.push([known.column, read.labels]);
    if (read.gathered > 0) {
      issues.push({
        code: 'tooManyLabels',
        severity: 'check',
        text: `“${heading}” has more than ${limits.splitLabels} different values; the rarest ${read.gathered.toLocaleString('en-GB')} are shown together as “All others”.`,
        column: known.column,
        rows: null,
      });
    }
  }
  const kept = Object.fromEntries(splits);
  const names = Object.fromEntries(labels);
  const {frontline, issues: more} = frontlineFrom(table, used, rows, kept['role'], names['role'] ?? [], organisation);
  return {splits: kept, labels: names, frontline, issues: [...issues, ...more]};
}
