/** An intruder of our own, apart from the gate's code: narrows every cell by every sum until nothing changes. */
import type {LinkedTables} from '../../src/disclosure/audit';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const unlimited = 1e9;

function at(list: readonly number[], i: number): number {
  return list[i] ?? 0;
}

export function boundsOf(
  {cells, relations}: LinkedTables,
  widen?: (lower: number, upper: number) => Bounds,
): ReadonlyMap<string, Bounds> {
  const index = new Map(cells.map(({id}, i) => [id, i]));
  const least: number[] = [];
  const most: number[] = [];
  for (const cell of cells) {
    const lower = Math.max(0, cell.value ?? cell.publishedLower ?? 0);
    const upper = cell.value ?? cell.publishedUpper ?? unlimited;
    const range = cell.status === 'rounded' && widen ? widen(lower, upper) : {least: lower, most: upper};
    least.push(range.least);
    most.push(Math.min(range.most, unlimited));
  }
  const sums = relations.map(({total, parts}) => ({
    total: index.get(total) ?? -1,
    parts: parts.map((part) => index.get(part) ?? -1),
  }));
  const touching = least.map((): number[] => []);
  sums.forEach(({total, parts}, i) => [total, ...parts].forEach((cell) => touching[cell]?.push(i)));
  const queue = sums.map((_, i) => i);
  const waiting = new Set(queue);
  const set = (list: number[], cell: number, value: number): void => {
    list[cell] = value;
    for (const sum of touching[cell] ?? []) {
      if (waiting.has(sum)) continue;
      waiting.add(sum);
      queue.push(sum);
    }
  };
  for (let i = 0; i < queue.length; i += 1) {
    const now = queue[i] ?? 0;
    waiting.delete(now);
    const {total, parts} = sums[now] ?? {total: -1, parts: []};
    let low = 0;
    let high = 0;
    for (const part of parts) {
      low += at(least, part);
      high += at(most, part);
    }
    if (low > at(least, total)) set(least, total, low);
    if (high < at(most, total)) set(most, total, high);
    for (const part of parts) {
      const upper = at(most, total) - (low - at(least, part));
      const lower = at(least, total) - (high - at(most, part));
      const before = {least: at(least, part), most: at(most, part)};
      if (upper < before.most) set(most, part, upper);
      if (lower > before.least) set(least, part, lower);
      low += at(least, part) - before.least;
      high += at(most, part) - before.most;
    }
  }
  return new Map(cells.map(({id}, i) => [id, {least: at(least, i), most: at(most, i)}]));
}
