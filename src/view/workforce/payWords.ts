import type {BroadGroup, PublishedPay} from '../../catalogue';
import type {Amount, ProtectedPay, ProtectedPayGroup} from '../../disclosure';
import {amountLabel, sizeLabel} from '../words/amountLabel';
import {fixedLabel} from '../words/percentLabel';
import {membersInside} from '../words/memberWords';

type Shown = Extract<Amount, {kind: 'shown'}>;

/** What a gap is of: 'median hourly pay'. */
export type PayMeasure = 'mean hourly pay' | 'median hourly pay' | 'mean bonus' | 'median bonus';

/** 'The median hourly pay of women is 3.2% lower than that of men'; of a gap that rounds to nought, that it is the same. */
export function gapSentence(gap: Shown, measure: PayMeasure, group: BroadGroup, reference: BroadGroup): string {
  const [who, whom] = [membersInside(group, 'workforce'), membersInside(reference, 'workforce')];
  if (gap.value === 0) return `${about(gap)}the same ${measure} for ${who} and ${whom}`;
  const way = gap.value > 0 ? 'lower' : 'higher';
  return `the ${measure} of ${who} is ${about(gap)}${sizeLabel(gap)} ${way} than that of ${whom}`;
}

/** The statutory figures are given to a tenth; anything coarser is about so much. */
function about({step}: Shown): string {
  return step > 0.1 ? 'about ' : '';
}

/** 'Women’s mean is 0.4% lower'; why there is none. */
export function gapWords(amount: Amount, average: 'mean' | 'median', of: BroadGroup, noun: string): string {
  const who = of.short;
  switch (amount.kind) {
    case 'nobody':
      return 'So there is no gap to state';
    case 'withheld':
      return 'Too few people';
    case 'shown':
      if (amount.value === 0) return `${sentence(about(amount))}the same ${average}${noun}`.replace(/^t/, 'T');
      return `${who}’s ${average}${noun} is ${about(amount)}${sizeLabel(amount)} ${amount.value > 0 ? 'lower' : 'higher'}`;
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The finding of the pay panel: the median, then the mean. */
export function payFinding(
  pay: ProtectedPayGroup,
  group: BroadGroup,
  reference: BroadGroup,
  now: ProtectedPay,
): string {
  const {meanGap, medianGap} = pay;
  if (meanGap.kind !== 'shown') {
    const who = `${membersInside(group, 'workforce')} and ${membersInside(reference, 'workforce')}`;
    return `Pay is not given here: it needs ${now.leastGroup} or more of both ${who}`;
  }
  const mean = `the mean gap is ${about(meanGap)}${amountLabel(meanGap, '')}`;
  if (medianGap.kind !== 'shown') return sentence(`${mean}; the median is withheld`);
  const median =
    medianGap.value === 0
      ? `median hourly pay is ${about(medianGap)}the same for ${membersInside(group, 'workforce')} and ${membersInside(reference, 'workforce')}`
      : gapSentence(medianGap, 'median hourly pay', group, reference);
  return sentence(`${median}; ${mean}`);
}

/** 'In the figures X published, the median was 0.0% every time and the mean went from 4.8% in 2017 to −0.2% in 2024.' */
export function publishedSentence({publisher, years}: PublishedPay): string | null {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || first === last) return null;
  const medians = new Set(years.map(({medianGap}) => medianGap));
  const median =
    medians.size === 1
      ? `the median was ${fixedLabel(first.medianGap, 1)}% every time`
      : `the median went from ${fixedLabel(first.medianGap, 1)}% to ${fixedLabel(last.medianGap, 1)}%`;
  return (
    `In the figures that ${publisher} published, ${median} and the mean went from ` +
    `${fixedLabel(first.meanGap, 1)}% in ${first.date.slice(0, 4)} to ${fixedLabel(last.meanGap, 1)}% in ${last.date.slice(0, 4)}.`
  );
}
