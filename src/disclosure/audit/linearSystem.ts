import type {LinkedTables} from './types';

/** One sum: the signed cells add up to a constant. */
export interface Row {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  readonly constant: number;
}

/** What is not published, by number, with what is known of each and of their sums. */
export interface LinearSystem {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: readonly Row[];
}

/** A sum may miss by this much before the tables contradict each other; counts are whole, shares have few digits. */
export const tolerance = 1e-6;

/** Thrown where no counts at all fit what was published and known: the reader assumed something untrue. */
export class ContradictionError extends RangeError {
  override readonly name = 'ContradictionError';
}

/** The cells a reader must solve for, in the order of the tables, and their system. Counts are 0 or more. */
export function linearSystem({cells, relations, attackerKnows = []}: LinkedTables): {
  readonly hidden: readonly LinkedTables['cells'][number][];
  readonly system: LinearSystem;
} {
  const hidden = cells.filter((cell) => cell.status !== 'published');
  const indexOf = new Map(hidden.map(({id}, i) => [id, i]));
  const published = new Map(cells.flatMap(({id, status, value}) => (status === 'published' ? [[id, value]] : [])));
  const lower = Float64Array.from(hidden, ({publishedLower = 0}) => Math.max(0, publishedLower));
  const upper = Float64Array.from(hidden, ({publishedUpper = Infinity}) => publishedUpper);
  for (const known of attackerKnows) {
    const i = indexOf.get(known.id);
    if (i === undefined) continue;
    lower[i] = Math.max(lower[i] ?? 0, known.lower);
    upper[i] = Math.min(upper[i] ?? 0, known.upper);
  }
  const rows = relations.flatMap(({total, parts}): Row[] => {
    const signs = new Map<number, number>();
    let constant = 0;
    for (const [id, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const i = indexOf.get(id);
      const value = published.get(id);
      if (i !== undefined) signs.set(i, (signs.get(i) ?? 0) + sign);
      else if (value !== undefined) constant -= sign * value;
      else throw new RangeError(`A sum names the cell ${id}, which no table has`);
    }
    const used = [...signs].filter(([, sign]) => sign !== 0);
    if (used.length === 0 && Math.abs(constant) > tolerance) {
      throw new ContradictionError(`The published parts of ${total} do not add up to it`);
    }
    return used.length === 0 ? [] : [{cells: used.map(([i]) => i), signs: used.map(([, sign]) => sign), constant}];
  });
  return {hidden, system: {lower, upper, rows}};
}
