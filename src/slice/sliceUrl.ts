import {
  createParser,
  createSerializer,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import {dimensionById, levels, populations} from '../catalogue';
import {defaultSlice} from './defaultSlice';
import {splitFrom, type Split} from './splits';
import {lineLists, lineMoves, lineStatuses, pages, type Slice} from './types';

const isoDate = createParser({
  parse: (text: string) => (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) ? text : null),
  serialize: (value: string) => value,
});

const areaCode = createParser({
  parse: (text: string) => (/^[A-Za-z0-9_]{1,60}$/.test(text) ? text : null),
  serialize: (value: string) => value,
});

const comparatorId = createParser({
  parse: (text: string) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : null),
  serialize: (value: string) => value,
});

const lineKey = createParser({
  parse: (text: string) => (/^[A-Za-z0-9_-]{1,60}(\.[A-Za-z0-9_-]{1,80}){4}$/.test(text) ? text : null),
  serialize: (value: string) => value,
});

const splitId = createParser({parse: splitFrom, serialize: (value: Split) => value});

const characteristic = createParser({
  parse: (text: string) => (dimensionById(text) ? text : null),
  serialize: (value: string) => value,
});

/** One parser a key: the whole of what a link carries. Each rejects what it does not know, so parsing is total. */
export const sliceParsers = {
  page: parseAsStringLiteral(pages).withDefault(defaultSlice.page),
  area: areaCode.withDefault(defaultSlice.area),
  snapshot: isoDate,
  since: isoDate,
  residents: parseAsStringLiteral(['likeForLike', 'allAges'] as const).withDefault(defaultSlice.residents),
  staff: parseAsStringLiteral(['all', 'frontline'] as const).withDefault(defaultSlice.staff),
  by: characteristic.withDefault(defaultSlice.by),
  detail: parseAsStringLiteral(['broad', 'drill', 'detailed'] as const).withDefault(defaultSlice.detail),
  open: parseAsArrayOf(parseAsString).withDefault([...defaultSlice.open]),
  ranges: parseAsBoolean.withDefault(defaultSlice.ranges),
  population: parseAsStringLiteral(populations).withDefault(defaultSlice.population),
  category: parseAsString,
  level: parseAsStringLiteral(levels).withDefault(defaultSlice.level),
  show: parseAsStringLiteral(['ratio', 'gap', 'share'] as const).withDefault(defaultSlice.show),
  layout: parseAsStringLiteral(['map', 'hex'] as const).withDefault(defaultSlice.layout),
  against: areaCode,
  split: splitId.withDefault(defaultSlice.split),
  comparator: comparatorId,
  line: lineKey,
  list: parseAsStringLiteral(lineLists),
  about: characteristic,
  inside: parseAsStringLiteral(levels),
  gap: parseAsStringLiteral(['lower', 'higher'] as const),
  moved: parseAsStringLiteral(lineMoves),
  status: parseAsStringLiteral(lineStatuses),
  pinned: parseAsBoolean.withDefault(defaultSlice.pinned),
  unowned: parseAsBoolean.withDefault(defaultSlice.unowned),
};

const serialise = createSerializer(sliceParsers);

/**
 * The slice a query text asks for, and the keys whose values were not understood (and fell back to the default).
 * Total: any text gives a slice. A key of another program is left alone.
 */
export function parseSlice(search: string): {slice: Slice; notUnderstood: readonly string[]} {
  const given = new URLSearchParams(search);
  const values: Record<string, unknown> = {...defaultSlice};
  const notUnderstood: string[] = [];
  for (const [key, parser] of Object.entries(sliceParsers)) {
    const text = given.get(key);
    if (text === null) continue;
    const value: unknown = parser.parse(text);
    if (value === null) notUnderstood.push(key);
    else values[key] = value;
  }
  // Each value came from its own key's parser or from defaultSlice, so the record has Slice's shape.
  return {slice: values as unknown as Slice, notUnderstood};
}

/** The link to a slice, changed as asked: '?page=map&by=ethnicGroup'. Defaults are left out; the start page is '?'. */
export function sliceHref(slice: Slice, change: Partial<Slice> = {}): string {
  const next = {...slice, ...change};
  return serialise({...next, open: [...next.open]}) || '?';
}
