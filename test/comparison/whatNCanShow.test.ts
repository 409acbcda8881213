import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {declarationGate, leastBaseToShow, undeclaredBounds, whatNCanShow} from '../../src/comparison';
import {assessment} from '../../src/comparison/assessment';
import {binomialProbability} from '../../src/statistics';
import {lineOf, protectedCount, rule, shown, small} from './examples';

/** The chance of a verdict, every count tried: the gate, then the judgement every verdict passes. */
function chanceOf(verdict: 'higher' | 'lower', base: number, share: number, baselineShare: number): number {
  let chance = 0;
  for (let people = 0; people <= base; people += 1) {
    const cell = protectedCount(people);
    if (cell.kind !== 'shown') continue;
    const counts = {count: cell.count, declared: base, mayBelong: 0, notInBaseline: 0};
    const {apparent, hidden} = assessment(counts, baselineShare, rule);
    if (apparent === verdict && hidden === null) chance += binomialProbability(people, base, share);
  }
  return chance;
}

describe('whatNCanShow', () => {
  test('1,985 staff beside 10.5 %: clear from 175 or from 240 shown, likely from 2.1 points', () => {
    const can = whatNCanShow(1985, 0.105, rule);
    // 1.96 standard deviations of 13.7 below 208.4 is 181.6: 175 is at most 177 of 1,983, but 180 may be 182.
    expect(can.clearBelow).toBeCloseTo(100 * (0.105 - 175 / 1985), 10);
    expect(can.clearAbove).toBeCloseTo(100 * (240 / 1985 - 0.105), 10);
    expect(can.likelyBelow).toBeCloseTo(2.08, 2);
    expect(can.likelyAbove).toBeCloseTo(2.09, 2);
  });
  test('the likely gap is found 4 times in 5, and a slightly smaller one is not, every count tried', () => {
    const asked = fc.record({
      base: fc.integer({min: 5, max: 100}).map((fives) => fives * 5),
      baselineShare: fc.double({min: 0.02, max: 0.98, noNaN: true}),
    });
    let said = 0;
    fc.assert(
      fc.property(asked, ({base, baselineShare}) => {
        const can = whatNCanShow(base, baselineShare, rule);
        for (const [gap, sign, verdict] of [
          [can.likelyBelow, -1, 'lower'],
          [can.likelyAbove, 1, 'higher'],
        ] as const) {
          if (gap === null) continue;
          said += 1;
          const at = (points: number) =>
            chanceOf(verdict, base, Math.min(1, Math.max(0, baselineShare + (sign * points) / 100)), baselineShare);
          expect(at(gap)).toBeGreaterThanOrEqual(0.8 - 1e-9);
          expect(at(gap - 0.01)).toBeLessThan(0.8);
        }
      }),
      {seed: 20_260_930, numRuns: 150},
    );
    expect(said).toBeGreaterThan(150);
  });
  test('a larger base can show a smaller gap; one too small for a share can show none', () => {
    const [few, more] = [whatNCanShow(100, 0.3, rule), whatNCanShow(1000, 0.3, rule)];
    expect(more.likelyBelow ?? 100).toBeLessThan(few.likelyBelow ?? 0);
    expect(whatNCanShow(20, 0.3, rule)).toMatchObject({clearBelow: null, likelyAbove: null});
    expect(whatNCanShow(25, 0.01, rule)).toMatchObject({clearBelow: null, likelyBelow: null});
  });
});

describe('leastBaseToShow', () => {
  test('5.5 % beside 10.5 % needs 255 people', () => expect(leastBaseToShow(0.055, 0.105, rule)).toBe(255));
  test('is a base at which the gap is found 4 times in 5, and near the textbook’s', () => {
    const base = leastBaseToShow(0.055, 0.105, rule) ?? 0;
    expect(chanceOf('lower', base, 0.055, 0.105)).toBeGreaterThanOrEqual(0.8);
    const textbook = ((1.96 * Math.sqrt(0.105 * 0.895) + 0.8416 * Math.sqrt(0.055 * 0.945)) / 0.05) ** 2;
    expect(Math.abs(base / textbook - 1)).toBeLessThan(0.35);
  });
  test('grows as the gap shrinks, and is unknown for no gap', () => {
    expect(leastBaseToShow(0.1, 0.105, rule) ?? 0).toBeGreaterThan(10_000);
    expect(leastBaseToShow(0.105, 0.105, rule)).toBeNull();
  });
});

describe('undeclaredBounds', () => {
  const line = lineOf({red: shown(110), blue: small}, {people: shown(2145), declared: shown(1985)});

  test('110 of 1,985 declared of 2,145 asked could be 5.1 % to 12.6 %', () => {
    const bounds = undeclaredBounds(line, 'red', rule);
    expect(bounds?.lower).toBeCloseTo(110 / 2145, 12);
    expect(bounds?.upper).toBeCloseTo(270 / 2145, 12);
    expect(bounds).toMatchObject({undeclared: 160, asked: 2145});
  });
  test('those the question does not apply to were not asked', () => {
    expect(undeclaredBounds({...line, notApplicable: shown(100)}, 'red', rule)?.undeclared).toBe(60);
  });
  test('are one share where all declared, also when rounding shows more declared than asked', () => {
    const all = {...line, people: shown(1980)};
    expect(undeclaredBounds(all, 'red', rule)).toEqual({
      lower: 110 / 1985,
      upper: 110 / 1985,
      undeclared: 0,
      asked: 1985,
    });
  });
  test('are not given for what is withheld or too few', () => {
    expect(undeclaredBounds(line, 'blue', rule)).toBeNull();
    expect(undeclaredBounds(lineOf({red: shown(5)}, {declared: shown(15)}), 'red', rule)).toBeNull();
  });
  test('hold the share of those who declared', () => {
    const counts = fc
      .tuple(fc.integer({min: 5, max: 400}), fc.integer({min: 0, max: 200}))
      .chain(([n, u]) => fc.record({n: fc.constant(5 * n), u: fc.constant(5 * u), x: fc.nat(n - 1).map((x) => 5 * x)}));
    fc.assert(
      fc.property(counts, ({n, u, x}) => {
        const of = lineOf({red: shown(x)}, {people: shown(n + u), declared: shown(n)});
        const bounds = undeclaredBounds(of, 'red', rule);
        return bounds !== null && bounds.lower <= x / n && x / n <= bounds.upper + 1e-12;
      }),
      {seed: 20_260_930},
    );
  });
});

const gate = (declared: number) => declarationGate(lineOf({}, {people: shown(1000), declared: shown(declared)}), rule);

describe('declarationGate', () => {
  test('cautions below 60 % declared, not at it', () => {
    expect(gate(595)).toEqual({declaredShare: 0.595, isCaution: true, sentence: 'mayMislead'});
    expect(gate(600)).toEqual({declaredShare: 0.6, isCaution: false, sentence: null});
  });
  test('says nothing where the people are withheld', () => {
    expect(declarationGate(lineOf({}, {people: small, declared: small}), rule)).toEqual({
      declaredShare: null,
      isCaution: false,
      sentence: null,
    });
  });
});
