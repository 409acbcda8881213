import {organisation as ours, type Organisation} from '../../catalogue';
import type {Mapping} from '../types';
import {settledMapping, type DecidedExtract} from './settledMapping';

/** Raised when a file of before could be read differently by now. */
export const mappingVersion = 1;

/**
 * A mapping as the text of a file. From an accepted extract it holds everything found out as well, so that next month's
 * differences can be told; from a mapping alone, what was decided. It names headings and chosen codes, never a row.
 */
export function mappingFile(from: DecidedExtract | Mapping, organisation: Organisation = ours): string {
  const {asAt: _, ...mapping} = 'recorded' in from ? settledMapping(from) : from;
  return `${JSON.stringify({stocktake: 'mapping', version: mappingVersion, organisation: organisation.id, mapping}, null, 2)}\n`;
}
