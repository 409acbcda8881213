import type {ComparatorFigure, Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {listWords, sentenceStart} from '../words/numberWords';
import type {ChosenComparator} from './chosenComparator';
import {comparatorName, comparatorSource, figureLabel, onceEach} from './comparatorWords';

/** What a reader must know of the hollow diamonds: whose, when, of whom, from where, and that no verdict rests on them. */
export function comparatorNotes(
  chosen: ChosenComparator | null,
  dimension: Dimension,
  slice: Slice,
  {organisation}: Evidence,
): readonly string[] {
  if (slice.comparator === null) return [];
  if (chosen === null) {
    return [
      'The published figures that this link compares with are not loaded here: load their file on the Data page.',
    ];
  }
  const {comparator, drawn} = chosen;
  const name = comparatorName(comparator);
  const own = comparator.figures.filter((figure) => figure.dimension === dimension.id);
  const shown = new Set<ComparatorFigure>(drawn.values());
  const left = own.filter((figure) => !shown.has(figure));
  if (drawn.size === 0) {
    const why =
      own.length === 0 ? `published nothing here of ${dimension.noun}` : 'published nothing that is counted alike';
    return [`${name}: ${why}.`, ...leftOut(left)];
  }
  const bases = [...new Set([...drawn.values()].map(({baseWords}) => baseWords).filter((words) => words !== ''))];
  return [
    `Hollow diamond: ${name}: ${comparator.describes}` +
      `${bases.length === 0 ? '' : `; shares of ${listWords(bases)}`}.`,
    ...onceEach([comparator.note, ...[...drawn.values()].map(({note}) => note)]),
    ...leftOut(left),
    `They describe other people than ${organisation.short}’s ${organisation.words.staff}, at another date: no verdict is drawn from them.`,
  ];
}

/** 'Not drawn: Asian (6.5%): their list is that of Census 2001.' */
function leftOut(figures: readonly ComparatorFigure[]): readonly string[] {
  const reasons = new Set(figures.map(({differs}) => differs ?? 'of how many people is not known'));
  return [...reasons].map((reason) => {
    const groups = figures.filter(({differs}) => (differs ?? 'of how many people is not known') === reason);
    const names = groups.map((figure) => {
      const value = figureLabel(figure);
      return value === '' ? figure.label : `${figure.label} (${value})`;
    });
    return `Not drawn: ${listWords(names)}. ${sentenceStart(reason)}.`;
  });
}

/** For the source line of a figure: 'Published figures: Department for Education, “…”, https://….' */
export function comparatorSourceWords(chosen: ChosenComparator | null): readonly string[] {
  return chosen === null || chosen.drawn.size === 0
    ? []
    : [`Published figures: ${comparatorSource(chosen.comparator)}.`];
}
