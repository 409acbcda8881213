/** The sums that tie flows to the snapshots they join, to the areas inside an area and to the frontline among all staff. */
import {dimensionById, type Area, type AreaIndex, type Population} from '../../src/catalogue';
import type {LinkedCell, LinkedTables, Relation, Seen} from '../../src/disclosure/audit';
import {areaSums} from '../../src/disclosure/audit/areaSums';
import {figureName} from '../../src/disclosure/audit/emitted';
import {declared, lineTree, people, unknowns, type LineTree} from '../../src/disclosure/lineTree';
import {rangeBehind, shownCell, withheldSmall} from '../../src/disclosure/roundAndWithhold';
import type {FlowKind, ProtectionRule} from '../../src/disclosure';
import type {EmittedFlow} from './emittedFlows';

const ins = ['joined', 'movedIn', 'roleIn'] as const;
const outs = ['left', 'movedOut', 'roleOut'] as const;

/** Whose flows: of a population between two snapshots, in an area, by a characteristic. */
export interface FlowPlace {
  readonly population: Population;
  readonly period: string;
  readonly staff: 'all' | 'frontline';
  readonly area: string;
  readonly dimension: string;
}

/** flow|population|period|staff|area|dimension|kind|figure; people are the same whatever the characteristic. */
export function flowId(place: FlowPlace, kind: FlowKind | 'withoutNumber', figure: string): string {
  const {population, period, staff, area, dimension} = place;
  return ['flow', population, period, staff, area, figure === 'people' ? '' : dimension, kind, figure].join('|');
}

/** The figure a category goes by: its broad group's, where it is the only one of it. */
export function flowFigure(tree: LineTree, id: string): string {
  const node = tree.partIds.findIndex((ids) => ids.includes(id));
  return node < 0 ? id : (figureName(tree, node) ?? id);
}

interface Rules {
  readonly areas: Pick<AreaIndex, 'find' | 'inside'>;
  readonly rule: ProtectionRule;
  readonly allPlaced: boolean;
}

/** `tables` with the flows seen, and every sum a reader could do with them. */
export function withFlows(
  tables: LinkedTables,
  flows: readonly EmittedFlow[],
  {areas, rule, allPlaced}: Rules,
): LinkedTables {
  const cells = new Map(tables.cells.map((cell) => [cell.id, cell]));
  const relations: Relation[] = [...tables.relations];
  const seenAs = (id: string, what: Seen): void => {
    const cell = cellOf(id, what, rule);
    const known = cells.get(id);
    if (known && known.status !== 'unseen' && !isSame(known, cell)) throw new Error(`${id} was emitted in two ways`);
    cells.set(id, cell);
  };
  const add = (total: string, ...parts: readonly string[]): void => {
    for (const id of [total, ...parts]) if (!cells.has(id)) cells.set(id, {id, status: 'unseen'});
    relations.push({total, parts});
  };

  const places = new Map<string, FlowPlace>();
  for (const {kind, figures, ...where} of flows) {
    const area = areas.find(where.area);
    const dimension = dimensionById(where.dimension);
    if (!area || !dimension) throw new Error(`A flow of no area or characteristic: ${where.area} ${where.dimension}`);
    const place = {...where, area: area.code};
    const tree = lineTree(dimension, place.population);
    places.set(JSON.stringify(place), place);
    for (const [name, what] of Object.entries(figures)) seenAs(flowId(place, kind, flowFigure(tree, name)), what);
  }
  for (const place of places.values()) addOwn(place, add);
  const groups = grouped(places.values(), ({population, period, staff, dimension}) =>
    JSON.stringify([population, period, staff, dimension]),
  );
  for (const group of groups.values()) addAreas(group, areas, allPlaced, add);
  addFrontline([...places.values()], add);
  return {cells: [...cells.values()], relations};
}

type Add = (total: string, ...parts: readonly string[]) => void;

function treeOf({dimension, population}: FlowPlace): LineTree {
  const found = dimensionById(dimension);
  if (!found) throw new Error(`No characteristic ${dimension}`);
  return lineTree(found, population);
}

function figuresOf(tree: LineTree): readonly {readonly node: number; readonly figure: string}[] {
  return tree.parents.flatMap((_, node) => {
    const figure = figureName(tree, node);
    return figure === undefined || unknowns.has(node) ? [] : [{node, figure}];
  });
}

/** Within one flow, and between the flows of a place and its lines at the two snapshots. */
function addOwn(place: FlowPlace, add: Add): void {
  const tree = treeOf(place);
  const id = (kind: FlowKind, figure: string): string => flowId(place, kind, figure);
  const name = (node: number): string => figureName(tree, node) ?? `${node}`;
  for (const kind of [...ins, ...outs, 'declaredIn', 'declaredOut'] as const) {
    for (const {parent, parts} of tree.families) {
      if (parent !== people) add(id(kind, name(parent)), ...parts.map((part) => id(kind, name(part))));
    }
    if (!kind.startsWith('declared')) add(id(kind, 'people'), id(kind, 'declared'), id(kind, 'unanswered'));
  }
  addChanged(tree, place, add);

  const [from = '', to = ''] = place.period.split('/');
  const {population, staff, area, dimension} = place;
  const line = (snapshot: string, figure: string): string =>
    [population, snapshot, staff, '', area, figure === 'people' ? '' : dimension, figure].join('|');
  for (const {node, figure} of figuresOf(tree)) {
    const answers = node === people ? [] : (['declared'] as const);
    const changes = node <= declared ? [] : (['changed'] as const);
    const kept = `${flowId(place, 'joined', figure)}|kept`;
    const of = (kinds: readonly FlowKind[]): readonly string[] => kinds.map((kind) => id(kind, figure));
    const more = [...answers, ...changes];
    add(line(from, figure), kept, ...of([...outs, ...more.map((each) => `${each}Out` as const)]));
    add(line(to, figure), kept, ...of([...ins, ...more.map((each) => `${each}In` as const)]));
  }
  const gross = `${flowId(place, 'withoutNumber', 'people')}|came or went`;
  add(gross, id('joined', 'people'), id('left', 'people'));
  add(gross, flowId(place, 'withoutNumber', 'people'), `${gross}|rest`);
}

