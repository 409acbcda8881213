import {organisation as ours, type Organisation} from '../../catalogue';
import {listOf, numberFrom, objectOf, oneOf, orNull, text, type Check} from '../../extract';
import {lineStatuses} from '../../slice';
import {recordDate, type FollowUp, type FollowUps, type StocktakeRecord} from '../../view';
import {followUpLimits as limits, followUpVersion} from './followUpFile';

export type FollowUpResult =
  | {readonly kind: 'followUps'; readonly followUps: FollowUps}
  /** The file cannot be used; nothing has changed. */
  | {readonly kind: 'refused'; readonly sentence: string};

const lineKey = matching(/^[A-Za-z0-9_-]{1,60}(\.[A-Za-z0-9_-]{1,80}){4}$/, 'the key of a line');
const areaCode = matching(/^[A-Za-z0-9_]{1,60}$/, 'the code of an area');
const isoDate = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date as 2026-03-31');

function matching(pattern: RegExp, what: string): Check {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? null : `“${at}” must be ${what}`);
}

const whole: Check = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000_000
    ? null
    : `“${at}” must be a whole number`;

/** An object with exactly these parts. */
function exactly(checks: Readonly<Record<string, Check>>, check?: (value: object, at: string) => string | null): Check {
  return objectOf(checks, Object.keys(checks), check);
}

const kept = {
  pinned: oneOf([true, false]),
  status: oneOf(lineStatuses),
  owner: text(limits.owner),
  due: orNull(isoDate),
  action: text(limits.action),
  note: text(limits.note),
};

/** Residents' share, or the counts of a second population. */
const beside: Check = (value, at) =>
  typeof value === 'object' && value !== null && 'share' in value
    ? exactly({share: numberFrom(0, 1), table: text(200)})(value, at)
    : exactly({count: whole, base: whole})(value, at);

const rule = exactly({
  name: oneOf(['roundAndWithhold']),
  withholdBelow: numberFrom(1, 1_000),
  roundingBase: numberFrom(1, 1_000),
  leastBaseForShare: numberFrom(1, 100_000),
  leastBaseForBreakdown: numberFrom(1, 100_000),
});

const line = exactly({
  line: lineKey,
  verdict: orNull(oneOf(['higher', 'lower'])),
  gap: orNull(exactly({count: whole, base: whole, beside})),
  followUp: orNull(exactly(kept)),
});

const stocktake = exactly({
  dates: exactly({workforce: orNull(isoDate), caseload: orNull(isoDate)}),
  synthetic: oneOf([true, false]),
  rule,
  areas: listOf(areaCode, limits.areas),
  lines: listOf(line, limits.lines),
});

const file = exactly({
  stocktake: oneOf(['lines']),
  version: numberFrom(1, followUpVersion),
  organisation: text(100),
  followUps: listOf(exactly({line: lineKey, ...kept}), limits.followUps),
  stocktakes: listOf(stocktake, limits.stocktakes),
});

interface FileContent {
  readonly organisation: string;
  readonly followUps: readonly (FollowUp & {readonly line: string})[];
  readonly stocktakes: readonly StocktakeRecord[];
}

function refused(sentence: string): FollowUpResult {
  return {kind: 'refused', sentence};
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Whether this is meant to be a file of lines, whatever is wrong with it. */
function isMarked(value: unknown): value is {readonly version?: unknown} {
  return typeof value === 'object' && value !== null && 'stocktake' in value && value.stocktake === 'lines';
}

/**
 * Reads a file of lines, strictly: a wrong or unknown part refuses the whole, since half of what was agreed would read as if
 * it were all. Its texts are taken as texts and nothing more.
 */
export function readFollowUpFile(content: string, organisation: Organisation = ours): FollowUpResult {
  if (content.length > limits.characters) {
    return refused('This file is far larger than any file of lines. Choose the .json file that this page saved.');
  }
  const value = parsed(content.replace(/^\uFEFF/, ''));
  if (!isMarked(value)) {
    return refused('This is not a file of lines of enquiry. Choose the .json file that this page saved.');
  }
  if (typeof value.version === 'number' && value.version > followUpVersion) {
    return refused(
      `This file was saved by a later Stocktake (version ${value.version}; this one reads ${followUpVersion}). Open it there.`,
    );
  }
  const wrong = file(value, 'file');
  if (wrong !== null) return refused(`This file is damaged or was edited: ${wrong}. Open a copy that was not.`);
  const read = value as unknown as FileContent; // every part has just been checked
  if (read.organisation !== organisation.id) {
    return refused(
      `This file is of another organisation, “${read.organisation.slice(0, 60)}”: its areas mean nothing here.`,
    );
  }
  const doubt = contradiction(read);
  if (doubt !== null) return refused(`This file is damaged or was edited: ${doubt}. Open a copy that was not.`);
  return {kind: 'followUps', followUps: followUpsOf(read)};
}

/** What the shapes alone cannot tell. */
function contradiction({followUps, stocktakes}: FileContent): string | null {
  if (hasTwice(followUps.map((each) => each.line))) return 'a line is followed up twice';
  const dates = stocktakes.map(recordDate);
  if (dates.includes('')) return 'a stocktake has no date';
  if (hasTwice(dates)) return 'two stocktakes have the same date';
  for (const {
    lines,
    rule: {withholdBelow, roundingBase},
  } of stocktakes) {
    if (hasTwice(lines.map((each) => each.line))) return 'a line stands twice in one stocktake';
    for (const {gap} of lines) {
      if (!gap) continue;
      const others = 'share' in gap.beside ? [] : [gap.beside];
      for (const {count, base} of [gap, ...others]) {
        if (base < 1 || count > base) return 'a count is more than its base';
        const isShown = (each: number): boolean =>
          each % roundingBase === 0 && (each === 0 || each >= Math.min(withholdBelow, roundingBase));
        if (!isShown(count) || !isShown(base)) return 'a count is not rounded as the file says';
      }
    }
  }
  return null;
}

function hasTwice(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

function followUpsOf({followUps, stocktakes}: FileContent): FollowUps {
  return {
    lines: new Map(followUps.map(({line: key, ...followUp}) => [key, followUp])),
    records: stocktakes.toSorted((a, b) => recordDate(a).localeCompare(recordDate(b))),
  };
}
