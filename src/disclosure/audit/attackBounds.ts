import type {Wanted} from './attained';
import {components, type Component} from './components';
import {flowBounds} from './flowBounds';
import {linearSystem, type LinearSystem} from './linearSystem';
import {networkOf} from './network';
import {openSolver, type Extremes, type Solver} from './solver';
import {tightened} from './tightened';
import type {CellBounds, LinkedTables} from './types';

export interface AttackOptions {
  /** A solver already open; else one is opened if needed, and closed. */
  readonly solver?: Solver;
  /** Solve only for cells that must not become narrow. Others get the limits of single sums, which may be too wide. */
  readonly onlySensitive?: boolean;
  /**
   * A cell that is found to span this much is left at the counts found, which may be less than all it could be: much
   * faster where only narrow cells matter. Left out, every limit is exact.
   */
  readonly enough?: number;
}

/**
 * What a reader who knows every published figure and every sum can work out of each cell that is not published: the
 * least and most it could be, for any numbers and for whole people. Cells the reader was said to know exactly are left
 * out. Sums that form trees are narrowed one by one; those that form a network are solved by flows; the rest by HiGHS.
 * Throws ContradictionError where no counts fit, which means that the tables or the reader's knowledge are wrong.
 */
export async function attackBounds(tables: LinkedTables, options: AttackOptions = {}): Promise<readonly CellBounds[]> {
  const {hidden, system} = linearSystem(tables);
  const isSensitive = hidden.map(({status, sensitive}) => status === 'primary' || sensitive === true);
  const wanted: Wanted = {
    cells: Uint8Array.from(isSensitive, (one) => (options.onlySensitive && !one ? 0 : 1)),
    enough: options.enough ?? Infinity,
  };
  const solver = solverWhenNeeded(options.solver);
  try {
    const isWholeData = system.lower.every(isWhole) && system.upper.every(isWhole) && system.rows.every(hasWholeSum);
    const found = await limits(system, wanted, true, solver.open);
    const lp = isWholeData ? found.lp : (await limits(system, wanted, false, solver.open)).lp;
    const known = new Set(tables.attackerKnows?.flatMap(({id, lower, upper}) => (lower === upper ? [id] : [])));
    return hidden.flatMap(({id, status}, i): CellBounds[] => {
      if (status === 'published' || known.has(id)) return [];
      const integer = {lower: at(found.integer.lower, i), upper: at(found.integer.upper, i)};
      return [
        {id, status, sensitive: isSensitive[i] ?? false, lp: {lower: at(lp.lower, i), upper: at(lp.upper, i)}, integer},
      ];
    });
  } finally {
    solver.close();
  }
}

interface Found {
  readonly lp: Extremes;
  readonly integer: Extremes;
}

async function limits(
  system: LinearSystem,
  wanted: Wanted,
  whole: boolean,
  openedSolver: () => Promise<Solver>,
): Promise<Found> {
  const outer = tightened(system, whole);
  const lp = {lower: outer.lower.slice(), upper: outer.upper.slice()};
  const integer = {lower: outer.lower.slice(), upper: outer.upper.slice()};
  for (const component of components(outer)) {
    const {cells, system: own, isTree} = component;
    const ours: Wanted = {...wanted, cells: Uint8Array.from(cells, (cell) => wanted.cells[cell] ?? 0)};
    if (isTree || ours.cells.every((one) => one === 0)) continue;
    const found = byFlow(component, ours) ?? (await (await openedSolver()).extremes(own, ours, whole));
    cells.forEach((cell, i) => {
      if (ours.cells[i] === 0) return;
      lp.lower[cell] = at(found.lp.lower, i);
      lp.upper[cell] = at(found.lp.upper, i);
      integer.lower[cell] = at(found.integer.lower, i);
      integer.upper[cell] = at(found.integer.upper, i);
    });
  }
  return {lp, integer};
}

function byFlow({system}: Component, wanted: Wanted): Found | null {
  const network = networkOf(system);
  if (!network) return null;
  const found = flowBounds(network, system, wanted);
  return {lp: found, integer: found};
}

function solverWhenNeeded(given: Solver | undefined): {open: () => Promise<Solver>; close: () => void} {
  let opened: Solver | undefined = given;
  return {
    open: async () => (opened ??= await openSolver()),
    close: () => {
      if (!given) opened?.close();
    },
  };
}

function at(values: Float64Array, i: number): number {
  return values[i] ?? 0;
}

function isWhole(value: number): boolean {
  return value === Infinity || Number.isInteger(value);
}

function hasWholeSum({constant}: LinearSystem['rows'][number]): boolean {
  return Number.isInteger(constant);
}
