import {
  areaIndex,
  caseload,
  categoriesFor,
  csvCell,
  dimensions as catalogued,
  organisation as ours,
  unknownCodes,
  workforce,
  type Dimension,
  type Organisation,
} from '../catalogue';
import {isoDay} from './readDate';
import type {Extract} from './types';

interface Column {
  readonly heading: string;
  cell(row: number): string;
}

const answersWithout = new Map<number, string>([
  [unknownCodes.notRecorded, ''],
  [unknownCodes.preferNotToSay, 'Prefer not to say'],
  [unknownCodes.notApplicable, 'Not applicable'],
  [unknownCodes.unmatched, 'Not matched'],
]);

/** The shortest decimal that is read as the same stored number. */
function decimal(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  for (let digits = 6; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return plain(short);
  }
  return plain(value);
}

/** Without an exponent, which no reader of columns expects. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 20 : 0) : text;
}

/** Labels, made harmless once each. */
function labelled(
  heading: string,
  indexes: ArrayLike<number>,
  labels: readonly string[] | Map<number, string>,
): Column {
  const texts = new Map([...labels.entries()].map(([code, label]) => [code, csvCell(label)]));
  return {heading, cell: (row) => texts.get(indexes[row] ?? 0) ?? ''};
}

function dimensionColumn(dimension: Dimension, extract: Extract): Column[] {
  const codes = extract.dimensions[dimension.id];
  if (!codes) return [];
  const answers = categoriesFor(dimension, extract.kind).map(({code, label}) => [code, label] as const);
  const own = extract.ownDimensions.includes(dimension);
  return [labelled(own ? dimension.topic : dimension.column, codes, new Map([...answersWithout, ...answers]))];
}

/** A service area under its own heading, any other area under the authority's, which reads the codes of every level. */
function placeColumns({place, places}: Extract, organisation: Organisation): Column[] {
  const areas = areaIndex(organisation);
  const isServiceArea = (code: string) => areas.find(code)?.level === 'serviceArea';
  const split = (mine: boolean) => places.map((code) => (isServiceArea(code) === mine ? code : ''));
  const authorities = split(false);
  return [
    labelled('service_area', place, split(true)),
    ...(authorities.some((code) => code !== '') ? [labelled('local_authority', place, authorities)] : []),
  ];
}

function splitColumns({splits, labels, ownColumns}: Extract): Column[] {
  return Object.entries(splits).map(([id, indexes]) => {
    const heading = ownColumns.find((column) => column.id === id)?.label ?? id;
    return labelled(heading, indexes, ['', ...(labels[id] ?? []).slice(1)]);
  });
}

function quantityColumns({kind, quantities}: Extract): Column[] {
  const layout = kind === 'workforce' ? workforce : caseload;
  return Object.entries(quantities).map(([heading, values]) => {
    const use = layout.columns.find(({column}) => column === heading)?.use;
    const cellOf = (value: number | undefined): string => {
      if (value === undefined || Number.isNaN(value)) return '';
      if (use === 'date') return isoDay(value);
      return use === 'yesNo' ? (value === 1 ? 'Yes' : 'No') : decimal(value);
    };
    return {heading, cell: (row) => cellOf(values[row])};
  });
}

function columnsOf(extract: Extract, organisation: Organisation): readonly Column[] {
  const {kind, snapshot, snapshots, person, frontline, fteHundredths, count} = extract;
  const isStaff = kind === 'workforce';
  return [
    labelled(isStaff ? 'snapshot_date' : 'period_end', snapshot, snapshots),
    // Scrambled as in memory: equal where a person is the same, and no id of the file's.
    ...(person
      ? [
          {
            heading: isStaff ? 'person_id' : 'child_id',
            cell: (row: number) => (person[row] === 0 ? '' : String((person[row] ?? 0) >>> 0)),
          },
        ]
      : []),
    ...placeColumns(extract, organisation),
    ...splitColumns(extract),
    ...(frontline ? [labelled('frontline', frontline, ['No', 'Yes'])] : []),
    ...(fteHundredths ? [{heading: 'fte', cell: (row: number) => plain((fteHundredths[row] ?? 0) / 100)}] : []),
    ...[...catalogued, ...extract.ownDimensions].flatMap((dimension) => dimensionColumn(dimension, extract)),
    ...quantityColumns(extract),
    ...(count ? [{heading: 'count', cell: (row: number) => String(count[row] ?? 0)}] : []),
  ];
}

/**
 * The accepted rows as a CSV file in Stocktake's own columns and words: reading it again gives the same extract. Persons are
 * scrambled numbers; text of the file is harmless to open.
 */
export function standardisedCsv(extract: Extract, organisation: Organisation = ours): string {
  const columns = columnsOf(extract, organisation);
  let text = `${columns.map(({heading}) => csvCell(heading)).join(',')}\r\n`;
  for (let row = 0; row < extract.rows; row++) text += `${columns.map(({cell}) => cell(row)).join(',')}\r\n`;
  return text;
}
