import {gapMove, gapShares, leastBaseForDecimal, type GapFigures, type GapMove} from '../../comparison';
import {fixedLabel} from '../words/percentLabel';

/** What became of a gap, as a list says it. Sizes have no sign. */
export interface Moved {
  readonly move: GapMove;
  readonly before: string;
  readonly now: string;
  /** 'Narrower by 0.4', 'Wider by 0.3', 'Unchanged'. */
  readonly words: string;
  /** '5.3 to 4.9', '4.9', '5.0 to 4.9, within rounding'. */
  readonly course: string;
  /** The earlier residents were counted otherwise: both gaps are beside the residents of now. */
  readonly isRestated: boolean;
}

/** After two sizes that rounding alone could have made of one. */
export const withinRounding = ', within rounding';

const moveWords: Readonly<Record<GapMove, string>> = {narrower: 'Narrower', unchanged: 'Unchanged', wider: 'Wider'};

/**
 * The move between two snapshots. It must hold for every count the shown ones could stand for, and show at the precision
 * of the list: a change that the list itself rounds away is none.
 */
export function movedBetween(earlier: GapFigures, now: GapFigures): Moved {
  const isRestated = 'share' in earlier.beside && 'share' in now.beside && earlier.beside.share !== now.beside.share;
  const before = isRestated ? {...earlier, beside: now.beside} : earlier;
  const decimals = [before, now].every(({base}) => base >= leastBaseForDecimal) ? 1 : 0;
  const [then, since] = [sizeOf(before), sizeOf(now)].map((size) => fixedLabel(size, decimals));
  const labels = {before: then ?? '', now: since ?? ''};
  const isSame = then === since;
  const move = isSame ? 'unchanged' : gapMove(before, now);
  const by = fixedLabel(Math.abs(Number(since) - Number(then)), decimals);
  return {
    ...labels,
    move,
    words: move === 'unchanged' ? moveWords.unchanged : `${moveWords[move]} by ${by}`,
    course: isSame ? labels.now : `${labels.before} to ${labels.now}${move === 'unchanged' ? withinRounding : ''}`,
    isRestated,
  };
}

/** Size of a gap at the precision its base can bear: '4.9', '12'. */
export function sizeLabel(figures: GapFigures): string {
  return fixedLabel(sizeOf(figures), figures.base >= leastBaseForDecimal ? 1 : 0);
}

function sizeOf(figures: GapFigures): number {
  const {share, other} = gapShares(figures);
  return 100 * Math.abs(share - other);
}
