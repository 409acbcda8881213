import type {Organisation} from '../catalogue';
import {bytesOf, rowsByValue, rowsWithLeftOut, type AcceptedRows} from './acceptedRows';
import {foldText} from './foldText';
import {limits} from './limits';
import {choiceIssues, chosenValues, exclude, unknownKinds, type Chosen} from './mapping/valueChoices';
import type {UsedColumn} from './matchColumns';
import {reviewedColumn, unread, type Reading} from './reviewedColumn';
import {roleLabels, splitLabels, unsaid} from './splitLabels';
import type {Table} from './readTable';
import type {Issue, Mapping, OwnColumn, ReviewedColumn} from './types';

export interface Splits {
  readonly splits: Readonly<Record<string, Uint8Array>>;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** 1 for frontline; null where neither a column nor a role says. */
  readonly frontline: Uint8Array | null;
  readonly issues: readonly Issue[];
  /** Columns whose labels are settled: role, law. */
  readonly reviewed: readonly ReviewedColumn[];
  readonly ownColumns: readonly OwnColumn[];
}

/** Labels that a column settles, and the id each is chosen by. */
interface Settled {
  /** By folded spelling. */
  readonly labels: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
}

const noneSettled: Settled = {labels: new Map(), idOf: new Map()};

function settledLabels({known}: UsedColumn, organisation: Organisation): Settled {
  if (known.column === 'role') {
    return {
      labels: roleLabels(organisation),
      idOf: new Map(organisation.roles.map(({id, label}) => [label, id])),
    };
  }
  if (!known.labels) return noneSettled;
  // The first spelling of a label is its id.
  const idOf = new Map([...known.labels].toReversed().map(([spelling, label]) => [label, spelling]));
  return {labels: known.labels, idOf};
}

/** Chosen labels by folded value; null for those to be shown as not recorded. */
function chosenLabels(chosen: Chosen, {idOf}: Settled): ReadonlyMap<string, string | null> {
  const labelOf = new Map([...idOf].map(([label, id]) => [id, label]));
  return new Map(
    [...chosen].flatMap(([key, to]): [string, string | null][] => {
      if (to === exclude || unknownKinds.has(to)) return [[key, null]];
      const label = labelOf.get(to);
      return label === undefined ? [] : [[key, label]];
    }),
  );
}

function readingOf(value: string, chosen: Chosen, isFollowed: boolean, {labels, idOf}: Settled): Reading {
  const key = foldText(value);
  const to = isFollowed ? chosen.get(key) : undefined;
  if (to !== undefined) return {readAs: to, by: 'chosen', list: null};
  const label = labels.get(key);
  if (label !== undefined) return {readAs: idOf.get(label) ?? null, by: 'list', list: null};
  return unsaid.has(key) ? {readAs: 'notRecorded', by: 'list', list: null} : unread;
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
  mapping: Mapping,
): Splits {
  const splits: [string, Uint8Array][] = [];
  const labels: [string, readonly string[]][] = [];
  const issues: Issue[] = [];
  const reviewed: ReviewedColumn[] = [];
  for (const column of used.filter(({known}) => known.use === 'split')) {
    const {known, heading} = column;
    const held = table.columns.get(known.column);
    if (!held) continue;
    const settled = settledLabels(column, organisation);
    const chosen = chosenValues(mapping, known.column);
    const byChoice = chosenLabels(chosen, settled);
    const read = splitLabels(held.values, rowsByValue(held, rows), settled.labels, byChoice);
    const ids = new Set([...settled.idOf.values(), ...unknownKinds]);
    issues.push(...choiceIssues(known.column, heading, chosen, (to) => ids.has(to)));
    if (settled !== noneSettled) {
      const rowsOf = rowsWithLeftOut(held, rows, known.column);
      const reading = (id: number) => {
        const value = held.values[id] ?? '';
        return readingOf(value, chosen, byChoice.has(foldText(value)), settled);
      };
      reviewed.push(reviewedColumn(known.column, heading, held.values, rowsOf, reading));
    }
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
  const ownColumns = used.flatMap(({known, heading}) =>
    known.use === 'split' && known.own !== undefined ? [{id: known.column, label: known.own, heading}] : [],
  );
  return {splits: kept, labels: names, frontline, issues: [...issues, ...more], reviewed, ownColumns};
}
