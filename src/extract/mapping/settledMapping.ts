import type {ColumnChoice, Extract, Mapping, ReadingChoices} from '../types';

/** As much of an accepted file as its mapping is made from; no row is among it. */
export type DecidedExtract = Pick<
  Extract,
  'kind' | 'columns' | 'recorded' | 'reading' | 'issues' | 'ownDimensions' | 'ownColumns' | 'mapping'
>;

/** What a heading is read as, chosen or proposed; nothing for one that is left out without anybody having said so. */
function columnChoice(
  {heading, column, why}: Extract['columns'][number],
  held: readonly ColumnChoice[],
): ColumnChoice | null {
  const own = held.find((choice) => choice.heading === heading && (choice.ownColumn !== undefined || choice.ownList));
  if (own) return own;
  return column !== null || why === 'chosen' ? {heading, column} : null;
}

/** The order of dates where the file's own dates showed it. */
function readingChoices({reading, issues, mapping}: DecidedExtract): ReadingChoices {
  const isShown = !issues.some(({code}) => ['dateOrder', 'mixedDateOrder', 'dateOrdersDiffer'].includes(code));
  const {dateOrder} = reading;
  const found = isShown && (dateOrder === 'day first' || dateOrder === 'month first') ? {dateOrder} : {};
  return {...found, ...mapping.reading};
}

/**
 * Everything that was decided or found out about a file, so that the next extract of the same system is read in the same way:
 * headings, lists of codes, order of dates, chosen values. The date of the file is left out, since it is another next time.
 */
export function settledMapping(extract: DecidedExtract): Mapping {
  const {kind, columns, recorded, mapping} = extract;
  const {asAt: _, ...kept} = mapping;
  const reading = readingChoices(extract);
  const chosen = new Set(mapping.lists?.map(({column}) => column));
  const found = recorded.flatMap(({column, codedList}) =>
    codedList !== null && !chosen.has(column) ? [{column, list: codedList}] : [],
  );
  const lists = [...(mapping.lists ?? []), ...found];
  return {
    ...kept,
    kind,
    headings: columns.map(({heading}) => heading),
    columns: columns.flatMap((column) => columnChoice(column, mapping.columns ?? []) ?? []),
    ...(Object.keys(reading).length > 0 ? {reading} : {}),
    ...(lists.length > 0 ? {lists} : {}),
  };
}
