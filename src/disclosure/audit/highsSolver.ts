import type {Highs, Model} from 'highs';
import {Attained, type Wanted} from './attained';
import {ContradictionError, type LinearSystem} from './linearSystem';
import type {Extremes, LpAnswer} from './solver';

const near = 1e-6;

/** Solves a problem written in the CPLEX LP format. */
export function solvedBy(highs: Highs, text: string): LpAnswer {
  const {Status, ObjectiveValue, Columns} = highs.solve(text, {output_flag: false, mip_rel_gap: 0});
  if (Status !== 'Optimal' && Status !== 'Infeasible' && Status !== 'Unbounded') {
    throw new Error(`HiGHS ended with "${Status}"`);
  }
  const status = Status === 'Optimal' ? 'optimal' : Status === 'Infeasible' ? 'infeasible' : 'unbounded';
  const values: Record<string, number> = {};
  for (const [name, column] of Object.entries(Columns)) {
    if ('Primal' in column && typeof column.Primal === 'number') values[name] = column.Primal;
  }
  return {status, objective: ObjectiveValue, values};
}

/**
 * Limits of every wanted cell. Each is a linear programme in the same model, begun from the last answer. Where the
 * answer is whole it is the whole-number limit too; only where it is not is an integer programme solved. Every answer
 * found serves all cells: one seen at its outer limits needs no programme of its own, and `sweep` finds most of those.
 */
export function extremesBy(
  highs: Highs,
  system: LinearSystem,
  wanted: Wanted,
  whole: boolean,
): {readonly lp: Extremes; readonly integer: Extremes} {
  const seen = new Attained(system, wanted);
  const lp = {lower: system.lower.slice(), upper: system.upper.slice()};
  const models: Model[] = [];
  const modelOf = (integer: boolean): Model => {
    const kept = models[integer ? 1 : 0];
    if (kept) return kept;
    const made = openModel(highs, system, integer);
    models[integer ? 1 : 0] = made;
    return made;
  };
  const seeIfWhole = (counts: Float64Array): boolean => {
    const isWhole = !whole || counts.every((count) => Math.abs(count - Math.round(count)) < near);
    if (isWhole) seen.see(whole ? counts.map(rounded) : counts);
    return isWhole;
  };
  try {
    const relaxed = modelOf(false);
    sweep(seen, system.lower.length, (costs) => {
      costs.forEach((cost, cell) => relaxed.changeColCost(cell, cost));
      const counts = optimum(highs, relaxed, 1);
      if (counts) seeIfWhole(counts);
    });
    for (let cell = 0; cell < system.lower.length; cell += 1) {
      for (const sense of [1, -1] as const) {
        if (!(sense > 0 ? seen.needsLess(cell) : seen.needsMore(cell))) continue;
        const counts = extreme(highs, relaxed, cell, sense);
        const limit = counts ? clean(counts[cell] ?? 0) : Infinity;
        const side = sense > 0 ? 'lower' : 'upper';
        lp[side][cell] = limit;
        const isSettled =
          !counts || seeIfWhole(counts) || Math.abs(inwards(limit, sense) - (seen[side][cell] ?? 0)) < near;
        const found = isSettled ? (whole ? inwards(limit, sense) : limit) : extreme(highs, modelOf(true), cell, sense);
        if (typeof found === 'number') settle(seen, sense, cell, found);
        else if (found === null) settle(seen, sense, cell, Infinity);
        else {
          seen.see(found.map(rounded));
          settle(seen, sense, cell, rounded(found[cell] ?? 0));
        }
      }
    }
    return {lp, integer: {lower: seen.lower, upper: seen.upper}};
  } finally {
    for (const model of models) model?.dispose();
  }
}

/** Sweeps end after this many in a row that settle fewer limits than this; the rest are worth a programme each. */
const patience = 4;
const worthwhile = 3;

/**
 * Pushes many open cells at once, up or down at random, for one answer may settle hundreds: all of them first, then a
 * tenth, which get less in each other's way. Only cells with a limit are pushed up, so every programme has an answer.
 * The first pushes all down, and finds whether anything fits.
 */
function sweep(seen: Attained, cells: number, solve: (costs: Float64Array) => void): void {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const costs = new Float64Array(cells).fill(1);
  solve(costs);
  let portion = 1;
  for (let open = seen.open(), idle = 0; idle < patience && open > 0;) {
    for (let cell = 0; cell < cells; cell += 1) {
      const up = seen.needsMore(cell) && seen.isLimited(cell);
      const down = seen.needsLess(cell);
      costs[cell] = random() > portion ? 0 : up && (!down || random() < 0.5) ? -1 : down ? 1 : 0;
    }
    solve(costs);
    const left = seen.open();
    idle = open - left < worthwhile ? idle + 1 : 0;
    if (open - left < open / 4) portion = Math.max(0.1, portion / 2);
    open = left;
  }
  solve(costs.fill(0));
}

function settle(seen: Attained, sense: 1 | -1, cell: number, limit: number): void {
  if (sense > 0) seen.least(cell, limit);
  else seen.most(cell, limit);
}

/** The nearest whole number on the possible side. */
function inwards(limit: number, sense: 1 | -1): number {
  return sense > 0 ? Math.ceil(limit - near) + 0 : Math.floor(limit + near);
}

/** Never -0. */
function rounded(count: number): number {
  return Math.round(count) + 0;
}

/** The solver's feasibility tolerance leaves 4.0000000001 for 4. */
function clean(value: number): number {
  return Math.abs(value - rounded(value)) < near ? rounded(value) : value;
}

function openModel(highs: Highs, {lower, upper, rows}: LinearSystem, integer: boolean): Model {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.cells.length);
  const constants = rows.map((row) => row.constant);
  const model = highs.createModel({
    numCols: lower.length,
    numRows: rows.length,
    colCost: new Float64Array(lower.length),
    colLower: lower,
    colUpper: upper,
    rowLower: constants,
    rowUpper: constants,
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: lower.length,
      starts,
      indices: rows.flatMap((row) => row.cells),
      values: rows.flatMap((row) => row.signs),
    },
    ...(integer ? {integrality: new Int32Array(lower.length).fill(highs.constants.variableType.integer)} : {}),
  });
  model.options.set({output_flag: false, ...(integer ? {mip_rel_gap: 0, mip_abs_gap: 0.5} : {presolve: 'off'})});
  return model;
}

/** Counts at which the cell is least (1) or most (-1); null where it has no limit. */
function extreme(highs: Highs, model: Model, cell: number, sense: 1 | -1): Float64Array | null {
  model.changeColCost(cell, 1);
  try {
    return optimum(highs, model, sense);
  } finally {
    model.changeColCost(cell, 0);
  }
}

function optimum(highs: Highs, model: Model, sense: 1 | -1): Float64Array | null {
  const {minimize, maximize} = highs.constants.objectiveSense;
  model.changeObjectiveSense(sense > 0 ? minimize : maximize);
  model.run();
  const {optimal, infeasible, unbounded, unboundedOrInfeasible} = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === optimal) return model.getSolution().colValue;
  if (status === infeasible) throw new ContradictionError('No counts fit what was published');
  // The first programme, least of all counts, is bounded: where nothing fits, it says so.
  if (status === unbounded || status === unboundedOrInfeasible) return null;
  throw new Error(`HiGHS ended with status ${status}`);
}
