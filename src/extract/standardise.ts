import {dimensions, type Population} from '../catalogue';
import type {AcceptedRows} from './acceptedRows';
import type {CodeIndex} from './codeIndex';
import type {UnknownValues} from './codeLists';
import {readOwnList, type OwnList} from './ownList';
import {foundDecimalMark} from './decimalMark';
import {ExtractError} from './ExtractError';
import type {LeftOut} from './faults';
import {interpretAges} from './interpretAges';
import {interpretDates} from './interpretDates';
import {interpretDimension, type ReadDimension} from './interpretDimensions';
import {interpretPlaces} from './interpretPlaces';
import {interpretQuantities} from './interpretQuantities';
import {interpretRows} from './interpretRows';
import {interpretSplits} from './interpretSplits';
import {chosenValues, exclude} from './mapping/valueChoices';
import type {Matched, UsedColumn} from './matchColumns';
import {scrambled} from './personNumbers';
import {isoDay} from './readDate';
import type {ReadContext} from './readContext';
import type {Layout} from './readLayout';
import type {Table} from './readTable';
import {rejectedRows, type OnRejected} from './rejectedRows';
import type {RecordSource} from './source/types';
import {snapshotIssues} from './snapshotIssues';
import {tableIssues} from './tableIssues';
import type {Mapping, Extract} from './types';

/** A file read into columns, with all that interpreting them needs. */
export interface Reader {
  readonly source: RecordSource;
  readonly layout: Layout;
  readonly matched: Matched;
  readonly table: Table;
  readonly kind: Population;
  readonly mapping: Mapping;
  readonly indexes: ReadonlyMap<string, CodeIndex>;
  readonly unknown: UnknownValues;
  readonly context: ReadContext;
  /** Told of every rejected row, where somebody asked for all of them. */
  readonly onRejected?: OnRejected | undefined;
}

/** Values whose rows a person chose to leave out, of the columns that are read. */
function leftOutValues(used: readonly UsedColumn[], mapping: Mapping): readonly LeftOut[] {
  return used.flatMap(({known, heading}) =>
    [...chosenValues(mapping, known.column)].flatMap(([value, to]) =>
      to === exclude ? [{column: known.column, heading, value}] : [],
    ),
  );
}

function headingOf({matched}: Reader, ...uses: readonly string[]): string {
  return matched.used.find(({known}) => uses.includes(known.use))?.heading ?? '';
}

function readDimensions(
  reader: Reader,
  rows: AcceptedRows,
  dates: ReturnType<typeof interpretDates>,
): [string, ReadDimension][] {
  const {table, matched, unknown, mapping, kind, indexes} = reader;
  return dimensions.flatMap((dimension): [string, ReadDimension][] => {
    if (dimension.id === 'ageBand') {
      const ages = interpretAges(dimension, kind, table, matched.used, rows, dates, unknown, mapping);
      return ages ? [[dimension.id, ages]] : [];
    }
    const column = matched.used.find(({known}) => known.dimension?.id === dimension.id);
    const index = indexes.get(dimension.id);
    const read =
      column && index ? interpretDimension(dimension, kind, column, table, rows, index, unknown, mapping) : null;
    return read ? [[dimension.id, read]] : [];
  });
}

function readOwnLists({table, matched, unknown, mapping, kind}: Reader, rows: AcceptedRows): readonly OwnList[] {
  return matched.used.flatMap((column) => {
    const isOwn = column.known.use === 'dimension' && column.known.own !== undefined;
    return (isOwn && readOwnList(column, kind, table, rows, unknown, mapping)) || [];
  });
}

