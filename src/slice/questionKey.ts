import type {LineQuestion} from './types';

/** The same question always gives the same text, whatever order its properties were written in. */
export function questionKey(question: LineQuestion): string {
  const {areas} = question;
  return [
    question.population,
    question.staff,
    areas.kind === 'one' ? `one:${areas.area}` : `level:${areas.level}:${areas.within}`,
    question.split ?? '-',
    question.snapshots.join(','),
    question.dimensions.join(','),
  ].join('|');
}
