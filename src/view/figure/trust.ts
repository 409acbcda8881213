import {declarationGate, whatNCanShow, type Comparison} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {likelyWords} from '../words/canShowWords';
import type {Nouns} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import {isClear, standingOf} from './entry';
import {leadGroup, spokenRows} from './finding';
import {undeclaredNotes} from './undeclared';

/**
 * Said before a figure where a population declared too little: that the shares may mislead, and what those who did not
 * declare could change. Nothing where enough declared.
 */
export function cautionOf(
  comparisons: readonly Comparison[],
  rule: ProtectionRule,
  nouns: Nouns,
): {readonly caution?: string} {
  const lead = leadOf(comparisons);
  const sentences = comparisons.flatMap((comparison) => {
    const caution = cautionNotes(comparison, rule, nouns);
    return caution.length === 0 ? [] : [...caution, ...undeclaredNotes(comparison, lead, rule, nouns)];
  });
  return sentences.length === 0 ? {} : {caution: sentences.join(' ')};
}

/** What a small base can show and, where `bounds`, what those who did not declare could change unless the caution says it. */
export function trustNotes(
  comparisons: readonly Comparison[],
  rule: ProtectionRule,
  nouns: Nouns,
  {bounds}: {readonly bounds: boolean},
): readonly string[] {
  const lead = leadOf(comparisons);
  return comparisons.flatMap((comparison) => [
    ...(bounds && !declarationGate(comparison.line, rule).isCaution
      ? undeclaredNotes(comparison, lead, rule, nouns)
      : []),
    ...smallBaseNotes(comparison, rule, nouns),
  ]);
}

function leadOf(comparisons: readonly Comparison[]): string | null {
  const [first] = comparisons;
  return first ? leadGroup(first.dimension, comparisons) : null;
}

/** 'Faith is recorded for only 55.6% of children, so their shares may mislead.' */
function cautionNotes(
  {line, dimension, population, decimals}: Comparison,
  rule: ProtectionRule,
  nouns: Nouns,
): readonly string[] {
  const {declaredShare, isCaution} = declarationGate(line, rule);
  if (!isCaution) return [];
  const how = population === 'workforce' ? 'declared by' : 'recorded for';
  const share = percentLabel(declaredShare, decimals);
  return [
    `${sentenceStart(dimension.noun)} is ${how} only ${share} of ${nouns[population]}, so the shares may mislead.`,
  ];
}

const known = new WeakMap<Comparison, readonly string[]>();

/** Where a base is too small for decimals, the gaps it is likely to show beside residents; nothing where none is assessed. */
function smallBaseNotes(comparison: Comparison, rule: ProtectionRule, nouns: Nouns): readonly string[] {
  const found = known.get(comparison);
  if (found) return found;
  const made = smallBaseWords(comparison, rule, nouns);
  known.set(comparison, made);
  return made;
}

function smallBaseWords(comparison: Comparison, rule: ProtectionRule, nouns: Nouns): readonly string[] {
  const {line, decimals, population} = comparison;
  const {declared} = line;
  if (decimals === 1 || declared.kind !== 'shown') return [];
  const assessed = spokenRows(comparison).filter((row) => isClear(row) || standingOf(row) === 'noClearDifference');
  const gaps = assessed.flatMap(({baseline}) => (baseline ? [whatNCanShow(declared.count, baseline.share, rule)] : []));
  const words = likelyWords(gaps, nouns[population]);
  return words === null ? [] : [words];
}
