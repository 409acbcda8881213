import type {Comparison} from '../../comparison';
import {clearGaps, type Finding, type Gap} from '../figure/finding';
import {standingCounts, type Kind} from '../figure/standings';
import {fixedLabel} from '../words/percentLabel';
import {membersInside, namesPopulation, type Nouns} from '../words/memberWords';
import {listWords, numberWords, sentenceStart} from '../words/numberWords';

/** What a whole page says: how many differences are clear, which are largest in people, and which way they moved. */
export function pageFinding(comparisons: readonly Comparison[], nouns: Nouns, since: string | null): Finding {
  const gaps = comparisons.flatMap(clearGaps).toSorted((a, b) => b.people - a.people);
  const counts = standingCounts(comparisons);
  if (counts.size === 0)
    return {finding: 'Load a file to see how staff and children compare with residents', support: null};
  const populations = [...new Set(comparisons.map(({population}) => population))];
  const parts = populations.map((population) => {
    const count = gaps.filter(({comparison}) => comparison.population === population).length;
    return `${count === 0 ? 'none' : numberWords(count)} for ${nouns[population]}`;
  });
  const total = gaps.length;
  const counted = populations.filter((population) =>
    standingCounts(comparisons.filter((each) => each.population === population)).has('noClearDifference'),
  );
  const whom = (counted.length > 0 ? counted : populations).map((each) => nouns[each]).join(' or ');
  const finding =
    total === 0
      ? nothingClear(counts, whom)
      : populations.length === 1
        ? `${sentenceStart(numberWords(total))} clear difference${total === 1 ? '' : 's'} between ${populations.map((each) => nouns[each]).join('')} and residents`
        : `${sentenceStart(numberWords(total))} clear difference${total === 1 ? '' : 's'} from residents: ${listWords(parts)}`;
  const leads = populations.flatMap((population) => {
    const lead = gaps.find(({comparison}) => comparison.population === population);
    return lead === undefined ? [] : [largest(lead, nouns)];
  });
  const first = leads.length === 0 ? [] : [`Largest in people: ${listWords(leads)}.`];
  return {finding, support: [...first, ...movement(gaps, since), ...unclear(counts, total === 0)].join(' ')};
}

/** 'women (a larger share of staff)', 'Asian children (a smaller share)': the numbers are in the panels. */
function largest({comparison, group, row}: Gap, nouns: Nouns): string {
  const {population} = comparison;
  const share = `a ${row.verdict === 'lower' ? 'smaller' : 'larger'} share`;
  const whose = namesPopulation(group, population) ? '' : ` of ${nouns[population]}`;
  return `${membersInside(group, population)} (${share}${whose})`;
}

/** Which way a gap moved since the earlier snapshot, at the decimals it is shown with; null where it cannot be said. */
export function movementOf({row, comparison}: Gap): 'narrower' | 'wider' | 'unchanged' | null {
  if (row.gapPoints === null || row.changePoints === null) return null;
  const now = Number(fixedLabel(Math.abs(row.gapPoints), comparison.decimals));
  const before = Number(fixedLabel(Math.abs(row.gapPoints - row.changePoints), comparison.decimals));
  return now < before ? 'narrower' : now > before ? 'wider' : 'unchanged';
}

function movement(gaps: readonly Gap[], since: string | null): readonly string[] {
  const moves = gaps.map(movementOf).filter((move) => move !== null);
  if (since === null || moves.length === 0) return [];
  const parts = (['narrower', 'wider', 'unchanged'] as const).flatMap((kind) => {
    const count = moves.filter((move) => move === kind).length;
    return count === 0 ? [] : [`${numberWords(count)} ${count === 1 ? 'is' : 'are'} ${kind}`];
  });
  return [`Since ${since}, ${listWords(parts)}.`];
}

/** Withheld, too few and not assessed are never said as no clear difference. */
function nothingClear(counts: ReturnType<typeof standingCounts>, whom: string): string {
  const has = (...kinds: readonly Kind[]): boolean => kinds.some((kind) => (counts.get(kind) ?? 0) > 0);
  if (has('noClearDifference')) return `No clear difference between ${whom} and residents`;
  if (has('withheld', 'tooFewToSay')) return `Too few ${whom} to compare with residents`;
  return has('notAssessed')
    ? `${sentenceStart(whom)} are not assessed against residents`
    : `${sentenceStart(whom)} are not recorded here`;
}

function unclear(counts: ReturnType<typeof standingCounts>, isAll: boolean): readonly string[] {
  const parts = (
    [
      ['noClearDifference', 'not clear'],
      ['tooFewToSay', 'too few to say'],
      ['notAssessed', 'not assessed'],
      ['withheld', 'withheld'],
    ] as const
  ).flatMap(([kind, words]) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [`${numberWords(count)} ${count === 1 ? 'is' : 'are'} ${words}`];
  });
  return parts.length === 0 ? [] : [`Of the ${isAll ? '' : 'other '}comparisons, ${listWords(parts)}.`];
}
