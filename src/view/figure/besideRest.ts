import type {Area} from '../../catalogue';
import {partAgainstRest, type Evidence, type PartInput} from '../../comparison';
import {pointsLabel} from '../words/pointsLabel';
import {verdictLabel} from '../words/verdictLabel';

/** The area lies in the other, which has more besides: it is compared with the rest, never with a whole it is in. */
export function isPartOf(area: Area, other: Area): boolean {
  const members = new Set(other.members);
  return area.members.length < members.size && area.members.every((member) => members.has(member));
}

/** 'Higher, +3.4', 'No clear difference', '[c]': a part beside everyone else of its whole, in points where there is a verdict. */
export function besideRest(input: PartInput, decimals: number): string {
  const {points, verdict, reason} = partAgainstRest(input);
  switch (verdict) {
    case 'higher':
    case 'lower':
      return `${verdictLabel(verdict)}, ${pointsLabel(points, decimals)}`;
    case 'noClearDifference':
      return verdictLabel(verdict);
    case 'tooFewToSay':
      return reason === 'withheld' ? '[c]' : verdictLabel(verdict);
    case 'notAssessed':
      return '';
  }
}

/** What the column says, as a note: `rest` is "the rest of England", `part` "here". */
export function restNote(part: string, rest: string, {isExact = false}: Evidence): string {
  const said = isExact ? '' : '; higher or lower only where every count that rounding allows says so';
  return `Beside ${rest}: the share ${part} less the share there, in points${said}.`;
}
