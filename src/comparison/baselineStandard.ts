import type {Grouping, Population} from '../catalogue';
import type {Baseline, BaselineLibrary} from '../database';
import type {Reason} from './types';

/** What a line is compared with. */
export interface BaselineQuestion {
  readonly dimension: string;
  readonly population: Population;
  readonly area: string;
  readonly residents: 'likeForLike' | 'allAges';
}

/**
 * The residents' tables for one grouping, and what they allow.
 * `alone`: the main table decides. `both`: a verdict only where both agree, else `reason`. `none`: no verdict, for `reason`.
 */
export interface BaselineStandard {
  readonly main: Baseline;
  readonly check: Baseline | null;
  readonly decide: 'alone' | 'both' | 'none';
  readonly reason: Reason | null;
}

/** Null where no table sums to exactly this area. */
export function baselineStandard(
  library: BaselineLibrary,
  question: BaselineQuestion,
  grouping: Grouping,
): BaselineStandard | null {
  const found = library.find({...question, grouping});
  if (!found) return null;
  const {main, check} = found;
  if (canDecide(main)) return {main, check, decide: 'alone', reason: null};
  if (main.letter === 'C') {
    return check && check.letter !== 'C'
      ? {main, check, decide: 'both', reason: 'baselinesDisagree'}
      : {main, check: null, decide: 'none', reason: 'modelledAlone'};
  }
  const right = question.residents === 'allAges' ? rightAges(library, question, grouping) : check;
  return right && right.id !== main.id && (canDecide(right) || right.letter === 'C')
    ? {main, check: right, decide: 'both', reason: 'baselineAges'}
    : {main, check: right?.id === main.id ? null : right, decide: 'none', reason: 'baselineAges'};
}

/** A counted table of the right ages, or of the nearest ones. */
function canDecide(baseline: Baseline): boolean {
  return baseline.letter === 'A' || (baseline.letter === 'B' && baseline.nearest);
}

/** The reader chose residents of all ages: the like-for-like table must still agree. */
function rightAges(library: BaselineLibrary, question: BaselineQuestion, grouping: Grouping): Baseline | null {
  return library.find({...question, grouping, residents: 'likeForLike'})?.main ?? null;
}
