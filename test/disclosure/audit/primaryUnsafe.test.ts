import {describe, expect, it} from 'vitest';
import {primaryUnsafe} from '../../../src/disclosure/audit/primaryUnsafe';
import vectors from '../../golden/sdc/primary_rule.json';

describe('primaryUnsafe', () => {
  it.each(vectors.cases)('$id follows the rule for $input.count of $input.denominator', ({input, expected}) => {
    const reasons = primaryUnsafe(input.count, input.denominator, input);
    expect(reasons).toEqual(expected.reasons);
    expect({suppressCount: reasons.length > 0, suppressPercent: reasons.length > 0}).toEqual({
      suppressCount: expected.suppressCount,
      suppressPercent: expected.suppressPercent,
    });
  });

  it('allows nobody of nobody, and refuses more than everybody', () => {
    const thresholds = {threshold: 10, denominatorThreshold: 10};
    expect(primaryUnsafe(0, 0, thresholds)).toEqual([]);
    expect(() => primaryUnsafe(6, 5, thresholds)).toThrow(RangeError);
    expect(() => primaryUnsafe(0.5, 5, thresholds)).toThrow(RangeError);
  });
});
