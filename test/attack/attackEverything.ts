import {dimensions, levels, populations, type Population} from '../../src/catalogue';
import {flowKinds} from '../../src/database';
import type {Cell} from '../../src/disclosure';
import {emittedLines, type EmittedLine, type Seen} from '../../src/disclosure/audit';
import {figureName} from '../../src/disclosure/audit/emitted';
import {declared, lineTree} from '../../src/disclosure/lineTree';
import {judge, type Attacked} from './attackWalks';
import type {EmittedFlow} from './emittedFlows';
import type {Gate} from './gates';
import {randomWorld, type Between, type World} from './randomWorld';
import {appOver, type App, type Emitted} from './walk';

/**
 * The strongest reader: has opened every area of every level, all staff and the frontline, in both snapshots, and why each
 * category of a characteristic changed.
 */
export function attackEverything(seed: number, gate: Gate, into: Attacked, between?: Between): void {
  const world = randomWorld(seed, between);
  const app = appOver(world, gate);
  for (const population of populations) {
    for (const dimension of dimensions.filter((each) => each.populations.includes(population))) {
      judge(everythingOf(world, app, population, dimension.id), world, app, gate, into);
      into.pages += 1;
    }
  }
}

export function everythingOf(world: World, app: App, population: Population, dimension: string): Emitted {
  const {snapshots} = world.cells[population];
  const staff = population === 'workforce' ? (['all', 'frontline'] as const) : (['all'] as const);
  const lines: EmittedLine[] = [];
  const flows: EmittedFlow[] = [];
  for (const each of staff) {
    for (const level of levels) {
      const areas = {kind: 'level', level, within: world.areas.nation.code} as const;
      const table = app.evidence.ask({population, snapshots, areas, split: null, dimensions: [dimension], staff: each});
      if (table) lines.push(...emittedLines(table));
      for (const {code} of world.areas.atLevel(level))
        flows.push(...flowsSeen(app, population, dimension, code, each, snapshots));
    }
  }
  return {lines, flows};
}

function flowsSeen(
  app: App,
  population: Population,
  dimension: string,
  area: string,
  staff: 'all' | 'frontline',
  [from = '', to = '']: readonly string[],
): readonly EmittedFlow[] {
  const flow = app.evidence.askFlow({population, from, to, area, dimension, staff});
  const known = dimensions.find(({id}) => id === dimension);
  if (!flow || !known) return [];
  const tree = lineTree(known, population);
  const place = {population, period: `${from}/${to}`, area, staff, dimension};
  const rows = flowKinds.map((kind): EmittedFlow => {
    const figures: Record<string, Seen> = {};
    const line = flow.flows[kind];
    tree.parents.forEach((_, node) => {
      if (node > declared) put(figures, figureName(tree, node), line.parts[tree.partIds[node]?.[0] ?? '']);
    });
    put(figures, 'declared', line.declared);
    // A page says of people only that there are none.
    if (line.people.kind === 'shown' && line.people.count === 0) figures['people'] = 0;
    return {...place, kind, figures};
  });
  const unfollowed: Record<string, Seen> = {};
  put(unfollowed, 'people', flow.withoutNumber);
  return [...rows, {...place, kind: 'withoutNumber', figures: unfollowed}];
}

/** A page shows a number, [c], or nothing where nothing is counted. */
function put(figures: Record<string, Seen>, name: string | undefined, cell: Cell | undefined): void {
  if (name === undefined || cell?.kind === 'notCollected') return;
  if (cell?.kind === 'shown') figures[name] = cell.count;
  else if (cell?.kind === 'withheld') figures[name] = '[c]';
}
