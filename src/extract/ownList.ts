import {firstCategoryCode, unknownCodes, type Category, type Dimension, type Population} from '../catalogue';
import {bytesOf, rowsByValue, rowsWithLeftOut, type AcceptedRows} from './acceptedRows';
import type {UnknownValues} from './codeLists';
import {foldText} from './foldText';
import {limits} from './limits';
import {choiceIssues, chosenCodes, chosenValues, exclude} from './mapping/valueChoices';
import {slugOf, untaken} from './mapping/ownId';
import type {UsedColumn} from './matchColumns';
import type {ReadDimension} from './interpretDimensions';
import {idsByCode} from './interpretDimensions';
import {recordedAnswers} from './recordedAnswers';
import type {Table} from './readTable';
import {reviewedColumn, unread, type Reading} from './reviewedColumn';
import {shownLabel} from './shownLabel';
import type {Issue, Mapping} from './types';

/** A characteristic whose categories are the file's own values, and its answers. */
export interface OwnList extends ReadDimension {
  readonly dimension: Dimension;
}

const listName = 'the file’s own list';
const othersLabel = 'All others';

/** The values that become categories, folded, in alphabetical order: the most frequent where there are too many. */
function categoryKeys(values: readonly string[], rows: Uint32Array, isAnswer: (key: string) => boolean) {
  const weight = new Map<string, number>();
  const label = new Map<string, string>();
  for (const [id, value] of values.entries()) {
    const key = foldText(value);
    const count = rows[id] ?? 0;
    if (count === 0 || !isAnswer(key)) continue;
    weight.set(key, (weight.get(key) ?? 0) + count);
    if (!label.has(key)) label.set(key, shownLabel(value) || 'Unnamed');
  }
  const heaviest = [...weight].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const collator = new Intl.Collator('en-GB', {numeric: true});
  const kept = heaviest.slice(0, limits.ownCategories).toSorted((a, b) => collator.compare(a, b));
  return {kept, label, gathered: heaviest.length - kept.length};
}

function ownDimension({known, heading}: UsedColumn, population: Population, labels: readonly string[]): Dimension {
  const topic = known.own ?? heading;
  const ids = new Set<string>();
  const categories = labels.map((label, i): Category => {
    const id = untaken(`${known.column}_${slugOf(label)}`, ids);
    return {code: firstCategoryCode + i, id, label, short: label, broad: `${id}_group`};
  });
  return {
    id: known.column,
    topic,
    noun: topic.toLowerCase(),
    question: `“${heading}”, as the file has it`,
    status: 'current',
    populations: [population],
    categories,
    broad: categories.map(({broad, label}) => ({
      id: broad,
      label,
      short: label,
      members: {
        workforce: `Staff recorded as ${label}`,
        caseload: `Children recorded as ${label}`,
        community: `residents recorded as ${label}`,
      },
    })),
    ownAxis: [],
    headings: [],
    enquiredOf: [],
    column: known.column,
    baselines: [],
    caveats: ['No census baseline: this list is the file’s own.'],
  };
}

function gatheredIssue({known, heading}: UsedColumn, gathered: number): Issue[] {
  if (gathered === 0) return [];
  const text = `“${heading.slice(0, 60)}” has more than ${limits.ownCategories} different values; the rarest ${gathered.toLocaleString('en-GB')} are counted together as “${othersLabel}”.`;
  return [{code: 'tooManyCategories', severity: 'check', text, column: known.column, rows: null}];
}

/** Reads a column as a characteristic of its own: every different value a category, ways of saying nothing apart. */
export function readOwnList(
  column: UsedColumn,
  population: Population,
  table: Table,
  rows: AcceptedRows,
  unknown: UnknownValues,
  mapping: Mapping,
): OwnList | null {
  const {known, heading} = column;
  const held = table.columns.get(known.column);
  if (!held) return null;
  const chosen = chosenValues(mapping, known.column);
  const kindOf = (key: string) => {
    const kind = key === '' ? 'notRecorded' : unknown.values.get(key);
    return kind === undefined || kind === 'answer' ? null : unknownCodes[kind];
  };
  const isAnswer = (key: string) => !chosen.has(key) && kindOf(key) === null;
  const {kept, label, gathered} = categoryKeys(held.values, rowsByValue(held, rows), isAnswer);
  const labels = [...kept.map((key) => label.get(key) ?? key), ...(gathered > 0 ? [othersLabel] : [])];
  const dimension = ownDimension(column, population, labels);
  const codeOf = new Map(kept.map((key, i) => [key, firstCategoryCode + i]));
  const byChoice = chosenCodes(chosen, dimension);
  const codes = Uint8Array.from(held.values, (value) => {
    const key = foldText(value);
    const others = gathered > 0 && !chosen.has(key) ? firstCategoryCode + kept.length : unknownCodes.unmatched;
    return byChoice.get(key) ?? kindOf(key) ?? codeOf.get(key) ?? others;
  });
  const idOf = idsByCode(dimension.categories);
  const readingOf = (id: number): Reading => {
    const to = byChoice.has(foldText(held.values[id] ?? '')) ? chosen.get(foldText(held.values[id] ?? '')) : undefined;
    if (to !== undefined) return {readAs: to, by: 'chosen', list: null};
    const readAs = idOf.get(codes[id] ?? 0) ?? null;
    return readAs === null ? unread : {readAs, by: 'list', list: listName};
  };
  const stored = bytesOf(held, rows, codes);
  const shown = rowsWithLeftOut(held, rows, known.column);
  const reviewed = reviewedColumn(known.column, heading, held.values, shown, readingOf);
  const recognised = {lists: [listName], codedList: null, listChoices: []};
  const isKnown = (to: string) => to === exclude || [...idOf.values()].includes(to);
  return {
    dimension,
    codes: stored,
    recorded: recordedAnswers(dimension.id, stored, rows, [], recognised, reviewed),
    issues: [...choiceIssues(known.column, heading, chosen, isKnown), ...gatheredIssue(column, gathered)],
  };
}
