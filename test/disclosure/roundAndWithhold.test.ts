import {describe, expect, it} from 'vitest';
import {countOf, leastRule, rangeBehind, roundAndWithhold, ruleFor, shareAllowed} from '../../src/disclosure';
import vectors from '../golden/sdc/rounding.json';

const stricter = [
  leastRule,
  ruleFor({thresholds: {withholdBelow: 10}}),
  ruleFor({thresholds: {roundingBase: 10}}),
  ruleFor({thresholds: {withholdBelow: 8, roundingBase: 7}}),
  ruleFor({thresholds: {roundingBase: 50}}),
];

describe('roundAndWithhold', () => {
  it.each(vectors.cases)('agrees with the published rounding of $input.count', ({input, expected}) => {
    const cell = roundAndWithhold(input.count, leastRule);
    if (input.count < 5) expect(cell).toEqual({kind: 'withheld', why: 'small'});
    else expect(cell).toEqual({kind: 'shown', count: expected.nearest5});
  });

  it('gives the figures of its Check line', () => {
    const seen = [0, 1, 4, 5, 7, 8, 23].map((count) => countOf(roundAndWithhold(count, leastRule)));
    expect(seen).toEqual([0, null, null, 5, 5, 10, 25]);
  });

  it('shows 0 for nobody and for nothing else, whatever the rule', () => {
    for (const rule of stricter) {
      const zeros = Array.from({length: 300}, (_, count) => count).filter(
        (count) => countOf(roundAndWithhold(count, rule)) === 0,
      );
      expect(zeros).toEqual([0]);
    }
  });

  it.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, which counts nobody', (count) => {
    expect(() => roundAndWithhold(count, leastRule)).toThrow(RangeError);
  });
});

describe('rangeBehind', () => {
  it('is exactly the counts that show as the cell does, whatever the rule', () => {
    for (const rule of stricter) {
      const counts = Array.from({length: 400}, (_, count) => count);
      for (const count of counts.slice(0, 300)) {
        const cell = roundAndWithhold(count, rule);
        const alike = counts.filter((other) => roundAndWithhold(other, rule) === cell);
        expect({count, ...rangeBehind(cell, rule)}).toEqual({count, least: alike.at(0), most: alike.at(-1)});
      }
    }
  });

  it('knows nothing of a figure withheld for others', () => {
    expect(rangeBehind({kind: 'withheld', why: 'secondary'}, leastRule, 40)).toEqual({least: 0, most: 40});
    expect(rangeBehind({kind: 'withheld', why: 'base'}, leastRule, 7)).toEqual({least: 0, most: 7});
  });
});

describe('ruleFor', () => {
  it('is 1 to 4 withheld, base 5, shares from 23 and breakdowns from 10 where an organisation says nothing', () => {
    expect(ruleFor({thresholds: {}})).toEqual({
      name: 'roundAndWithhold',
      withholdBelow: 5,
      roundingBase: 5,
      leastBaseForShare: 23,
      leastBaseForBreakdown: 10,
    });
  });

  it('takes a stricter threshold', () => {
    expect(ruleFor({thresholds: {withholdBelow: 10}}).withholdBelow).toBe(10);
  });

  it.each([
    {withholdBelow: 4},
    {roundingBase: 1},
    {leastBaseForShare: 10},
    {leastBaseForBreakdown: 5},
    {withholdBelow: 5.5},
    {roundingBase: Number.NaN},
  ])('throws RangeError for the looser or broken %o', (thresholds) => {
    expect(() => ruleFor({thresholds})).toThrow(RangeError);
  });
});

describe('shareAllowed', () => {
  it('is true from a protected base of 23, and never for a base that is not shown', () => {
    expect([0, 3, 20, 22, 23, 25].map((count) => shareAllowed(roundAndWithhold(count, leastRule), leastRule))).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(shareAllowed({kind: 'notCollected'}, leastRule)).toBe(false);
  });
});
