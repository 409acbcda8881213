import type {ProtectedTable} from './types';
import {writtenLine} from './writtenLine';

/** Answers as plain JSON values; `reviveAnswers` reads them back. */
export function serialiseAnswers(answers: ReadonlyMap<string, ProtectedTable>): unknown {
  return {
    version: 1,
    answers: [...answers.values()].map(({question, rule, lines}) => ({
      question,
      rule,
      lines: lines.map((line) => writtenLine(line, question.population)),
    })),
  };
}
