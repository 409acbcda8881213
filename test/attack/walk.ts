import {dimensions, levels, populations, type Population} from '../../src/catalogue';
import type {BaselineLibrary, Evidence, Source} from '../../src/comparison';
import type {EmittedLine} from '../../src/disclosure/audit';
import {aboutWhom, cellId} from '../../src/disclosure/audit/group';
import {figureName} from '../../src/disclosure/audit/emitted';
import {cellsOfLine} from '../../src/disclosure/lineCells';
import {lineTree} from '../../src/disclosure/lineTree';
import {
  crossedBy,
  defaultSlice,
  parseSlice,
  sliceHref,
  type LineQuestion,
  type Slice,
  type Split,
} from '../../src/slice';
import {areaProfileView, characteristicView, mapPageView, stocktakeView, type FigureView} from '../../src/view';
import {organisation} from '../../src/catalogue';
import {flowsBy, type EmittedFlow} from './emittedFlows';
import {emittedBy, type EmittedPage} from './emittedText';
import {gatedFlow} from './flowGates';
import {gated, type Gate} from './gates';
import type {World} from './randomWorld';
import {seeded, type Chance} from './seeded';

const noBaselines: BaselineLibrary = {find: () => null};

/** What the files call a column of their own. */
export const ownTeam = 'Team';

export const frontlineRoles: ReadonlySet<string> = new Set(
  organisation.roles.flatMap(({label, frontline}) => (frontline ? [label] : [])),
);

/** The app over a world, through a gate; what the gate held back is kept aside, to judge the attack by. */
export interface App {
  readonly evidence: Evidence;
  /** By cell of the attack: the exact count, and why it is withheld if it is. Never shown to a view. */
  readonly behind: Map<string, {readonly count: number; readonly why: 'small' | 'base' | 'secondary' | null}>;
}

export function appOver(world: World, gate: Gate): App {
  const behind: App['behind'] = new Map();
  const source = (population: Population): Source => {
    const {snapshots, dimensions: held, labels, places} = world.cells[population];
    const isFine = places.some((code) => code.startsWith('E'));
    return {
      fileName: `${population}.csv`,
      synthetic: true,
      snapshots,
      dimensions: Object.keys(held),
      splits: Object.fromEntries(Object.entries(labels).map(([split, values]) => [split, values.slice(1)])),
      splitLabels: {own_team: ownTeam},
      finestLevel: isFine ? 'localAuthority' : 'serviceArea',
    };
  };
  const doors = {
    workforce: gated(gate, world.cells.workforce, world.keys.workforce, world.areas),
    caseload: gated(gate, world.cells.caseload, world.keys.caseload, world.areas),
  };
  const answers = new Map<string, ReturnType<Evidence['ask']>>();
  const flowAnswers = new Map<string, ReturnType<Evidence['askFlow']>>();
  const ask = (question: LineQuestion) => {
    const {table, truth} = doors[question.population](question);
    table.lines.forEach((line, i) => {
      const dimension = dimensions.find(({id}) => id === line.dimension);
      if (!dimension || line.people.kind === 'notCollected') return;
      const tree = lineTree(dimension, question.population);
      const {population, staff, split} = question;
      const {snapshot, area, value} = line;
      const about = aboutWhom(
        {population, snapshot, area, staff, split, value, dimension: dimension.id, figures: {}},
        frontlineRoles,
      );
      const code = world.areas.find(area)?.code ?? area;
      cellsOfLine(tree, line).forEach((cell, node) => {
        const group = {...about, dimension: dimension.id, figures: [], areas: new Map()};
        const why = cell.kind === 'withheld' ? cell.why : null;
        behind.set(cellId(group, code, figureName(tree, node) ?? `${node}`), {count: truth[i]?.[node] ?? 0, why});
      });
    });
    return table;
  };
  const evidence: Evidence = {
    organisation,
    areas: world.areas,
    baselines: noBaselines,
    sources: {workforce: source('workforce'), caseload: source('caseload')},
    ask(question) {
      const key = JSON.stringify(question);
      const answer = answers.get(key) ?? ask(question);
      answers.set(key, answer);
      return answer;
    },
    askFlow(question) {
      const key = JSON.stringify(question);
      const known = flowAnswers.get(key);
      if (known !== undefined) return known;
      const answer = gatedFlow(gate, world.cells[question.population], world.areas, question, (lines) => ask(lines));
      answer?.figures.forEach(({id, count, why}) => behind.set(id, {count, why}));
      flowAnswers.set(key, answer?.flow ?? null);
      return answer?.flow ?? null;
    },
  };
  return {evidence, behind};
}

/** What a page gave away. */
export interface Emitted {
  /** Every value of every split was seen. */
  readonly allValues?: boolean;
  readonly lines: readonly EmittedLine[];
  readonly flows: readonly EmittedFlow[];
}

/** The pages a reader opened one after another, by following links and turning the page's own switches. */
export function walk(world: World, app: App, seed: number, steps: number): readonly Emitted[] {
  const chance = seeded(seed);
  let slice: Slice = {...defaultSlice, area: world.areas.nation.code};
  const pages: Emitted[] = [];
  for (let step = 0; step < steps; step += 1) {
    const page = open(slice, app.evidence);
    pages.push({lines: emittedBy(page), flows: flowsBy(page.figures)});
    slice = next(slice, page, world, chance);
  }
  return pages;
}

