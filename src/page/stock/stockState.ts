import type {Population} from '../../catalogue';
import type {Source} from '../../comparison';
import type {Cells} from '../../database';
import type {ProtectedTable} from '../../disclosure';
import type {Mapping, Issue, Progress, Question} from '../../extract';
import type {ExtractFacts} from './facts';

/** One loaded population. `cells` is null while only the opening figures are there. */
export interface Holding {
  readonly source: Source;
  readonly facts: ExtractFacts | null;
  readonly cells: Cells | null;
}

/** A file being taken in, from choosing to answer. */
export type Intake =
  | {readonly step: 'reading'; readonly fileName: string; readonly progress: Progress | null}
  | {readonly step: 'counting'; readonly fileName: string}
  | {readonly step: 'asking'; readonly file: File; readonly questions: readonly Question[]; readonly mapping: Mapping}
  | {readonly step: 'refused'; readonly fileName: string; readonly issue: Issue}
  | {
      readonly step: 'taken';
      readonly fileName: string;
      readonly population: Population;
      readonly rows: number;
      readonly rejected: number;
    };

/** What is loaded now. Memory only: nothing is stored, and nothing is in the URL. */
export interface StockState {
  readonly origin: 'sample' | 'own' | 'none';
  /** Only for the sample: opening figures first, then the engine. */
  readonly engine: 'waiting' | 'starting' | 'ready' | {readonly failed: string};
  readonly holdings: Readonly<Record<Population, Holding | null>>;
  /** Protected answers made when the app was built; used until cells are there. */
  readonly opening: ReadonlyMap<string, ProtectedTable>;
  readonly intake: Intake | null;
}

export const emptyHoldings: StockState['holdings'] = {workforce: null, caseload: null};

export const initialStock: StockState = {
  origin: 'sample',
  engine: 'waiting',
  holdings: emptyHoldings,
  opening: new Map(),
  intake: null,
};
