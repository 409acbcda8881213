import type {Population} from '../catalogue';
import {codeIndex, type CodeIndex} from './codeIndex';
import type {CodeLists} from './codeLists';
import {hasSexDigits} from './interpretDimensions';
import {knownColumns} from './knownColumns';
import {matchByValues} from './matchByValues';
import {matchColumns, type Matched} from './matchColumns';
import {headingQuestions, sexDigitsQuestion} from './questions';
import type {Layout} from './readLayout';
import {shapeFault} from './readTable';
import type {Mapping, Question} from './types';

/** What the headings are read as, and the lists their values may be of. */
export interface ProposedColumns {
  readonly matched: Matched;
  readonly indexes: ReadonlyMap<string, CodeIndex>;
}

async function indexesFor(population: Population, codes: CodeLists): Promise<ReadonlyMap<string, CodeIndex>> {
  const wanted = knownColumns(population).flatMap(({use, dimension}) =>
    use === 'dimension' && dimension ? [dimension] : [],
  );
  return new Map(
    await Promise.all(
      wanted.map(async (dimension) => {
        const entries = await codes.entries(dimension.id);
        return [dimension.id, codeIndex(dimension, population, entries)] as const;
      }),
    ),
  );
}

/** What every heading is read as: chosen, or else by its name, or else by the values of the first records. */
export async function proposedColumns(
  layout: Layout,
  kind: Population,
  mapping: Mapping,
  codes: CodeLists,
): Promise<ProposedColumns> {
  const indexes = await indexesFor(kind, codes);
  const byHeading = matchColumns(layout.headings, kind, layout.sample, mapping.columns);
  return {matched: matchByValues(byHeading, kind, layout.sample, indexes), indexes};
}

/** Questions the first records already show to be needed, so that nobody waits for a whole file to be asked. */
export function earlyQuestions(
  layout: Layout,
  matched: Matched,
  kind: Population,
  mapping: Mapping,
): readonly Question[] {
  const asked = [...headingQuestions(matched.used, kind, mapping)];
  const usedAt = new Set(matched.used.map(({at}) => at));
  const records = layout.sample.filter((record) => shapeFault(record, layout.headings.length, usedAt) === 0);
  for (const {at, heading, known} of matched.used) {
    const values = records.map((record) => record[at] ?? '');
    if (mapping.sexDigits === undefined && known.dimension && hasSexDigits(known.dimension, values)) {
      asked.push(sexDigitsQuestion(heading));
    }
  }
  return asked;
}
