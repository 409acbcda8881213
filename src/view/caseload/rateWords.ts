import type {ChildrenRate, RelativeRate} from '../../comparison';
import type {Cell} from '../../disclosure';
import {leastBaseForDecimal} from '../../comparison';
import type {MarkState} from '../types';
import {fixedLabel} from '../words/percentLabel';
import {ratioLabel} from '../words/ratioLabel';

/** One decimal from 1,000 children, else none, as for percentages. */
export function rateDecimals(cells: readonly Cell[]): 0 | 1 {
  const counts = cells.flatMap((cell) => (cell.kind === 'shown' ? [cell.count] : []));
  return counts.length > 0 && Math.min(...counts) >= leastBaseForDecimal ? 1 : 0;
}

/** '54.5', '[c]', 'Fewer than 10', 'Not collected', 'No residents’ table'. */
export function rateLabel({per10000, reason}: Pick<ChildrenRate, 'per10000' | 'reason'>, decimals: 0 | 1): string {
  if (per10000 !== null) return fixedLabel(per10000, decimals);
  switch (reason) {
    case 'withheld':
      return '[c]';
    case 'smallBase':
      return 'Fewer than 10';
    case 'notCollected':
      return 'Not collected';
    default:
      return 'No residents’ table';
  }
}

/** '53.9 to 55.1', with no unit. */
export function numbersLabel(range: {readonly lower: number; readonly upper: number} | null, decimals: number): string {
  return range === null ? '' : `${fixedLabel(range.lower, decimals)} to ${fixedLabel(range.upper, decimals)}`;
}

/** '1.07 to 1.39'; '1.07 or more' where there is no upper limit. */
export function ratiosLabel(range: {readonly lower: number; readonly upper: number} | null): string {
  if (range === null) return '';
  return Number.isFinite(range.upper)
    ? `${ratioLabel(range.lower)} to ${ratioLabel(range.upper)}`
    : `${ratioLabel(range.lower)} or more`;
}

/** How a measure is drawn that has the reason, or none, for being absent. */
export function stateOfReason(reason: ChildrenRate['reason'] | RelativeRate['reason'], isClear: boolean): MarkState {
  switch (reason) {
    case 'withheld':
      return 'withheld';
    case 'smallBase':
      return 'tooFew';
    case 'notCollected':
    case 'noBaseline':
      return 'notCollected';
    default:
      return isClear ? 'clear' : 'noClear';
  }
}
