import type {Population} from '../../catalogue';
import {foldText} from '../foldText';
import {knownColumns, type KnownColumn} from '../knownColumns';
import {shownLabel} from '../shownLabel';
import type {ColumnChoice, Issue} from '../types';
import {slugOf, untaken} from './ownId';

/** What a person decided about headings of this file. */
export interface ChosenColumns {
  /** By position; null where the heading is left out. */
  readonly at: ReadonlyMap<number, KnownColumn | null>;
  readonly issues: readonly Issue[];
}

function issue(code: string, text: string, column: string | null): Issue {
  return {code, severity: 'check', text, column, rows: null};
}

function words(column: string): string {
  return column.replaceAll('_', ' ');
}

function quoted(heading: string): string {
  return `“${heading.slice(0, 60)}”`;
}

function ownKnown(
  {heading, ownColumn, ownList}: ColumnChoice,
  population: Population,
  taken: Set<string>,
): KnownColumn {
  const label = shownLabel(ownColumn ?? heading) || 'Own list';
  const id = `own_${slugOf(label)}${ownList && population === 'caseload' ? '_children' : ''}`;
  const use = ownList ? 'dimension' : 'split';
  return {column: untaken(id, taken), label, use, dimension: null, labels: null, headings: [], own: label};
}

function knownOf(choice: ColumnChoice, population: Population, taken: Set<string>): KnownColumn | null | undefined {
  if (choice.ownList || choice.ownColumn !== undefined) return ownKnown(choice, population, taken);
  return choice.column === null ? null : knownColumns(population).find(({column}) => column === choice.column);
}

/** A column of Stocktake's in its words; any other name is the mapping's, and quoted. */
function nameOf({column}: ColumnChoice, known: KnownColumn | null | undefined): string {
  return known?.own === undefined && known ? words(known.column) : quoted(known?.own ?? words(column ?? ''));
}

/** Why a choice cannot be followed; null where it can. */
function objection(choice: ColumnChoice, known: KnownColumn | null | undefined, isFreeText: boolean): Issue | null {
  const heading = quoted(choice.heading);
  if (known === undefined) {
    const text = `${heading} was to be read as ${quoted(words(choice.column ?? ''))}, which is no column of this kind of extract; it is left out.`;
    return issue('choiceUnknown', text, null);
  }
  if (known && isFreeText && known.use !== 'person') {
    const text = `${heading} is free text about people, which is never read; it is left out.`;
    return issue('choiceFreeText', text, null);
  }
  return null;
}

/**
 * Finds the headings that choices are about: whole headings, case and spaces folded, the first choice of a heading for its first
 * occurrence and so on. Of two choices for one column the first is followed. What cannot be followed is said.
 */
export function chosenColumns(
  headings: readonly string[],
  population: Population,
  choices: readonly ColumnChoice[],
  isFreeText: (heading: string) => boolean,
): ChosenColumns {
  const positions = new Map<string, number[]>();
  for (const [at, heading] of headings.entries()) {
    const key = foldText(heading);
    positions.set(key, [...(positions.get(key) ?? []), at]);
  }
  const at = new Map<number, KnownColumn | null>();
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const chosen = new Map<string, string>();
  for (const choice of choices) {
    const position = positions.get(foldText(choice.heading))?.shift();
    const known = knownOf(choice, population, ids);
    if (position === undefined) {
      if (known === null) continue;
      const text = `${quoted(choice.heading)} is chosen for ${nameOf(choice, known)} and is not among this file’s headings.`;
      issues.push(issue('choiceHeadingMissing', text, known?.column ?? null));
      continue;
    }
    const why = objection(choice, known, isFreeText(choice.heading));
    if (why) issues.push(why);
    const use = why ? null : (known ?? null);
    const rival = use && chosen.get(use.column);
    if (use && rival !== undefined && rival !== null) {
      const text = `${quoted(choice.heading)} and ${quoted(rival)} are both chosen for ${words(use.column)}; only ${quoted(rival)} is read.`;
      issues.push(issue('choiceTwice', text, use.column));
    }
    if (use && rival === undefined) chosen.set(use.column, choice.heading);
    at.set(position, use && rival === undefined ? use : null);
  }
  return {at, issues};
}
