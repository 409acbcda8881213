import {wholeDistribution, type Comparison, type EffectSize, type Evidence} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import type {Slice} from '../../slice';
import {ageWords} from '../words/ageWords';
import {countLabel} from '../words/countLabel';
import type {Nouns} from '../words/memberWords';
import {fixedLabel} from '../words/percentLabel';

const sizeWords: Readonly<Record<EffectSize, string>> = {
  verySmall: 'a very small amount',
  small: 'a small amount',
  medium: 'a medium amount',
  large: 'a large amount',
};

const known = new WeakMap<Comparison, readonly string[]>();

/**
 * All groups of a characteristic at once: whether they differ from residents beyond chance, and by how much in words.
 * Nothing of a yes/no characteristic, whose one row says it, nor where it is not assessed.
 */
export function distributionNotes(
  comparison: Comparison,
  rule: ProtectionRule,
  nouns: Nouns,
  {residents}: Pick<Slice, 'residents'>,
  {baselines}: Evidence,
): readonly string[] {
  const found = known.get(comparison);
  if (found) return found;
  const {line, population, dimension, area} = comparison;
  if (dimension.focus !== undefined) return [];
  const whole = wholeDistribution({line, population, dimension, area, residents, baselines, rule});
  const made = wordsOf(whole, `${dimension.noun} of ${nouns[population]}`);
  known.set(comparison, made);
  return made;
}

function wordsOf(
  {verdict, effect, size, baseline, isMerged, leftOut}: ReturnType<typeof wholeDistribution>,
  what: string,
): readonly string[] {
  const beside = baseline === null ? 'residents' : ageWords(baseline);
  const aside = [
    ...(isMerged ? ['small groups taken together'] : []),
    ...(leftOut !== null && leftOut > 0 ? [`${countLabel(leftOut)} outside its ages left out`] : []),
  ].join(', ');
  const end = aside === '' ? '.' : ` (${aside}).`;
  switch (verdict) {
    case 'differs':
      return size === null || effect === null
        ? []
        : [
            `As a whole, ${what} differs from ${beside} beyond chance, by ${sizeWords[size]} (Cohen’s w ${fixedLabel(effect, 2)})${end}`,
          ];
    case 'noClearDifference':
      return [`As a whole, ${what} does not differ clearly from ${beside}${end}`];
    case 'tooFewToSay':
    case 'notAssessed':
      return [];
  }
}
