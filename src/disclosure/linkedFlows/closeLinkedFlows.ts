import {flowKinds} from '../../database';
import {leastPossibleCounts} from '../closeNarrowFamilies';
import {emits} from '../linked/closeLinked';
import {narrow, unlimited, type LinkedRanges} from '../linked/linkedRanges';
import {declared, people} from '../lineTree';
import {cellAt, isImpossible, rows, type FlowSystem, type Row} from './types';

/** What a reader can tell of a cell by itself. */
export type RangeOf = (emitted: number) => {readonly least: number; readonly most: number};

/** Rows that are shown of a characteristic, and of people. */
const flowRows: readonly Row[] = [...flowKinds, 'withoutNumber', 'kept'];

export interface Closing {
  /** Place and row whose cells stay as they are: people, where a characteristic is closed. */
  readonly isFixed: (place: number, row: Row, node: number) => boolean;
  readonly isNation: (area: number) => boolean;
}

/**
 * Withholds flows, in place, until all the sums that tie them leave every withheld figure, of flows and of the snapshots,
 * as many counts as the snapshots alone do or three. First the figure at every flow of its place (with its detail), then
 * every figure of the place, then the figure at every place, then all. The snapshots' own lines never change.
 */
export function closeLinkedFlows(system: FlowSystem, emitted: Int32Array, rangeOf: RangeOf, closing: Closing): void {
  const closer = new Closer(system, emitted, closing);
  const bare = emitted.slice();
  new Closer(system, bare, closing).closeAll();
  const anyway = new Set(narrowCells(bare, rangesOf(system, bare, rangeOf, closing)));
  for (;;) {
    const found = narrowCells(emitted, rangesOf(system, emitted, rangeOf, closing));
    const tight = found.filter((cell) => !anyway.has(cell)).map((cell) => closer.whereIs(cell));
    if (tight.length === 0) return;
    const steps = [
      () => tight.map(({place, node}) => closer.closeNode(place, node)),
      () => tight.map(({place}) => closer.closeNode(place, people)),
      () => tight.flatMap(({node}) => system.places.map((_, place) => closer.closeNode(place, node))),
    ];
    if (!steps.some((step) => step().some(Boolean)) && !closer.closeAll()) return;
  }
}

function rangesOf(system: FlowSystem, emitted: Int32Array, rangeOf: RangeOf, {isNation}: Closing): LinkedRanges {
  const {families, places, tree} = system;
  const least = new Int32Array(families.cells);
  const most = new Int32Array(families.cells).fill(unlimited);
  emitted.forEach((what, cell) => {
    if (what < emits.small) return;
    const range = rangeOf(what);
    least[cell] = range.least;
    most[cell] = range.most;
  });
  places.forEach((place, at) => {
    if (!place.hasFlows) return;
    for (const kind of flowKinds) {
      if (!isImpossible(kind, place, isNation(place.area))) continue;
      tree.parents.forEach((_, node) => (most[cellAt(system, at, kind, node)] = 0));
    }
  });
  const ranges = {least, most};
  narrow(families, ranges);
  return ranges;
}

/** Withheld figures that could be too few counts; that nobody is there may be known. */
function narrowCells(emitted: Int32Array, {least, most}: LinkedRanges): readonly number[] {
  const cells: number[] = [];
  emitted.forEach((what, cell) => {
    if (what >= 0 || what === emits.nothing) return;
    const to = most[cell] ?? 0;
    if (to > 0 && to - (least[cell] ?? 0) + 1 < leastPossibleCounts) cells.push(cell);
  });
  return cells;
}

class Closer {
  readonly #system: FlowSystem;
  readonly #emitted: Int32Array;
  readonly #closing: Closing;

  constructor(system: FlowSystem, emitted: Int32Array, closing: Closing) {
    this.#system = system;
    this.#emitted = emitted;
    this.#closing = closing;
  }

  whereIs(cell: number): {readonly place: number; readonly node: number} {
    const nodes = this.#system.tree.parents.length;
    return {place: Math.floor(cell / (rows.length * nodes)), node: cell % nodes};
  }

  /** A figure of every flow of a place, and all it is made of; of people and those declared, all. False if nothing changed. */
  closeNode(place: number, node: number): boolean {
    const {tree} = this.#system;
    let changed = false;
    for (const row of flowRows) {
      tree.parents.forEach((_, at) => {
        if (node > declared && at !== node && tree.parents[at] !== node) return;
        if (this.#closeCell(place, row, at)) changed = true;
      });
    }
    return changed;
  }

  closeAll(): boolean {
    return this.#system.places.map((_, place) => this.closeNode(place, people)).some(Boolean);
  }

  #closeCell(place: number, row: Row, node: number): boolean {
    const cell = cellAt(this.#system, place, row, node);
    const what = this.#emitted[cell] ?? emits.nothing;
    if (what === emits.secondary || what === emits.nothing || this.#closing.isFixed(place, row, node)) return false;
    // A part of nobody is nobody by arithmetic: withholding it would hide nothing.
    const parent = this.#system.tree.parents[node] ?? -1;
    if (what === 0 && parent >= 0 && this.#emitted[cellAt(this.#system, place, row, parent)] === 0) return false;
    this.#emitted[cell] = emits.secondary;
    return true;
  }
}
