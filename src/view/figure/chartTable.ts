import type {Population} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {ChosenComparator} from '../comparator/chosenComparator';
import {comparatorSourceWords} from '../comparator/comparatorNotes';
import {comparatorCells, comparatorMark, comparatorTidyRow, figureBeside} from '../comparator/comparatorRows';
import {comparatorName} from '../comparator/comparatorWords';
import type {ChartTableView, Href, LaneBlock, PlainTable} from '../types';
import {cellLabel} from '../words/cellLabel';
import {populationName} from '../words/memberWords';
import {rangeLabel} from '../words/percentLabel';
import {verdictLabel} from '../words/verdictLabel';
import {shareAxis} from './axis';
import {decimalsOf, standingOf, type Entry} from './entry';
import {gapLabels, laneChangeWords, laneOf, laneRatio, residentsLabel, shareLabel} from './lane';
import {protectionOf} from './protection';
import {sourceLine} from './sourceLine';
import {tidyRow} from './tidyRow';

/** A row before it is written: one entry a population. */
export interface DraftRow {
  readonly key: string;
  readonly label: string;
  readonly indent: 0 | 1;
  readonly toggle: {readonly open: boolean; readonly href: Href} | null;
  readonly href: Href | null;
  readonly entries: readonly Entry[];
}

export interface DraftBlock {
  readonly key: string;
  readonly heading: string | null;
  readonly peopleHeading?: string;
  readonly rows: readonly DraftRow[];
}

export type Draft = Omit<
  ChartTableView,
  'kind' | 'blocks' | 'csv' | 'table' | 'source' | 'protection' | 'comparator'
> & {
  readonly blocks: readonly DraftBlock[];
  /** Another body's published figures beside the lanes. */
  readonly comparator?: ChosenComparator | null;
  readonly caption: string;
};

/** Picture, table and download of the same entries: they cannot disagree. */
export function chartTable({caption, comparator: chosen = null, ...draft}: Draft, evidence: Evidence): ChartTableView {
  const blocks = draft.blocks.filter((block) => block.rows.length > 0);
  const entries = blocks.flatMap(entriesOf);
  const comparator = entries.some((entry) => figureBeside(entry, chosen)) ? chosen : null;
  return {
    ...draft,
    kind: 'chartTable',
    blocks: blocks.map((block) => laneBlock(block, draft.show.ranges, comparator)),
    ...(comparator === null ? {} : {comparator: comparatorName(comparator.comparator)}),
    source: [sourceLine(entries, evidence), ...comparatorSourceWords(comparator)].join(' '),
    protection: protectionOf(evidence),
    csv: entries.flatMap((entry) => {
      const figure = figureBeside(entry, comparator);
      const own = tidyRow(entry, draft.id);
      return comparator && figure ? [own, comparatorTidyRow(entry, figure, comparator, draft.id)] : [own];
    }),
    table: plainTable(blocks, draft, caption, comparator),
  };
}

function entriesOf(block: DraftBlock): readonly Entry[] {
  return block.rows.flatMap((row) => row.entries);
}

/** Decimals of each population's percentages in a block. */
export function blockDecimals(entries: readonly Entry[]): Readonly<Record<Population, 0 | 1>> {
  const of = (population: Population): 0 | 1 =>
    decimalsOf(entries.filter(({comparison}) => comparison.population === population));
  return {workforce: of('workforce'), caseload: of('caseload')};
}

function laneBlock(block: DraftBlock, ranges: boolean, comparator: ChosenComparator | null): LaneBlock {
  const entries = entriesOf(block);
  const decimals = blockDecimals(entries);
  const axis = shareAxis(
    entries.flatMap((entry) => [
      entry.row.share,
      entry.row.baseline?.share ?? null,
      entry.row.share !== null && ranges ? (entry.row.interval?.upper ?? null) : null,
      figureBeside(entry, comparator)?.value ?? null,
    ]),
  );
  return {
    key: block.key,
    heading: block.heading,
    ...(block.peopleHeading === undefined ? {} : {peopleHeading: block.peopleHeading}),
    axis,
    rows: block.rows.map(({entries: lanes, ...row}) => ({
      ...row,
      lanes: lanes.map((entry) => {
        const figure = figureBeside(entry, comparator);
        const beside = comparator && figure ? comparatorMark(figure, comparator) : null;
        return laneOf(entry, decimals[entry.comparison.population], beside);
      }),
    })),
  };
}

function plainTable(
  blocks: readonly DraftBlock[],
  {rowHeading, show}: Omit<Draft, 'caption'>,
  caption: string,
  comparator: ChosenComparator | null,
): PlainTable {
  const isPaired =
    blocks.some((block) => block.rows.some((row) => row.entries.length > 1)) ||
    blocks.some((block) => entriesOf(block).some((entry) => figureBeside(entry, comparator)));
  // A figure without residents or verdicts compares with none.
  const isCompared = show.residents || show.verdict;
  const all: readonly {
    label: string;
    numeric: boolean;
    /** There only where something is compared with residents. */
    compares?: true;
    cell: (entry: Entry, decimals: 0 | 1) => string;
  }[] = [
    ...(isPaired
      ? [{label: 'Population', numeric: false, cell: ({comparison}: Entry) => populationName[comparison.population]}]
      : []),
    {label: 'Residents', numeric: true, compares: true, cell: residentsLabel},
    {label: 'People', numeric: true, cell: ({row}) => cellLabel(row.count)},
    {label: 'Declared', numeric: true, cell: ({row}) => cellLabel(row.declared)},
    {label: 'Share', numeric: true, cell: shareOnly},
    {label: 'Range, 95%', numeric: true, cell: ({row}, decimals) => rangeOnly(row, decimals)},
    {label: 'Ratio', numeric: true, compares: true, cell: laneRatio},
    {label: 'Against residents', numeric: false, compares: true, cell: ({row}) => verdictLabel(standingOf(row))},
    {label: 'Gap, points', numeric: true, compares: true, cell: (entry, decimals) => gapLabels(entry, decimals).points},
    {label: 'Gap, people', numeric: true, compares: true, cell: (entry, decimals) => gapLabels(entry, decimals).people},
    ...(show.change === null ? [] : [{label: show.change, numeric: true, cell: laneChangeWords}]),
  ];
  const columns = all.filter(({compares}) => isCompared || !compares);
  return {
    caption,
    columns: [{label: rowHeading, numeric: false}, ...columns.map(({label, numeric}) => ({label, numeric}))],
    rows: blocks.flatMap((block) => {
      const decimals = blockDecimals(entriesOf(block));
      const prefix = block.heading === null ? '' : `${block.heading}: `;
      return block.rows.flatMap((row) =>
        row.entries.flatMap((entry) => {
          const place = {header: prefix + row.label, indent: row.indent};
          const own = {...place, cells: columns.map(({cell}) => cell(entry, decimals[entry.comparison.population]))};
          const figure = figureBeside(entry, comparator);
          if (!comparator || !figure) return [own];
          const words = comparatorCells(figure, comparator);
          return [own, {...place, cells: columns.map(({label}) => words[label] ?? '')}];
        }),
      );
    }),
  };
}

/** The table has columns for the counts, so the share column keeps to shares. */
function shareOnly(entry: Entry, decimals: 0 | 1): string {
  return entry.row.share === null && standingOf(entry.row) === 'tooFewToSay' ? '' : shareLabel(entry, decimals);
}

function rangeOnly({share, interval}: Entry['row'], decimals: 0 | 1): string {
  return share === null ? '' : rangeLabel(interval, decimals);
}
