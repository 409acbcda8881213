import type {BroadGroup} from '../../catalogue';
import {
  countOf,
  shareAllowed,
  shareOf,
  type Amount,
  type Cell,
  type ProtectedPay,
  type ProtectedPayGroup,
} from '../../disclosure';
import {amountLabel} from '../words/amountLabel';
import {listWords} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import type {QuarterBar, StatutoryFigure} from '../workforceTypes';
import {missingWord} from './missingWord';
import {gapWords} from './payWords';
import {shareDecimals} from './shareDecimals';

/** The six figures in the order of regulation 8, of the focus group against the reference. */
export function statutoryFigures(
  now: ProtectedPay,
  pay: ProtectedPayGroup,
  group: BroadGroup,
  reference: BroadGroup,
  bars: readonly QuarterBar[],
): readonly StatutoryFigure[] {
  const other = now.groups.find(({id}) => id === reference.id);
  const hasBonus = pay.bonusPaid.kind !== 'notCollected';
  const gap = (number: number, label: string, amount: Amount, average: 'mean' | 'median', isBonus: boolean) => ({
    number,
    label,
    value:
      isBonus && !hasBonus
        ? 'Not in the file'
        : amountLabel(amount, isBonus ? 'None paid' : 'None', missingWord(now.rule)),
    words:
      isBonus && !hasBonus ? 'It has no column of bonuses' : gapWords(amount, average, group, isBonus ? ' bonus' : ''),
    isCounted: amount.kind === 'shown',
  });
  const paid = [pay, ...(other ? [other] : [])].map((each) => bonusShare(each, now));
  return [
    gap(1, 'Mean gap, hourly pay', pay.meanGap, 'mean', false),
    gap(2, 'Median gap, hourly pay', pay.medianGap, 'median', false),
    gap(3, 'Mean gap, bonus', pay.meanBonusGap, 'mean', true),
    gap(4, 'Median gap, bonus', pay.medianBonusGap, 'median', true),
    {
      number: 5,
      label: 'Paid a bonus',
      value: hasBonus ? listWords(paid) : 'Not in the file',
      words: hasBonus ? `${group.short} and ${reference.short.toLowerCase()}` : 'It has no column of bonuses',
      isCounted: hasBonus && paid.every((text) => /\d/.test(text)),
    },
    quarterFigure(group, bars, missingWord(now.rule)),
  ];
}

/** The share of a group who were paid a bonus; '[c]' where it may not be seen. */
export function bonusShare({bonusPaid, people}: ProtectedPayGroup, {rule}: ProtectedPay): string {
  return cellShare(bonusPaid, people, rule);
}

function cellShare(part: Cell, base: Cell, rule: ProtectedPay['rule']): string {
  const [count, of] = [countOf(part), countOf(base)];
  if (count === 0) return '0%';
  if (count === null || of === null || !shareAllowed(base, rule)) return missingWord(rule);
  return percentLabel(shareOf(Math.min(count, of), of, rule), shareDecimals(of, rule));
}

function quarterFigure(group: BroadGroup, bars: readonly QuarterBar[], missing: string): StatutoryFigure {
  const label = `${group.short} in each quarter`;
  if (bars.length === 0) {
    return {number: 6, label, value: missing, words: 'A quarter has too few', isCounted: false};
  }
  const shares = bars.map(({focus}) => focus);
  const labelOf = (share: number) => bars.find(({focus}) => focus === share)?.focusLabel ?? '';
  const [least, most] = [labelOf(Math.min(...shares)), labelOf(Math.max(...shares))];
  return {
    number: 6,
    label,
    value: least === most ? least : `${least.replace('%', '')} to ${most}`,
    words: bars
      .toReversed()
      .map((bar) => `${bar.label.toLowerCase()} ${bar.focusLabel}`)
      .join(', ')
      .replace(/^l/, 'L'),
    isCounted: true,
  };
}
