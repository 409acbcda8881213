import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {attackBounds} from '../../../src/disclosure/audit/attackBounds';
import {components} from '../../../src/disclosure/audit/components';
import {flowBounds} from '../../../src/disclosure/audit/flowBounds';
import {ContradictionError, linearSystem} from '../../../src/disclosure/audit/linearSystem';
import {networkOf} from '../../../src/disclosure/audit/network';
import {openSolver} from '../../../src/disclosure/audit/solver';
import {tightened} from '../../../src/disclosure/audit/tightened';
import type {LinkedCell, LinkedTables, Limits} from '../../../src/disclosure/audit/types';

/** A table of up to three dimensions with all its margins: cells 'i|j|k', T for a total. */
function tableOf(
  sizes: readonly number[],
  counts: readonly number[],
  hide: readonly number[],
): LinkedTables & {
  readonly truth: ReadonlyMap<string, number>;
} {
  const axes = sizes.map((size) => [...Array.from({length: size}, (_, i) => `${i}`), 'T']);
  const ids = axes.reduce<string[][]>((all, axis) => all.flatMap((id) => axis.map((one) => [...id, one])), [[]]);
  const truth = new Map<string, number>();
  const relations = ids.flatMap((id) =>
    id.flatMap((one, axis) => {
      if (one !== 'T') return [];
      const parts = (axes[axis] ?? []).filter((at) => at !== 'T').map((at) => id.with(axis, at).join('|'));
      return [{total: id.join('|'), parts}];
    }),
  );
  const interior = ids.filter((id) => !id.includes('T'));
  for (const id of ids) {
    const within = interior.flatMap((cell, i) =>
      cell.every((at, axis) => id[axis] === 'T' || id[axis] === at) ? [i] : [],
    );
    truth.set(
      id.join('|'),
      within.reduce((sum, i) => sum + (counts[i] ?? 0), 0),
    );
  }
  const cells = ids.map((one, i): LinkedCell => {
    const id = one.join('|');
    const value = truth.get(id) ?? 0;
    const how = hide[i] ?? 0;
    if (how < 3) return {id, status: 'published', value};
    if (how === 3) return {id, status: 'rounded', publishedLower: Math.max(0, value - 2), publishedUpper: value + 2};
    return {id, status: 'primary', ...(how === 4 && value < 5 ? {publishedUpper: 4} : {})};
  });
  return {cells, relations, truth};
}

/** Limits by trying every table that fits. */
function tried({cells, relations}: LinkedTables): ReadonlyMap<string, Limits> {
  const limits = new Map<string, Limits>();
  const counts = new Map<string, number>();
  const {hidden, system} = linearSystem({cells, relations});
  const {lower, upper} = tightened(system, true);
  for (const {id, status, value = 0} of cells) if (status === 'published') counts.set(id, value);
  const attempt = (i: number): void => {
    const cell = hidden[i];
    if (!cell) {
      for (const {id} of hidden) {
        const count = counts.get(id) ?? 0;
        const known = limits.get(id) ?? {lower: count, upper: count};
        limits.set(id, {lower: Math.min(known.lower, count), upper: Math.max(known.upper, count)});
      }
      return;
    }
    for (let count = lower[i] ?? 0; count <= (upper[i] ?? 0); count += 1) {
      counts.set(cell.id, count);
      const fits = relations.every(
        ({total, parts}) =>
          ![total, ...parts].every((id) => counts.has(id)) ||
          counts.get(total) === parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0),
      );
      if (fits) attempt(i + 1);
    }
    counts.delete(cell.id);
  };
  attempt(0);
  return limits;
}

const anyTable = (shapes: readonly (readonly number[])[], most: number) =>
  fc.constantFrom(...shapes).chain((sizes) => {
    const interior = sizes.reduce((all, size) => all * size, 1);
    const all = sizes.reduce((cells, size) => cells * (size + 1), 1);
    return fc
      .tuple(
        fc.array(fc.nat(most), {minLength: interior, maxLength: interior}),
        fc.array(fc.nat(5), {minLength: all, maxLength: all}),
      )
      .map(([counts, hide]) => tableOf(sizes, counts, hide));
  });

