import {describe, expect, it} from 'vitest';
import {broadFor, categoriesFor, dimensions} from '../../src/catalogue';
import {leastRule, type Cell} from '../../src/disclosure';
import {protectLine} from '../../src/disclosure/protectLine';
import {dimensionOf, rawLine} from './examples';

const shown = (count: number): Cell => ({kind: 'shown', count});
const withheld = (why: 'small' | 'base' | 'secondary'): Cell => ({kind: 'withheld', why});

function protect(sizes: readonly number[], ...line: [counts: readonly number[], rest?: Parameters<typeof rawLine>[2]]) {
  const dimension = dimensionOf(...sizes);
  return protectLine(rawLine(dimension, ...line), dimension, 'workforce', leastRule);
}

function fteOf(count: number, fteHundredths: number | null) {
  return protect([1, 1], [count, 0], {fteHundredths}).fte;
}

describe('protectLine', () => {
  it.each(dimensions.flatMap((dimension) => dimension.populations.map((population) => ({dimension, population}))))(
    'has every category and broad group of $dimension.id for the $population',
    ({dimension, population}) => {
      const line = protectLine(rawLine(dimension, [], {}, population), dimension, population, leastRule);
      const ids = [...categoriesFor(dimension, population), ...broadFor(dimension, population)].map(({id}) => id);
      expect(Object.keys(line.parts).toSorted()).toEqual(ids.toSorted());
      expect(new Set(Object.values(line.parts))).toEqual(new Set([shown(0)]));
    },
  );

  it('rounds and withholds each figure by itself where nothing is pinned', () => {
    const line = protect([2, 1], [60, 3, 22], {notRecorded: 12, preferNotToSay: 0, notApplicable: 6, unmatched: 2});
    expect(line).toMatchObject({
      people: shown(105),
      declared: shown(85),
      notRecorded: shown(15),
      preferNotToSay: shown(0),
      notApplicable: shown(5),
      parts: {a: shown(65), a_0: shown(60), a_1: withheld('small'), b: shown(20), b_0: shown(20)},
    });
  });

  it('gives no breakdown, not even its zeros, of a protected base under 10', () => {
    const line = protect([2, 1], [7, 0, 0], {notRecorded: 40});
    expect(line).toMatchObject({people: shown(45), declared: shown(5), notRecorded: withheld('base')});
    expect(new Set(Object.values(line.parts))).toEqual(new Set([withheld('base')]));
  });

  it('gives the same line for every breakdown of a base under 10', () => {
    const lines = [
      [1, 2, 4],
      [7, 0, 0],
      [0, 3, 4],
      [5, 0, 0],
    ].map((counts) => protect([2, 1], counts, {notRecorded: 40}));
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(1);
  });

  it('shows zeros where nobody declared, and what was not answered if enough people were asked', () => {
    const nobody = protect([2, 1], [0, 0, 0], {notRecorded: 30, preferNotToSay: 6});
    expect(nobody).toMatchObject({
      people: shown(35),
      declared: shown(0),
      notRecorded: shown(30),
      preferNotToSay: shown(5),
    });
    expect(new Set(Object.values(nobody.parts))).toEqual(new Set([shown(0)]));
    const few = protect([2, 1], [0, 0, 0], {notRecorded: 3, preferNotToSay: 4});
    expect(few).toMatchObject({
      people: shown(5),
      declared: shown(0),
      notRecorded: withheld('base'),
      notApplicable: withheld('base'),
    });
  });

  it('shows only zeros of nobody', () => {
    const line = protect([2, 1], [0, 0, 0], {fteHundredths: 0});
    const {people, fte, declared, notRecorded, parts} = line;
    expect(new Set([people, fte, declared, notRecorded, ...Object.values(parts)])).toEqual(new Set([shown(0)]));
  });

  it('says not collected of everything in a line that was not', () => {
    const dimension = dimensionOf(2, 1);
    const line = protectLine({...rawLine(dimension, [9, 9, 9]), collected: false}, dimension, 'workforce', leastRule);
    const {people, fte, declared, preferNotToSay, notRecorded, notApplicable, parts} = line;
    const cells = [people, fte, declared, preferNotToSay, notRecorded, notApplicable, ...Object.values(parts)];
    expect(new Set(cells)).toEqual(new Set([{kind: 'notCollected'}]));
  });

  it('withholds full-time equivalent with the people, and where it is small itself', () => {
    expect(fteOf(3, 300)).toEqual(withheld('small'));
    expect(fteOf(6, 250)).toEqual(withheld('small'));
    expect(fteOf(6, 30)).toEqual(withheld('small'));
    expect(fteOf(23, 1950)).toEqual(shown(20));
    expect(fteOf(23, null)).toEqual({kind: 'notCollected'});
  });

  it('withholds a whole family where its sums would pin a withheld part', () => {
    // 15 to the nearest 5 is at most 17; 10 and 10 are at least 8 and 8: the withheld part could only be 1.
    const line = protect([3, 1], [8, 8, 1, 40]);
    expect(line.parts).toEqual({
      a: shown(15),
      a_0: withheld('secondary'),
      a_1: withheld('secondary'),
      a_2: withheld('secondary'),
      b: shown(40),
      b_0: shown(40),
    });
  });

  it('withholds only answers not given where they alone are pinned', () => {
    // Three kinds of 1 to 4 that make no visible difference between people and declared: at most 4 among them.
    const line = protect([1, 1], [58, 40], {notRecorded: 1, preferNotToSay: 1, notApplicable: 1});
    expect(line).toMatchObject({
      people: shown(100),
      declared: shown(100),
      notRecorded: withheld('secondary'),
      preferNotToSay: withheld('secondary'),
      notApplicable: withheld('secondary'),
      parts: {a: shown(60), b: shown(40)},
    });
  });

  it('gives a broad group of one category the figure of that category', () => {
    const {parts} = protect([1, 2], [3, 30, 41]);
    expect(parts['a']).toBe(parts['a_0']);
  });

  it('stays byte for byte the same when a withheld count changes within 1 to 4 and the rest still rounds alike', () => {
    let pairs = 0;
    for (let first = 5; first <= 60; first += 1) {
      for (const second of [0, 7, 21]) {
        for (const third of [1, 2, 3, 4]) {
          const line = (few: number) => protect([3, 1], [first, second, few, 30], {notRecorded: 9});
          const before = JSON.stringify(line(third));
          for (const other of [1, 2, 3, 4]) {
            const sums = (few: number) => [first + second + few, first + second + few + 30, first + second + few + 39];
            const alike = sums(third).every((sum, i) => Math.round(sum / 5) === Math.round((sums(other)[i] ?? 0) / 5));
            if (!alike) continue;
            pairs += 1;
            expect(JSON.stringify(line(other))).toBe(before);
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(1000);
  });
});
