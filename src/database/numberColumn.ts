import type {Table} from 'apache-arrow';

/** Reads one column of whole numbers by row; throws RangeError if the column is missing or a value is not such a number. */
export function numberColumn(table: Table, column: string): (row: number) => number {
  const vector = table.getChild(column);
  if (!vector) throw new RangeError(`The database gave no column ${column}`);
  return (row) => {
    const value: unknown = vector.get(row);
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
      throw new RangeError(`Row ${row} of ${column} is not a whole number`);
    }
    return number;
  };
}
