import type {Families} from './types';

/** More people than any file holds: no upper limit. Sums of it are kept apart (see `sumOfMost`). */
export const unlimited = 1 << 29;

/** The least and the most each cell could count. */
export interface LinkedRanges {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/**
 * What the sums tell of each cell, narrowing `ranges` in place until no sum by itself tells more. Within one line that is
 * exact; over several hierarchies at once it may leave a range wider than it is, which the attack measures (README.md).
 */
export function narrow(families: Families, {least, most}: LinkedRanges): void {
  const {totals, rests, starts, parts, offsets} = families;
  const count = totals.length;
  const queue = new Int32Array(count);
  const waiting = new Uint8Array(count).fill(1);
  for (let i = 0; i < count; i += 1) queue[i] = i;
  let head = 0;
  let length = count;

  /** Puts a changed cell's families in the queue, the one being worked on too: its other parts may now be narrower. */
  function changed(cell: number): void {
    const end = offsets[cell + 1] ?? 0;
    for (let i = offsets[cell] ?? 0; i < end; i += 1) {
      const family = families.families[i] ?? 0;
      if (waiting[family] === 1) continue;
      waiting[family] = 1;
      queue[(head + length) % count] = family;
      length += 1;
    }
  }

  while (length > 0) {
    const family = queue[head] ?? 0;
    head = (head + 1) % count;
    length -= 1;
    waiting[family] = 0;
    const from = starts[family] ?? 0;
    const to = starts[family + 1] ?? 0;
    const total = totals[family] ?? 0;
    const isWhole = rests[family] === 0;
    let sumOfLeast = 0;
    let sumOfMost = 0;
    let withoutLimit = 0;
    for (let i = from; i < to; i += 1) {
      const part = parts[i] ?? 0;
      sumOfLeast += least[part] ?? 0;
      const high = most[part] ?? 0;
      if (high >= unlimited) withoutLimit += 1;
      else sumOfMost += high;
    }
    if (sumOfLeast > (least[total] ?? 0)) {
      least[total] = sumOfLeast;
      changed(total);
    }
    if (isWhole && withoutLimit === 0 && sumOfMost < (most[total] ?? 0)) {
      most[total] = sumOfMost;
      changed(total);
    }
    const high = most[total] ?? 0;
    const low = least[total] ?? 0;
    for (let i = from; i < to; i += 1) {
      const part = parts[i] ?? 0;
      const partLeast = least[part] ?? 0;
      const partMost = most[part] ?? 0;
      if (high < unlimited && high - sumOfLeast + partLeast < partMost) {
        most[part] = high - sumOfLeast + partLeast;
        changed(part);
      }
      const others = withoutLimit - (partMost >= unlimited ? 1 : 0);
      if (!isWhole || others > 0) continue;
      const atLeast = low - (sumOfMost - (partMost >= unlimited ? 0 : partMost));
      if (atLeast > partLeast) {
        least[part] = atLeast;
        changed(part);
      }
    }
  }
}
