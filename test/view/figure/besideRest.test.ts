import {describe, expect, test} from 'vitest';
import {besideRest, isPartOf} from '../../../src/view/figure/besideRest';
import {lineOf, notCollected, rule, shown, small} from '../../comparison/examples';
import {areas} from '../evidence';

const line = (red: number, declared: number) => lineOf({red: shown(red)}, {declared: shown(declared)});
const whole = line(200, 500);
const say = (part: ReturnType<typeof line>) => {
  const {short, words} = besideRest({part, whole, category: 'red', rule}, 0);
  return [short, words];
};

describe('besideRest says how a part compares with everyone else of its whole', () => {
  test('a verdict with its points: 60 of 100 beside 140 of 400 is 25 points more', () => {
    expect(say(line(60, 100))).toEqual(['+25', 'Higher, +25']);
    expect(say(line(10, 100))).toEqual(['−38', 'Lower, −38']);
  });
  test('one decimal only where both the part and the rest have a base for it', () => {
    const [part, large] = [line(600, 1200), line(1000, 3000)];
    expect(besideRest({part, whole: large, category: 'red', rule}, 1).short).toBe('+27.8');
    expect(besideRest({part, whole: line(700, 2000), category: 'red', rule}, 1).short).toBe('+38');
  });
  test('no points where there is no verdict, and [c] for what is withheld', () => {
    expect(say(line(40, 100))).toEqual(['–', 'No clear difference']);
    expect(say(line(5, 20))).toEqual(['', 'Too few to say']);
    expect(say(lineOf({red: small}))).toEqual(['[c]', '[c]']);
    expect(say(lineOf({red: notCollected}))).toEqual(['', '']);
  });
});

function area(code: string) {
  const found = areas.find(code);
  if (!found) throw new Error(`No area ${code}`);
  return found;
}

describe('isPartOf', () => {
  test('a service area is part of the nation, an authority of its service area', () => {
    expect(isPartOf(area('A5'), areas.nation)).toBe(true);
    expect(isPartOf(area('E08000032'), area('A5'))).toBe(true);
  });
  test('no area is part of itself, of one inside it, or of one it only borders', () => {
    expect(isPartOf(areas.nation, areas.nation)).toBe(false);
    expect(isPartOf(areas.nation, area('A5'))).toBe(false);
    expect(isPartOf(area('A5'), area('A15'))).toBe(false);
  });
});
