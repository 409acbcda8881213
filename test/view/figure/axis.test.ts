import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {shareAxis} from '../../../src/view/figure/axis';
import {snapshotsOf} from '../../../src/view/figure/snapshots';

describe('shareAxis', () => {
  test.each([
    [0.123, ['0%', '5%', '10%', '15%']],
    [0.801, ['0%', '25%', '50%', '75%', '100%']],
    [0.52, ['0%', '20%', '40%', '60%']],
    [0.004, ['0%', '0.1%', '0.2%', '0.3%', '0.4%']],
    [0, ['0%', '0.1%', '0.2%']],
  ])('a largest value of %d has ticks %j', (most, labels) => {
    expect(shareAxis([null, most, 0]).ticks.map(({label}) => label)).toEqual(labels);
  });

  test('it starts at nought, holds every value, and has two to four even steps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true})), (values) => {
        const {max, ticks} = shareAxis(values);
        expect(ticks[0]?.value).toBe(0);
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) - 1e-9);
        expect(max).toBeLessThanOrEqual(1 + 1e-9);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(new Set(ticks.map(({label}) => label)).size).toBe(ticks.length);
      }),
    );
  });
});

describe('snapshotsOf', () => {
  const source = {
    fileName: 'staff.csv',
    synthetic: false,
    snapshots: ['2025-03-31', '2025-09-30', '2026-03-31'],
    dimensions: [],
    splits: {},
    finestLevel: 'england',
  } as const;

  test('the latest snapshot and the one before, unless the link says', () => {
    expect(snapshotsOf({snapshot: null, since: null}, source)).toMatchObject({at: '2026-03-31', since: '2025-09-30'});
    expect(snapshotsOf({snapshot: '2025-09-30', since: null}, source)).toMatchObject({
      at: '2025-09-30',
      since: '2025-03-31',
    });
    expect(snapshotsOf({snapshot: null, since: '2025-03-31'}, source)).toMatchObject({since: '2025-03-31'});
  });

  test('a date between snapshots gives the latest before it, and one before all gives none', () => {
    expect(snapshotsOf({snapshot: '2025-12-31', since: null}, source)?.at).toBe('2025-09-30');
    expect(snapshotsOf({snapshot: '2024-01-01', since: null}, source)).toBeNull();
  });

  test('the first snapshot has nothing to be compared with, and none is compared with itself or later', () => {
    expect(snapshotsOf({snapshot: '2025-03-31', since: null}, source)?.since).toBeNull();
    expect(snapshotsOf({snapshot: '2025-09-30', since: '2026-03-31'}, source)?.since).toBe('2025-03-31');
  });
});
