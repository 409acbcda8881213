import {questionKey, type LineQuestion} from '../slice';
import type {ProtectedTable} from './types';

type Ask = (question: LineQuestion) => ProtectedTable | null;

/** An `ask` that remembers, by `questionKey`, what it was asked: a build makes the start page with it and keeps the answers. */
export function recordingAsk(ask: Ask): {readonly ask: Ask; readonly answers: Map<string, ProtectedTable>} {
  const answers = new Map<string, ProtectedTable>();
  return {
    answers,
    ask(question) {
      const answer = ask(question);
      if (answer) answers.set(questionKey(question), answer);
      return answer;
    },
  };
}
