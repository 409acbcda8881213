import type {Cell} from '../../disclosure';
import type {TidyRow} from '../types';
import {verdictLabel} from '../words/verdictLabel';
import {standingOf, type Entry} from './entry';

/** A figure for a spreadsheet: plain digits; empty where there is none. */
export function plainNumber(value: number | null | undefined, decimals: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}

/** A count for a spreadsheet: digits, '[c]', or empty where nothing is collected. */
export function plainCell(cell: Cell): string {
  return cell.kind === 'shown' ? String(cell.count) : cell.kind === 'withheld' ? '[c]' : '';
}

/** 'workforce', 'workforce, frontline', 'workforce, Family court adviser'. */
export function plainPopulation({comparison, split, frontline}: Entry): string {
  return [comparison.population, ...(frontline ? ['frontline'] : []), ...(split === null ? [] : [split])].join(', ');
}

/** One lane as a row of the download: only what its table shows, unrounded shares being a count over a base. */
export function tidyRow(entry: Entry, figure: string): TidyRow {
  const {row, comparison, area} = entry;
  const standing = standingOf(row);
  const hasGap = standing === 'higher' || standing === 'lower' || standing === 'noClearDifference';
  return {
    figure,
    area_code: area.code,
    area: area.name,
    period: comparison.line.snapshot,
    characteristic: comparison.dimension.topic,
    category: row.label,
    population: plainPopulation(entry),
    count: plainCell(row.count),
    base: plainCell(row.declared),
    share: plainNumber(row.share, 4),
    lower: plainNumber(row.share === null ? null : row.interval?.lower, 4),
    upper: plainNumber(row.share === null ? null : row.interval?.upper, 4),
    baseline_share: plainNumber(row.baseline?.share, 4),
    baseline_grade: row.baseline?.baseline.grade ?? '',
    ratio: plainNumber(row.share === null ? null : row.ratio, 3),
    gap_points: hasGap ? plainNumber(row.gapPoints, 2) : '',
    gap_people: hasGap ? plainNumber(row.gapPeople, 0) : '',
    status: verdictLabel(standing).toLowerCase(),
  };
}
