import type {Comparator, ComparatorFigure} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {drawnFigures} from '../comparator/chosenComparator';
import {comparatorMark} from '../comparator/comparatorRows';
import {comparatorName, comparatorSource, figureLabel, onceEach} from '../comparator/comparatorWords';
import type {LineEvidenceView} from '../linesTypes';
import type {ComparatorMark} from '../types';
import {listWords} from '../words/numberWords';
import type {KnownLine} from './enquiryPairs';

interface Beside {
  readonly comparator: Comparator;
  readonly figure: ComparatorFigure;
}

/** What the organisation's sector, and whoever the reader chose, published of the line's group. */
function besideLine({line, population}: KnownLine, slice: Slice, evidence: Evidence): readonly Beside[] {
  const {comparators = [], organisation} = evidence;
  const chosen = slice.comparator === null ? [] : [slice.comparator];
  const wanted = new Set([...chosen, ...(organisation.sector ?? [])]);
  return [...wanted].flatMap((id) => {
    const comparator = comparators.find((each) => each.id === id);
    if (!comparator || comparator.population !== population) return [];
    const figure = comparator.figures.find(
      (each) => each.dimension === line.dimension && each.category === line.category && each.value !== null,
    );
    return figure ? [{comparator, figure}] : [];
  });
}

/** The first of them that is counted alike, for the lane. */
export function sectorMark(known: KnownLine, slice: Slice, evidence: Evidence): ComparatorMark | null {
  for (const {comparator} of besideLine(known, slice, evidence)) {
    const drawn = drawnFigures(comparator, known.dimension);
    const figure = drawn.get(known.line.category);
    if (figure) return comparatorMark(figure, {comparator, drawn});
  }
  return null;
}

/** Published figures of the sector beside an opened line; null where there are none. */
export function lineSector(known: KnownLine, slice: Slice, evidence: Evidence): LineEvidenceView['sector'] {
  const found = besideLine(known, slice, evidence);
  if (found.length === 0) return null;
  const {organisation} = evidence;
  const mark = sectorMark(known, slice, evidence);
  const differing = found.flatMap(({comparator, figure}) =>
    figure.differs === null ? [] : [{name: comparator.body, differs: figure.differs}],
  );
  const reasons = [...new Set(differing.map(({differs}) => differs))];
  return {
    heading: 'Published figures of the sector',
    rows: found.map(({comparator, figure}) => ({term: comparatorName(comparator), value: figureLabel(figure)})),
    sentences: [
      ...(mark === null ? [] : [`The hollow diamond: ${mark.text}.`]),
      ...reasons.map((reason) =>
        reasons.length === 1 && differing.length === found.length
          ? `${reason}.`
          : `${listWords(differing.filter(({differs}) => differs === reason).map(({name}) => name))}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
      ),
      ...onceEach(found.map(({figure}) => figure.note)),
      `They describe other people than ${organisation.short}’s ${organisation.words.staff}, at other dates: no verdict is drawn from them.`,
      `Sources: ${[...new Set(found.map(({comparator}) => comparatorSource(comparator)))].join('; ')}.`,
    ],
  };
}
