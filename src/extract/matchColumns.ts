import type {Population} from '../catalogue';
import {foldHeading} from './foldText';
import {headingMatch, type KnownColumn} from './knownColumns';
import type {ColumnMatch, Issue} from './types';

/** A column of the file that is read, and as what. */
export interface UsedColumn {
  readonly at: number;
  readonly heading: string;
  readonly known: KnownColumn;
}

export interface Matched {
  readonly used: readonly UsedColumn[];
  /** One entry a heading, in file order. */
  readonly columns: readonly ColumnMatch[];
  readonly issues: readonly Issue[];
}

/** Headings over text about people that is never read, whatever it holds. */
const freeText = new Set(
  [
    'name|full name|first name|forename|forenames|given name|surname|last name|family name|preferred name|known as',
    'employee name|staff name|child name|address|home address|email|email address|telephone|phone|mobile',
    'notes|note|comments|comment|remarks|narrative|free text|additional information|further details',
    'national insurance number|NI number|NHS number',
  ].flatMap((names) => names.split('|').map(foldHeading)),
);

interface Proposal extends UsedColumn {
  readonly rank: number;
  readonly filled: number;
}

function filledIn(sample: readonly (readonly string[])[], at: number): number {
  return sample.reduce((count, record) => ((record[at] ?? '').trim() === '' ? count : count + 1), 0);
}

function quoted(heading: string): string {
  return `“${heading.slice(0, 60)}”`;
}

/** Two headings for one column: the better-known heading is read, then the fuller column, then the first. */
function better(a: Proposal, b: Proposal): number {
  return a.rank - b.rank || b.filled - a.filled || a.at - b.at;
}

function conflict(chosen: Proposal, others: readonly Proposal[]): Issue {
  const names = others.map(({heading}) => quoted(heading)).join(', ');
  return {
    code: 'twoHeadings',
    severity: 'check',
    text: `${quoted(chosen.heading)} is read as ${chosen.known.column.replaceAll('_', ' ')}; ${names} could be it too and ${others.length === 1 ? 'is' : 'are'} left out. Remove the column that should not be read.`,
    column: chosen.known.column,
    rows: null,
  };
}

function matchOf(heading: string, used: ReadonlyMap<number, UsedColumn>, at: number): ColumnMatch {
  const use = used.get(at);
  if (!use) {
    return {heading, column: null, why: freeText.has(foldHeading(heading)) ? 'free text is never read' : 'left out'};
  }
  const isCanonical = foldHeading(heading) === foldHeading(use.known.column);
  return {heading, column: use.known.column, why: isCanonical ? 'canonical name' : 'known heading'};
}

/** What each heading stands for in an extract of this kind, one heading a column. */
export function matchColumns(
  headings: readonly string[],
  population: Population,
  sample: readonly (readonly string[])[],
): Matched {
  const proposals = new Map<string, Proposal[]>();
  for (const [at, heading] of headings.entries()) {
    if (freeText.has(foldHeading(heading))) continue;
    const match = headingMatch(heading, population);
    if (!match) continue;
    const {column} = match.known;
    const held = proposals.get(column) ?? [];
    held.push({at, heading, known: match.known, rank: match.rank, filled: filledIn(sample, at)});
    proposals.set(column, held);
  }
  const issues: Issue[] = [];
  const used = new Map<number, UsedColumn>();
  for (const held of proposals.values()) {
    const [chosen, ...others] = held.toSorted(better);
    if (!chosen) continue;
    used.set(chosen.at, chosen);
    if (others.length > 0) issues.push(conflict(chosen, others));
  }
  return {
    used: [...used.values()],
    columns: headings.map((heading, at) => matchOf(heading, used, at)),
    issues,
  };
}
