import type {RawAbsenceGroup} from '../database';
import type {Amount} from './groupTypes';
import type {Range} from './roundAndWithhold';
import {absenceRateSteps, dominanceShare, workingDays} from './thresholds';
import {stepFor, toStep} from './toStep';

/** How finely a rate of exact figures is given. */
const exactStep = 0.1;

/**
 * Days lost per cent of the working days of a year, as it may be seen.
 *
 * Formula  100 x days / (full-time equivalent x 253), rounded once, to a step that grows as the group shrinks.
 * Edge     nobody, or no full-time equivalent, gives `nobody`. Too few people give `withheld`; so does one person whose days
 *          could be told from the sum by whoever lost second most: all but those two lost less than 20 % of the most.
 */
export function absenceRate({days, fte}: RawAbsenceGroup, people: Range | null): Amount {
  if (days.length === 0 || fte <= 0) return {kind: 'nobody'};
  const step = people === null ? exactStep : stepFor({...people, least: Math.min(people.least, fte)}, absenceRateSteps);
  const total = days.reduce((sum, lost) => sum + lost, 0);
  const [most = 0, second = 0] = days.toSorted((a, b) => b - a);
  const isDominated = people !== null && total - most - second < dominanceShare * most;
  if (step === null || isDominated) return {kind: 'withheld'};
  return {kind: 'shown', value: toStep((100 * total) / (fte * workingDays), step), step};
}
