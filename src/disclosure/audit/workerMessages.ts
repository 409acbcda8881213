import type {Wanted} from './attained';
import type {LinearSystem} from './linearSystem';
import type {Extremes, LpAnswer} from './solver';

/** What the solver's worker is asked; `number` finds the answer's question. */
export type SolverRequest =
  | {readonly kind: 'lp'; readonly number: number; readonly text: string}
  | {
      readonly kind: 'extremes';
      readonly number: number;
      readonly system: LinearSystem;
      readonly wanted: Wanted;
      readonly whole: boolean;
    };

export type SolverReply =
  | {readonly kind: 'lp'; readonly number: number; readonly answer: LpAnswer}
  | {readonly kind: 'extremes'; readonly number: number; readonly lp: Extremes; readonly integer: Extremes}
  | {readonly kind: 'contradiction'; readonly number: number; readonly message: string}
  | {readonly kind: 'failed'; readonly number: number; readonly message: string};