/** Turns the columns of a file into an Extract: rows settled first, then everything else over the accepted ones. */
export async function standardise(fileName: string, reader: Reader, signal?: AbortSignal): Promise<Extract> {
  const {source, layout, matched, table, kind, mapping, unknown, context, onRejected} = reader;
  const {used} = matched;
  const mark = mapping.reading?.decimalMark ?? foundDecimalMark(table, used);
  const dates = interpretDates(table, used, mapping.reading?.dateOrder);
  const today = context.today ?? new Date().toISOString().slice(0, 10);
  const leftOut = leftOutValues(used, mapping);
  const snapshotColumn = used.find(({known}) => known.use === 'snapshot');
  const rows = interpretRows(table, dates, {
    snapshotColumn: snapshotColumn?.known.column ?? '',
    snapshotHeading: snapshotColumn?.heading ?? '',
    asAt: snapshotColumn ? null : (mapping.asAt ?? null),
    characteristics: used.flatMap(({known}) =>
      known.use === 'dimension' || known.use === 'age' ? [known.column] : [],
    ),
    mark,
    unknown,
    leftOut,
  });
  const words = {
    date: headingOf(reader, 'snapshot'),
    count: headingOf(reader, 'count'),
    person: headingOf(reader, 'person'),
    width: layout.headings.length,
    leftOut,
  };
  const rejected = await rejectedRows(source, layout, used, table, words, signal, onRejected);
  if (rows.size === 0) {
    const [first] = rejected;
    const count = table.records.toLocaleString('en-GB');
    const none =
      count === '1' ? 'The only row of this file cannot be used' : `None of the ${count} rows of this file can be used`;
    const why = first ? `${count === '1' ? '' : ' The first,'} on line ${first.line}: ${first.reason}` : '.';
    const stop = count === '1' || !first ? '' : '.';
    throw new ExtractError('noRows', `${none}${stop}${why} Correct the file and choose it again.`);
  }
  const places = interpretPlaces(table, used, rows, context.areas, context.organisation, mapping);
  const ownLists = readOwnLists(reader, rows);
  const answersRead = [
    ...readDimensions(reader, rows, dates),
    ...ownLists.map((list): [string, ReadDimension] => [list.dimension.id, list]),
  ];
  const splits = interpretSplits(table, used, rows, context.organisation, mapping);
  const quantities = interpretQuantities(table, used, rows, dates, mark, unknown, mapping);
  const {persons} = table;
  return {
    kind,
    fileName,
    bytes: source.size,
    rows: rows.size,
    snapshots: rows.snapshotDays.map(isoDay),
    snapshot: rows.snapshot,
    places: places.places,
    place: places.place,
    dimensions: Object.fromEntries(answersRead.map(([id, {codes}]) => [id, codes])),
    splits: splits.splits,
    labels: splits.labels,
    frontline: kind === 'workforce' ? splits.frontline : null,
    person: persons && !rows.count ? Int32Array.from(rows.records, (record) => scrambled(persons[record] ?? 0)) : null,
    fteHundredths: quantities.fteHundredths,
    count: rows.count,
    quantities: quantities.quantities,
    reading: {
      format: source.format,
      sheet: source.sheet,
      encoding: source.encoding,
      delimiter: source.delimiter,
      headingLine: layout.headingLine,
      dateOrder: dates.order,
      decimalMark: mark,
    },
    columns: matched.columns,
    issues: [
      ...source.issues,
      ...tableIssues(layout, table, words),
      ...matched.issues,
      ...dates.issues,
      ...snapshotIssues(rows, words.date, snapshotColumn?.known.column ?? '', today),
      ...places.issues,
      ...answersRead.flatMap(([, {issues}]) => issues),
      ...splits.issues,
      ...quantities.issues,
    ],
    tally: {
      read: table.records + table.blank,
      accepted: rows.size,
      rejected: table.records - rows.size,
      blank: table.blank,
    },
    rejected,
    recorded: answersRead.map(([, {recorded}]) => recorded),
    reviewed: [...places.reviewed, ...splits.reviewed],
    ownDimensions: ownLists.map(({dimension}) => dimension),
    ownColumns: splits.ownColumns,
    mapping,
  };
}
