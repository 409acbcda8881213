import {dimensions, populations, type Population} from '../../src/catalogue';
import {emittedLines, type EmittedLine} from '../../src/disclosure/audit';
import {linkedSplits} from '../../src/disclosure/linked/partsOf';
import {crossedBy, divides, splitLevels} from '../../src/slice';
import {judge, together, type Attacked} from './attackWalks';
import type {Gate} from './gates';
import {randomWorld, type World} from './randomWorld';
import {appOver, splitWalk, type App, type Emitted} from './walk';

/** Walks on which a characteristic is broken down in every way: each page by itself, then all that was seen. */
export function attackSplitWalks(seed: number, gate: Gate, walks: number, onPages: Attacked, onWalks: Attacked): void {
  const world = randomWorld(seed);
  const app = appOver(world, gate);
  for (let i = 0; i < walks; i += 1) {
    const pages = splitWalk(world, app, seed * 1000 + i, 8 + 2 * (i % 4));
    for (const page of pages) judge(page, world, app, gate, onPages);
    judge(together(pages), world, app, gate, onWalks);
    onWalks.walks += 1;
    onWalks.pages += pages.length;
  }
}

/**
 * The strongest reader of splits: has every line of one characteristic by every split in every area
 * that they are given for, all staff and the frontline, and the whole of every characteristic.
 */
export function attackAllSplits(seed: number, gate: Gate, into: Attacked, only?: string): void {
  const world = randomWorld(seed);
  const app = appOver(world, gate);
  for (const population of populations) {
    for (const dimension of dimensions.filter((each) => each.populations.includes(population))) {
      if (only !== undefined && only !== `${population} ${dimension.id}`) continue;
      judge(everyLineOf(world, app, population, dimension.id), world, app, gate, into);
      into.pages += 1;
    }
  }
}

function everyLineOf(world: World, app: App, population: Population, dimension: string): Emitted {
  const cells = world.cells[population];
  const {snapshots} = cells;
  const recorded = Object.keys(cells.dimensions);
  const splits = linkedSplits(cells).filter((split) => {
    const by = crossedBy(split);
    return by === null || divides(by, dimension);
  });
  const dividing = splits.flatMap((split) => crossedBy(split) ?? []);
  const lines: EmittedLine[] = [];
  for (const staff of population === 'workforce' ? (['all', 'frontline'] as const) : (['all'] as const)) {
    for (const level of splitLevels('grade')) {
      const areas = {kind: 'level', level, within: world.areas.nation.code} as const;
      const ask = (split: Parameters<App['evidence']['ask']>[0]['split'], ids: readonly string[]): void => {
        const table = app.evidence.ask({population, snapshots, areas, split, dimensions: ids, staff});
        if (table) lines.push(...emittedLines(table));
      };
      ask(
        null,
        recorded.filter((id) => id === dimension || dividing.includes(id)),
      );
      for (const split of splits) ask(split, [dimension]);
    }
  }
  return {lines, flows: [], allValues: true};
}
