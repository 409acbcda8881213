import type {Wanted} from './attained';
import type {LinearSystem} from './linearSystem';

/** What a solver made of a problem written in the CPLEX LP format. */
export interface LpAnswer {
  readonly status: 'optimal' | 'infeasible' | 'unbounded';
  readonly objective: number;
  /** By variable name. */
  readonly values: Readonly<Record<string, number>>;
}

/** Least and most of every wanted cell; of cells not wanted, only values that were seen. */
export interface Extremes {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The one door to a linear solver: in a worker of its own in a browser, beside the caller elsewhere. */
export interface Solver {
  /** Throws Error where the solver neither finds an answer nor that there is none. */
  solveLp(text: string): Promise<LpAnswer>;
  /** Limits for any numbers (`lp`) and, with `whole`, for whole ones. Without `whole` both are the same. */
  extremes(
    system: LinearSystem,
    wanted: Wanted,
    whole: boolean,
  ): Promise<{readonly lp: Extremes; readonly integer: Extremes}>;
  close(): void;
}

/** HiGHS (MIT), started when first needed. What is built for browsers has only the worker's copy of it. */
export async function openSolver(): Promise<Solver> {
  if (import.meta.env.SSR) return (await import('./nodeSolver')).openNodeSolver();
  return (await import('./browserSolver')).openBrowserSolver();
}
