import {rangeBehind, shownCell, withheldSmall} from '../roundAndWithhold';
import type {ProtectionRule} from '../types';
import type {Seen} from './emitted';
import type {LinkedCell, LinkedTables, Relation} from './types';

/** Gathers cells as they are seen, and sums, each once. */
export class CellBook {
  readonly #cells = new Map<string, LinkedCell>();
  readonly #relations = new Map<string, Relation>();
  readonly #rule: ProtectionRule;

  constructor(rule: ProtectionRule) {
    this.#rule = rule;
  }

  /** A figure a reader met; null for one that belongs to a line but was not shown there. */
  see(id: string, what: Seen | null): void {
    const cell = what === null ? unseen(id) : this.#cellOf(id, what);
    const known = this.#cells.get(id);
    if (!known || known.status === 'unseen') this.#cells.set(id, cell);
    else if (cell.status !== 'unseen') this.#cells.set(id, narrower(known, cell));
  }

  /**
   * Cells of a sum that nobody has seen are unseen cells. `rest` names what is left of the total, if anything may be: a cell
   * of this sum alone, because what is left depends on which parts were seen.
   */
  add(total: string, parts: readonly string[], rest: string | null = null): void {
    const key = `${total}=${parts.toSorted().join('+')}${rest === null ? '' : `+${rest}`}`;
    if (this.#relations.has(key)) return;
    const all = rest === null ? parts : [...parts, `${total}|${rest} (sum ${this.#relations.size})`];
    for (const id of [total, ...all]) if (!this.#cells.has(id)) this.#cells.set(id, unseen(id));
    this.#relations.set(key, {total, parts: all});
  }

  tables(): LinkedTables {
    return {cells: [...this.#cells.values()], relations: [...this.#relations.values()]};
  }

  #cellOf(id: string, what: Seen): LinkedCell {
    if (typeof what === 'number') {
      const {least, most} = rangeBehind(shownCell(what), this.#rule);
      if (least === most) return {id, status: 'published', value: least};
      return {id, status: 'rounded', publishedLower: least, publishedUpper: most};
    }
    if (what !== 'small') return {id, status: 'secondary', sensitive: true};
    const {least, most} = rangeBehind(withheldSmall, this.#rule);
    return {id, status: 'primary', publishedLower: least, publishedUpper: most};
  }
}

function unseen(id: string): LinkedCell {
  return {id, status: 'unseen'};
}

/** The same figure met twice: as one is. A reader may have learnt the reason for a [c] in one place and not in another. */
function narrower(a: LinkedCell, b: LinkedCell): LinkedCell {
  if (a.status === 'secondary' && b.status === 'primary') return b;
  if (a.status === b.status || (a.status === 'primary' && b.status === 'secondary')) {
    if (a.value === b.value && (a.publishedLower ?? b.publishedLower) === (b.publishedLower ?? a.publishedLower))
      return a;
  }
  throw new RangeError(`The figure ${a.id} was emitted in two ways`);
}
