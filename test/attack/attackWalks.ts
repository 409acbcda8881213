import {broadFor, categoriesFor, dimensions, type AreaIndex} from '../../src/catalogue';
import {leastRule, type ProtectionRule} from '../../src/disclosure';
import {linkedTables, type EmittedLine, type LinkedTables, type Seen} from '../../src/disclosure/audit';
import {aboutWhom, cellId} from '../../src/disclosure/audit/group';
import type {Gate} from './gates';
import {randomWorld, type World} from './randomWorld';
import {boundsOf, type Bounds} from './solve';
import type {EmittedFlow} from './emittedFlows';
import {flowFigure, flowId, withFlows} from './flowSystem';
import {appOver, changeWalk, frontlineRoles, walk, type App, type Emitted} from './walk';
import {lineTree} from '../../src/disclosure/lineTree';

/** What an intruder made of what was seen. */
export interface Attacked {
  walks: number;
  pages: number;
  figures: number;
  /** Withheld figures attacked, and by how many counts they could still be: widths[1] could be one only. */
  withheld: number;
  widths: number[];
  /** The same of flows between two snapshots. */
  flowsWithheld: number;
  flowWidths: number[];
  /** Withheld figures that are truly none, and those of them a reader can tell are none: nobody is in them. */
  zeros: number;
  zerosKnown: number;
  /** Figures the intruder's range does not hold: none, or the intruder is wrong. */
  missed: number;
  examples: string[];
}

export function nothingAttacked(): Attacked {
  const none = {walks: 0, pages: 0, figures: 0, withheld: 0, flowsWithheld: 0, zeros: 0, zerosKnown: 0, missed: 0};
  return {...none, widths: [], flowWidths: [], examples: []};
}

/** The widest range told apart. */
const widest = 12;

/** The reasons are given to the intruder: more than any reader has, who sees [c] for all of them. */
function withReasons(lines: readonly EmittedLine[], areas: AreaIndex, {behind}: App): readonly EmittedLine[] {
  return lines.map((line) => {
    const about = aboutWhom(line, frontlineRoles);
    const group = {...about, dimension: line.dimension, figures: [], areas: new Map()};
    const code = areas.find(line.area)?.code ?? line.area;
    const figures = Object.entries(line.figures).map(([name, what]): [string, Seen] => {
      const why =
        what === '[c]' ? behind.get(cellId(group, code, nodeName(line, name, group, code, behind)))?.why : null;
      return [name, why ?? what];
    });
    return {...line, figures: Object.fromEntries(figures)};
  });
}

/** A category that is its broad group alone goes by the group's name. */
function nodeName(
  line: EmittedLine,
  name: string,
  group: Parameters<typeof cellId>[0],
  code: string,
  behind: App['behind'],
): string {
  if (behind.has(cellId(group, code, name))) return name;
  return aliases.get(`${line.dimension}|${line.population}|${name}`) ?? name;
}

const aliases = new Map(
  dimensions.flatMap((dimension) =>
    dimension.populations.flatMap((population) =>
      broadFor(dimension, population).flatMap(({id}) => {
        const inside = categoriesFor(dimension, population).filter(({broad}) => broad === id);
        const [only] = inside;
        return only && inside.length === 1 ? [[`${dimension.id}|${population}|${only.id}`, id] as const] : [];
      }),
    ),
  ),
);

export function tablesOf(
  {lines, flows, allValues = false}: Emitted,
  world: World,
  app: App,
  rule: ProtectionRule = leastRule,
): LinkedTables {
  const allPlaced = Object.values(world.cells).every(({places}) => !places.includes(''));
  const {areas} = world;
  const tables = linkedTables({
    lines: withReasons(lines, areas, app),
    areas,
    allPlaced,
    allValues,
    frontlineRoles,
    rule,
  });
  return withFlows(tables, flowReasons(flows, areas, app), {areas, rule, allPlaced});
}

