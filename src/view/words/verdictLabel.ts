import type {Reason, Verdict} from '../../comparison';

/** What the column "Against residents" can say. */
export type Standing = Verdict | 'withheld' | 'notCollected';

const words: Readonly<Record<Standing, string>> = {
  higher: 'Higher',
  lower: 'Lower',
  noClearDifference: 'No clear difference',
  tooFewToSay: 'Too few to say',
  notAssessed: 'Not assessed',
  withheld: 'Withheld',
  notCollected: 'Not collected',
};

/** The verdict in words, the same on every page: never good or bad. */
export function verdictLabel(standing: Standing): string {
  return words[standing];
}

/** Why there is no higher or lower, to follow "Not assessed:" or stand in a note. */
export function reasonWords(reason: Reason, leastBase: number): string {
  switch (reason) {
    case 'withheld':
      return 'the count is withheld';
    case 'smallBase':
      return `fewer than ${leastBase} people declared`;
    case 'noBaseline':
      return 'no census table has this group here';
    case 'baselineAges':
      return 'the census count is of other ages';
    case 'modelledAlone':
      return 'residents of the right ages are modelled and no count confirms it';
    case 'baselinesDisagree':
      return 'the answer depends on the ages counted';
    case 'rounding':
      return 'rounding hides the answer';
    case 'notCollected':
      return 'it is not recorded at this level of area';
    case 'answersWithoutBaseline':
      return 'answers that the census does not have could change it';
    case 'residual':
      return 'the census has no such group';
  }
}
