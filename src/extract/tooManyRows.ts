import {ExtractError} from './ExtractError';
import {limits} from './limits';

/** A file beyond the records that can be counted. */
export function tooManyRows(): ExtractError {
  return new ExtractError(
    'tooManyRows',
    `This file has more than ${limits.records.toLocaleString('en-GB')} rows. Split it, or count it first and give a count column.`,
  );
}
