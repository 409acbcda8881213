import type {ComparatorFigure} from '../../catalogue';
import type {Entry} from '../figure/entry';
import {plainNumber} from '../figure/tidyRow';
import type {ComparatorMark, TidyRow} from '../types';
import {countLabel} from '../words/countLabel';
import type {ChosenComparator} from './chosenComparator';
import {comparatorName, figureLabel} from './comparatorWords';

export type Drawn = ComparatorFigure & {readonly value: number};

/** The chosen body's figure for a lane: of the same group, and the same kind of people undivided. */
export function figureBeside({comparison, row, split}: Entry, chosen: ChosenComparator | null): Drawn | null {
  if (chosen === null || split !== null || comparison.population !== chosen.comparator.population) return null;
  return chosen.drawn.get(row.category) ?? null;
}

/** The diamond on a lane. */
export function comparatorMark(figure: Drawn, {comparator}: ChosenComparator): ComparatorMark {
  const label = figureLabel(figure);
  return {value: figure.value, label, text: `${comparatorName(comparator)} ${label}`};
}

/** What a table says of it, in the columns it has something for. */
export function comparatorCells(figure: Drawn, {comparator}: ChosenComparator): Readonly<Record<string, string>> {
  return {
    Population: comparatorName(comparator),
    People: figure.count === null ? '' : countLabel(figure.count),
    Declared: figure.base === null ? '' : countLabel(figure.base),
    Share: figureLabel(figure),
    'Against residents': 'Published figure',
  };
}

/** A row of the download: public, so it carries no protection of ours. */
export function comparatorTidyRow(entry: Entry, figure: Drawn, {comparator}: ChosenComparator, id: string): TidyRow {
  return {
    figure: id,
    area_code: '',
    area: '',
    period: comparator.date,
    characteristic: entry.comparison.dimension.topic,
    category: entry.row.label,
    population: `comparator, ${comparator.body}`,
    count: plainNumber(figure.count, 0),
    base: plainNumber(figure.base, 0),
    share: plainNumber(figure.value, 4),
    lower: '',
    upper: '',
    baseline_share: '',
    baseline_grade: '',
    ratio: '',
    gap_points: '',
    gap_people: '',
    status: 'published figure',
    protection: `published by ${comparator.publisher}`,
  };
}
