import {attackBounds} from '../../src/disclosure/audit';
import {tablesOf, together} from './attackWalks';
import type {Gate} from './gates';
import {randomWorld} from './randomWorld';
import {boundsOf} from './solve';
import {appOver, walk} from './walk';

export interface AttackedExactly {
  withheld: number;
  /** Figures of which the sums taken together tell more than taken one by one. */
  tighter: number;
  /** Left one count, and left two. */
  one: number;
  two: number;
}

/** The second intruder: linear and whole-number programmes over all the sums at once (METHODS 2.6), where ours takes them one by one. */
export async function attackExactly(seed: number, gate: Gate, walks: number, into: AttackedExactly): Promise<void> {
  const world = randomWorld(seed);
  const app = appOver(world, gate);
  for (let i = 0; i < walks; i += 1) {
    const pages = walk(world, app, seed * 1000 + i, 4 + i * 2);
    const tables = tablesOf(together(pages), world, app, gate.rule);
    const single = boundsOf(tables);
    for (const {id, status, integer} of await attackBounds(tables, {onlySensitive: true, enough: 5})) {
      const truth = app.behind.get(id);
      const known = single.get(id);
      if (!truth || !known || truth.count === 0 || (status !== 'primary' && status !== 'secondary')) continue;
      const width = integer.upper - integer.lower + 1;
      into.withheld += 1;
      if (width < Math.min(5, known.most - known.least + 1)) into.tighter += 1;
      if (width < 2) into.one += 1;
      else if (width < 3) into.two += 1;
    }
  }
}
