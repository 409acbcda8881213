import type {BroadGroup, Dimension} from '../../catalogue';
import type {ComparedRow, Comparison} from '../../comparison';
import {ageWords} from '../words/ageWords';
import {aboutPeople, gapClaim} from '../words/gapWords';
import {groupOf, membersInside, namesPopulation, type Nouns} from '../words/memberWords';
import {numberWords, sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import {isClear, standingOf} from './entry';
import {broadRows} from './groupRows';

/** What a figure says, from the very rows it shows. */
export interface Finding {
  readonly finding: string;
  readonly support: string | null;
}

/** A supported difference of one broad group in one population. */
export interface Gap {
  readonly comparison: Comparison;
  readonly row: ComparedRow;
  readonly group: BroadGroup;
  readonly people: number;
}

/** Broad rows that a figure speaks of: the one drawn of a yes/no characteristic, otherwise every group with residents. */
export function spokenRows(comparison: Comparison): readonly ComparedRow[] {
  const {focus} = comparison.dimension;
  return broadRows(comparison).filter((row) => (focus === undefined ? !row.residual : row.category === focus));
}

/**
 * Supported differences, the largest in people first; groups on an axis of their own last, because the far larger group
 * mirrors what the others do.
 */
export function clearGaps(comparison: Comparison): readonly Gap[] {
  return spokenRows(comparison)
    .flatMap((row): Gap[] => {
      const group = groupOf(comparison.dimension, row.category);
      if (group === undefined || !isClear(row) || row.gapPeople === null) return [];
      return [{comparison, row, group, people: Math.abs(row.gapPeople)}];
    })
    .toSorted(byLead);
}

/** The order gaps are spoken of. */
export function byLead(a: Gap, b: Gap): number {
  return Number(isOwnAxis(a)) - Number(isOwnAxis(b)) || b.people - a.people;
}

function isOwnAxis({comparison, group}: Gap): boolean {
  return comparison.dimension.ownAxis.includes(group.id);
}

function size({row}: Gap): 'smaller' | 'larger' {
  return row.verdict === 'lower' ? 'smaller' : 'larger';
}

/** '5.5% against 9.0%'. */
export function againstWords({row, comparison}: Pick<Gap, 'row' | 'comparison'>): string {
  return `${percentLabel(row.share, comparison.decimals)} against ${percentLabel(row.baseline?.share ?? null, 1)}`;
}

/** 'about 70 people fewer'; empty where the gap rounds to nobody. */
export function peopleWords({row, people, comparison}: Gap, nouns: Nouns): string {
  return aboutPeople(row.verdict === 'lower' ? -people : people, comparison.population, nouns);
}

/** 'Asian staff are a smaller share than Asian residents: 5.5% against 9.0%', with no full stop. */
export function gapSentence(gap: Gap, nouns: Nouns): string {
  const {comparison, group, row} = gap;
  const {population} = comparison;
  const verdict = row.verdict === 'lower' ? 'lower' : 'higher';
  const words = row.baseline ? ageWords(row.baseline.baseline) : 'residents';
  const claim = gapClaim({group, population, verdict, beside: {kind: 'residents', words}, nouns});
  return `${claim}: ${againstWords(gap)}`;
}

function bothSentence([staff]: readonly [Gap, Gap], nouns: Nouns): string {
  const {group} = staff;
  const inside = membersInside(group, 'caseload');
  const members = sentenceStart(group.members.workforce);
  return namesPopulation(group, 'workforce') && namesPopulation(group, 'caseload')
    ? `${members} and ${inside} are both a ${size(staff)} share than ${group.members.community}`
    : `${members} are a ${size(staff)} share of ${nouns.workforce}, and ${inside} of ${nouns.caseload}, than of residents`;
}

/** The group with the same supported difference in both populations that concerns most people. */
function sharedGap(gaps: readonly (readonly Gap[])[]): readonly [Gap, Gap] | null {
  const [first, second] = gaps;
  if (first === undefined || second === undefined) return null;
  const pairs = first.flatMap((gap): [Gap, Gap][] => {
    const same = second.find(({row}) => row.category === gap.row.category && row.verdict === gap.row.verdict);
    return same ? [[gap, same]] : [];
  });
  const people = ([a, b]: readonly [Gap, Gap]): number => a.people + b.people;
  return (
    pairs.toSorted((a, b) => Number(isOwnAxis(a[0])) - Number(isOwnAxis(b[0])) || people(b) - people(a))[0] ?? null
  );
}

/** The gaps a headline is about: one group's in both populations, or one gap; none where nothing is supported. */
export function headlineGaps(comparisons: readonly Comparison[]): readonly [] | readonly [Gap] | readonly [Gap, Gap] {
  const gaps = comparisons.map(clearGaps);
  const shared = sharedGap(gaps);
  if (shared !== null) return shared;
  const lead = gaps.find((each) => each.length > 0)?.[0];
  return lead ? [lead] : [];
}

/** The group a page is about: the one drawn of a yes/no characteristic, else the first headline's, else the first spoken of. */
export function leadGroup(dimension: Dimension, comparisons: readonly Comparison[]): string | null {
  if (dimension.focus !== undefined) return dimension.focus;
  return headlineGaps(comparisons)[0]?.row.category ?? comparisons.flatMap(spokenRows)[0]?.category ?? null;
}

/**
 * The headline of a characteristic: a group that differs the same way in both populations, else the largest supported
 * difference in people among staff, else among children, else that nothing is clear or assessed.
 */
export function findingOf(comparisons: readonly Comparison[], dimension: Dimension, nouns: Nouns): Finding {
  const gaps = headlineGaps(comparisons);
  const [lead, same] = gaps;
  if (lead === undefined) return nothingClear(comparisons, dimension, nouns);
  if (same !== undefined) {
    const parts = [lead, same].map((gap) => {
      const people = peopleWords(gap, nouns);
      return `${sentenceStart(nouns[gap.comparison.population])}: ${againstWords(gap)}${people && `, ${people}`}.`;
    });
    return {finding: bothSentence([lead, same], nouns), support: [...parts, ...larger([lead, same], nouns)].join(' ')};
  }
  const people = peopleWords(lead, nouns);
  const others = comparisons.filter((each) => each !== lead.comparison);
  const rest = others.map((comparison) => `${otherSentence(comparison, nouns)}.`);
  const support = [...(people === '' ? [] : [`${sentenceStart(people)}.`]), ...rest].join(' ');
  return {finding: gapSentence(lead, nouns), support: support === '' ? null : support};
}

/** What a shared headline would hide: another group whose gap concerns more people of the same population. */
function larger(headline: readonly Gap[], nouns: Nouns): readonly string[] {
  return headline.flatMap((gap) => {
    const [first] = clearGaps(gap.comparison);
    if (first === undefined || first.row.category === gap.row.category || first.people <= gap.people) return [];
    const people = peopleWords(first, nouns);
    return [`${gapSentence(first, nouns)}${people && `, ${people}`}.`];
  });
}

function otherSentence(comparison: Comparison, nouns: Nouns): string {
  const [lead] = clearGaps(comparison);
  if (lead === undefined) return unclearSentence(comparison, nouns);
  const people = peopleWords(lead, nouns);
  return `${gapSentence(lead, nouns)}${people && `, ${people}`}`;
}

function nothingClear(comparisons: readonly Comparison[], dimension: Dimension, nouns: Nouns): Finding {
  const [first, ...others] = comparisons;
  if (first === undefined) return {finding: `No figures for ${dimension.noun}`, support: null};
  const allUnclear = comparisons.every((each) =>
    spokenRows(each).every((row) => standingOf(row) === 'noClearDifference'),
  );
  if (allUnclear && others.length > 0 && dimension.focus === undefined) {
    const both = comparisons.map(({population}) => nouns[population]).join(' or ');
    return {finding: `No clear difference in ${dimension.noun} between ${both} and residents`, support: null};
  }
  const support = others.map((each) => `${unclearSentence(each, nouns)}.`).join(' ');
  return {finding: unclearSentence(first, nouns), support: support === '' ? null : support};
}

/** What can be said of a comparison with no supported difference. */
export function unclearSentence(comparison: Comparison, nouns: Nouns): string {
  const {dimension, population} = comparison;
  const rows = spokenRows(comparison);
  const [only] = rows;
  const noun = nouns[population];
  if (dimension.focus !== undefined && only !== undefined) return focusSentence(comparison, only, nouns);
  const standings = rows.map(standingOf);
  const among = `${dimension.noun} between ${noun} and residents`;
  if (standings.every((each) => each === 'noClearDifference')) return `No clear difference in ${among}`;
  if (standings.includes('noClearDifference')) {
    const count = standings.filter((each) => each === 'noClearDifference').length;
    return `No clear difference in ${among}: ${numberWords(count)} of ${numberWords(rows.length)} groups can be compared`;
  }
  if (standings.every((each) => each === 'withheld')) return `Figures on ${dimension.noun} of ${noun} are withheld`;
  if (standings.every((each) => each === 'tooFewToSay' || each === 'withheld')) {
    return `Too few ${noun} declared ${dimension.noun} to compare them with residents`;
  }
  return `${sentenceStart(dimension.noun)} of ${noun} is not assessed against residents`;
}

function focusSentence(comparison: Comparison, row: ComparedRow, nouns: Nouns): string {
  const {dimension, population} = comparison;
  const group = groupOf(dimension, row.category);
  const members = group ? sentenceStart(group.members[population]) : row.label;
  const noun = nouns[population];
  const residents = row.baseline ? ageWords(row.baseline.baseline) : 'residents';
  const share = percentLabel(row.share, comparison.decimals);
  switch (standingOf(row)) {
    case 'withheld':
      return `${members}: the count is withheld`;
    case 'notCollected':
      return `${members}: not collected at this level`;
    case 'tooFewToSay':
      return `Too few ${noun} declared ${dimension.noun} to compare them with residents`;
    case 'noClearDifference':
      return `${members} are ${againstWords({row, comparison})} of ${residents}: no clear difference`;
    default:
      return row.share === null
        ? `${members}: not assessed`
        : `${members} are ${share} of ${noun}: not assessed against residents`;
  }
}
