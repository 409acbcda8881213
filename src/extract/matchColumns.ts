import type {Population} from '../catalogue';
import {foldHeading} from './foldText';
import {headingMatch, type KnownColumn} from './knownColumns';
import {chosenColumns} from './mapping/columnChoices';
import type {ColumnChoice, ColumnMatch, Issue} from './types';

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

/** True for a heading over text that is never read. */
export function isFreeText(heading: string): boolean {
  return freeText.has(foldHeading(heading));
}

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
    text: `${quoted(chosen.heading)} is read as ${chosen.known.column.replaceAll('_', ' ')}; ${names} could be it too and ${others.length === 1 ? 'is' : 'are'} left out. Choose the other if that is wrong.`,
    column: chosen.known.column,
    rows: null,
  };
}

/** What each heading stands for in an extract of this kind, one heading a column. A choice goes before any proposal. */
export function matchColumns(
  headings: readonly string[],
  population: Population,
  sample: readonly (readonly string[])[],
  choices: readonly ColumnChoice[] = [],
): Matched {
  const chosen = chosenColumns(headings, population, choices, isFreeText);
  const used = new Map<number, UsedColumn>();
  for (const [at, known] of chosen.at) if (known) used.set(at, {at, heading: headings[at] ?? '', known});
  const taken = new Set([...used.values()].map(({known}) => known.column));
  const proposals = new Map<string, Proposal[]>();
  for (const [at, heading] of headings.entries()) {
    if (chosen.at.has(at) || isFreeText(heading)) continue;
    const match = headingMatch(heading, population);
    if (!match || taken.has(match.known.column)) continue;
    const {column} = match.known;
    const held = proposals.get(column) ?? [];
    held.push({at, heading, known: match.known, rank: match.rank, filled: filledIn(sample, at)});
    proposals.set(column, held);
  }
  const issues: Issue[] = [...chosen.issues];
  for (const held of proposals.values()) {
    const [best, ...others] = held.toSorted(better);
    if (!best) continue;
    used.set(best.at, best);
    if (others.length > 0) issues.push(conflict(best, others));
  }
  return {
    used: [...used.values()].toSorted((a, b) => a.at - b.at),
    columns: headings.map((heading, at): ColumnMatch => {
      const column = used.get(at)?.known.column ?? null;
      if (chosen.at.has(at)) return {heading, column, why: 'chosen'};
      if (column === null) return {heading, column, why: isFreeText(heading) ? 'free text is never read' : 'left out'};
      const isCanonical = foldHeading(heading) === foldHeading(column);
      return {heading, column, why: isCanonical ? 'canonical name' : 'known heading'};
    }),
    issues,
  };
}
