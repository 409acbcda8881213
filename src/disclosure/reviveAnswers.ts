import {levels, populations} from '../catalogue';
import {questionKey, splitFrom, type LineQuestion, type Split} from '../slice';
import {protectedBrand} from './brand';
import {strictRule} from './thresholds';
import type {ProtectedTable, ProtectionRule} from './types';
import {readLine} from './writtenLine';

/**
 * The answers `serialiseAnswers` wrote, by `questionKey`. Besides `protectTable` this alone gives the brand, so it takes
 * nothing on trust: every rule is at least ours, and every figure one that the rule could have let through.
 * Throws RangeError for anything else.
 */
export function reviveAnswers(json: unknown): Map<string, ProtectedTable> {
  const file = fields(json);
  if (file['version'] !== 1) throw new RangeError('A file of answers is of another version');
  return new Map(
    list(file['answers']).map((written) => {
      const answer = fields(written);
      const question = readQuestion(answer['question']);
      const rule = readRule(answer['rule']);
      const lines = list(answer['lines']).map((line) => readLine(line, question.population, rule));
      return [questionKey(question), {[protectedBrand]: true, question, lines, rule}];
    }),
  );
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError('A file of answers lacks a part');
  // Any object may be read by name; every value found is checked before use.
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RangeError('A file of answers lacks a list');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new RangeError('A file of answers lacks a text');
  return value;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw new RangeError(`A file of answers holds a word that is not one of ${words.join(', ')}`);
  return word;
}

function readSplit(value: unknown): Split {
  const split = splitFrom(text(value));
  if (split === null) throw new RangeError('A file of answers divides people by what nobody knows');
  return split;
}

function readQuestion(value: unknown): LineQuestion {
  const question = fields(value);
  const areas = fields(question['areas']);
  return {
    population: oneOf(populations, question['population']),
    snapshots: list(question['snapshots']).map(text),
    areas:
      oneOf(['one', 'level'], areas['kind']) === 'one'
        ? {kind: 'one', area: text(areas['area'])}
        : {kind: 'level', level: oneOf(levels, areas['level']), within: text(areas['within'])},
    split: question['split'] === null ? null : readSplit(question['split']),
    dimensions: list(question['dimensions']).map(text),
    staff: oneOf(['all', 'frontline'], question['staff']),
  };
}

function readRule(value: unknown): ProtectionRule {
  const rule = fields(value);
  return strictRule({
    withholdBelow: Number(rule['withholdBelow']),
    roundingBase: Number(rule['roundingBase']),
    leastBaseForShare: Number(rule['leastBaseForShare']),
    leastBaseForBreakdown: Number(rule['leastBaseForBreakdown']),
  });
}
