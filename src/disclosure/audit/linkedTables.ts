import {dimensionById, populations, type Area, type AreaIndex, type Dimension} from '../../catalogue';
import {crossedBy, noAnswer, splitFrom} from '../../slice';
import {lineTree, notApplicable, notRecorded, preferNotToSay} from '../lineTree';
import {leastRule} from '../thresholds';
import type {ProtectionRule} from '../types';
import {areaSums} from './areaSums';
import {CellBook} from './cellBook';
import {figureName, lineFigures, type EmittedLine} from './emitted';
import {aboutWhom, cellId, type Group} from './group';
import {lineCellsSeen} from './lineCellsSeen';
import {splitSums} from './splitSums';
import type {LinkedTables} from './types';

/** Everything a reader has collected, and what ties it together. */
export interface Emitted {
  readonly lines: readonly EmittedLine[];
  readonly areas: Pick<AreaIndex, 'find' | 'inside'>;
  /** The rule the figures were protected by, which is no secret. The least rule if left out. */
  readonly rule?: ProtectionRule;
  /**
   * Everybody is placed in an area of every level, so that areas which cover another add up to it. True if left out: the
   * stronger intruder. False where people may be known by a larger area only.
   */
  readonly allPlaced?: boolean;
  /** Where a split's values were seen they are all it has, so that they add up. False if left out. */
  readonly allValues?: boolean;
  /** Labels of the frontline roles: such a role counts the same people among all staff and among frontline staff. */
  readonly frontlineRoles?: ReadonlySet<string>;
  /** Characteristics by id, where not the catalogue's. */
  readonly dimensionOf?: (id: string) => Dimension | undefined;
}

/**
 * What was emitted, as cells and sums an intruder can solve. A number stands for the counts that round to it (5 is 5 to
 * 7, 10 is 8 to 12, 0 is 0). [c] stands for any number the sums allow, because any figure may be withheld for another's
 * sake; where the reader was told that it is small, for 1 to 4.
 * The sums: within a line; areas and the areas inside them; split values; all staff, frontline and other; the people of a
 * group of another characteristic are that group among all.
 * Cell ids read population|snapshot|staff|split=value|area|dimension|figure; `people` has no dimension.
 * Throws RangeError for an unknown area or characteristic, or where one figure was emitted in two ways.
 */
export function linkedTables(emitted: Emitted): LinkedTables {
  const {rule = leastRule, dimensionOf = dimensionById} = emitted;
  const book = new CellBook(rule);
  const groups = new Map<string, Group>();
  for (const line of emitted.lines) {
    const dimension = dimensionOf(line.dimension);
    const area = emitted.areas.find(line.area);
    if (!dimension) throw new RangeError(`No characteristic has the id ${line.dimension}`);
    if (!area) throw new RangeError(`No area has the code ${line.area}`);
    const tree = lineTree(dimension, line.population);
    const about = aboutWhom(line, emitted.frontlineRoles);
    const key = JSON.stringify([about, line.dimension]);
    const figures = tree.parents.map((_, node) => figureName(tree, node) ?? `${node}`);
    const group = groups.get(key) ?? {...about, dimension: line.dimension, figures, areas: new Map<string, Area>()};
    groups.set(key, group);
    group.areas.set(area.code, area);
    const id = (node: number): string => cellId(group, area.code, figures[node] ?? '');
    lineCellsSeen(tree, line, figures).forEach((what, node) => book.see(id(node), what));
    for (const {parent, parts} of tree.families) book.add(id(parent), parts.map(id));
  }
  const all = [...groups.values()];
  for (const group of unanswered(all)) {
    all.push(group);
    addUnanswered(book, group, dimensionOf);
  }
  for (const group of all) addAreas(book, group, emitted);
  for (const {total, parts, rest} of splitSums(all, emitted.allValues ?? false)) addParts(book, total, parts, rest);
  return book.tables();
}

function addAreas(book: CellBook, group: Group, {areas, allPlaced = true}: Emitted): void {
  for (const {total, parts, covers, level} of areaSums([...group.areas.values()], areas)) {
    for (const figure of group.figures) {
      const id = (area: string): string => cellId(group, area, figure);
      const rest = covers && allPlaced ? null : `rest of ${level}`;
      book.add(
        id(total.code),
        parts.map((part) => id(part.code)),
        rest,
      );
    }
  }
}

/** Whoever gave no answer to a characteristic that divides: no line is of them, and yet they are among all. */
function unanswered(groups: readonly Group[]): readonly Group[] {
  const found = new Map<string, Group>();
  for (const group of groups) {
    if (crossedBy(splitFrom(group.split ?? '')) === null) continue;
    const {population, snapshot, staff, split, dimension} = group;
    const key = JSON.stringify([population, snapshot, staff, split, dimension]);
    const known = found.get(key) ?? {...group, value: noAnswer, areas: new Map<string, Area>()};
    found.set(key, known);
    for (const [code, area] of group.areas) known.areas.set(code, area);
  }
  return [...found.values()];
}

/** They are known among all by the kinds of answer not given, and their answers to other questions are no more than they. */
function addUnanswered(book: CellBook, group: Group, dimensionOf: (id: string) => Dimension | undefined): void {
  const by = crossedBy(splitFrom(group.split ?? ''));
  const dimension = dimensionOf(group.dimension);
  if (by === null || !dimension) return;
  const whole = {...group, split: null, value: null, dimension: by};
  // The characteristic of a population's own people: its tree is the one that its lines were read by.
  const tree = lineTree(dimension, populations.find((each) => each === group.population) ?? 'workforce');
  for (const area of group.areas.keys()) {
    const id = (node: number): string => cellId(group, area, group.figures[node] ?? '');
    for (const {parent, parts} of tree.families) book.add(id(parent), parts.map(id));
    const kinds = [preferNotToSay, notRecorded, notApplicable].map((node) => cellId(whole, area, nameOf(node)));
    book.add(cellId(group, area, 'people'), kinds);
  }
}

function nameOf(node: number): string {
  return Object.entries(lineFigures).find(([, one]) => one === node)?.[0] ?? '';
}

function addParts(book: CellBook, total: Group, parts: readonly Group[], rest: string | null): void {
  for (const area of total.areas.keys()) {
    const here = parts.filter(({areas}) => areas.has(area));
    if (here.length === 0) continue;
    const isWhole = rest === null && here.length === parts.length;
    for (const figure of total.figures) {
      book.add(
        cellId(total, area, figure),
        here.map((part) => cellId(part, area, figure)),
        isWhole ? null : (rest ?? 'other values'),
      );
    }
  }
}
