import {categoriesFor, unknownCodes, type Dimension, type Population} from '../catalogue';
import {rowsByValue, rowsWithLeftOut, type AcceptedRows} from './acceptedRows';
import {ageReader} from './ageReader';
import type {UnknownValues} from './codeLists';
import {foldText} from './foldText';
import {idsByCode, type ReadDimension} from './interpretDimensions';
import type {Dates} from './interpretDates';
import {choiceIssues, chosenCodes, chosenValues} from './mapping/valueChoices';
import type {UsedColumn} from './matchColumns';
import {bandOf, readAgeRange} from './readAgeBand';
import {recordedAnswers} from './recordedAnswers';
import type {Table} from './readTable';
import {reviewedColumn, unread, type Reading} from './reviewedColumn';
import type {Issue, Mapping} from './types';

/** The most exact first, with what is said of ages read from each. */
const sources: ReadonlyMap<string, string> = new Map([
  ['date_of_birth', 'dates of birth'],
  ['age', 'ages in years'],
  ['birth_year', 'years of birth'],
  ['age_band', 'age bands'],
]);

const eldest = 110;

function unknownCode(value: string, unknown: UnknownValues): number {
  if (value === '') return unknownCodes.notRecorded;
  const kind = unknown.values.get(foldText(value));
  return kind === undefined || kind === 'answer' ? unknownCodes.unmatched : unknownCodes[kind];
}

/** Rows whose age cannot be, by what is wrong with it. */
interface Oddities {
  young: number;
  old: number;
  odd: number;
  unborn: number;
}

function flagged(
  population: Population,
  heading: string,
  column: string,
  {young, old, odd, unborn}: Oddities,
): Issue[] {
  const who = population === 'workforce' ? 'staff' : 'children';
  const issue = (code: string, rows: number, text: string): Issue[] =>
    rows === 0 ? [] : [{code, severity: 'check', text, column, rows}];
  return [
    ...issue(
      'ageUnder16',
      young,
      `“${heading}” gives ages under 16 among ${who}; those rows are counted without an age band. Check the dates.`,
    ),
    ...issue(
      'ageOver17',
      old,
      `“${heading}” gives ages over 17 among ${who}; those rows are counted without an age band. Check the dates.`,
    ),
    ...issue(
      'ageImpossible',
      odd,
      `“${heading}” gives ages over ${eldest}; those rows are counted without an age band. Check the dates.`,
    ),
    ...issue(
      'bornAfterSnapshot',
      unborn,
      `“${heading}” gives ages below 0: people born after the snapshot; those rows are counted without an age band. Check the dates.`,
    ),
  ];
}

/** The column ages are read from: the one most rows have, the most exact where several do. */
function ageColumn(
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  dates: Dates,
  band: (text: string) => number | null,
) {
  const held = [...sources.keys()].flatMap((name) => {
    const column = used.find(({known}) => known.use === 'age' && known.column === name);
    const values = column && table.columns.get(name);
    if (!column || !values) return [];
    const read = ageReader(column, values, dates, band);
    const perValue = rowsByValue(values, rows);
    const readable = values.values.reduce((sum, _, id) => {
      const {age, code} = read(id, rows.snapshotDays.at(-1) ?? 0);
      return age === null && code === null ? sum : sum + (perValue[id] ?? 0);
    }, 0);
    return [{column, values, read, readable}];
  });
  return held.toSorted((a, b) => b.readable - a.readable)[0] ?? null;
}

