import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changeKinds, changeParts, whyChanged} from '../../src/comparison';
import {endOf, exactFlows, nobody, protectedFlowOf, still} from './flows';
import {shown, small} from './examples';

const start = {count: 10, base: 100};
const flows = {...still, joined: {count: 8, base: 20}, left: {count: 1, base: 10}};

describe('changeParts splits a change by exact counts', () => {
  test('10 of 100; 8 of 20 join, 1 of 10 leaves: joiners are the whole of 5.45 points', () => {
    const parts = changeParts(start, endOf(start, flows), flows);
    expect(parts?.joiners).toBeCloseTo((100 * (8 - 2)) / 110, 12);
    expect(parts?.leavers).toBeCloseTo(0, 12);
    expect(parts).toMatchObject({movers: 0, roles: 0, declarations: 0});
  });
  test('a changed answer moves the count and not the base', () => {
    const changed = {...still, changedIn: {count: 6, base: 0}, changedOut: {count: 2, base: 0}};
    expect(changeParts(start, endOf(start, changed), changed)?.declarations).toBeCloseTo(4, 12);
  });
  test('nobody who declared has no share to explain', () => {
    expect(changeParts(nobody, start, still)).toBeNull();
    expect(changeParts(start, nobody, still)).toBeNull();
  });
  test('parts add up to the change exactly, in whatever order', () => {
    fc.assert(
      fc.property(exactFlows, ({start: from, flows: of}) => {
        const end = endOf(from, of);
        const parts = changeParts(from, end, of);
        const change = 100 * (end.count / end.base - from.count / from.base);
        const ahead = changeKinds.reduce((sum, kind) => sum + (parts?.[kind] ?? 0), 0);
        const back = changeKinds.toReversed().reduce((sum, kind) => sum + (parts?.[kind] ?? 0), 0);
        return Math.abs(ahead - change) < 1e-9 && Math.abs(back - change) < 1e-9;
      }),
      {seed: 20_260_930, numRuns: 500},
    );
  });
});

describe('whyChanged says the same from protected counts', () => {
  test('100 of 1,000; 80 of 200 join, 10 of 100 leave: change, parts and one rounding step', () => {
    const many = {...still, joined: {count: 80, base: 200}, left: {count: 10, base: 100}};
    const found = whyChanged(protectedFlowOf({count: 100, base: 1000}, many), 'red');
    expect(found.change).toBeCloseTo(100 * (170 / 1100 - 0.1), 10);
    expect(found.step).toBeCloseTo(500 / 1100, 10);
    expect(found.parts.map(({kind, isFinding}) => [kind, isFinding])).toEqual([
      ['joiners', true],
      ['leavers', false],
      ['movers', false],
      ['roles', false],
      ['declarations', false],
    ]);
    expect(found.remainder).toBeCloseTo(0, 10);
    expect(found.methods.join()).toContain('start share');
  });
  test('movers keep their place at 0', () => {
    const found = whyChanged(protectedFlowOf({count: 100, base: 1000}, still), 'red');
    expect(found.parts[2]).toEqual({kind: 'movers', points: 0, possible: {lower: 0, upper: 0}, isFinding: false});
  });
  test('a withheld flow has no points but what it could be, and is left in the remainder', () => {
    const few = {...still, movedIn: {count: 3, base: 40}, joined: {count: 80, base: 200}};
    const found = whyChanged(protectedFlowOf({count: 100, base: 1000}, few), 'red');
    const movers = found.parts[2];
    expect(movers?.points).toBeNull();
    expect(movers?.possible?.lower).toBeLessThan((100 * (3 - 4)) / 1240);
    expect(movers?.possible?.upper).toBeGreaterThan((100 * (3 - 4)) / 1240);
    expect(found.remainder).toBeCloseTo((found.change ?? 0) - (found.parts[0]?.points ?? 0), 10);
  });
  test('says nothing of ends that are withheld or too few for a share', () => {
    const flow = protectedFlowOf({count: 100, base: 1000}, still);
    const withheld = {...flow, end: {...flow.end, parts: {red: small}}};
    expect(whyChanged(withheld, 'red')).toMatchObject({change: null, parts: [], reason: 'withheld'});
    const tiny = {...flow, end: {...flow.end, declared: shown(20)}};
    expect(whyChanged(tiny, 'red').reason).toBe('smallBase');
    expect(whyChanged(flow, 'green').reason).toBe('notCollected');
  });
  test('every exact part lies within what the protected one could be; a finding has the exact part’s sign', () => {
    let findings = 0;
    fc.assert(
      fc.property(exactFlows, ({start: from, flows: of}) => {
        const exact = changeParts(from, endOf(from, of), of);
        const found = whyChanged(protectedFlowOf(from, of), 'red');
        for (const {kind, possible, points, isFinding} of found.parts) {
          const truth = exact?.[kind] ?? 0;
          if (possible) {
            expect(truth).toBeGreaterThanOrEqual(possible.lower - 1e-9);
            expect(truth).toBeLessThanOrEqual(possible.upper + 1e-9);
          }
          if (!isFinding) continue;
          findings += 1;
          expect(Math.sign(truth)).toBe(Math.sign(points ?? 0));
          expect(Math.abs(points ?? 0)).toBeGreaterThanOrEqual(found.step ?? 0);
        }
      }),
      {seed: 20_260_930, numRuns: 500},
    );
    expect(findings).toBeGreaterThan(300);
  });
  test('is exact where nothing needs rounding', () => {
    fc.assert(
      fc.property(exactFlows, ({start: from, flows: of}) => {
        const exact = changeParts(from, endOf(from, of), of);
        // Nobody's share is all, so nobody is: such a group is not shown.
        fc.pre([from, endOf(from, of)].every(({count, base}) => count < base));
        const found = whyChanged(protectedFlowOf(from, of, shown), 'red');
        expect(found.remainder).toBeCloseTo(0, 8);
        for (const {kind, points} of found.parts) expect(points).toBeCloseTo(exact?.[kind] ?? 0, 9);
      }),
      {seed: 20_260_930, numRuns: 100},
    );
  });
});
