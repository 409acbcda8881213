import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changeBetween} from '../../src/comparison';
import {stayersChange} from '../../src/comparison/stayersChange';
import {mcnemarTest, newcombeInterval} from '../../src/statistics';
import {lineOf, notCollected, protectedCount, rule, shown, small} from './examples';
import {protectedFlowOf, still} from './flows';

const flow = protectedFlowOf(
  {count: 200, base: 1000},
  {
    ...still,
    joined: {count: 90, base: 200},
    left: {count: 30, base: 150},
    changedIn: {count: 40, base: 0},
    changedOut: {count: 10, base: 0},
  },
);
const between = (over: Partial<typeof flow> = {}) =>
  changeBetween({start: flow.start, end: flow.end, flow: {...flow, ...over}, category: 'red', rule});

describe('changeBetween tests those who stayed and those who came and went apart', () => {
  const found = between();

  test('the change is in points, without a p of its own', () => {
    expect(found.points).toBeCloseTo(100 * (290 / 1050 - 0.2), 10);
    expect(found.notFollowed).toBeNull();
  });
  test('40 gained and 10 lost among stayers: McNemar mid-p, higher', () => {
    expect(found.stayers).toMatchObject({test: 'midP', verdict: 'higher', reason: null});
    expect(found.stayers?.p).toBe(mcnemarTest(40, 10)?.pMid);
  });
  test('90 of 200 joiners less 30 of 150 leavers: 25 points, Newcombe, higher', () => {
    const limits = newcombeInterval(90, 200, 30, 150, 0.95);
    expect(found.joinersLessLeavers?.points).toBeCloseTo(25, 10);
    expect(found.joinersLessLeavers?.interval?.lower).toBeCloseTo(100 * (limits?.lower ?? 0), 10);
    expect(found.joinersLessLeavers?.verdict).toBe('higher');
  });
  test('without person numbers the change is shown, with no test, and it says so', () => {
    const alone = changeBetween({start: flow.start, end: flow.end, flow: null, category: 'red', rule});
    expect(alone).toMatchObject({stayers: null, joinersLessLeavers: null, notFollowed: 'withoutNumbers'});
    expect(alone.points).toBe(found.points);
    expect(alone.methods.join()).toContain('without a test');
  });
  test('so it is where more than 1 in 20 joiners or leavers may be the same people', () => {
    expect(between({withoutNumber: shown(20)}).notFollowed).toBe('tooFewNumbers');
    expect(between({withoutNumber: shown(5)}).notFollowed).toBeNull();
    expect(between({withoutNumber: {kind: 'withheld', why: 'secondary'}}).notFollowed).toBe('tooFewNumbers');
  });
  test('no share, no points', () => {
    const tiny = lineOf({red: shown(5)}, {declared: shown(20)});
    expect(changeBetween({start: tiny, end: flow.end, flow, category: 'red', rule}).points).toBeNull();
  });
});

const said = (gained: number, lost: number) => stayersChange(shown(gained), shown(lost), rule);

describe('stayersChange', () => {
  test('is exact below 25 who changed, mid-p from 25', () => {
    expect(said(15, 5)).toMatchObject({test: 'exact', p: mcnemarTest(15, 5)?.pExact});
    expect(said(20, 5)).toMatchObject({test: 'midP', p: mcnemarTest(20, 5)?.pMid});
  });
  test('turned round it is lower, and rounding may hide it', () => {
    expect(said(10, 40).verdict).toBe('lower');
    // 15 and 5 give an exact p of 0.041, but 13 and 7 would give 0.26.
    expect(said(15, 5)).toMatchObject({verdict: 'noClearDifference', reason: 'rounding'});
    expect(said(20, 15)).toMatchObject({verdict: 'noClearDifference', reason: null});
  });
  test('says why nothing is said; nobody changed is no clear difference', () => {
    expect(stayersChange(small, shown(10), rule)).toMatchObject({verdict: 'tooFewToSay', reason: 'withheld'});
    expect(stayersChange(notCollected, shown(10), rule).reason).toBe('notCollected');
    expect(said(0, 0)).toMatchObject({p: null, test: null, verdict: 'noClearDifference'});
  });
  test('higher or lower holds for every true pair, tried one by one', () => {
    const count = fc.integer({min: 0, max: 20}).map((fives) => fives * 5);
    let clear = 0;
    fc.assert(
      fc.property(count, count, (gained, lost) => {
        const {verdict} = said(gained, lost);
        if (verdict !== 'higher' && verdict !== 'lower') return;
        clear += 1;
        for (let b = Math.max(0, gained - 4); b <= gained + 4; b += 1) {
          for (let c = Math.max(0, lost - 4); c <= lost + 4; c += 1) {
            const [one, two] = [protectedCount(b), protectedCount(c)];
            if (one.kind !== 'shown' || one.count !== gained || two.kind !== 'shown' || two.count !== lost) continue;
            const found = mcnemarTest(b, c);
            expect((b + c < 25 ? found?.pExact : found?.pMid) ?? 1).toBeLessThanOrEqual(0.05);
            expect(b > c ? 'higher' : 'lower').toBe(verdict);
          }
        }
      }),
      {seed: 20_260_930, numRuns: 400},
    );
    expect(clear).toBeGreaterThan(100);
  });
});
