import type {UsedColumn} from './matchColumns';
import {decimalEvidence, type DecimalMark} from './readNumber';
import type {Table} from './readTable';

const numeric = new Set(['number', 'fte', 'count']);

/** The decimal mark that most of the file's numbers show; a point where none does. */
export function foundDecimalMark(table: Pick<Table, 'columns'>, used: readonly UsedColumn[]): DecimalMark {
  const values = used.flatMap(({known}) =>
    numeric.has(known.use) ? (table.columns.get(known.column)?.values ?? []) : [],
  );
  const {point, comma} = decimalEvidence(values);
  return comma > point ? ',' : '.';
}
