import type {Population} from '../../src/catalogue';
import type {ColumnMatch, Extract, Issue, Question, Reading, Sketch} from '../../src/extract';

const reading: Reading = {
  format: 'text',
  sheet: null,
  encoding: 'UTF-8',
  delimiter: ',',
  headingLine: 1,
  dateOrder: 'none seen',
  decimalMark: '.',
};

/** A sketch of a file of staff; what is not given is certain. */
export function sketchOf(given: {
  readonly kind?: Population | null;
  readonly columns?: readonly (readonly [heading: string, column: string | null, why: ColumnMatch['why']])[];
  readonly questions?: readonly Question[];
  readonly issues?: readonly Issue[];
  readonly delimiter?: string;
}): Sketch {
  const columns = given.columns ?? [['Sex', 'sex', 'canonical name']];
  return {
    fileName: 'staff.csv',
    bytes: 100,
    format: 'text',
    kind: given.kind === undefined ? 'workforce' : given.kind,
    reading: {...reading, delimiter: given.delimiter ?? ','},
    sheets: [],
    above: [],
    headings: columns.map(([heading]) => heading),
    preview: [],
    columns: columns.map(([heading, column, why]) => ({heading, column, why, examples: []})),
    known: [
      {column: 'sex', label: 'Sex', dimension: 'sex'},
      {column: 'ethnic_group', label: 'Ethnic group', dimension: 'ethnicGroup'},
      {column: 'snapshot_date', label: 'Snapshot date', dimension: null},
      {column: 'service_area', label: 'Service area', dimension: null},
    ],
    questions: given.questions ?? [],
    issues: given.issues ?? [],
  };
}

/** An extract of ten staff, with so many values unmatched. */
export function extractOf(given: {readonly unmatched?: number}): Extract {
  const unmatched = given.unmatched ?? 0;
  const rows = 10;
  return {
    kind: 'workforce',
    fileName: 'staff.csv',
    bytes: 100,
    rows,
    snapshots: ['2026-03-31'],
    snapshot: new Uint8Array(rows),
    places: [''],
    place: new Uint16Array(rows),
    dimensions: {sex: new Uint8Array(rows).fill(10)},
    splits: {},
    labels: {},
    frontline: null,
    person: null,
    fteHundredths: null,
    count: null,
    quantities: {},
    reading,
    columns: [{heading: 'Sex', column: 'sex', why: 'canonical name'}],
    issues: [],
    tally: {read: rows, accepted: rows, rejected: 0, blank: 0},
    rejected: [],
    recorded: [
      {
        dimension: 'sex',
        column: 'sex',
        heading: 'Sex',
        values: [
          ...(unmatched > 0 ? [{value: 'Q', rows: unmatched, readAs: null, by: null, list: null}] : []),
          {value: 'Female', rows: rows - unmatched, readAs: 'sex_female', by: 'list', list: 'ONS 2021'},
        ],
        further: {values: 0, rows: 0},
        declared: rows - unmatched,
        preferNotToSay: 0,
        notRecorded: 0,
        notApplicable: 0,
        unmatched,
        unmatchedValues: unmatched > 0 ? [{value: 'Q', rows: unmatched}] : [],
        lists: ['ONS 2021'],
        codedList: null,
        listChoices: [],
      },
    ],
    reviewed: [],
    ownDimensions: [],
    ownColumns: [],
    mapping: {},
  };
}
