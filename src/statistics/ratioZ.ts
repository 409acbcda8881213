import {requireCount, requireSameLength} from './contract';
import type {FunnelZ} from './types';

/**
 * z of observed-to-expected ratios around 1, on the logarithmic or the square-root scale.
 *
 * Formula  log: ln(O/E)/(1/√E). root: (√(O/E) - 1)/(1/(2√E)).
 * Units    events in, standard errors out.
 * Range    observed whole numbers, expected above 0, as many of each.
 * Edge     an empty list gives null. On the log scale 0 observed gives -Infinity: use the root scale there.
 * Throws   RangeError outside the range.
 * Source   Spiegelhalter et al. (2012), J. R. Stat. Soc. A 175, 1-47.
 * Check    150 observed, 112 expected gives 3.0917 on the log scale and 3.3289 on the root scale.
 */
export function ratioZ(
  observed: readonly number[],
  expected: readonly number[],
  scale: 'log' | 'root',
): FunnelZ | null {
  requireSameLength(observed, expected);
  observed.forEach(requireCount);
  if (!expected.every((value) => value > 0)) throw new RangeError('An area expects nothing. Leave it out.');
  if (observed.length === 0) return null;
  const s = expected.map((value) => 1 / ((scale === 'log' ? 1 : 2) * Math.sqrt(value)));
  const z = observed.map((count, i) => {
    const ratio = count / (expected[i] ?? 1);
    return (scale === 'log' ? Math.log(ratio) : Math.sqrt(ratio) - 1) / (s[i] ?? 1);
  });
  return {target: 1, z, s};
}
