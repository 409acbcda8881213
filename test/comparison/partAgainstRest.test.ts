import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {partAgainstRest} from '../../src/comparison';
import {koopmanInterval, newcombeInterval} from '../../src/statistics';
import {lineOf, notCollected, protectedCount, rule, shown, small} from './examples';

const line = (red: number, declared: number) => lineOf({red: shown(red)}, {declared: shown(declared)});
const compare = (part: [number, number], whole: [number, number]) =>
  partAgainstRest({part: line(...part), whole: line(...whole), category: 'red', rule});

describe('partAgainstRest compares a part with everyone else of its whole', () => {
  const found = compare([60, 100], [200, 500]);

  test('60 of 100 in 200 of 500 leaves 140 of 400: 25 points more, 1.71 times', () => {
    expect(found.part).toEqual({count: 60, base: 100, share: 0.6});
    expect(found.rest).toEqual({count: 140, base: 400, share: 0.35});
    expect(found.points).toBeCloseTo(25, 10);
    expect(found.ratio).toBeCloseTo(60 / 35, 10);
  });
  test('the range is Newcombe’s, the ratio’s Koopman’s, and the verdict higher', () => {
    const limits = newcombeInterval(60, 100, 140, 400, 0.95);
    expect(found.interval?.lower).toBeCloseTo(100 * (limits?.lower ?? 0), 10);
    expect(found.ratioInterval).toEqual(koopmanInterval(60, 100, 140, 400, 0.95));
    expect([found.verdict, found.reason]).toEqual(['higher', null]);
    expect(found.methods.join()).toContain('rest');
  });
  test('a part is not diluted by being in its whole: 300 of 400 against 330 of 500 is against 30 of 100', () => {
    expect(compare([300, 400], [330, 500]).rest).toEqual({count: 30, base: 100, share: 0.3});
  });
  test('nobody of the rest in the group leaves no ratio, an open range, and a verdict', () => {
    const alone = compare([50, 100], [50, 500]);
    expect([alone.ratio, alone.ratioInterval?.upper, alone.verdict]).toEqual([null, Infinity, 'higher']);
  });
  test('says why nothing is said', () => {
    const withheld = lineOf({red: small});
    const reasonOf = (part: typeof withheld, whole: typeof withheld) =>
      partAgainstRest({part, whole, category: 'red', rule}).reason;
    expect(reasonOf(withheld, line(200, 2500))).toBe('withheld');
    expect(reasonOf(line(10, 20), line(200, 500))).toBe('smallBase');
    expect(compare([200, 480], [210, 500])).toMatchObject({reason: 'smallBase', rest: null, verdict: 'tooFewToSay'});
    expect(reasonOf(lineOf({red: notCollected}), line(200, 500))).toBe('notCollected');
  });
  test('throws for lines of different snapshots', () => {
    const whole = {...line(200, 500), snapshot: '2026-03-31'};
    expect(() => partAgainstRest({part: line(60, 100), whole, category: 'red', rule})).toThrow(RangeError);
  });
});

/** Every true count the gate shows as this one. */
const standsFor = (count: number) =>
  Array.from({length: 9}, (_, i) => count - 4 + i).filter((each) => {
    const cell = each < 0 ? null : protectedCount(each);
    return cell?.kind === 'shown' && cell.count === count;
  });

describe('a verdict of partAgainstRest', () => {
  const counts = fc
    .tuple(fc.integer({min: 25, max: 150}), fc.integer({min: 30, max: 200}))
    .chain(([n, m]) => fc.record({n: fc.constant(n), m: fc.constant(m), x: fc.nat(n), y: fc.nat(m)}));

  test('holds for every true part and rest that show these figures, tried one by one', () => {
    const seen = {clear: 0, rounding: 0};
    fc.assert(
      fc.property(counts, ({n, m, x, y}) => {
        const [part, whole] = [protectedCount(x), protectedCount(x + y)];
        const [base, all] = [protectedCount(n), protectedCount(n + m)];
        if (part.kind !== 'shown' || whole.kind !== 'shown' || base.kind !== 'shown' || all.kind !== 'shown')
          return true;
        const {verdict, reason} = compare([part.count, base.count], [whole.count, all.count]);
        if (reason === 'rounding') seen.rounding += 1;
        if (verdict !== 'higher' && verdict !== 'lower') return true;
        seen.clear += 1;
        for (const x1 of standsFor(part.count)) {
          for (const n1 of standsFor(base.count)) {
            for (const x0 of standsFor(whole.count)) {
              for (const n0 of standsFor(all.count)) {
                const [x2, n2] = [x0 - x1, n0 - n1];
                if (x1 > n1 || x2 < 0 || x2 > n2) continue;
                const limits = newcombeInterval(x1, n1, x2, n2, 0.95);
                if (!limits || (verdict === 'higher' ? limits.lower <= 0 : limits.upper >= 0)) return false;
              }
            }
          }
        }
        return true;
      }),
      {seed: 20_260_930, numRuns: 400},
    );
    expect(seen.clear).toBeGreaterThan(100);
    expect(seen.rounding).toBeGreaterThan(5);
  });
});