function flowReasons(flows: readonly EmittedFlow[], areas: AreaIndex, {behind}: App): readonly EmittedFlow[] {
  return flows.map((flow) => {
    const dimension = dimensions.find(({id}) => id === flow.dimension);
    const place = {...flow, area: areas.find(flow.area)?.code ?? flow.area};
    const figures = Object.entries(flow.figures).map(([name, what]): [string, Seen] => {
      const figure = dimension ? flowFigure(lineTree(dimension, flow.population), name) : name;
      const why = what === '[c]' ? behind.get(flowId(place, flow.kind, figure))?.why : null;
      return [name, why ?? what];
    });
    return {...flow, figures: Object.fromEntries(figures)};
  });
}

/** Where totals are not rounded a reader needs no range for them. */
function withExactTotals({cells, relations}: LinkedTables, {behind}: App): LinkedTables {
  const exact = cells.map((cell): LinkedTables['cells'][number] => {
    const truth = behind.get(cell.id);
    const isTotal = /\|(people|declared)$/.test(cell.id) && truth?.why === null && cell.status !== 'unseen';
    return isTotal ? {id: cell.id, status: 'published', value: truth.count} : cell;
  });
  return {cells: exact, relations};
}

export function judge(emitted: Emitted, world: World, app: App, gate: Gate, into: Attacked): LinkedTables {
  const seen = tablesOf(emitted, world, app, gate.rule);
  const tables = gate.rounding === 'exact totals' ? withExactTotals(seen, app) : seen;
  const widen =
    gate.rounding === 'keyed'
      ? (_: number, upper: number): Bounds => ({least: Math.max(gate.rule.withholdBelow, upper - 6), most: upper + 2})
      : undefined;
  const bounds = boundsOf(tables, widen);
  for (const {id, status} of tables.cells) {
    const truth = app.behind.get(id);
    const range = bounds.get(id);
    if (!truth || !range) continue;
    if (truth.count < range.least || truth.count > range.most) {
      into.missed += 1;
      if (into.examples.length < 20) {
        into.examples.push(`world ${world.seed}: ${id} is ${truth.count}, missed by ${range.least} to ${range.most}`);
      }
    }
    if (status !== 'primary' && status !== 'secondary') continue;
    if (truth.count === 0) {
      into.zeros += 1;
      if (range.most === 0) into.zerosKnown += 1;
      continue;
    }
    const width = Math.min(widest, range.most - range.least + 1);
    const isFlow = id.startsWith('flow|');
    const widths = isFlow ? into.flowWidths : into.widths;
    widths[width] = (widths[width] ?? 0) + 1;
    if (isFlow) into.flowsWithheld += 1;
    else into.withheld += 1;
    if (width < 3 && into.examples.length < 20) {
      into.examples.push(
        `world ${world.seed}: ${id} is ${truth.count} (${truth.why}), ${range.least} to ${range.most}`,
      );
    }
  }
  into.figures += tables.cells.filter(({status}) => status !== 'unseen').length;
  return tables;
}

export function together(pages: readonly Emitted[]): Emitted {
  return {lines: pages.flatMap(({lines}) => lines), flows: pages.flatMap(({flows}) => flows)};
}

/** Walks through one world: each page by itself, then all the reader has seen together. */
export function attackWorld(seed: number, gate: Gate, walks: number, onPages: Attacked, onWalks: Attacked): void {
  const world = randomWorld(seed);
  const app = appOver(world, gate);
  for (let i = 0; i < walks; i += 1) {
    const isOfChange = i % 2 === 1;
    const pages = isOfChange
      ? changeWalk(world, app, seed * 1000 + i, 8 + 3 * (i % 7))
      : walk(world, app, seed * 1000 + i, 4 + (i % 7));
    for (const page of pages) judge(page, world, app, gate, onPages);
    judge(together(pages), world, app, gate, onWalks);
    onWalks.walks += 1;
    onWalks.pages += pages.length;
    onPages.pages += pages.length;
  }
}
