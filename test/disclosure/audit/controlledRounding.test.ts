import {describe, expect, it} from 'vitest';
import {controlledRounding} from '../../../src/disclosure/audit/controlledRounding';
import vectors from '../../golden/sdc/controlled_rounding.json';

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('controlledRounding', {timeout: 60_000}, () => {
  it.each(vectors.cases)('$id changes the table as little as the reference', async ({input, expected}) => {
    const rounded = await controlledRounding(input.interior, input.base);
    expect(rounded?.totalAbsoluteChange).toBe(expected.minTotalAbsoluteChange);
    const rows = rounded?.rows ?? [];
    for (const row of rows) expect(total(row.slice(0, -1))).toBe(row.at(-1));
    for (const [j] of (rows[0] ?? []).entries()) {
      expect(total(rows.slice(0, -1).map((row) => row[j] ?? 0))).toBe(rows.at(-1)?.[j]);
    }
    input.interior.forEach((row, i) =>
      row.forEach((count, j) => {
        expect(Math.abs((rows[i]?.[j] ?? 0) - count)).toBeLessThan(input.base);
        expect((rows[i]?.[j] ?? 0) % input.base).toBe(0);
      }),
    );
  });

  it('refuses rows of different lengths', async () => {
    await expect(controlledRounding([[1, 2], [3]], 5)).rejects.toThrow(RangeError);
  });
});
