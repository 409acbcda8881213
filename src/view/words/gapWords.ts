import type {BroadGroup, Population} from '../../catalogue';
import {countLabel} from './countLabel';
import {membersInside, namesPopulation, type Nouns} from './memberWords';
import {sentenceStart} from './numberWords';

/** A group whose share is smaller or larger, and whose share it is beside. */
export interface Claim {
  readonly group: BroadGroup;
  readonly population: Population;
  readonly verdict: 'higher' | 'lower';
  /** Residents as a sentence calls them ("residents 16 to 64"), or the children worked with. */
  readonly beside: {readonly kind: 'residents'; readonly words: string} | {readonly kind: 'children'};
  readonly nouns: Nouns;
}

/** 'Asian staff are a smaller share than Asian residents', 'Women are a larger share of staff than girls are of children'. */
export function gapClaim({group, population, verdict, beside, nouns}: Claim): string {
  const members = sentenceStart(group.members[population]);
  const share = `${verdict === 'lower' ? 'smaller' : 'larger'} share`;
  const isNamed = namesPopulation(group, population);
  if (beside.kind === 'children') {
    const children = membersInside(group, 'caseload');
    return isNamed && namesPopulation(group, 'caseload')
      ? `${members} are a ${share} than ${children}`
      : `${members} are a ${share} of ${nouns[population]} than ${children} are of ${nouns.caseload}`;
  }
  return isNamed
    ? `${members} are a ${share} than ${group.members.community}`
    : `${members} are a ${share} of ${nouns[population]} than of ${beside.words}`;
}

/** 'about 70 people fewer'; empty where the gap rounds to nobody. */
export function aboutPeople(people: number, population: Population, nouns: Nouns): string {
  if (people === 0) return '';
  const noun = population === 'workforce' ? 'people' : nouns.caseload;
  return `about ${countLabel(Math.abs(people))} ${noun} ${people < 0 ? 'fewer' : 'more'}`;
}