/** Who changed category are as many by the later answer as by the earlier; so are those of them who changed group. */
function addChanged(tree: LineTree, place: FlowPlace, add: Add): void {
  const groups = tree.families.find(({parent}) => parent === declared)?.parts ?? [];
  const whole = `${flowId(place, 'changedIn', 'declared')}|changed group`;
  for (const kind of ['changedIn', 'changedOut'] as const) {
    const id = (node: number): string => flowId(place, kind, figureName(tree, node) ?? `${node}`);
    add(whole, ...groups.map(id));
    add(
      flowId(place, kind, 'declared'),
      whole,
      ...groups.map((group) => `${flowId(place, 'changedIn', `${group}`)}|within`),
    );
    for (const group of groups) {
      const within = `${flowId(place, 'changedIn', `${group}`)}|within`;
      const own = tree.families.find(({parent}) => parent === group);
      const sum = `${id(group)}|with its own`;
      add(sum, id(group), within);
      if (own) add(sum, ...own.parts.map(id));
      else add(sum, id(group));
    }
  }
}

/** People who came to an area came to one inside it; who stayed in one stayed in the area; movers may move inside it. */
function addAreas(places: readonly FlowPlace[], areas: Rules['areas'], allPlaced: boolean, add: Add): void {
  const [first] = places;
  if (!first) return;
  const seen = places.map(({area}) => areas.find(area)).filter((area): area is Area => area !== undefined);
  for (const {total, parts, covers, level} of areaSums(seen, areas)) {
    for (const {figure} of figuresOf(treeOf(first))) {
      const of = (kind: FlowKind | 'withoutNumber', {code}: Area): string =>
        flowId({...first, area: code}, kind, figure);
      const all = (kind: FlowKind | 'withoutNumber'): readonly string[] => parts.map((part) => of(kind, part));
      const rest = (kind: string): string => `${of('joined', total)}|${kind} rest of ${level}`;
      const isWhole = covers && allPlaced;
      for (const kind of ['joined', 'left', 'withoutNumber'] as const) {
        if (kind === 'withoutNumber' && figure !== 'people') continue;
        add(of(kind, total), ...all(kind), ...(isWhole ? [] : [rest(kind)]));
      }
      for (const kind of ['roleIn', 'roleOut', 'declaredIn', 'declaredOut', 'changedIn', 'changedOut'] as const) {
        add(of(kind, total), ...all(kind), rest(kind));
      }
      for (const kind of ['movedIn', 'movedOut'] as const) {
        const gross = rest(`${kind} gross`);
        add(gross, ...all(kind), ...(isWhole ? [] : [rest(kind)]));
        add(gross, of(kind, total), rest(`${kind} inside`));
      }
    }
  }
}

/** Frontline staff who came, went, moved or answered anew did so among all staff; only roles are their own. */
function addFrontline(places: readonly FlowPlace[], add: Add): void {
  const known = new Set(places.map((place) => JSON.stringify(place)));
  for (const part of places) {
    const total = {...part, staff: 'all' as const};
    if (part.staff !== 'frontline' || !known.has(JSON.stringify(total))) continue;
    for (const {figure} of figuresOf(treeOf(part))) {
      for (const kind of [
        ...(['joined', 'left', 'movedIn', 'movedOut'] as const),
        ...(['declaredIn', 'declaredOut', 'changedIn', 'changedOut'] as const),
      ]) {
        add(flowId(total, kind, figure), flowId(part, kind, figure), `${flowId(total, kind, figure)}|other staff`);
      }
    }
  }
}

function cellOf(id: string, what: Seen, rule: ProtectionRule): LinkedCell {
  if (typeof what === 'number') {
    const {least, most} = rangeBehind(shownCell(what), rule);
    return least === most
      ? {id, status: 'published', value: least}
      : {id, status: 'rounded', publishedLower: least, publishedUpper: most};
  }
  if (what !== 'small') return {id, status: 'secondary', sensitive: true};
  const {least, most} = rangeBehind(withheldSmall, rule);
  return {id, status: 'primary', publishedLower: least, publishedUpper: most};
}

function isSame(a: LinkedCell, b: LinkedCell): boolean {
  return a.status === b.status && a.value === b.value && a.publishedLower === b.publishedLower;
}

function grouped(places: Iterable<FlowPlace>, keyOf: (place: FlowPlace) => string): Map<string, FlowPlace[]> {
  const groups = new Map<string, FlowPlace[]>();
  for (const place of places) groups.set(keyOf(place), [...(groups.get(keyOf(place)) ?? []), place]);
  return groups;
}
