import {describe, expect, it} from 'vitest';
import type {ComparedRow} from '../../../src/comparison';
import {classIndex, mapClasses} from '../../../src/view/map/mapClasses';

/** Only the numbers classes are made from; the rest of a row plays no part. */
function row(share: number, gapPoints: number): ComparedRow {
  return {share, gapPoints, ratio: null} as unknown as ComparedRow;
}

describe('mapClasses', () => {
  it('puts a value on a break in the class above', () => {
    const classes = mapClasses('ratio', [], null);
    expect(classIndex(classes, 1.25)).toBe(4);
    expect(classIndex(classes, 1.2499)).toBe(3);
    expect(classIndex(classes, 2 / 3)).toBe(2);
    expect(classIndex(classes, 0)).toBe(0);
  });

  it('cuts gaps at the same round distances either side of none', () => {
    const {breaks, labels} = mapClasses('gap', [row(0.1, 4), row(0.1, -2), row(0.1, 1)], null);
    expect(breaks).toEqual(breaks.toReversed().map((each) => -each));
    expect(labels).toHaveLength(7);
    expect(labels[0]).toMatch(/^Under −/);
  });

  it('has no class of shares below nought or above all', () => {
    const rows = [0.001, 0.01, 0.04, 0.09].map((share) => row(share, 0));
    for (const nation of [0.01, 0.5, 0.98]) {
      const {breaks, labels, colors} = mapClasses('share', rows, row(nation, 0));
      expect(breaks.every((each) => each > 0 && each < 100)).toBe(true);
      expect(labels).toHaveLength(breaks.length + 1);
      expect(colors).toHaveLength(labels.length);
    }
  });

  it('keeps the nation’s share in the middle colour', () => {
    const rows = [0.02, 0.05, 0.12, 0.3].map((share) => row(share, 0));
    const classes = mapClasses('share', rows, row(0.093, 0));
    expect(classes.colors[classIndex(classes, 9.3)]).toBe('diverge-4');
  });
});
