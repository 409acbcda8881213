import {firstCategoryCode, unknownCodes, type Dimension, type UnknownKind} from '../catalogue';
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
  /** By value id: what says so. */
  readonly sources: readonly Source[];
  /** Categories that the list in use has no code for: their people stand elsewhere in it. */
  readonly lacking: readonly string[];
  /** The list the short codes were read as, by name; null where there are none, or none was told. */
  readonly codedList: string | null;
  /** Names of the lists that have any of the short codes, those with most first. */
  readonly listChoices: readonly string[];
  /** Short codes that two lists read differently, or too few of them to tell the list: left unmatched. */
  readonly undecided: {readonly values: readonly string[]; readonly lists: readonly string[]} | null;
}

/** What a value's code rests on. `list` is a name as shown, null where no list says. */
export interface Source {
  readonly by: 'list' | 'chosen' | null;
  readonly list: string | null;
}

const nothing: Source = {by: null, list: null};

/** What a person decided about the values of one characteristic. */
export interface Choices {
  /** Folded value -> stored code. */
  readonly codes: ReadonlyMap<string, number>;
  /** Name of the list the short codes come from. */
  readonly list: string | null;
  /** Numbers settled by an answer instead of a list (sex). */
  readonly digits: ReadonlyMap<string, number> | null;
}

interface Coded {
  readonly system: string | null;
  readonly listChoices: readonly string[];
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
  chosen: string | null,
): Coded {
  if (keys.size === 0) return {system: null, listChoices: [], undecided: null};
  const rows = [...keys.values()].reduce((sum, count) => sum + count, 0);
  const known = [...coded]
    .map(([system, list]) => {
      const held = [...keys].filter(([key]) => list.has(key));
      const answers = held.flatMap(([key]) => ((list.get(key)?.code ?? 0) >= firstCategoryCode ? [key] : []));
      return {system, list, answers, rows: held.reduce((sum, [, count]) => sum + count, 0)};
    })
    .filter(({answers}) => answers.length > 0)
    .toSorted((a, b) => b.answers.length - a.answers.length || listOrder(a.system) - listOrder(b.system));
  const listChoices = [...new Set(known.map(({system}) => listName(system)))];
  if (chosen !== null) {
    const byChoice = known.find(({system}) => listName(system) === chosen || system === chosen);
    if (byChoice) return {system: byChoice.system, listChoices, undecided: null};
  }
  const fits = known.filter((one) => one.rows >= rows * 0.95);
  const most = fits[0]?.answers.length ?? 0;
  const best = fits.filter(({answers}) => answers.length === most);
  const [first] = best;
  const undecided = {values: [...written.values()], lists: [...new Set(best.map(({system}) => listName(system)))]};
  if (!first) return {system: null, listChoices, undecided};
  const all = [...first.list.values()].filter(({code}) => code >= firstCategoryCode).length;
  const isSure =
    first.answers.length === all || first.answers.reduce((sum, key) => sum + evidence(key), 0) >= enoughEvidence;
  const isAlone = best.every(({list}) =>
    first.answers.every((key) => list.get(key)?.code === first.list.get(key)?.code),
  );
  return isSure && isAlone
    ? {system: first.system, listChoices, undecided: null}
    : {system: null, listChoices, undecided};
}

/** A list as named on screen, with its standing. */
function standingName({system, isMemory}: Pick<Meaning, 'system' | 'isMemory'>): string {
  return isMemory ? `${listName(system)} (not checked against an official list)` : listName(system);
}

/** The fewest lists, weightiest first, that between them hold every value recognised. */
function listsUsed(found: readonly (readonly Meaning[])[]): Pick<Meaning, 'system' | 'isMemory'>[] {
  const used: Pick<Meaning, 'system' | 'isMemory'>[] = [];
  let open = found;
  while (open.length > 0 && used.length < 4) {
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
    used.push({system, isMemory});
    open = open.filter((meanings) => !meanings.some((meaning) => meaning.system === system));
  }
  return used;
}

const ownWords = new Set(['stocktake', 'free_text', 'RDU_alias']);

/** Labels of the categories for which the one list that is used has no code: nobody can be counted there. None where it is coarser. */
function lackingIn(used: readonly Pick<Meaning, 'system'>[], dimension: Dimension, index: CodeIndex): string[] {
  const [list, another] = used;
  if (!list || another || ownWords.has(list.system)) return [];
  const words = [...index.words.values()].flat().filter(({system}) => system === list.system);
  const codes = new Set([...words, ...(index.coded.get(list.system)?.values() ?? [])].map(({code}) => code));
  const categories = dimension.categories.filter(({residual}) => !residual);
  const lacking = categories.filter(({code}) => !codes.has(code));
  return lacking.length <= categories.length / 3 ? lacking.map(({short}) => short) : [];
}