/** Why one characteristic changed, category by category: a place, the places inside and around it, all staff and frontline. */
export function changeWalk(world: World, app: App, seed: number, steps: number): readonly Emitted[] {
  const chance = seeded(seed);
  const {areas} = world;
  const by = chance.pick(dimensions);
  const categories = chance.next() < 0.5 ? by.broad : [...by.broad, ...by.categories];
  const few = Array.from({length: 1 + chance.below(3)}, () => chance.pick(categories).id);
  let area = areas.nation;
  const pages: Emitted[] = [];
  for (let step = 0; step < steps; step += 1) {
    const staff = chance.next() < 0.7 ? ('all' as const) : ('frontline' as const);
    const slice = {
      ...defaultSlice,
      page: 'characteristic',
      by: by.id,
      category: chance.pick(few),
      area: area.code,
      staff,
    } as const;
    const page = open(slice, app.evidence);
    pages.push({lines: emittedBy(page), flows: flowsBy(page.figures)});
    const inside = areas.inside(area, chance.pick(levels));
    const around = chance.pick([areas.around(area)[0] ?? areas.nation, areas.nation]);
    area = inside.length > 0 && chance.next() < 0.6 ? chance.pick(inside) : around;
  }
  return pages;
}

/** One characteristic broken down in every way a reader is offered, here and in the places inside and around. */
export function splitWalk(world: World, app: App, seed: number, steps: number): readonly Emitted[] {
  const chance = seeded(seed);
  const {areas} = world;
  const by = chance.pick(dimensions);
  let area = areas.nation;
  let split: Split = 'role';
  const pages: Emitted[] = [];
  for (let step = 0; step < steps; step += 1) {
    const staff = chance.next() < 0.7 ? ('all' as const) : ('frontline' as const);
    // Now and then the characteristic that divides is looked at by itself: its groups are the people of the parts.
    const crossed = crossedBy(split);
    const of = crossed !== null && chance.next() < 0.3 ? crossed : by.id;
    const slice = {...defaultSlice, page: 'characteristic', by: of, area: area.code, staff, split} as const;
    const view = characteristicView(parseSlice(sliceHref(slice).slice(1)).slice, app.evidence);
    const page = open(slice, app.evidence);
    pages.push({lines: emittedBy(page), flows: flowsBy(page.figures)});
    const choices = view?.splits.choices ?? [];
    if (choices.length > 0 && chance.next() < 0.6) split = chance.pick(choices).split;
    const inside = areas.inside(area, chance.pick(['region', 'serviceArea'] as const));
    area = inside.length > 0 && chance.next() < 0.5 ? chance.pick(inside) : areas.nation;
  }
  return pages;
}

function open(slice: Slice, evidence: Evidence): EmittedPage & {readonly links: readonly string[]} {
  const page = viewOf(slice, evidence);
  if (page === null) throw new Error('A page had no counts');
  const figures = Object.values(page).flatMap((each): readonly FigureView[] =>
    Array.isArray(each) ? each.filter(isFigure) : isFigure(each) ? [each] : [],
  );
  return {
    area: slice.page === 'map' ? evidence.areas.nation.code : slice.area,
    staff: slice.staff,
    figures,
    tiles: 'tiles' in page ? page.tiles : [],
    dates: {
      workforce: evidence.sources.workforce?.snapshots ?? [],
      caseload: evidence.sources.caseload?.snapshots ?? [],
    },
    links: linksIn(page),
  };
}

function viewOf(slice: Slice, evidence: Evidence) {
  switch (slice.page) {
    case 'characteristic':
      return characteristicView(slice, evidence);
    case 'area':
      return areaProfileView(slice, evidence);
    case 'map':
      return mapPageView(slice, evidence);
    default:
      return stocktakeView(slice, evidence);
  }
}

export function isFigure(value: unknown): value is FigureView {
  return typeof value === 'object' && value !== null && 'csv' in value;
}

function linksIn(value: unknown): readonly string[] {
  // The methods page has no figures: a link to it from every figure would only shorten walks.
  if (typeof value === 'string') return value.startsWith('?') && !value.includes('page=methods') ? [value] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(linksIn);
  return [];
}

function next(slice: Slice, page: {readonly links: readonly string[]}, world: World, chance: Chance): Slice {
  if (chance.next() < 0.55 && page.links.length > 0) {
    const followed = parseSlice(chance.pick(page.links).slice(1)).slice;
    if (['stocktake', 'characteristic', 'area', 'map'].includes(followed.page)) return followed;
  }
  const {areas} = world;
  const by = chance.pick(dimensions);
  const around = areas.find(slice.area) ?? areas.nation;
  const near = levels.flatMap((level) => areas.inside(around, level));
  const change = chance.pick<() => Partial<Slice>>([
    () => ({page: chance.pick(['stocktake', 'characteristic', 'area', 'map'] as const)}),
    () => ({page: 'characteristic', detail: chance.pick(['broad', 'detailed'] as const)}),
    () => ({staff: slice.staff === 'all' ? 'frontline' : 'all'}),
    () => ({
      page: 'map',
      level: chance.pick(levels.filter((level) => level !== 'england')),
      population: chance.pick(populations),
    }),
    () => ({
      page: chance.pick(['map', 'characteristic'] as const),
      by: by.id,
      category: chance.pick([...by.broad, ...by.categories]).id,
    }),
    () => ({area: (near.length > 0 ? chance.pick(near) : areas.nation).code}),
    () => ({area: (areas.around(around)[0] ?? areas.nation).code}),
    () => ({snapshot: chance.pick(world.cells.caseload.snapshots)}),
  ])();
  // Through the address, as a reader's click goes.
  return parseSlice(sliceHref(slice, change).slice(1)).slice;
}
