import {firstCategoryCode, type Population} from '../catalogue';
import type {CodeIndex} from './codeIndex';
import {foldLoosely, foldText} from './foldText';
import {knownColumns} from './knownColumns';
import {limits} from './limits';
import type {Matched, UsedColumn} from './matchColumns';
import type {Issue} from './types';

/** Answers to any question: they do not tell which was asked. */
const toAnything = new Set(['yes', 'no', 'none', 'other', 'true', 'false', 'unknown']);

/** The values say what the heading does not when nearly all of them are answers to one question, at least two different ones. */
function speaksFor(folded: readonly string[], index: CodeIndex): boolean {
  const answers = folded.filter((value) => {
    const meanings = index.words.get(value) ?? index.loose.get(foldLoosely(value));
    return value.length > 2 && meanings !== undefined && (meanings[0]?.code ?? 0) >= firstCategoryCode;
  });
  return answers.length >= 5 && new Set(answers).size >= 2 && answers.length >= folded.length * 0.9;
}

function proposed(used: UsedColumn): Issue {
  return {
    code: 'readByValues',
    severity: 'check',
    text: `The column “${used.heading.slice(0, 60)}” is read as ${used.known.column.replaceAll('_', ' ')} because of its values; its heading does not say so. Choose otherwise if that is wrong.`,
    column: used.known.column,
    rows: null,
  };
}

/** Adds characteristics that no heading names but exactly one column's values give away. */
export function matchByValues(
  matched: Matched,
  population: Population,
  sample: readonly (readonly string[])[],
  indexes: ReadonlyMap<string, CodeIndex>,
): Matched {
  const taken = new Set(matched.used.map(({known}) => known.column));
  const wanted = knownColumns(population).filter(({use, column}) => use === 'dimension' && !taken.has(column));
  const found = matched.columns.flatMap(({heading, why}, at): {used: UsedColumn; columns: string[]}[] => {
    if (why !== 'left out') return [];
    const values = sample
      .map((record) => foldText((record[at] ?? '').slice(0, limits.valueCharacters)))
      .filter((value) => value !== '' && !toAnything.has(value));
    const fits = wanted.filter(({dimension}) => {
      const index = dimension && indexes.get(dimension.id);
      return index ? speaksFor(values, index) : false;
    });
    const [known] = fits;
    return known && fits.length === 1 ? [{used: {at, heading, known}, columns: [known.column]}] : [];
  });
  const single = found.filter(({used}) => found.filter((other) => other.used.known === used.known).length === 1);
  const byPosition = new Map(single.map(({used}) => [used.at, used]));
  return {
    used: [...matched.used, ...byPosition.values()],
    columns: matched.columns.map((column, at) => {
      const use = byPosition.get(at);
      return use ? {...column, column: use.known.column, why: 'values' as const} : column;
    }),
    issues: [...matched.issues, ...[...byPosition.values()].map(proposed)],
  };
}
