import {limits} from './limits';

type Ids = Uint8Array | Uint16Array | Uint32Array;

/** One column of the file as read: every distinct text once, and for each record the number of its text. 0 is blank. */
export interface ValueColumn {
  append(cells: readonly (readonly string[])[], at: number): void;
  readonly values: readonly string[];
  /** The value id of every record so far. */
  ids(): Ids;
}

/** A short text of its own, so that keeping it does not keep the piece of the file it was cut from. */
function kept(text: string): string {
  const cut = text.length > limits.valueCharacters ? `${text.slice(0, limits.valueCharacters)}…` : text;
  return cut.length < 13 ? cut : cut.split('').join('');
}

function widened(ids: Ids, distinct: number, length: number): Ids {
  const Type = distinct > 65_535 ? Uint32Array : distinct > 255 ? Uint16Array : Uint8Array;
  const wider = new Type(length);
  wider.set(ids);
  return wider;
}

/** Distinct values by a Map, so that text from a file is never a property name. */
export function valueColumn(): ValueColumn {
  const values = [''];
  const idOf = new Map<string, number>([['', 0]]);
  let ids: Ids = new Uint8Array(4096);
  let size = 0;

  function added(cell: string): number {
    const text = kept(cell.trim());
    const known = idOf.get(text);
    const id = known ?? values.length;
    if (known === undefined) {
      values.push(text);
      idOf.set(text, id);
      if (id > 255 && ids.BYTES_PER_ELEMENT === 1) ids = widened(ids, id, ids.length);
      if (id > 65_535 && ids.BYTES_PER_ELEMENT === 2) ids = widened(ids, id, ids.length);
    }
    // The text as it stood, for the next time; long and padded ones are folded to theirs each time instead.
    if (cell !== text && cell.length < 13) idOf.set(cell, id);
    return id;
  }

  return {
    values,
    ids: () => ids.subarray(0, size),
    append(records, at) {
      const needed = size + records.length;
      if (needed > ids.length) ids = widened(ids, values.length, Math.max(needed, ids.length * 2));
      for (const record of records) {
        const cell = record[at] ?? '';
        const id = idOf.get(cell) ?? added(cell);
        ids[size++] = id;
      }
    },
  };
}
