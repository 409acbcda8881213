import {categoriesFor, unknownCodes, type Dimension, type Population} from '../catalogue';
import type {CodeEntry} from './codeLists';
import {foldLoosely, foldText} from './foldText';
import {listOrder} from './listNames';

/** What a spelling stands for: the stored code, and the list that says so. */
export interface Meaning {
  readonly code: number;
  readonly system: string;
  readonly isMemory: boolean;
}

export interface CodeIndex {
  /** Words and unmistakable codes: folded spelling -> meanings, the weightiest list first. */
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  /** The same under the loose folding, where that leaves one meaning. */
  readonly loose: ReadonlyMap<string, readonly Meaning[]>;
  /** Short codes ("1", "A", "W1") mean something only within their list: system -> key -> meaning. */
  readonly coded: ReadonlyMap<string, ReadonlyMap<string, Meaning>>;
}

/** Numbers, and one or two letters or digits: too short to be read without knowing the list. */
export function isShortCode(key: string): boolean {
  return /^-?\d+(\.0+)?$/.test(key) || /^[a-z0-9]{1,2}$/.test(key);
}

/** "01" and "1.0" (a number that a program stored as a decimal) are "1". */
export function shortKey(key: string): string {
  return /^\d+(\.0+)?$/.test(key) ? String(Number(key)) : key;
}

function storedCodes(dimension: Dimension, population: Population): ReadonlyMap<string, number> {
  const categories = categoriesFor(dimension, population).map(({id, code}) => [id, code] as const);
  return new Map<string, number>([...Object.entries(unknownCodes), ...categories]);
}

/** The words of the catalogue itself: ids and labels, and broad groups where the detail is not recorded. */
function ownEntries(dimension: Dimension, population: Population): CodeEntry[] {
  const categories = categoriesFor(dimension, population);
  const made = new Map<string, string>(Object.entries(dimension.spellings ?? {}));
  for (const {id, label, short} of categories) for (const word of [id, label, short]) made.set(word, id);
  for (const group of dimension.broad) {
    const inside = categories.filter((category) => category.broad === group.id);
    const whole = inside.length === 1 ? inside[0] : inside.find((category) => category.residual);
    if (whole) for (const word of [group.id, group.label, group.short]) if (!made.has(word)) made.set(word, whole.id);
  }
  return [...made].map(([code, category]) => ({
    system: 'stocktake',
    code,
    label: code,
    category,
    fit: 'exact',
    status: 'verified',
  }));
}

/** Lists whose codes are short need to be recognised as a whole; a list with one or two short words (Y, N) does not. */
function codedSystems(entries: readonly CodeEntry[]): ReadonlySet<string> {
  const shortCodes = new Map<string, number>();
  for (const {system, code} of entries) {
    if (isShortCode(foldText(code))) shortCodes.set(system, (shortCodes.get(system) ?? 0) + 1);
  }
  return new Set([...shortCodes].flatMap(([system, count]) => (count >= 4 ? [system] : [])));
}

function add(index: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  if (key === '') return;
  const held = index.get(key) ?? [];
  if (!held.some(({system, code}) => system === meaning.system && code === meaning.code)) held.push(meaning);
  index.set(key, held);
}

function agree(meanings: readonly Meaning[]): boolean {
  return meanings.every(({code}) => code === meanings[0]?.code);
}

type ByPopulation = Map<Population, CodeIndex>;
const held = new WeakMap<readonly CodeEntry[], WeakMap<Dimension, ByPopulation>>();

/** Every spelling that answers of this characteristic are known under; made once for the same lists. */
export function codeIndex(dimension: Dimension, population: Population, lists: readonly CodeEntry[]): CodeIndex {
  const byDimension = held.get(lists) ?? new WeakMap<Dimension, ByPopulation>();
  held.set(lists, byDimension);
  const byPopulation = byDimension.get(dimension) ?? new Map<Population, CodeIndex>();
  byDimension.set(dimension, byPopulation);
  const known = byPopulation.get(population) ?? madeIndex(dimension, population, lists);
  byPopulation.set(population, known);
  return known;
}

function madeIndex(dimension: Dimension, population: Population, lists: readonly CodeEntry[]): CodeIndex {
  const stored = storedCodes(dimension, population);
  const entries = [...ownEntries(dimension, population), ...lists];
  const listed = codedSystems(entries);
  const words = new Map<string, Meaning[]>();
  const loose = new Map<string, Meaning[]>();
  const coded = new Map<string, Map<string, Meaning>>();
  for (const {system, code: spelling, label, category, status} of entries) {
    const code = stored.get(category);
    if (code === undefined) continue;
    const meaning = {code, system, isMemory: status === 'memory'};
    const key = foldText(spelling);
    if ((listed.has(system) && isShortCode(key)) || /^-?\d+$/.test(key)) {
      const list = coded.get(system) ?? new Map<string, Meaning>();
      coded.set(system, list.set(shortKey(key), meaning));
    } else {
      add(words, key, meaning);
      add(loose, foldLoosely(spelling), meaning);
    }
    // An alias's label is the group it belongs to, not a spelling.
    if (system === 'RDU_alias' || isShortCode(foldText(label)) || label.startsWith('(')) continue;
    add(words, foldText(label), meaning);
    add(loose, foldLoosely(label), meaning);
    add(loose, foldLoosely(`${spelling} ${label}`), meaning);
  }
  for (const meanings of words.values()) meanings.sort((a, b) => listOrder(a.system) - listOrder(b.system));
  return {words, loose: new Map([...loose].filter(([key, meanings]) => key.length > 3 && agree(meanings))), coded};
}
