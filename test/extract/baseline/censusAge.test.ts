import {describe, expect, test} from 'vitest';
import {censusAge, finestAges, tiles} from '../../../src/extract/baseline/censusAge';

function agesOf(...labels: readonly string[]) {
  return labels.flatMap((label) => censusAge(label) ?? []);
}

describe('censusAge', () => {
  test('reads every way the census writes ages', () => {
    expect(
      agesOf(
        'Aged under 1 year',
        'Aged 1 year',
        'Aged 4 years and under',
        'Aged 16 to 64 years',
        'Aged 100 years and over',
      ),
    ).toEqual([
      {from: 0, to: 0},
      {from: 1, to: 1},
      {from: 0, to: 4},
      {from: 16, to: 64},
      {from: 100, to: Infinity},
    ]);
  });

  test('reads nothing else as ages', () => {
    for (const label of ['Total', 'Christian', 'Aged 64 to 16 years', '16 to 64 years in work', '']) {
      expect(censusAge(label)).toBeNull();
    }
  });
});

describe('finestAges', () => {
  test('leaves out bands that finer ones add up to', () => {
    const left = finestAges(
      agesOf('Aged 1 year and under', 'Aged under 1 year', 'Aged 1 year', 'Aged 2 years and over'),
    );
    expect(left).toEqual(agesOf('Aged under 1 year', 'Aged 1 year', 'Aged 2 years and over'));
  });

  test('keeps a band of which only some finer ages are there, and says no where the two overlap', () => {
    expect(finestAges(agesOf('Aged 4 years and under', 'Aged 3 years'))).toBeNull();
    expect(finestAges(agesOf('Aged 16 to 24 years', 'Aged 20 to 30 years'))).toBeNull();
    expect(finestAges(agesOf('Aged 3 years', 'Aged 3 years and under', 'Aged 2 years and under'))).toEqual(
      agesOf('Aged 2 years and under', 'Aged 3 years'),
    );
  });
});

describe('tiles', () => {
  test('holds for ages that fill a span exactly, in any order', () => {
    const staff = {from: 16, to: 64};
    expect(tiles(staff, agesOf('Aged 25 to 64 years', 'Aged 16 to 24 years'))).toBe(true);
    expect(tiles(staff, agesOf('Aged 16 to 24 years', 'Aged 26 to 64 years'))).toBe(false);
    expect(tiles(staff, agesOf('Aged 15 to 24 years', 'Aged 25 to 64 years'))).toBe(false);
    expect(tiles({from: 0, to: Infinity}, agesOf('Aged 15 years and under', 'Aged 16 years and over'))).toBe(true);
  });
});
