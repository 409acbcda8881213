import type {BroadGroup, PublishedPayYear} from '../../catalogue';
import {countOf, shareOf, type ProtectedPay} from '../../disclosure';
import {percentLabel} from '../words/percentLabel';
import type {QuarterBar} from '../workforceTypes';
import {shareDecimals} from './shareDecimals';

/** Lower to upper. */
export const quarterNames = ['Lower', 'Lower middle', 'Upper middle', 'Upper'] as const;

/** The focus group's counts and shares of a quarter, lower to upper. */
export interface QuarterShare {
  readonly name: string;
  readonly count: number;
  readonly base: number;
  readonly share: number;
  readonly decimals: 0 | 1;
}

/** Lower to upper; none where quarters are withheld, or too small for a share. */
export function quarterShares({quarters, rule}: ProtectedPay): readonly QuarterShare[] {
  const shares = (quarters ?? []).flatMap(({focus, reference}, i): QuarterShare[] => {
    const [count, others] = [countOf(focus), countOf(reference)];
    if (count === null || others === null || count + others < rule.leastBaseForShare) return [];
    const base = count + others;
    return [
      {
        name: quarterNames[i] ?? '',
        count,
        base,
        share: shareOf(count, base, rule),
        decimals: shareDecimals(base, rule),
      },
    ];
  });
  return shares.length === quarterNames.length ? shares : [];
}

/** Upper quarter first, as the bars stand. */
export function quarterBars(
  pay: ProtectedPay,
  group: BroadGroup,
  reference: BroadGroup,
  published: PublishedPayYear | null,
): readonly QuarterBar[] {
  return quarterShares(pay)
    .map(({name, share, decimals}, i): QuarterBar => {
      const focusLabel = percentLabel(share, decimals);
      const referenceLabel = percentLabel(1 - share, decimals);
      const theirs = published?.womenByQuarter[i];
      const beside = theirs === undefined ? '' : `; published ${theirs.toFixed(1)}%`;
      return {
        key: name,
        label: name,
        focus: share,
        focusLabel,
        referenceLabel,
        published: theirs === undefined ? null : theirs / 100,
        text: `${group.short} ${focusLabel}, ${reference.short.toLowerCase()} ${referenceLabel}${beside}`,
      };
    })
    .toReversed();
}
