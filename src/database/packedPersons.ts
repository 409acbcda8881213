/**
 * Person numbers as they are packed: 0 for someone not met before, who gets the next number from 1, else the number of
 * someone met. All that person numbers say is kept (which rows are one person), in a form that compresses.
 */
export function packedPersons(person: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return person.map((id) => {
    const met = numbers.get(id);
    if (met === undefined) numbers.set(id, numbers.size + 1);
    return met ?? 0;
  });
}

/** Undoes `packedPersons`, but for which numbers are used. */
export function unpackedPersons(packed: Int32Array): Int32Array {
  let met = 0;
  return packed.map((number) => {
    if (number === 0) met += 1;
    return number === 0 ? met : number;
  });
}
