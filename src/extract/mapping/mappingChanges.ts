import {populations} from '../../catalogue';
import {foldText} from '../foldText';
import {knownColumns} from '../knownColumns';
import type {ColumnMatch, Extract, Issue, Mapping, ReviewedColumn, Sketch} from '../types';

const shownExamples = 5;

function listed(names: readonly string[]): string {
  const some = names.slice(0, shownExamples).map((name) => `“${name.slice(0, 60)}”`);
  const more = names.length - some.length;
  return `${some.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}`;
}

function words(column: string): string {
  return column.replace(/^own_/, '').replaceAll('_', ' ');
}

/** A column of Stocktake's in its words; any other name is the mapping's, and quoted. */
function nameOf(column: string): string {
  const isOurs = populations.some((population) => knownColumns(population).some((ours) => ours.column === column));
  return isOurs ? words(column) : listed([words(column)]);
}

function issue(code: string, text: string, column: string | null, rows: number | null = null): Issue {
  return {code, severity: 'check', text, column, rows};
}

/** The headings of one list that the other does not have; a heading that stands twice is two. */
function without<Heading>(
  all: readonly Heading[],
  text: (heading: Heading) => string,
  other: readonly string[],
): Heading[] {
  const left = new Map<string, number>();
  for (const heading of other) left.set(foldText(heading), (left.get(foldText(heading)) ?? 0) + 1);
  return all.filter((heading) => {
    const key = foldText(text(heading));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function headingChanges(before: readonly string[], mapping: Mapping, now: readonly ColumnMatch[]): Issue[] {
  const missing = without(
    before,
    (heading) => heading,
    now.map(({heading}) => heading),
  ).filter((heading) => heading !== '');
  const added = without(now, ({heading}) => heading, before).filter(({heading}) => heading !== '');
  const readAs = new Map(
    (mapping.columns ?? []).flatMap((choice) => {
      const column = choice.ownColumn ?? choice.column;
      return column === null ? [] : [[foldText(choice.heading), column] as const];
    }),
  );
  const lost = missing.flatMap((heading) => {
    const column = readAs.get(foldText(heading));
    if (column === undefined) return [];
    const instead = now.find((other) => other.column === column);
    const what = instead ? `“${instead.heading.slice(0, 60)}” is read as that instead` : 'nothing is read as that now';
    const text = `“${heading.slice(0, 60)}”, read as ${nameOf(column)} before, is not in this file; ${what}.`;
    return [issue('headingMissing', text, column)];
  });
  const gone = missing.filter((heading) => !readAs.has(foldText(heading)));
  const read = added.flatMap(({heading, column}) =>
    column === null
      ? []
      : [
          issue(
            'headingNew',
            `“${heading.slice(0, 60)}” was not there before; it is read as ${nameOf(column)}.`,
            column,
          ),
        ],
  );
  const unread = added.filter(({column}) => column === null).map(({heading}) => heading);
  return [
    ...lost,
    ...read,
    ...(unread.length > 0
      ? [
          issue(
            'headingNew',
            `${listed(unread)} ${unread.length === 1 ? 'was' : 'were'} not there before; nothing is read from ${unread.length === 1 ? 'it' : 'them'}.`,
            null,
          ),
        ]
      : []),
    ...(gone.length > 0
      ? [
          {
            ...issue(
              'headingMissing',
              `${listed(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer in the file; nothing was read from ${gone.length === 1 ? 'it' : 'them'}.`,
              null,
            ),
            severity: 'note' as const,
          },
        ]
      : []),
  ];
}

/** Values that neither the mapping nor any list knows. */
function newValues({column, heading, values}: ReviewedColumn): Issue[] {
  const unknown = values.filter(({readAs}) => readAs === null);
  if (unknown.length === 0) return [];
  const rows = unknown.reduce((sum, value) => sum + value.rows, 0);
  const text = `“${heading.slice(0, 60)}” has ${unknown.length === 1 ? 'a value' : 'values'} that the mapping does not have: ${listed(unknown.map(({value}) => value))}.`;
  return [issue('valueNew', text, column, rows)];
}

const unmet = new Set(['choiceUnknown', 'choiceTwice', 'choiceFreeText', 'choiceList', 'dateOrderChoice']);

/**
 * What differs between a mapping and a file it is applied to: headings that came, went or changed, values it does not have,
 * choices that no longer fit. Empty where the file holds nothing new. A sketch shows headings only.
 */
export function mappingChanges(
  mapping: Mapping,
  file:
    | Pick<Sketch, 'columns' | 'issues'>
    | Pick<Extract, 'columns' | 'issues' | 'recorded' | 'reviewed' | 'ownDimensions'>,
): readonly Issue[] {
  const before = mapping.headings ?? mapping.columns?.map(({heading}) => heading) ?? [];
  const headings = headingChanges(before, mapping, mapping.headings ? file.columns : known(before, file.columns));
  const unfit = file.issues.filter(({code}) => unmet.has(code));
  if (!('recorded' in file)) return [...headings, ...unfit];
  const own = new Set(file.ownDimensions.map(({id}) => id));
  const columns = [...file.recorded.filter(({dimension}) => !own.has(dimension)), ...file.reviewed];
  return [...headings, ...unfit, ...columns.flatMap(newValues)];
}

/** Of a mapping that does not say which headings there were, only those it names can be missed. */
function known(before: readonly string[], now: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const keys = new Set(before.map(foldText));
  return now.filter(({heading}) => keys.has(foldText(heading)));
}