const digitsOnly = /^-?\d+(\.0+)?$/;

/**
 * Reads every distinct value of a characteristic: what was chosen first, then whole values only, folded; dimension lists before
 * ways of saying nothing; what matches nothing stays unmatched.
 */
export function harmonise(
  values: readonly string[],
  rows: Uint32Array,
  dimension: Dimension,
  index: CodeIndex,
  unknown: UnknownValues,
  {codes: chosen, list: chosenList, digits}: Choices,
): Harmonised {
  const keys = values.map(foldText);
  const wordsOf = (key: string) => index.words.get(key) ?? index.loose.get(foldLoosely(key));
  const shortKeys = new Map<string, number>();
  const written = new Map<string, string>();
  for (const [id, key] of keys.entries()) {
    if (!isShortCode(key) || index.words.has(key) || (rows[id] ?? 0) === 0 || chosen.has(key)) continue;
    if (digits && digitsOnly.test(key)) continue;
    if (unknown.values.has(key) && !hasCode(index, key)) continue;
    shortKeys.set(shortKey(key), (shortKeys.get(shortKey(key)) ?? 0) + (rows[id] ?? 0));
    written.set(shortKey(key), values[id] ?? key);
  }
  const {system, listChoices, undecided} = listOf(shortKeys, written, index.coded, chosenList);
  const list = system === null ? null : index.coded.get(system);
  const found: (readonly Meaning[])[] = [];

  /** A code for one whole spelling and what says so; null where nothing is known of it. */
  function codeOf(key: string): Read | null {
    if (digits && digitsOnly.test(key)) {
      const code = digits.get(shortKey(key));
      return code === undefined ? null : {code, source: {by: 'chosen', list: null}};
    }
    const inList = list?.get(shortKey(key));
    const all = inList ? [inList] : (wordsOf(key) ?? []);
    const [meaning] = all;
    if (meaning) {
      const said = unknown.values.get(key);
      if (meaning.code < firstCategoryCode && said !== undefined && said !== 'answer') return noAnswer(said);
      found.push(all.filter(({code}) => code === meaning.code));
      return {code: meaning.code, source: {by: 'list', list: standingName(meaning)}};
    }
    if (hasCode(index, shortKey(key))) return null;
    const kind = unknown.values.get(key);
    return kind === undefined || kind === 'answer' ? null : noAnswer(kind);
  }

  const read = keys.map((key): Read => {
    const choice = chosen.get(key);
    if (choice !== undefined) return {code: choice, source: {by: 'chosen', list: null}};
    if (key === '') return {code: unknownCodes.notRecorded, source: nothing};
    const whole = codeOf(key) ?? (dimension.severalAnswers ? severalCodes(key, dimension, codeOf) : null);
    return whole ?? {code: unknownCodes.unmatched, source: nothing};
  });
  const used = listsUsed(found);
  return {
    codes: Uint8Array.from(read, ({code}) => code),
    sources: read.map(({source}) => source),
    lists: [...new Set(used.map(standingName))],
    lacking: lackingIn(used, dimension, index),
    codedList: system === null ? null : listName(system),
    listChoices,
    undecided,
  };
}

interface Read {
  readonly code: number;
  readonly source: Source;
}

function noAnswer(kind: UnknownKind): Read {
  return {code: unknownCodes[kind], source: {by: 'list', list: 'ways of giving no answer'}};
}

function hasCode(index: CodeIndex, key: string): boolean {
  return [...index.coded.values()].some((list) => list.has(shortKey(key)));
}

/** "HAND; LD": every part must be known; one in the focus group settles it, since people are counted, not codes. */
function severalCodes(key: string, dimension: Dimension, codeOf: (key: string) => Read | null): Read | null {
  for (const mark of [/\s*[;|,+/]\s*/, /\s+/]) {
    const parts = key.split(mark).filter((part) => part !== '');
    if (parts.length < 2) continue;
    const read = parts.map(codeOf);
    if (read.some((one) => one === null)) continue;
    const known = read.flatMap((one) => one ?? []);
    const answers = known.filter(({code}) => code >= firstCategoryCode);
    const focused = answers.filter(({code}) => {
      return dimension.categories.some((category) => category.code === code && category.broad === dimension.focus);
    });
    return focused.toSorted((a, b) => a.code - b.code)[0] ?? answers[0] ?? known[0] ?? null;
  }
  return null;
}
