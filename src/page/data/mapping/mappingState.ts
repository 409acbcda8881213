import type {Mapping} from '../../../extract';
import {countLabel} from '../../../view';
import type {IntakeFile} from '../../stock/intakeState';
import {missingColumns} from './columnRows';
import {answerTo} from './mappingEdits';
import {reviewLists} from './reviewLists';

/** Whether a file may be used now, and what a reader is told about it. */
export interface MappingState {
  /** As a heading. */
  readonly title: string;
  /** Why it cannot be used yet; null where it can. */
  readonly obstacle: string | null;
  /** What is open though it can be used. */
  readonly remark: string | null;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${countLabel(count)} ${many}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Questions that are open: those asked and not answered, and needed columns that nothing stands in for. */
export function openQuestions({asked, sketch, mapping}: Pick<IntakeFile, 'asked' | 'sketch' | 'mapping'>): number {
  const missing = sketch ? missingColumns(sketch) : [];
  const isOpen = (ask: keyof Mapping) =>
    ask === 'sexDigits' || ask === 'kind' || missing.some((entry) => entry.ask === ask);
  const questions = asked.filter(({ask}) => isOpen(ask) && answerTo(mapping, ask) === null).length;
  return questions + missing.filter(({ask}) => ask === 'characteristic').length;
}

/** How a file stands in its mapping. */
export function mappingState(file: IntakeFile): MappingState {
  const name = file.file.name;
  const open = openQuestions(file);
  if (open > 0) {
    const things = counted(open, 'question is', 'questions are');
    return {
      title: `${capital(things)} left before ${name} can be used`,
      obstacle: `${capital(things)} left.`,
      remark: null,
    };
  }
  if (file.draft.kind === 'refused') {
    return {title: `${name} cannot be used as it is read now`, obstacle: file.draft.issue.text, remark: null};
  }
  if (file.draft.kind === 'asking') {
    return {title: `${name} needs an answer`, obstacle: 'A question is left.', remark: null};
  }
  const {lastRead} = file;
  if (!lastRead) return {title: `${name} is being read`, obstacle: null, remark: null};
  const toDecide = reviewLists(lastRead, file.mapping).reduce((sum, list) => sum + list.toDecide, 0);
  if (toDecide === 0) return {title: `${name} is ready to be used`, obstacle: null, remark: null};
  const values = counted(toDecide, 'value matches nothing', 'values match nothing');
  return {
    title: `${capital(values)} in ${name}`,
    obstacle: null,
    remark: `${capital(values)}: ${toDecide === 1 ? 'it counts' : 'they count'} as not recorded if left.`,
  };
}
