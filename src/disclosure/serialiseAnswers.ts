import type {ProtectedTable} from './types';
import {writtenLine} from './writtenLine';

/** Answers as plain JSON values; `reviveAnswers` reads them back. Throws RangeError for exact ones. */
export function serialiseAnswers(answers: ReadonlyMap<string, ProtectedTable>): unknown {
  if ([...answers.values()].some(({rule}) => rule.name === 'exact')) {
    throw new RangeError('Exact figures are never written to a file of answers');
  }
  return {
    version: 1,
    answers: [...answers.values()].map(({question, rule, lines}) => ({
      question,
      rule,
      lines: lines.map((line) => writtenLine(line, question.population)),
    })),
  };
}
