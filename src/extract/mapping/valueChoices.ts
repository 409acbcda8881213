import {unknownCodes, type Dimension} from '../../catalogue';
import {foldText} from '../foldText';
import type {Issue, Mapping} from '../types';

/** By folded value: what a person said it stands for. */
export type Chosen = ReadonlyMap<string, string>;

/** Rows with such a value are rejected, with that reason. */
export const exclude = 'exclude';

/** The ways of having no answer, which any value may be chosen to be. */
export const unknownKinds: ReadonlySet<string> = new Set(Object.keys(unknownCodes));

const none: Chosen = new Map();

/** What was chosen for the values of one of Stocktake's columns. The last choice of a value counts. */
export function chosenValues(mapping: Mapping, column: string): Chosen {
  const choices = mapping.values?.filter((choice) => choice.column === column) ?? [];
  return choices.length === 0 ? none : new Map(choices.map(({value, to}) => [foldText(value), to]));
}

/** Chosen values of a characteristic as stored codes; 'exclude' and what is no category are left to others. */
export function chosenCodes(chosen: Chosen, dimension: Pick<Dimension, 'categories'>): ReadonlyMap<string, number> {
  const codes = new Map<string, number>([
    ...Object.entries(unknownCodes),
    ...dimension.categories.map(({id, code}) => [id, code] as const),
  ]);
  return new Map(
    [...chosen].flatMap(([key, to]): [string, number][] => {
      const code = to === exclude ? unknownCodes.unmatched : codes.get(to);
      return code === undefined ? [] : [[key, code]];
    }),
  );
}

/** Choices of what is not there to be chosen: they are not followed, and that is said. */
export function choiceIssues(
  column: string,
  heading: string,
  chosen: Chosen,
  isKnown: (to: string) => boolean,
): Issue[] {
  const wrong = [...chosen]
    .filter(([, to]) => to !== exclude && !isKnown(to))
    .map(([value]) => `“${value.slice(0, 60)}”`);
  if (wrong.length === 0) return [];
  const text = `The mapping gives ${wrong.slice(0, 5).join(', ')} in “${heading.slice(0, 60)}” a meaning that Stocktake does not have; ${wrong.length === 1 ? 'it is' : 'they are'} read as if nothing had been chosen. Choose again.`;
  return [{code: 'choiceUnknown', severity: 'check', text, column, rows: null}];
}
