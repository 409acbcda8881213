import type {Evidence} from '../../comparison';
import {protectionOf} from '../figure/protection';
import type {MeasureMark, MeasureRow, MeasureSign, MeasureTableView} from '../caseloadTypes';
import type {MarkState, PlainTable, TidyRow} from '../types';

type Draft = Omit<MeasureTableView, 'kind' | 'table' | 'protection' | 'key'> & {
  readonly caption: string;
  /** Words of the signs that the figure may show; those it does not show are left out. */
  readonly signs: Readonly<Partial<Record<MeasureSign, string>>>;
  /** Plain column headings and cells beside those of the picture: what the lane says in words. */
  readonly laneCells: {
    readonly columns: readonly string[];
    readonly of: (row: MeasureRow) => readonly string[];
  };
  /** Rows of the plain table alone: areas that the picture leaves out. */
  readonly tableOnly?: readonly MeasureRow[];
};

/** Picture, plain table and key of the same rows. */
export function measureTable(
  {caption, signs, laneCells, tableOnly = [], ...draft}: Draft,
  evidence: Evidence,
): MeasureTableView {
  const rows = draft.blocks.flatMap((block) => block.rows);
  return {
    ...draft,
    kind: 'measureTable',
    protection: protectionOf(evidence),
    key: signsOf(rows, draft.ranges).flatMap((sign) => {
      const words = signs[sign];
      return words === undefined ? [] : [{sign, words}];
    }),
    table: plainTable(draft, caption, laneCells, tableOnly),
  };
}

function plainTable(
  {
    blocks,
    rowHeading,
    before,
    verdictHeading,
    after,
  }: Pick<Draft, 'blocks' | 'rowHeading' | 'before' | 'verdictHeading' | 'after'>,
  caption: string,
  {columns, of}: Draft['laneCells'],
  tableOnly: readonly MeasureRow[],
): PlainTable {
  const numeric = [...before, ...columns].map((label) => ({label, numeric: true}));
  const cellsOf = (row: MeasureRow): readonly string[] => [
    ...row.before,
    ...of(row),
    ...(verdictHeading === null ? [] : [row.verdict]),
    ...row.after,
  ];
  return {
    caption,
    columns: [
      {label: rowHeading, numeric: false},
      ...numeric,
      ...(verdictHeading === null ? [] : [{label: verdictHeading, numeric: false}]),
      ...after.map((label) => ({label, numeric: true})),
    ],
    rows: [
      ...blocks.flatMap((block) =>
        block.rows.map((row) => ({
          header: block.heading === null ? row.label : `${block.heading}: ${row.label}`,
          indent: 0 as const,
          cells: cellsOf(row),
        })),
      ),
      ...tableOnly.map((row) => ({header: row.label, indent: 0 as const, cells: cellsOf(row)})),
    ],
  };
}

const signOfState: Partial<Record<MarkState, MeasureSign>> = {
  withheld: 'withheld',
  tooFew: 'tooFew',
  notCollected: 'notCollected',
};

function signsOf(rows: readonly MeasureRow[], ranges: boolean): readonly MeasureSign[] {
  const found = new Set<MeasureSign>();
  for (const {mark} of rows) {
    if (mark === null) continue;
    if (mark.value !== null) found.add('mark');
    if (ranges && mark.value !== null && mark.lower !== null) found.add('range');
    if (mark.tick) found.add(mark.tick.style === 'solid' ? 'tick' : 'dotted');
    if (mark.expected) found.add('expected');
    const sign = signOfState[mark.state];
    if (sign) found.add(sign);
  }
  const order: readonly MeasureSign[] = [
    'mark',
    'range',
    'tick',
    'dotted',
    'expected',
    'withheld',
    'tooFew',
    'notCollected',
  ];
  return order.filter((sign) => found.has(sign));
}

/** A lane that has nothing but its state and its words. */
export function emptyMark(state: MarkState, label: string, text: string): MeasureMark {
  return {state, value: null, lower: null, upper: null, label, tick: null, expected: null, text};
}

/** A download's row with the columns it does not fill left empty. */
export function tidyMeasure(
  filled: Partial<TidyRow> & Pick<TidyRow, 'figure' | 'area_code' | 'area' | 'period'>,
): TidyRow {
  return {
    characteristic: '',
    category: '',
    population: 'caseload',
    count: '',
    base: '',
    share: '',
    lower: '',
    upper: '',
    baseline_share: '',
    baseline_grade: '',
    ratio: '',
    gap_points: '',
    gap_people: '',
    status: '',
    ...filled,
  };
}
