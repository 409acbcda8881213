import type {EnquiryLine, Interval} from '../../comparison';
import {pointsLabel} from '../words/pointsLabel';

/** '−4.7 to −2.4', in points. */
export function gapRange({lower, upper}: Interval, decimals: 0 | 1): string {
  return `${pointsLabel(lower, decimals)} to ${pointsLabel(upper, decimals)}`;
}

/** Where an area lies among the areas of its level, around the nation's ratio. */
export function funnelWords(position: NonNullable<EnquiryLine['funnel']>): string {
  switch (position) {
    case 'within':
      return 'Within the limits';
    case 'outside95':
      return 'Outside the 95% limit';
    case 'outside998':
      return 'Outside the 99.8% limit';
  }
}
