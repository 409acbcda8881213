import {populations, type Population} from '../../catalogue';
import type {Source} from '../../comparison';
import type {Cells} from '../../database';
import type {ProtectedTable} from '../../disclosure';
import type {ExtractFacts} from './facts';
import {emptyIntake, type IntakeState} from './intakeState';

/** One loaded population. `cells` is null while only the opening figures are there. */
export interface Holding {
  readonly source: Source;
  readonly facts: ExtractFacts | null;
  readonly cells: Cells | null;
  /** The reader's own file, so that it can be read in another way; null for the sample. */
  readonly file: File | null;
}

/** What was loaded before the latest change, until the next. */
export interface Before {
  /** In words: 'the sample', 'staff.csv'. */
  readonly words: string;
  /** Files chosen at once are put back at once. */
  readonly batch: number;
  readonly state: Pick<StockState, 'origin' | 'engine' | 'holdings' | 'opening'>;
}

/** What is loaded now. Memory only: nothing is stored, and nothing is in the URL. */
export interface StockState {
  readonly origin: 'sample' | 'own' | 'none';
  /** Only for the sample: opening figures first, then the engine. */
  readonly engine: 'waiting' | 'starting' | 'ready' | {readonly failed: string};
  readonly holdings: Readonly<Record<Population, Holding | null>>;
  /** Protected answers made when the app was built; used until cells are there. */
  readonly opening: ReadonlyMap<string, ProtectedTable>;
  readonly intake: IntakeState;
  readonly before: Before | null;
}

export const emptyHoldings: StockState['holdings'] = {workforce: null, caseload: null};

export const initialStock: StockState = {
  origin: 'sample',
  engine: 'waiting',
  holdings: emptyHoldings,
  opening: new Map(),
  intake: emptyIntake,
  before: null,
};

/** What is loaded, in words: 'the sample', 'staff.csv and children.csv', 'nothing'. */
export function loadedWords({origin, holdings}: Pick<StockState, 'origin' | 'holdings'>): string {
  if (origin === 'sample') return 'the sample';
  const names = populations.flatMap((population) => holdings[population]?.source.fileName ?? []);
  return names.length === 0 ? 'nothing' : names.join(' and ');
}

/** What a file of this population would take the place of, in words; null where there is nothing. */
export function replacedBy(
  {origin, holdings}: Pick<StockState, 'origin' | 'holdings'>,
  population: Population,
): string | null {
  if (origin === 'sample') return 'the sample';
  return holdings[population]?.source.fileName ?? null;
}
