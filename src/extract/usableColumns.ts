import {ExtractError} from './ExtractError';
import type {Matched} from './matchColumns';
import type {Layout} from './readLayout';

/** A file without records. */
export function headingsOnly(): ExtractError {
  return new ExtractError(
    'headerOnly',
    'This file has headings and no rows below them. Export it again with its data and choose it again.',
  );
}

/** A table needs at least one characteristic; without one there is nothing to count people by. */
export function checkUsable(layout: Layout, {used}: Matched): void {
  if (used.some(({known}) => known.use === 'dimension' || known.use === 'age')) {
    const records = layout.sample.some((record) => record.some((cell) => cell.trim() !== ''));
    if (records || layout.goesOn) return;
    throw headingsOnly();
  }
  const headings = layout.headings
    .slice(0, 8)
    .map((heading) => `“${heading.slice(0, 40)}”`)
    .join(', ');
  throw new ExtractError(
    'noUsableColumn',
    `No column of this file is a characteristic Stocktake knows (its headings are ${headings}${layout.headings.length > 8 ? ' and more' : ''}). Name at least one column sex, ethnic group, religion, disability or age, and choose it again.`,
  );
}
