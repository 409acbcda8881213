import {describe, expect, it} from 'vitest';
import {attackBounds} from '../../../src/disclosure/audit/attackBounds';
import {auditVerdict} from '../../../src/disclosure/audit/auditVerdict';
import type {LinkedCell, LinkedTables, Limits} from '../../../src/disclosure/audit/types';
import vectors from '../../golden/sdc/attack_bounds.json';

/** A vector's tables, with the truth of every hidden cell taken away so that it cannot be read. */
function tablesOf(vector: (typeof vectors.cases)[number]): LinkedTables {
  // The file's statuses are those of LinkedCell; JSON knows them as text.
  const cells = vector.cells as readonly LinkedCell[];
  return {
    cells: cells.map((cell) => (cell.status === 'published' ? cell : {...cell, value: Number.NaN})),
    relations: vector.relations,
    ...(vector.attackerKnows === undefined ? {} : {attackerKnows: vector.attackerKnows}),
  };
}

function limit(written: number | string): number {
  return Number(written);
}

describe('attackBounds finds what independent solvers find', () => {
  it.each(vectors.cases.map((vector) => ({name: `${vector.id} ${vector.name}`, vector})))('$name', async ({vector}) => {
    const bounds = await attackBounds(tablesOf(vector));
    const {expected} = vector;
    // Every case has its own cells, so the file's type is a union of them all.
    const lp = Object.entries(expected.lpBounds as Record<string, Limits | undefined>);
    const integer = Object.entries(expected.integerBounds as Record<string, Limits | undefined>);
    expect(bounds.map(({id}) => id).toSorted()).toEqual(lp.map(([id]) => id).toSorted());
    const byId = new Map(bounds.map((one) => [one.id, one]));
    for (const [id, want] of lp) {
      for (const end of ['lower', 'upper'] as const) {
        const [found, wanted] = [byId.get(id)?.lp[end] ?? Number.NaN, limit(want?.[end] ?? Number.NaN)];
        expect(found === wanted || Math.abs(found - wanted) < 1e-6, `${id} lp ${end}: ${found}, not ${wanted}`).toBe(
          true,
        );
      }
    }
    for (const [id, want] of integer) {
      expect(byId.get(id)?.integer, id).toEqual({lower: limit(want?.lower ?? 0), upper: limit(want?.upper ?? 0)});
    }
    const verdict = auditVerdict(bounds, {minWidth: expected.minWidthRule});
    expect(verdict.exactlyDisclosed.toSorted()).toEqual((expected.exactlyDisclosed as string[]).toSorted());
    expect(verdict.exactlyDisclosedInteger.toSorted()).toEqual(
      (expected.exactlyDisclosedInteger as string[]).toSorted(),
    );
    expect(verdict.tooNarrow.toSorted()).toEqual((expected.tooNarrow as string[]).toSorted());
    expect(verdict.sufficient).toBe(expected.sufficient);
  });
});
