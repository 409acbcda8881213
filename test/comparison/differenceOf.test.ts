import {describe, expect, test} from 'vitest';
import {differenceOf} from '../../src/comparison';
import {lineOf, notCollected, rule, shown, small} from './examples';

const staff = lineOf({red: shown(60)}, {declared: shown(100)});

const near = (count: number) => differenceOf(staff, lineOf({red: shown(count)}, {declared: shown(1000)}), 'red', rule);

describe('differenceOf compares two lines that share nobody', () => {
  test('60 of 100 less 400 of 1,000 is 20 points, Newcombe 9.7 to 29.5, higher', () => {
    const found = differenceOf(staff, lineOf({red: shown(400)}, {declared: shown(1000)}), 'red', rule);
    expect(found.points).toBeCloseTo(20, 10);
    expect(found.interval?.lower).toBeCloseTo(9.7, 1);
    expect(found.interval?.upper).toBeCloseTo(29.5, 1);
    expect([found.verdict, found.reason]).toEqual(['higher', null]);
    expect(found.methods.join()).toContain('Newcombe');
  });
  test('turned round, it is lower', () => {
    const found = differenceOf(lineOf({red: shown(400)}, {declared: shown(1000)}), staff, 'red', rule);
    expect(found.verdict).toBe('lower');
  });
  test('a small difference is not clear, and one that rounding could undo says so', () => {
    expect([near(550).verdict, near(550).reason]).toEqual(['noClearDifference', null]);
    expect([near(490).verdict, near(490).reason]).toEqual(['noClearDifference', 'rounding']);
  });
  test('nothing is said of withheld, small or uncollected counts', () => {
    expect(differenceOf(staff, lineOf({red: small}), 'red', rule)).toMatchObject({
      points: null,
      interval: null,
      verdict: 'tooFewToSay',
      reason: 'withheld',
    });
    expect(differenceOf(lineOf({red: shown(5)}, {declared: shown(20)}), staff, 'red', rule).reason).toBe('smallBase');
    expect(differenceOf(staff, lineOf({red: notCollected}), 'red', rule).reason).toBe('notCollected');
  });
});
