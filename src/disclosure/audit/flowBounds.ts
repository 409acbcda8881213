import {ContradictionError, tolerance, type LinearSystem} from './linearSystem';
import type {Network} from './network';
import {Attained, type Wanted} from './attained';

const nothing = 1e-9;

/**
 * Limits of every wanted cell of a network, by pushing flow round the residual network until no more goes.
 * A cell's count can rise exactly as far as flow can come back from its end to its beginning by other pipes. Flows found
 * for one cell serve all: a cell seen at both its outer limits needs no search of its own.
 */
export function flowBounds(network: Network, system: LinearSystem, wanted: Wanted): Attained {
  const flow = new Flow(network, system);
  flow.balance();
  const attained = new Attained(system, wanted);
  attained.see(flow.counts);
  for (let cell = 0; cell < flow.counts.length; cell += 1) {
    if (attained.needsMore(cell)) attained.most(cell, flow.extreme(cell, 1, attained));
    if (attained.needsLess(cell)) attained.least(cell, flow.extreme(cell, -1, attained));
  }
  return attained;
}

class Flow {
  readonly counts: Float64Array;
  readonly #network: Network;
  readonly #system: LinearSystem;
  readonly #pipesAt: readonly number[][];
  /** By node: the pipe it was reached through plus one, negative where against its direction. */
  readonly #reached: Int32Array;

  constructor(network: Network, system: LinearSystem) {
    this.#network = network;
    this.#system = system;
    this.counts = system.lower.slice();
    this.#reached = new Int32Array(network.nodes);
    const pipesAt: number[][] = Array.from({length: network.nodes}, () => []);
    this.counts.forEach((_, pipe) => {
      pipesAt[network.from[pipe] ?? 0]?.push(pipe);
      pipesAt[network.to[pipe] ?? 0]?.push(pipe);
    });
    this.#pipesAt = pipesAt;
  }

  /** Finds counts that fit every sum. Throws ContradictionError where none do. */
  balance(): void {
    const {nodes, from, to, supply} = this.#network;
    const left = supply.slice();
    this.counts.forEach((count, pipe) => {
      left[from[pipe] ?? 0] = (left[from[pipe] ?? 0] ?? 0) - count;
      left[to[pipe] ?? 0] = (left[to[pipe] ?? 0] ?? 0) + count;
    });
    for (let node = 0; node < nodes; node += 1) {
      while ((left[node] ?? 0) > tolerance) {
        const end = this.#search(node, (other) => (left[other] ?? 0) < -nothing, -1);
        if (end < 0) throw new ContradictionError('No counts fit what was published');
        const most = Math.min(left[node] ?? 0, -(left[end] ?? 0));
        const pushed = this.#push(node, end, most, null);
        left[node] = (left[node] ?? 0) - pushed;
        left[end] = (left[end] ?? 0) + pushed;
      }
    }
    if (left.some((rest) => Math.abs(rest) > tolerance * Math.max(1, nodes))) {
      throw new ContradictionError('No counts fit what was published');
    }
  }

  /** The greatest (1) or least (-1) count of a cell. */
  extreme(cell: number, direction: 1 | -1, attained: Attained): number {
    const {from, to} = this.#network;
    const [start, end] = direction > 0 ? [to[cell] ?? 0, from[cell] ?? 0] : [from[cell] ?? 0, to[cell] ?? 0];
    for (;;) {
      const room = this.#room(cell, direction);
      if (room <= nothing) break;
      if (start !== end && this.#search(start, (node) => node === end, cell) < 0) break;
      const pushed = start === end ? room : this.#push(start, end, room, attained);
      if (pushed === Infinity) return direction * Infinity;
      this.counts[cell] = (this.counts[cell] ?? 0) + direction * pushed;
      attained.seeOne(cell, this.counts[cell] ?? 0);
    }
    return this.counts[cell] ?? 0;
  }

  #room(pipe: number, direction: 1 | -1): number {
    const count = this.counts[pipe] ?? 0;
    return direction > 0 ? (this.#system.upper[pipe] ?? 0) - count : count - (this.#system.lower[pipe] ?? 0);
  }

  /** Breadth first through pipes with room, not through `barred`; the node found, or -1. */
  #search(start: number, isEnd: (node: number) => boolean, barred: number): number {
    const {from, to} = this.#network;
    this.#reached.fill(0);
    const queue = [start];
    for (let next = 0; next < queue.length; next += 1) {
      const node = queue[next] ?? 0;
      for (const pipe of this.#pipesAt[node] ?? []) {
        if (pipe === barred) continue;
        const along = from[pipe] === node;
        const other = (along ? to[pipe] : from[pipe]) ?? 0;
        if (other === start || this.#reached[other] !== 0 || this.#room(pipe, along ? 1 : -1) <= nothing) continue;
        this.#reached[other] = along ? pipe + 1 : -pipe - 1;
        if (isEnd(other)) return other;
        queue.push(other);
      }
    }
    return -1;
  }

  /** Pushes up to `most` along the path found; Infinity where nothing limits it, and then nothing moves. */
  #push(start: number, end: number, most: number, attained: Attained | null): number {
    const path = this.#path(start, end);
    const pushed = path.reduce((room, [pipe, direction]) => Math.min(room, this.#room(pipe, direction)), most);
    for (const [pipe, direction] of path) {
      if (pushed === Infinity) attained?.seeOne(pipe, direction * Infinity);
      else {
        this.counts[pipe] = (this.counts[pipe] ?? 0) + direction * pushed;
        attained?.seeOne(pipe, this.counts[pipe] ?? 0);
      }
    }
    return pushed;
  }

  #path(start: number, end: number): readonly (readonly [pipe: number, direction: 1 | -1])[] {
    const path: (readonly [number, 1 | -1])[] = [];
    for (let node = end; node !== start;) {
      const step = this.#reached[node] ?? 0;
      const pipe = Math.abs(step) - 1;
      path.push([pipe, step > 0 ? 1 : -1]);
      node = (step > 0 ? this.#network.from[pipe] : this.#network.to[pipe]) ?? start;
    }
    return path;
  }
}
