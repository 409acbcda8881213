import type {Area} from '../../catalogue';
import {leastBaseForDecimal, partAgainstRest, type Evidence, type PartInput} from '../../comparison';
import {pointsLabel} from '../words/pointsLabel';
import {verdictLabel} from '../words/verdictLabel';
import type {ChangeSaid} from './groupRows';

/** The area lies in the other, which has more besides: it is compared with the rest, never with a whole it is in. */
export function isPartOf(area: Area, other: Area): boolean {
  const members = new Set(other.members);
  return area.members.length < members.size && area.members.every((member) => members.has(member));
}

/**
 * A part beside everyone else of its whole. In short '+3.4', '–' for no clear difference, '[c]', or nothing where too few
 * can say; in words 'Higher, +3.4', 'No clear difference', 'Too few to say'.
 */
export function besideRest(input: PartInput, decimals: number): ChangeSaid {
  const {rest, points, verdict, reason} = partAgainstRest(input);
  const said = verdictLabel(verdict);
  switch (verdict) {
    case 'higher':
    case 'lower': {
      const isFew = rest === null || rest.base < leastBaseForDecimal;
      const short = pointsLabel(points, isFew ? 0 : decimals);
      return {short, words: `${said}, ${short}`};
    }
    case 'noClearDifference':
      return {short: '–', words: said};
    case 'tooFewToSay':
      return reason === 'withheld' ? {short: '[c]', words: '[c]'} : {short: '', words: said};
    case 'notAssessed':
      return {short: '', words: ''};
  }
}

/** What the column says, as a note: `part` is "here", `rest` "the rest of England". */
export function restNote(part: string, rest: string, {isExact = false}: Evidence): string {
  const said = isExact ? '' : ', for every count that rounding allows';
  return `Beside ${rest}: higher (+) or lower (−) by so many points ${part}${said}; – no clear difference; empty, too few to say.`;
}
