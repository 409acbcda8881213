import type {Area, Dimension} from '../../catalogue';
import type {ComparedRow, Comparison} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {populationName} from '../words/memberWords';
import type {DraftBlock, DraftRow} from './chartTable';
import type {Entry} from './entry';

/** A comparison's rows as entries of one area. */
export function entryOf(
  comparison: Comparison,
  row: ComparedRow,
  area: Area,
  slice: Pick<Slice, 'staff'>,
  more: {readonly split?: string; readonly change?: string; readonly changeWords?: string} = {},
): Entry {
  const frontline = comparison.population === 'workforce' && slice.staff === 'frontline';
  const {split = null, change = null, changeWords = change ?? undefined} = more;
  const words = changeWords === undefined ? {} : {changeWords};
  return {comparison, row, area, frontline, split, change, ...words};
}

/** Answers with no census group ("detail not recorded") are rows only where somebody is counted. */
export function isCounted({count, residual}: ComparedRow): boolean {
  return !residual || (count.kind === 'shown' ? count.count > 0 : count.kind === 'withheld');
}

/** Broad rows of a comparison that stand in a figure. */
export function broadRows(comparison: Comparison): readonly ComparedRow[] {
  return comparison.rows.filter((row) => row.grouping === 'broad' && isCounted(row));
}

/** What the change column says, in short and in words. */
export interface ChangeSaid {
  readonly short: string;
  readonly words: string;
}

interface Options {
  readonly dimension: Dimension;
  readonly area: Area;
  readonly slice: Slice;
  /** Broad groups may open into their detail. */
  readonly opens: boolean;
  /** What the change column says of a row, where it is not the change since the earlier snapshot. */
  readonly change?: (comparison: Comparison, row: ComparedRow) => ChangeSaid;
}

/**
 * The rows of a figure by group: one lane a population, catalogue order, detail under its broad group where that is open.
 * Groups with a far larger share stand in a block of their own, on their own axis.
 */
export function groupBlocks(comparisons: readonly Comparison[], options: Options): readonly DraftBlock[] {
  const {dimension} = options;
  if (dimension.broad.every(({population}) => population !== undefined)) return populationBlocks(comparisons, options);
  const rows = (own: boolean): readonly DraftRow[] =>
    dimension.broad
      .filter((group) => dimension.ownAxis.includes(group.id) === own)
      .flatMap((group) => groupRows(group.id, comparisons, options));
  return [
    {key: 'groups', heading: null, rows: rows(false)},
    {key: 'own', heading: null, rows: rows(true)},
  ];
}

/** Where each population has groups of its own (age bands), a block a population. */
function populationBlocks(comparisons: readonly Comparison[], options: Options): readonly DraftBlock[] {
  return comparisons.map((comparison) => ({
    key: comparison.population,
    heading: populationName[comparison.population],
    rows: options.dimension.broad.flatMap(({id}) => groupRows(id, [comparison], options)),
  }));
}

function groupRows(group: string, comparisons: readonly Comparison[], options: Options): readonly DraftRow[] {
  const {slice} = options;
  const broad = rowsOf(comparisons, (row) => row.grouping === 'broad' && row.category === group, 0, options);
  const detail = rowsOf(comparisons, (row) => row.grouping === 'detailed' && row.broad === group, 1, options);
  if (!options.opens || detail.length < 2) return broad;
  const open = isOpen(slice, group);
  const toggle = {open, href: toggleHref(slice, group, options.dimension)};
  return [...broad.map((row) => ({...row, toggle})), ...(open ? detail : [])];
}

function isOpen(slice: Slice, group: string): boolean {
  return slice.detail === 'detailed' || (slice.detail === 'drill' && slice.open.includes(group));
}

/** The same page with one group opened or closed; the others stay as they are. */
function toggleHref(slice: Slice, group: string, dimension: Dimension): string {
  const wasOpen = isOpen(slice, group);
  const open = dimension.broad.map(({id}) => id).filter((id) => (id === group ? !wasOpen : isOpen(slice, id)));
  return sliceHref(slice, open.length === 0 ? {detail: 'broad', open} : {detail: 'drill', open});
}

function rowsOf(
  comparisons: readonly Comparison[],
  wanted: (row: ComparedRow) => boolean,
  indent: 0 | 1,
  {area, slice, change}: Options,
): readonly DraftRow[] {
  const byKey = new Map<string, DraftRow>();
  for (const comparison of comparisons) {
    for (const row of comparison.rows) {
      if (!wanted(row) || !isCounted(row)) continue;
      const said = change?.(comparison, row);
      const entry = entryOf(comparison, row, area, slice, said ? {change: said.short, changeWords: said.words} : {});
      const known = byKey.get(row.category);
      const entries = [...(known?.entries ?? []), entry];
      byKey.set(row.category, {
        key: row.category,
        label: row.short,
        indent,
        toggle: null,
        href: null,
        entries,
      });
    }
  }
  return [...byKey.values()];
}
