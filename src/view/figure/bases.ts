import type {Comparison} from '../../comparison';
import {cellLabel} from '../words/cellLabel';
import type {Nouns} from '../words/memberWords';

/** 'Declared: 1,985 of 2,145 staff, 55,430 of 64,210 children.' */
export function basesLabel(comparisons: readonly Comparison[], nouns: Nouns): string {
  const parts = comparisons
    .filter(({line}) => line.people.kind !== 'notCollected')
    .map(({line, population}) => `${cellLabel(line.declared)} of ${cellLabel(line.people)} ${nouns[population]}`);
  return parts.length === 0 ? '' : `Declared: ${parts.join(', ')}.`;
}
