import type {ExtractAccount} from '../../extract';
import {bytesLabel, countLabel, longDate} from '../../view';
import type {ExtractFacts} from '../stock/facts';

const separatorWords: Readonly<Record<string, string>> = {
  ',': 'separated by commas',
  ';': 'separated by semicolons',
  '\t': 'separated by tabs',
  '|': 'separated by pipes',
};

/** The heading over a file's account. */
export function accountWords(fileName: string, facts: ExtractFacts | null): string {
  return facts ? `${fileName}: ${countLabel(facts.tally.accepted)} records are counted` : fileName;
}

/** How a file was read, in a sentence. */
export function readingWords({bytes, reading}: Pick<ExtractFacts, 'bytes' | 'reading'>): string {
  const {format, sheet, encoding, delimiter, headingLine, dateOrder, decimalMark} = reading;
  const parts = [
    bytesLabel(bytes),
    ...(format === 'text' ? [encoding, separatorWords[delimiter] ?? 'another separator'] : []),
    ...(format === 'workbook' ? ['Excel workbook'] : []),
    ...(format === 'parquet'
      ? ['Parquet table']
      : [`headings on ${format === 'text' ? 'line' : 'row'} ${headingLine}`]),
    ...(sheet === null ? [] : [`sheet “${sheet}”`]),
    dateOrder === 'none seen' ? 'no dates seen' : `dates ${dateOrder}`,
    ...(format === 'text' ? [`decimal mark “${decimalMark}”`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** Who was found in a file, when and where: '1,250 different staff, at 31 March 2026, in 17 areas'. */
export function foundLine(
  {kind, tally, snapshots}: Pick<ExtractFacts, 'kind' | 'tally' | 'snapshots'>,
  {people, areas, nationalRows}: ExtractAccount,
): string {
  const who = kind === 'workforce' ? 'staff' : 'children';
  const [first = '', last = ''] = [snapshots[0], snapshots.at(-1)];
  const where = areas === 0 ? 'counted nationally only' : `in ${countLabel(areas)} ${areas === 1 ? 'area' : 'areas'}`;
  const nowhere = areas > 0 && nationalRows > 0 ? [`${countLabel(nationalRows)} rows nationally only`] : [];
  return [
    people === null ? `${countLabel(tally.accepted)} records` : `${countLabel(people)} different ${who}`,
    snapshots.length === 1
      ? `at ${longDate(first)}`
      : `at ${countLabel(snapshots.length)} dates, ${longDate(first)} to ${longDate(last)}`,
    where,
    ...nowhere,
  ].join(', ');
}
