import type {Comparator, ComparatorFigure, Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {comparatorName} from './comparatorWords';

/** The figures of one body that may stand beside one characteristic, by the group they are of. */
export interface ChosenComparator {
  readonly comparator: Comparator;
  readonly drawn: ReadonlyMap<string, ComparatorFigure & {readonly value: number}>;
}

function isDrawn(figure: ComparatorFigure): figure is ComparatorFigure & {readonly value: number} {
  return figure.unit === 'share' && figure.value !== null && figure.differs === null && figure.category !== null;
}

/** Those of its figures that are of the same groups, of the same kind of people, and shares. */
export function drawnFigures(comparator: Comparator, dimension: Dimension): ChosenComparator['drawn'] {
  if (comparator.population === null || !dimension.populations.includes(comparator.population)) return new Map();
  const own = comparator.figures.filter((figure) => figure.dimension === dimension.id).filter(isDrawn);
  return new Map(own.map((figure) => [figure.category ?? '', figure]));
}

/** What the reader chose to compare with; null where nothing is chosen, or it is not among what is loaded. */
export function chosenComparator(slice: Slice, evidence: Evidence, dimension: Dimension): ChosenComparator | null {
  const comparator = evidence.comparators?.find(({id}) => id === slice.comparator);
  return comparator ? {comparator, drawn: drawnFigures(comparator, dimension)} : null;
}

/** Another body's figures in a list to choose from. */
export interface ComparatorChoice {
  readonly id: string;
  readonly label: string;
}

/** The bodies that published something to draw beside this characteristic; the chosen one besides, so that it can be let go. */
export function comparatorChoices(slice: Slice, evidence: Evidence, dimension: Dimension): readonly ComparatorChoice[] {
  const {comparators = []} = evidence;
  return comparators
    .filter((each) => each.id === slice.comparator || drawnFigures(each, dimension).size > 0)
    .map((each) => ({id: each.id, label: comparatorName(each, 'short')}));
}
