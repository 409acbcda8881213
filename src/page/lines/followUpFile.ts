import {organisation as ours, type Organisation} from '../../catalogue';
import type {FollowUps} from '../../view';

/** Raised when a file of before could be read differently by now. */
export const followUpVersion = 1;

/** Most that a file may hold; the fields of the page stop where the file does, so that what is saved always opens. */
export const followUpLimits = {
  /** Characters of the whole. */
  characters: 8_000_000,
  owner: 120,
  action: 300,
  note: 4_000,
  followUps: 5_000,
  stocktakes: 60,
  areas: 400,
  /** Lines of one stocktake. */
  lines: 20_000,
} as const;

/**
 * What is kept of lines as the text of a file: the reader's words, and of each stocktake the counts that were shown,
 * rounded as they were shown. Nothing else: no row, no withheld count, no count beneath the rounding.
 */
export function followUpFile({lines, records}: FollowUps, organisation: Organisation = ours): string {
  const content = {
    stocktake: 'lines',
    version: followUpVersion,
    organisation: organisation.id,
    followUps: [...lines].map(([line, followUp]) => ({line, ...followUp})),
    stocktakes: records,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** 'stocktake-lines-england-2026-09-30.json'. */
export function followUpFileName(area: string, date: string): string {
  const place = area
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `stocktake-lines-${place}-${date}.json`;
}