const part = (publishedLower: number) => ({id: 'a', status: 'rounded', publishedLower, publishedUpper: 9}) as const;

describe('attackBounds, on random tables', {timeout: 60_000}, () => {
  it('finds the limits that trying every table finds', async () => {
    let attacked = 0;
    await fc.assert(
      fc.asyncProperty(anyTable([[2, 2], [3, 2], [2, 2, 2], [4]], 6), async (tables) => {
        const {system} = linearSystem(tables);
        const {lower, upper} = tightened(system, true);
        // Tables with more to try than this are left to the solvers below.
        const toTry = lower.reduce((all, from, i) => all * ((upper[i] ?? 0) - from + 1), 1);
        fc.pre(toTry < 20_000);
        const expected = tried(tables);
        for (const {id, integer} of await attackBounds(tables)) {
          attacked += 1;
          expect(integer, id).toEqual(expected.get(id));
        }
      }),
      {seed: 7, numRuns: 120},
    );
    expect(attacked).toBeGreaterThan(300);
  });

  it('finds by flows what HiGHS finds by linear programmes', async () => {
    const solver = await openSolver();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        anyTable(
          [
            [4, 5],
            [3, 8],
            [6, 6],
          ],
          30,
        ),
        async (tables) => {
          for (const {system} of components(tightened(linearSystem(tables).system, true))) {
            const network = networkOf(system);
            if (!network) throw new Error('A two-way table is a network');
            const wanted = {cells: new Uint8Array(system.lower.length).fill(1), enough: Infinity};
            const byFlow = flowBounds(network, system, wanted);
            const {integer, lp} = await solver.extremes(system, wanted, true);
            compared += system.lower.length;
            expect([...byFlow.lower]).toEqual([...integer.lower]);
            expect([...byFlow.upper]).toEqual([...integer.upper]);
            expect([...lp.upper]).toEqual([...integer.upper]);
          }
        },
      ),
      {seed: 11, numRuns: 25},
    );
    expect(compared).toBeGreaterThan(300);
  });

  it('always holds the truth, and with less than exact limits asked for is never wider', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTable(
          [
            [3, 3, 2],
            [5, 4],
          ],
          12,
        ),
        async (tables) => {
          const exact = await attackBounds(tables);
          const quick = await attackBounds(tables, {enough: 2});
          exact.forEach(({id, integer, lp}, i) => {
            const truth = tables.truth.get(id) ?? -1;
            expect(truth).toBeGreaterThanOrEqual(integer.lower);
            expect(truth).toBeLessThanOrEqual(integer.upper);
            expect(lp.lower).toBeLessThanOrEqual(integer.lower);
            expect(lp.upper).toBeGreaterThanOrEqual(integer.upper);
            const found = quick[i]?.integer ?? {lower: -1, upper: -1};
            expect(found.lower).toBeGreaterThanOrEqual(integer.lower);
            expect(found.upper).toBeLessThanOrEqual(integer.upper);
            const [wide, all] = [found.upper - found.lower, integer.upper - integer.lower];
            expect(wide >= 2 || wide === all, `${id}: ${wide} of ${all}`).toBe(true);
          });
        },
      ),
      {seed: 5, numRuns: 25},
    );
  });

  it('refuses tables that contradict each other', async () => {
    const total = {id: 't', status: 'published', value: 3} as const;
    const relations = [{total: 't', parts: ['a']}];
    await expect(attackBounds({cells: [total, part(4)], relations})).rejects.toThrow(ContradictionError);
    await expect(attackBounds({cells: [total, part(3)], relations})).resolves.toMatchObject([
      {integer: {lower: 3, upper: 3}},
    ]);
    await expect(attackBounds({cells: [total], relations})).rejects.toThrow('which no table has');
  });
});
