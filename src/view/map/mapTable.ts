import type {Area} from '../../catalogue';
import type {AreaRow} from '../../comparison';
import type {Entry} from '../figure/entry';
import {gapLabels, laneRatio, residentsLabel, shareLabel} from '../figure/lane';
import {tidyRow} from '../figure/tidyRow';
import type {AreaFigure, PlainTable, TidyRow} from '../types';
import {cellLabel} from '../words/cellLabel';
import {rangeLabel} from '../words/percentLabel';
import type {MapTopic} from './mapTopic';

/** Every area asked about as an entry of a figure, so that words, table, source line and download are those of every other page. */
export function mapEntries({nation, place, areas, slice}: MapTopic): readonly Entry[] {
  const byArea = new Map<string, AreaRow>(areas.rows.map((row) => [row.area, row]));
  const frontline = slice.population === 'workforce' && slice.staff === 'frontline';
  return place.inside.flatMap((area: Area) => {
    const row = byArea.get(area.code)?.row;
    return row ? [{comparison: nation, row, area, split: null, frontline, change: null}] : [];
  });
}

export function mapCsv(entries: readonly Entry[]): readonly TidyRow[] {
  return entries.map((entry) => tidyRow(entry, 'map'));
}

/** All areas in order, withheld ones among them: the map's equal in words. Shares without decimals: some bases are under 1,000. */
export function mapTable(
  caption: string,
  rowHeading: string,
  entries: readonly Entry[],
  figures: readonly AreaFigure[],
): PlainTable {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const smallest = entries.every(({row}) => row.declared.kind === 'shown' && row.declared.count >= 1000) ? 1 : 0;
  const isNested = figures.some(({serviceArea}) => serviceArea !== '');
  const columns: readonly {label: string; numeric: boolean; cell: (entry: Entry) => string}[] = [
    ...(isNested
      ? [{label: 'Service area', numeric: false, cell: ({area}: Entry) => byCode.get(area.code)?.serviceArea ?? ''}]
      : []),
    {label: 'People', numeric: true, cell: ({row}) => cellLabel(row.count)},
    {label: 'Declared', numeric: true, cell: ({row}) => cellLabel(row.declared)},
    {
      label: 'Share',
      numeric: true,
      cell: (entry) =>
        entry.row.share === null && entry.row.count.kind === 'shown' ? '' : shareLabel(entry, smallest),
    },
    {
      label: 'Range, 95%',
      numeric: true,
      cell: ({row}) => (row.share === null ? '' : rangeLabel(row.interval, smallest)),
    },
    {label: 'Residents', numeric: true, cell: residentsLabel},
    {label: 'Ratio', numeric: true, cell: laneRatio},
    {label: 'Ratio range', numeric: true, cell: ({area}) => byCode.get(area.code)?.ratioRange ?? ''},
    {label: 'Against residents', numeric: false, cell: ({area}) => byCode.get(area.code)?.verdict ?? ''},
    {label: 'Gap, points', numeric: true, cell: (entry) => gapLabels(entry, smallest).points},
    {label: 'Gap, people', numeric: true, cell: (entry) => gapLabels(entry, smallest).people},
  ];
  return {
    caption,
    columns: [{label: rowHeading, numeric: false}, ...columns.map(({label, numeric}) => ({label, numeric}))],
    rows: entries.map((entry) => ({
      header: byCode.get(entry.area.code)?.name ?? entry.area.name,
      indent: 0,
      cells: columns.map(({cell}) => cell(entry)),
    })),
  };
}
