import {firstCategoryCode, unknownCodes, type Dimension} from '../catalogue';
import {isShortCode, shortKey, type CodeIndex, type Meaning} from './codeIndex';
import type {UnknownValues} from './codeLists';
import {foldLoosely, foldText} from './foldText';
import {listName, listOrder} from './listNames';

/** One characteristic's column read: a stored code for every distinct value. */
export interface Harmonised {
  /** By value id. */
  readonly codes: Uint8Array;
  /** Names of the lists the values were recognised as. */
  readonly lists: readonly string[];
  /** Short codes that two lists read differently, or too few of them to tell the list: left unmatched. */
  readonly undecided: {readonly values: readonly string[]; readonly lists: readonly string[]} | null;
}

interface Coded {
  readonly system: string | null;
  readonly undecided: Harmonised['undecided'];
}

/** Codes this distinctive are worth two: a chance list would not have them. */
function evidence(key: string): number {
  return /^\d+$/.test(key) ? (key.length > 2 ? 2 : 1) : Math.min(2, key.length);
}

const enoughEvidence = 5;

/** Which list the short codes of a column belong to. Decided only when no other list that fits reads any of them differently. */
function listOf(
  keys: ReadonlyMap<string, number>,
  written: ReadonlyMap<string, string>,
  coded: CodeIndex['coded'],
): Coded {
  if (keys.size === 0) return {system: null, undecided: null};
  const rows = [...keys.values()].reduce((sum, count) => sum + count, 0);
  const fits = [...coded].flatMap(([system, list]) => {
    const held = [...keys].filter(([key]) => list.has(key));
    const heldRows = held.reduce((sum, [, count]) => sum + count, 0);
    const answers = held.flatMap(([key]) => ((list.get(key)?.code ?? 0) >= firstCategoryCode ? [key] : []));
    return answers.length > 0 && heldRows >= rows * 0.95 ? [{system, list, answers}] : [];
  });
  const most = Math.max(0, ...fits.map(({answers}) => answers.length));
  const best = fits
    .filter(({answers}) => answers.length === most)
    .toSorted((a, b) => listOrder(a.system) - listOrder(b.system));
  const [first] = best;
  const undecided = {values: [...written.values()], lists: [...new Set(best.map(({system}) => listName(system)))]};
  if (!first) return {system: null, undecided};
  const all = [...first.list.values()].filter(({code}) => code >= firstCategoryCode).length;
  const isSure =
    first.answers.length === all || first.answers.reduce((sum, key) => sum + evidence(key), 0) >= enoughEvidence;
  const isAlone = best.every(({list}) =>
    first.answers.every((key) => list.get(key)?.code === first.list.get(key)?.code),
  );
  return isSure && isAlone ? {system: first.system, undecided: null} : {system: null, undecided};
}

/** The fewest lists, weightiest first, that between them hold every value recognised. */
function listsUsed(found: readonly (readonly Meaning[])[]): string[] {
  const names: string[] = [];
  let open = found;
  while (open.length > 0 && names.length < 4) {
    const tally = new Map<string, {count: number; isMemory: boolean}>();
    for (const meanings of open) {
      for (const {system, isMemory} of meanings) {
        const held = tally.get(system) ?? {count: 0, isMemory: false};
        tally.set(system, {count: held.count + 1, isMemory: held.isMemory || isMemory});
      }
    }
    const [top] = [...tally].toSorted((a, b) => b[1].count - a[1].count || listOrder(a[0]) - listOrder(b[0]));
    if (!top) break;
    const [system, {isMemory}] = top;
    names.push(isMemory ? `${listName(system)} (not checked against an official list)` : listName(system));
    open = open.filter((meanings) => !meanings.some((meaning) => meaning.system === system));
  }
  return [...new Set(names)];
}

const digitsOnly = /^-?\d+(\.0+)?$/;

/**
 * Reads every distinct value of a characteristic: whole values only, folded; dimension lists before ways of saying nothing;
 * what matches nothing stays unmatched. `digits` settles numbers by an answer instead of a list (sex).
 */
export function harmonise(
  values: readonly string[],
  rows: Uint32Array,
  dimension: Dimension,
  index: CodeIndex,
  unknown: UnknownValues,
  digits: ReadonlyMap<string, number> | null,
): Harmonised {
  const keys = values.map(foldText);
  const wordsOf = (key: string) => index.words.get(key) ?? index.loose.get(foldLoosely(key));
  const shortKeys = new Map<string, number>();
  const written = new Map<string, string>();
  for (const [id, key] of keys.entries()) {
    if (!isShortCode(key) || index.words.has(key) || (rows[id] ?? 0) === 0) continue;
    if (digits && digitsOnly.test(key)) continue;
    if (unknown.values.has(key) && !hasCode(index, key)) continue;
    shortKeys.set(shortKey(key), (shortKeys.get(shortKey(key)) ?? 0) + (rows[id] ?? 0));
    written.set(shortKey(key), values[id] ?? key);
  }
  const {system, undecided} = listOf(shortKeys, written, index.coded);
  const list = system === null ? null : index.coded.get(system);
  const found: (readonly Meaning[])[] = [];

  /** A code for one whole spelling; null where nothing is known of it. */
  function codeOf(key: string): number | null {
    if (digits && digitsOnly.test(key)) return digits.get(shortKey(key)) ?? null;
    const inList = list?.get(shortKey(key));
    const meanings = inList ? [inList] : (wordsOf(key) ?? []);
    const [meaning] = meanings;
    if (meaning) {
      const said = unknown.values.get(key);
      if (meaning.code < firstCategoryCode && said !== undefined && said !== 'answer') return unknownCodes[said];
      found.push(meanings.filter(({code}) => code === meaning.code));
      return meaning.code;
    }
    if (hasCode(index, shortKey(key))) return null;
    const kind = unknown.values.get(key);
    return kind === undefined || kind === 'answer' ? null : unknownCodes[kind];
  }

  const codes = Uint8Array.from(keys, (key) => {
    if (key === '') return unknownCodes.notRecorded;
    const whole = codeOf(key) ?? (dimension.severalAnswers ? severalCodes(key, dimension, codeOf) : null);
    return whole ?? unknownCodes.unmatched;
  });
  return {codes, lists: listsUsed(found), undecided};
}

function hasCode(index: CodeIndex, key: string): boolean {
  return [...index.coded.values()].some((list) => list.has(shortKey(key)));
}

/** "HAND; LD": every part must be known; one in the focus group settles it, since people are counted, not codes. */
function severalCodes(key: string, dimension: Dimension, codeOf: (key: string) => number | null): number | null {
  for (const mark of [/\s*[;|,+/]\s*/, /\s+/]) {
    const parts = key.split(mark).filter((part) => part !== '');
    if (parts.length < 2) continue;
    const codes = parts.map(codeOf);
    if (codes.some((code) => code === null)) continue;
    const known = codes.flatMap((code) => (code === null ? [] : [code]));
    const answers = known.filter((code) => code >= firstCategoryCode);
    const focused = answers.filter((code) => {
      return dimension.categories.some((category) => category.code === code && category.broad === dimension.focus);
    });
    return focused.toSorted((a, b) => a - b)[0] ?? answers[0] ?? known[0] ?? null;
  }
  return null;
}
