import type {Table} from 'apache-arrow';
import type {Numbers} from './arrowVector';

/** One whole column as a typed array; throws RangeError if it is missing or not of the kind asked for. */
export function columnOf<Kind extends Numbers>(table: Table, column: string, kind: new (length: number) => Kind): Kind {
  const values: unknown = table.numRows === 0 ? new kind(0) : table.getChild(column)?.toArray();
  if (!(values instanceof kind)) throw new RangeError(`There is no column ${column} of the kind ${kind.name}`);
  return values;
}
