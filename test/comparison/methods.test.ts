import {describe, expect, test} from 'vitest';
import {
  compareAreas,
  compareLine,
  differenceOf,
  methodId,
  methods,
  partAgainstRest,
  verdicts,
  wholeDistribution,
} from '../../src/comparison';
import {baselineOf, colour, libraryOf, lineOf, rule, shown, tableOf} from './examples';

const broad = baselineOf('broad', {red: 20_000, blue: 80_000});
const baselines = libraryOf({broad: {main: broad}, detailed: {main: broad}});
const line = lineOf({red: shown(300), blue: shown(1700)});
const usual = {population: 'workforce', dimension: colour, residents: 'likeForLike', baselines, rule} as const;

describe('methods', () => {
  test('each has a name of its own, from which its entry is found', () => {
    const names = Object.values(methods);
    expect(new Set(names).size).toBe(names.length);
    for (const [id, name] of Object.entries(methods)) expect(methodId(name)).toBe(id);
  });
});

describe('every Comparison carries its methods, protected inputs, baseline and verdict', () => {
  test('a line: cells of the gate, the residents’ table, and a verdict for each row', () => {
    const found = compareLine({...usual, line, earlier: null, area: 'E1'});
    expect(found.methods).toEqual([methods.interval, methods.ratio, methods.gap, methods.rounding, methods.unmatched]);
    expect(found.line).toBe(line);
    for (const row of found.rows) {
      expect(row.count).toBe(line.parts[row.category]);
      expect(row.declared).toBe(line.declared);
      expect(verdicts).toContain(row.verdict);
      if (row.verdict === 'higher' || row.verdict === 'lower') expect(row.baseline?.baseline).toBe(broad);
    }
  });
  test('the areas of a level: the same for each, and how many were judged together', () => {
    const asked = {category: 'red', level: 'region', snapshot: line.snapshot, since: null} as const;
    const found = compareAreas({...usual, ...asked, table: tableOf([line]), nation: line});
    expect(found.methods).toContain(methods.family);
    expect(found.methods).toContain(methods.funnel);
    expect(compareAreas({...usual, ...asked, table: tableOf([line]), nation: null}).methods).not.toContain(
      methods.funnel,
    );
    expect(found.rows.map(({row}) => [row.count, row.baseline?.baseline, row.verdict])).toEqual([
      [shown(300), broad, 'lower'],
    ]);
  });
  test('two groups: both as shown, the second being what the first is compared with', () => {
    const found = differenceOf(line, lineOf({red: shown(600)}), 'red', rule);
    expect(found).toMatchObject({
      first: {count: 300, base: 2000},
      second: {count: 600, base: 2000},
      verdict: 'lower',
      methods: [methods.difference, methods.rounding],
    });
  });
  test('a part: itself and the rest, never the whole', () => {
    const part = lineOf({red: shown(100)}, {declared: shown(500)});
    expect(partAgainstRest({part, whole: line, category: 'red', rule})).toMatchObject({
      part: {count: 100, base: 500},
      rest: {count: 200, base: 1500},
      verdict: 'higher',
      methods: [methods.partAndRest, methods.rounding],
    });
  });
  test('a whole distribution: its groups, the table, and whether it differs', () => {
    const found = wholeDistribution({...usual, line, area: 'E1'});
    expect(found.methods).toEqual([methods.distribution, methods.rounding]);
    expect(found.groups.map(({count}) => count)).toEqual([300, 1700]);
    expect([found.baseline, found.verdict]).toEqual([broad, 'differs']);
  });
});