/** Reads ages from whichever column gives them, into the bands of the population. Dates of birth themselves are not kept. */
export function interpretAges(
  dimension: Dimension,
  population: Population,
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  dates: Dates,
  unknown: UnknownValues,
  mapping: Mapping,
): ReadDimension | null {
  const band = (text: string): number | null => {
    const range = readAgeRange(text) ?? readAgeRange(text.replace(/^age[_ ]/i, '').replaceAll('_', ' to '));
    return range === null ? null : bandOf(range, population, dimension);
  };
  const source = ageColumn(table, used, rows, dates, band);
  if (!source) return null;
  const {column, values, read} = source;
  const ids = values.ids();
  const codes = new Uint8Array(rows.size);
  const unmatched = new Map<string, number>();
  const oddities: Oddities = {young: 0, old: 0, odd: 0, unborn: 0};
  const name = column.known.column;
  const categories = categoriesFor(dimension, population);
  const chosen = name === 'date_of_birth' ? new Map<string, string>() : chosenValues(mapping, name);
  const byChoice = chosenCodes(chosen, {categories});
  const known = new Map<number, {code: number; age: number | null; label: string}>();

  function settle(id: number, snapshot: number): {code: number; age: number | null; label: string} {
    const value = values.values[id] ?? '';
    const choice = byChoice.get(foldText(value));
    if (choice !== undefined) return {code: choice, age: null, label: value};
    const {age, code} = read(id, rows.snapshotDays[snapshot] ?? 0);
    if (age === null)
      return {
        code: code ?? unknownCode(value, unknown),
        age,
        label: code === null && column.known.column === 'date_of_birth' ? 'not a date' : value,
      };
    const settled =
      age < 0 || age > eldest ? unknownCodes.unmatched : bandOf({from: age, to: age}, population, dimension);
    return {code: settled, age, label: `age ${age}`};
  }

  for (let i = 0; i < rows.size; i++) {
    const id = ids[rows.records[i] ?? 0] ?? 0;
    const snapshot = rows.snapshot[i] ?? 0;
    const key = id * 256 + snapshot;
    let found = known.get(key);
    if (!found) {
      found = settle(id, snapshot);
      known.set(key, found);
    }
    codes[i] = found.code;
    const {age} = found;
    if (age !== null && age < 0) oddities.unborn++;
    else if (age !== null && age > eldest) oddities.odd++;
    else if (age !== null && population === 'workforce' && age < 16) oddities.young++;
    else if (age !== null && population === 'caseload' && age > 17) oddities.old++;
    if (found.code === unknownCodes.unmatched) unmatched.set(found.label, (unmatched.get(found.label) ?? 0) + 1);
  }
  const {heading} = column;
  const idOf = idsByCode(categories);
  const issues = flagged(population, heading, name, oddities);
  issues.push(...choiceIssues(name, heading, chosen, (to) => [...idOf.values()].includes(to)));
  if (column.known.column === 'birth_year') {
    issues.push({
      code: 'ageFromYear',
      severity: 'note',
      text: `Ages are the year of the snapshot less “${heading}”, so some people are shown a year too old.`,
      column: 'birth_year',
      rows: null,
    });
  }
  const bands = [...unmatched]
    .filter(([label]) => !label.startsWith('age '))
    .reduce((sum, [, count]) => sum + count, 0);
  if (bands > 0) {
    issues.push({
      code: 'unmatchedValues',
      severity: 'check',
      text: `“${heading}” has ages that fit no single age band; they are shown as not recorded. Choose a band for each, or give ages in years.`,
      column: column.known.column,
      rows: bands,
    });
  }
  const listed = [...unmatched].map(([value, count]) => ({value, rows: count}));
  const last = rows.snapshotDays.length - 1;
  const readingOf = (id: number): Reading => {
    const key = foldText(values.values[id] ?? '');
    const to = byChoice.has(key) ? chosen.get(key) : undefined;
    if (to !== undefined) return {readAs: to, by: 'chosen', list: null};
    const readAs = idOf.get(settle(id, last).code) ?? null;
    return readAs === null ? unread : {readAs, by: 'list', list: null};
  };
  // Dates and years of birth stay unlisted: they are many, and near to telling who is meant.
  const isListed = name === 'age' || name === 'age_band';
  const shown = isListed ? values.values : [];
  const reviewed = reviewedColumn(name, heading, shown, rowsWithLeftOut(values, rows, name), readingOf);
  const recognised = {lists: [sources.get(name) ?? heading], codedList: null, listChoices: []};
  return {codes, recorded: recordedAnswers(dimension.id, codes, rows, listed, recognised, reviewed), issues};
}
