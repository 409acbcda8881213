import type {AreaIndex, Organisation} from '../catalogue';
import {rowsByValue, rowsWithLeftOut, type AcceptedRows} from './acceptedRows';
import {foldText} from './foldText';
import {choiceIssues, chosenValues, exclude, unknownKinds, type Chosen} from './mapping/valueChoices';
import type {UsedColumn} from './matchColumns';
import {placeReader, type Place} from './readPlace';
import type {Table} from './readTable';
import {reviewedColumn, unread, type Reading} from './reviewedColumn';
import type {Issue, Mapping, ReviewedColumn} from './types';

/** Where each row is counted: the finest area known, '' for the nation only. */
export interface Places {
  readonly places: readonly string[];
  readonly place: Uint16Array;
  readonly issues: readonly Issue[];
  readonly reviewed: readonly ReviewedColumn[];
}

interface PlaceColumn {
  readonly heading: string;
  readonly column: string;
  readonly values: readonly string[];
  readonly ids: ArrayLike<number>;
  readonly rows: Uint32Array;
  readonly read: readonly Place[];
  readonly reviewed: ReviewedColumn;
  readonly issues: readonly Issue[];
}

/** A place that a person chose for a value; undefined where nothing was chosen or the choice is none. */
function chosenPlace(chosen: Chosen, value: string, areas: AreaIndex): Place | undefined {
  const to = chosen.get(foldText(value));
  if (to === undefined) return undefined;
  if (to === exclude || unknownKinds.has(to) || to === areas.nation.code) return {kind: 'nation'};
  const area = areas.find(to);
  if (!area) return undefined;
  return areas.contains(areas.nation, area) ? {kind: 'area', area} : {kind: 'outside'};
}

function readingOf(place: Place | undefined, chosen: string | undefined, nation: string): Reading {
  if (chosen !== undefined) return {readAs: chosen, by: 'chosen', list: null};
  switch (place?.kind) {
    case 'area':
      return {readAs: place.area.code, by: 'list', list: null};
    case 'nation':
      return {readAs: nation, by: 'list', list: null};
    case 'outside':
      return {readAs: 'outside', by: 'list', list: null};
    default:
      return unread;
  }
}

function placeColumn(
  use: 'serviceArea' | 'localAuthority',
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  areas: AreaIndex,
  organisation: Organisation,
  mapping: Mapping,
): PlaceColumn | null {
  const column = used.find(({known}) => known.use === use);
  const held = column && table.columns.get(column.known.column);
  if (!column || !held) return null;
  const read = placeReader(areas, organisation, use);
  const {heading} = column;
  const name = column.known.column;
  const chosen = chosenValues(mapping, name);
  const byChoice = held.values.map((value) => chosenPlace(chosen, value, areas));
  const places = held.values.map((value, id): Place => {
    return byChoice[id] ?? (value === '' ? {kind: 'unknown'} : read(value));
  });
  const isKnown = (to: string) => unknownKinds.has(to) || areas.find(to) !== undefined;
  return {
    heading,
    column: name,
    values: held.values,
    ids: held.ids(),
    rows: rowsByValue(held, rows),
    read: places,
    issues: choiceIssues(name, heading, chosen, isKnown),
    reviewed: reviewedColumn(name, heading, held.values, rowsWithLeftOut(held, rows, name), (id) => {
      const to = byChoice[id] && chosen.get(foldText(held.values[id] ?? ''));
      return readingOf(places[id], to, areas.nation.code);
    }),
  };
}

/** Up to five values, the most frequent first. */
function examples(column: PlaceColumn, ids: readonly number[]): string {
  const most = ids.toSorted((a, b) => (column.rows[b] ?? 0) - (column.rows[a] ?? 0));
  const named = most.slice(0, 5).map((id) => `“${(column.values[id] ?? '').slice(0, 60)}”`);
  return `${named.join(', ')}${most.length > 5 ? ` and ${most.length - 5} more` : ''}`;
}

