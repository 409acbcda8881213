import type {Population} from '../catalogue';
import {readDate} from './readDate';
import type {UsedColumn} from './matchColumns';
import type {Mapping, Question} from './types';

/** Asked where the headings fit staff and children alike. */
export const kindQuestion: Question = {
  ask: 'kind',
  text: 'Is this file about staff or about children? Its headings would fit both.',
  options: [
    {value: 'workforce', label: 'Staff: one row is one member of staff'},
    {value: 'caseload', label: 'Children: one row is one child'},
  ],
};

/** Numbers for sex mean opposite things in the census and in most systems, so they are asked about in every file. */
export function sexDigitsQuestion(heading: string): Question {
  return {
    ask: 'sexDigits',
    text: `What do 1 and 2 mean in “${heading.slice(0, 60)}”? Lists in use disagree, so Stocktake does not guess.`,
    options: [
      {value: 'maleFirst', label: '1 is male, 2 is female (NHS, DfE, HMCTS, ISO 5218)'},
      {value: 'femaleFirst', label: '1 is female, 2 is male (ONS census 2021)'},
    ],
  };
}

/** What the headings leave open: the date the rows describe, and the areas they belong to. */
export function headingQuestions(used: readonly UsedColumn[], kind: Population, mapping: Mapping): readonly Question[] {
  const has = (...uses: readonly string[]) => used.some(({known}) => uses.includes(known.use));
  const questions: Question[] = [];
  const isDated = mapping.asAt !== undefined && readDate(mapping.asAt)?.form === 'year first';
  if (!has('snapshot') && !isDated) {
    questions.push({
      ask: 'asAt',
      text:
        kind === 'workforce'
          ? 'What date does this file describe? It has no snapshot date column.'
          : 'On what date does the period of this file end? It has no period end column.',
      options: [],
    });
  }
  if (!has('serviceArea', 'localAuthority') && mapping.allNational !== true) {
    questions.push({
      ask: 'allNational',
      text: 'This file has no column of areas. Count every row nationally only?',
      options: [{value: 'true', label: 'Yes, count every row nationally only'}],
    });
  }
  return questions;
}
