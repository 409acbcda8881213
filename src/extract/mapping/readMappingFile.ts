import {limits} from '../limits';
import {readDate} from '../readDate';
import type {Issue, Mapping} from '../types';
import {mappingVersion} from './mappingFile';
import {listOf, numberFrom, objectOf, oneOf, orNull, text, wholeFrom, type Check} from './shape';

export type MappingResult =
  | {readonly kind: 'mapping'; readonly mapping: Mapping}
  /** The file cannot be used; nothing has changed. */
  | {readonly kind: 'refused'; readonly issue: Issue};

const heading = text(1_000);
const name = text(limits.valueCharacters + 1);
const isoDate: Check = (value, at) =>
  typeof value === 'string' && readDate(value)?.form === 'year first' ? null : `“${at}” must be a date as 2026-03-31`;

const reading = objectOf({
  encoding: oneOf(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: oneOf([',', ';', '\t', '|']),
  headingLine: wholeFrom(1, limits.records),
  sheet: name,
  decimalMark: oneOf(['.', ',']),
  dateOrder: oneOf(['day first', 'month first']),
});

const mapping = objectOf({
  sexDigits: oneOf(['femaleFirst', 'maleFirst']),
  asAt: isoDate,
  allNational: oneOf([true, false]),
  kind: oneOf(['workforce', 'caseload']),
  hourlyFromSalary: objectOf({weeklyHours: numberFrom(1, 100)}, ['weeklyHours']),
  reading,
  headings: listOf(heading, limits.columns),
  columns: listOf(
    objectOf({heading, column: orNull(name), ownColumn: name, ownList: oneOf([true])}, ['heading', 'column']),
    limits.columns,
  ),
  lists: listOf(objectOf({column: name, list: name}, ['column', 'list']), 200),
  values: listOf(objectOf({column: name, value: name, to: name}, ['column', 'value', 'to']), 20_000),
});

const file = objectOf(
  {stocktake: oneOf(['mapping']), version: wholeFrom(1, mappingVersion), organisation: name, mapping},
  ['stocktake', 'version', 'mapping'],
);

function refused(code: string, sentence: string): MappingResult {
  return {kind: 'refused', issue: {code, severity: 'refused', text: sentence, column: null, rows: null}};
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Whether this is meant to be a mapping file, whatever is wrong with it. */
function isMarked(value: unknown): value is {readonly version?: unknown; readonly mapping?: unknown} {
  return typeof value === 'object' && value !== null && 'stocktake' in value && value.stocktake === 'mapping';
}

/**
 * Reads a mapping file, strictly: a wrong or unknown part refuses the whole, since half a mapping would read an extract
 * in a way nobody chose.
 */
export function readMappingFile(content: string): MappingResult {
  if (content.length > limits.mappingCharacters) {
    return refused(
      'mappingTooLarge',
      'This file is far larger than any mapping. Choose the .json file that Stocktake saved.',
    );
  }
  const value = parsed(content.replace(/^\ufeff/, ''));
  if (!isMarked(value)) {
    return refused('notAMapping', 'This is not a mapping file. Choose the .json file that Stocktake saved.');
  }
  if (typeof value.version === 'number' && value.version > mappingVersion) {
    return refused(
      'mappingVersion',
      `This mapping was saved by a later Stocktake (this one reads version ${mappingVersion}). Open it there, or decide the file again and save that.`,
    );
  }
  const wrong = file(value, 'file');
  if (wrong !== null) {
    return refused('mappingWrong', `This mapping file is damaged or was edited: ${wrong}. Save the mapping again.`);
  }
  return {kind: 'mapping', mapping: value.mapping as Mapping}; // every part has just been checked
}
