import {describe, expect, it} from 'vitest';
import {organisation, type Population} from '../../../src/catalogue';
import {protectedCounts, type ProtectedLine} from '../../../src/disclosure';
import type {LineQuestion} from '../../../src/slice';
import {randomWorld, type World} from '../../attack/randomWorld';

const [, snapshot = ''] = randomWorld(1).cells.workforce.snapshots;

function linesOf(world: World, population: Population, change: Partial<LineQuestion>): readonly ProtectedLine[] {
  const cells = world.cells[population];
  return protectedCounts(cells, world.areas, organisation, {
    population,
    snapshots: [snapshot],
    areas: {kind: 'level', level: 'serviceArea', within: world.areas.nation.code},
    split: null,
    dimensions: Object.keys(cells.dimensions),
    staff: 'all',
    ...change,
  }).lines;
}

/** The world as if its files had no column to divide people by but the role. */
function undivided(world: World): World {
  const {workforce, caseload} = world.cells;
  const {role = new Uint8Array()} = workforce.splits;
  const labels = {role: workforce.labels['role'] ?? []};
  return {
    ...world,
    cells: {workforce: {...workforce, splits: {role}, labels}, caseload: {...caseload, splits: {}, labels: {}}},
  };
}

describe('lines by split', {timeout: 60_000}, () => {
  it('take nothing from the whole, the frontline and roles', () => {
    for (const seed of [1, 5]) {
      const world = randomWorld(seed);
      for (const change of [{}, {split: 'role'}, {staff: 'frontline'}] as const) {
        // Asked for first, so that they are there to take from.
        linesOf(world, 'workforce', {split: 'grade'});
        expect(linesOf(world, 'workforce', change)).toEqual(linesOf(undivided(world), 'workforce', change));
      }
    }
  });

  it('of a group of another characteristic have that group’s people, as the whole shows them', () => {
    for (const [population, seed] of [
      ['workforce', 1],
      ['caseload', 5],
    ] as const) {
      const world = randomWorld(seed);
      const whole = linesOf(world, population, {dimensions: ['sex']});
      const crossed = linesOf(world, population, {split: 'by:sex', dimensions: ['ethnicGroup']});
      const women = crossed.filter(({value}) => value === 'female');
      expect(women.map(({area, people}) => [area, people])).toEqual(
        whole.map(({area, parts}) => [area, parts['female']]),
      );
      for (const line of women) {
        if (line.people.kind === 'withheld')
          expect(Object.values(line.parts).some(({kind}) => kind === 'shown')).toBe(false);
      }
    }
  });

  it('go to the broad groups, and have none of whoever did not answer the question that divides', () => {
    const lines = linesOf(randomWorld(5), 'caseload', {split: 'by:sex', dimensions: ['ethnicGroup']});
    expect(lines.some(({parts}) => parts['asian']?.kind === 'shown' || parts['white']?.kind === 'shown')).toBe(true);
    expect(new Set(lines.map(({parts}) => parts['asian_indian']?.kind))).toEqual(new Set(['notCollected']));
    expect(new Set(lines.flatMap(({value, people}) => (value === 'noAnswer' ? [people.kind] : [])))).toEqual(
      new Set(['notCollected']),
    );
  });

  it('are refused for areas too small, and by what is not set against the whole', () => {
    const world = randomWorld(1);
    const small = {areas: {kind: 'level', level: 'localAuthority', within: world.areas.nation.code}} as const;
    expect(() => linesOf(world, 'caseload', {...small, split: 'law'})).toThrow(RangeError);
    expect(() => linesOf(world, 'workforce', {...small, split: 'role'})).not.toThrow();
    expect(() => linesOf(world, 'workforce', {split: 'frontline'})).toThrow(RangeError);
  });
});