function issuesOf(column: PlaceColumn, nation: string): Issue[] {
  const of = (wanted: (place: Place | undefined, value: string) => boolean) =>
    column.values.flatMap((value, id) => (wanted(column.read[id], value) && (column.rows[id] ?? 0) > 0 ? [id] : []));
  const rowsOf = (ids: readonly number[]) => ids.reduce((sum, id) => sum + (column.rows[id] ?? 0), 0);
  const issue = (code: string, severity: Issue['severity'], ids: readonly number[], text: string): Issue[] =>
    ids.length === 0 ? [] : [{code, severity, text, column: column.column, rows: rowsOf(ids)}];
  const outside = of((place) => place?.kind === 'outside');
  const unknown = of((place, value) => place?.kind === 'unknown' && value !== '');
  const blank = of((_, value) => value === '');
  return [
    ...column.issues,
    ...issue(
      'placeOutside',
      'check',
      outside,
      `“${column.heading}” names places outside ${nation} (${examples(column, outside)}); those rows are counted nationally only.`,
    ),
    ...issue(
      'placeUnknown',
      'check',
      unknown,
      `“${column.heading}” names places that are not recognised (${examples(column, unknown)}); those rows are counted nationally only. Choose the area each stands for, or use official area codes.`,
    ),
    ...issue(
      'placeBlank',
      'note',
      blank,
      `“${column.heading}” is empty on some rows; without another area they are counted nationally only.`,
    ),
  ];
}

/** Places every row; the local authority is the finer where both are given, and the two should agree. */
export function interpretPlaces(
  table: Table,
  used: readonly UsedColumn[],
  rows: AcceptedRows,
  areas: AreaIndex,
  organisation: Organisation,
  mapping: Mapping,
): Places {
  const coarse = placeColumn('serviceArea', table, used, rows, areas, organisation, mapping);
  const fine = placeColumn('localAuthority', table, used, rows, areas, organisation, mapping);
  const codes = [''];
  const indexOf = new Map([['', 0]]);
  const settled = new Map<number, number>();
  const differ = new Set<number>();
  let disagreeing = 0;
  const place = new Uint16Array(rows.size);

  function settle(coarseId: number, fineId: number, key: number): number {
    const outer = coarse?.read[coarseId];
    const inner = fine?.read[fineId];
    if (outer?.kind === 'area' && (inner?.kind === 'area' || inner?.kind === 'outside')) {
      const agree =
        inner.kind === 'area' && (areas.contains(outer.area, inner.area) || areas.contains(inner.area, outer.area));
      if (!agree) differ.add(key);
    }
    const finest = inner?.kind === 'area' || inner?.kind === 'outside' ? inner : (outer ?? inner);
    const code = finest?.kind === 'area' ? finest.area.code : '';
    const index = indexOf.get(code) ?? codes.push(code) - 1;
    indexOf.set(code, index);
    return index;
  }

  const width = coarse?.values.length ?? 1;
  for (let i = 0; i < rows.size; i++) {
    const record = rows.records[i] ?? 0;
    const coarseId = coarse?.ids[record] ?? 0;
    const fineId = fine?.ids[record] ?? 0;
    const key = fineId * width + coarseId;
    let index = settled.get(key);
    if (index === undefined) {
      index = settle(coarseId, fineId, key);
      settled.set(key, index);
    }
    if (differ.has(key)) disagreeing++;
    place[i] = index;
  }
  const nation = areas.nation.name;
  const issues = [...(coarse ? issuesOf(coarse, nation) : []), ...(fine ? issuesOf(fine, nation) : [])];
  if (coarse && fine && disagreeing > 0) {
    issues.push({
      code: 'placesDisagree',
      severity: 'check',
      text: `“${coarse.heading}” and “${fine.heading}” disagree on some rows: the authority is not in the area named. Those rows are counted by “${fine.heading}”.`,
      column: fine.column,
      rows: disagreeing,
    });
  }
  return {...ordered(codes, place), issues, reviewed: [coarse, fine].flatMap((column) => column?.reviewed ?? [])};
}

/** Area codes in order, nation-only first, so that the same rows in another order give the same list. */
function ordered(codes: readonly string[], place: Uint16Array): {places: readonly string[]; place: Uint16Array} {
  const places = codes.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const to = Uint16Array.from(codes, (code) => places.indexOf(code));
  return {places, place: place.map((index) => to[index] ?? 0)};
}
