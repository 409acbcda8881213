import {sliceHref, type Slice} from '../../slice';
import type {LineBrief} from '../linesTypes';
import {ageWords} from '../words/ageWords';
import {gapClaim} from '../words/gapWords';
import {membersInside, populationName} from '../words/memberWords';
import {peopleLabel, pointsLabel} from '../words/pointsLabel';
import type {KnownLine} from './enquiryPairs';

/** 'Women are a larger share of staff than of residents 16 to 64'; a frontline gap says so first. */
export function lineSentence({line, group, population, nouns}: KnownLine): string {
  const {verdict, baseline, staff, pair} = line;
  const beside =
    pair === 'staff-caseload'
      ? ({kind: 'children'} as const)
      : ({kind: 'residents', words: baseline ? ageWords(baseline.baseline) : 'residents'} as const);
  const claim = gapClaim({group, population, verdict, beside, nouns});
  if (staff === 'all') return claim;
  const members = membersInside(group, population);
  return `Among ${nouns.workforce}, ${members}${claim.slice(members.length)}`;
}

/** The link to the characteristic the line is of, in its own area and among its own staff. */
export function lineHref({line}: KnownLine, slice: Slice): string {
  return sliceHref(slice, {
    page: 'characteristic',
    area: line.area,
    by: line.dimension,
    category: line.category,
    staff: line.staff,
    residents: 'likeForLike',
    detail: 'broad',
    open: [],
  });
}

export function lineBrief(known: KnownLine, slice: Slice, decimals: 0 | 1): LineBrief {
  const {line, population} = known;
  return {
    key: line.id,
    sentence: lineSentence(known),
    href: lineHref(known, slice),
    population,
    tag: `${populationName[population]}${line.staff === 'frontline' ? ', frontline' : ''}`,
    points: pointsLabel(line.gapPoints, decimals),
    people: peopleLabel(line.gapPeople),
  };
}
