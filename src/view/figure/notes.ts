import {populations, type Dimension} from '../../catalogue';
import type {Baseline, Reason} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {ageWords} from '../words/ageWords';
import {gradeLabel} from '../words/gradeLabel';
import type {Nouns} from '../words/memberWords';
import {listWords, sentenceStart} from '../words/numberWords';
import {reasonWords} from '../words/verdictLabel';
import {withheldWords} from '../words/withheldWords';
import {standingOf, stateOf, type Entry} from './entry';
import {baselinesOf} from './sourceLine';

/** What a reader must know to read a figure: scales, residents and grades, patterns, why some are not assessed, caveats. */
export function figureNotes(
  entries: readonly Entry[],
  dimension: Dimension,
  rule: ProtectionRule,
  nouns: Nouns,
  ownAxis: readonly string[] = [],
): readonly string[] {
  return [
    ...(ownAxis.length > 0
      ? [`${listWords(ownAxis)} ${ownAxis.length > 1 ? 'have a scale of their' : 'has a scale of its'} own.`]
      : []),
    ...residentsNotes(entries, nouns),
    ...stateNotes(entries, rule),
    ...reasonNotes(entries, rule),
    ...dimension.caveats,
  ];
}

/**
 * 'Staff against residents 16 to 64 (grade A, a count at the right ages).' A grade that all share is said once. The
 * tables are in the source line, the signs in the key.
 */
function residentsNotes(entries: readonly Entry[], nouns: Nouns): readonly string[] {
  const grades = new Set(baselinesOf(entries).map(gradeLabel));
  const [only] = grades;
  const tableWords = (baseline: Baseline): string =>
    grades.size === 1 ? ageWords(baseline) : `${ageWords(baseline)} (grade ${gradeLabel(baseline)})`;
  const parts = populations.flatMap((population) => {
    const tables = baselinesOf(entries.filter(({comparison}) => comparison.population === population));
    if (tables.length === 0) return [];
    return [`${nouns[population]} against ${listWords([...new Set(tables.map(tableWords))])}`];
  });
  if (parts.length === 0 || only === undefined) return [];
  return [`${sentenceStart(parts.join(', '))}${grades.size === 1 ? ` (grade ${only})` : ''}.`];
}

function stateNotes(entries: readonly Entry[], rule: ProtectionRule): readonly string[] {
  const states = new Set(entries.map(({row}) => stateOf(row)));
  return [
    ...(states.has('withheld') ? [withheldWords(rule)] : []),
    ...(states.has('tooFew')
      ? [`Too few to say: fewer than ${rule.leastBaseForShare} people declared, so counts only.`]
      : []),
  ];
}

/** Why rows are not assessed, and where rounding hides the answer; each reason once. */
function reasonNotes(entries: readonly Entry[], rule: ProtectionRule): readonly string[] {
  const reasons = (standing: 'notAssessed' | 'noClearDifference'): readonly string[] => {
    const found = new Set<Reason>();
    for (const {row} of entries) if (standingOf(row) === standing && row.reason !== null) found.add(row.reason);
    return [...found].map((reason) => reasonWords(reason, rule.leastBaseForShare));
  };
  const notAssessed = reasons('notAssessed');
  return [
    ...(notAssessed.length > 0 ? [`Not assessed: ${notAssessed.join('; ')}.`] : []),
    ...(reasons('noClearDifference').includes(reasonWords('rounding', 0))
      ? ['No clear difference may mean that rounding hides the answer.']
      : []),
  ];
}
