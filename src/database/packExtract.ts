import {Table, tableFromIPC, tableToIPC} from 'apache-arrow';
import type {Extract} from '../extract';
import {arrowVector, type Numbers} from './arrowVector';
import {columnNames} from './columnNames';
import {columnOf} from './columnOf';
import {packedPersons, unpackedPersons} from './packedPersons';
import {rowOrder} from './rowOrder';

/** The schema's one entry of metadata: everything about an extract that is not an array, as JSON. */
const metadataKey = 'stocktake-extract-1';

/**
 * An extract as one Arrow stream, to be stored or shipped and read back without parsing.
 * Rejected rows are left out: they hold records as written. Rows are put in order of snapshot, place and answers, which
 * keeps nothing of the file's own order but among equals, and compresses well.
 */
export function packExtract(extract: Extract): Uint8Array {
  const {snapshot, place, dimensions, splits, frontline, person, fteHundredths, count, quantities, ...rest} = extract;
  const {rejected: _, ...words} = rest;
  const names = columnNames(extract);
  const keys = [snapshot, place, ...Object.values(splits), ...Object.values(dimensions)];
  const order = rowOrder(extract.rows, keys);
  const inOrder = (name: string, values: Numbers | null | undefined) =>
    values ? [[name, arrowVector(reordered(values, order))] as const] : [];
  const columns = [
    ...inOrder('snapshot', snapshot),
    ...inOrder('place', place),
    ...names.splits.flatMap(({id, column}) => inOrder(column, splits[id])),
    ...names.dimensions.flatMap(({id, column}) => inOrder(column, dimensions[id])),
    ...inOrder('frontline', frontline),
    ...(person ? [['person', arrowVector(packedPersons(reordered(person, order)))] as const] : []),
    ...inOrder('fte_hundredths', fteHundredths),
    ...inOrder('people', count),
    ...Object.entries(quantities).flatMap(([id, values]) => inOrder(`quantity_${id}`, values)),
  ];
  const table = new Table(Object.fromEntries(columns));
  table.schema.metadata.set(metadataKey, JSON.stringify(words));
  return tableToIPC(table, 'stream');
}

function reordered<Kind extends Numbers>(values: Kind, order: Uint32Array): Kind {
  const ordered = values.slice();
  order.forEach((row, i) => (ordered[i] = values[row] ?? 0));
  // slice() of a typed array is one of the same kind; TypeScript forgets which.
  return ordered as Kind;
}

type Words = Omit<
  Extract,
  | 'snapshot'
  | 'place'
  | 'dimensions'
  | 'splits'
  | 'frontline'
  | 'person'
  | 'fteHundredths'
  | 'count'
  | 'quantities'
  | 'rejected'
>;

/** Reads what `packExtract` wrote; rejected rows come back as none. Throws RangeError for bytes of another kind. */
export function unpackExtract(bytes: Uint8Array): Extract {
  // Arrow lays its arrays over these bytes, so they must start where four-byte numbers may.
  const table = tableFromIPC(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice());
  const json = table.schema.metadata.get(metadataKey);
  if (json === undefined) throw new RangeError('These bytes are not a packed extract');
  // Written by packExtract from an Extract; the key names the version of its shape.
  const words = JSON.parse(json) as Words;
  const has = new Set(table.schema.fields.map((field) => String(field.name)));
  const read = <Kind extends Numbers>(name: string, kind: new (length: number) => Kind) =>
    has.has(name) ? columnOf(table, name, kind) : null;
  const withPrefix = <Kind extends Numbers>(prefix: string, kind: new (length: number) => Kind) =>
    Object.fromEntries(
      [...has]
        .filter((name) => name.startsWith(prefix))
        .map((name) => [name.slice(prefix.length), columnOf(table, name, kind)]),
    );
  const person = read('person', Int32Array);
  return {
    ...words,
    snapshot: columnOf(table, 'snapshot', Uint8Array),
    place: columnOf(table, 'place', Uint16Array),
    dimensions: withPrefix('dimension_', Uint8Array),
    splits: withPrefix('split_', Uint8Array),
    quantities: withPrefix('quantity_', Float32Array),
    frontline: read('frontline', Uint8Array),
    person: person && unpackedPersons(person),
    fteHundredths: read('fte_hundredths', Uint16Array),
    count: read('people', Uint32Array),
    rejected: [],
  };
}
