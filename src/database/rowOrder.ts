/** One byte or two a row. */
type Codes = Uint8Array | Uint16Array;

/**
 * The rows in ascending order of the first column, then the second, and so on: row numbers, `length` of them.
 * A stable counting sort from the last column to the first.
 */
export function rowOrder(length: number, columns: readonly Codes[]): Uint32Array {
  let order = Uint32Array.from({length}, (_, row) => row);
  for (const codes of columns.toReversed()) {
    const next = new Uint32Array(65_537);
    for (const code of codes) next[code + 1] = (next[code + 1] ?? 0) + 1;
    for (let i = 1; i < next.length; i += 1) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
    const sorted = new Uint32Array(length);
    for (const row of order) {
      const code = codes[row] ?? 0;
      const at = next[code] ?? 0;
      next[code] = at + 1;
      sorted[at] = row;
    }
    order = sorted;
  }
  return order;
}
