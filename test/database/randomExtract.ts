import * as fc from 'fast-check';
import {areaIndex, categoriesFor, dimensions, organisation, type Population} from '../../src/catalogue';
import type {Extract} from '../../src/extract';
import {columnSplits, type LineQuestion} from '../../src/slice';
import {extractOf, type Row} from './extractOf';

export const areas = areaIndex(organisation);
const snapshots = ['2024-03-31', '2024-09-30', '2025-03-31'] as const;
const ids = dimensions.map((dimension) => dimension.id);

function codesOf(id: string, population: Population): readonly number[] {
  const dimension = dimensions.find((one) => one.id === id);
  return [0, 1, 2, 3, ...(dimension ? categoriesFor(dimension, population) : []).map((category) => category.code)];
}

/** Places at every level, straddling ones, old codes, the nation and none. */
const placeLists = [
  areas.atLevel('localAuthority').slice(0, 40),
  areas.atLevel('serviceArea'),
  areas.atLevel('upperTier').slice(30, 60),
  [...areas.atLevel('region'), ...areas.atLevel('localAuthority').slice(100, 110)],
].map((list) => [...list.map((area) => area.code), '', areas.nation.code, 'E07000026']);

function row(population: Population, places: readonly string[]): fc.Arbitrary<Row> {
  return fc.record({
    snapshot: fc.constantFrom(...snapshots.slice(0, 2)),
    place: fc.constantFrom(...places),
    dimensions: fc.record(
      Object.fromEntries(ids.slice(0, 3).map((id) => [id, fc.constantFrom(...codesOf(id, population))])),
    ),
    splits: fc.record(
      {role: fc.constantFrom('Adviser', 'Manager', 'Support'), grade: fc.constantFrom('1', '2')},
      {requiredKeys: []},
    ),
    ...(population === 'workforce'
      ? {frontline: fc.boolean(), fte: fc.integer({min: 0, max: 100}).map((n) => n / 100)}
      : {}),
  });
}

/** An extract of up to 80 rows, counted or one person a row. */
export const anyExtract: fc.Arbitrary<Extract> = fc
  .tuple(fc.constantFrom<Population>('workforce', 'caseload'), fc.constantFrom(...placeLists), fc.boolean())
  .chain(([population, places, counted]) =>
    fc
      .array(row(population, places), {minLength: 1, maxLength: 80, size: 'max'})
      .map((rows) => extractOf(population, counted ? rows.map((one, i) => ({...one, people: (i * 7) % 13})) : rows)),
  );

/** Any question of that population: every shape, snapshots and characteristics that were not loaded included. */
export function anyQuestion(population: Population): fc.Arbitrary<LineQuestion> {
  const within = fc.constantFrom(areas.nation.code, ...areas.atLevel('region').map((area) => area.code));
  return fc.record({
    population: fc.constant(population),
    snapshots: fc.uniqueArray(fc.constantFrom(...snapshots), {minLength: 1}),
    areas: fc.oneof(
      fc.record({
        kind: fc.constant('one' as const),
        area: fc.constantFrom(
          areas.nation.code,
          'A15',
          'E12000007',
          ...placeLists.flat().filter((code) => areas.find(code)),
        ),
      }),
      fc.record({
        kind: fc.constant('level' as const),
        level: fc.constantFrom('england', 'region', 'serviceArea', 'dfjArea', 'upperTier', 'localAuthority'),
        within,
      }),
    ),
    split: fc.constantFrom(null, ...columnSplits, 'by:sex' as const, 'by:ethnicGroup' as const),
    dimensions: fc.uniqueArray(fc.constantFrom(...ids), {minLength: 1, maxLength: 4}),
    staff: fc.constantFrom('all', 'frontline'),
  });
}
