import {dimensionById, levels, type AreaIndex, type Level, type Organisation} from '../../catalogue';
import {countFlows, flowKinds, type Cells, type FlowKind, type RawFlow} from '../../database';
import type {FlowQuestion} from '../../slice';
import {areaSums, distinctAreas} from '../linked/areaSums';
import {emits} from '../linked/closeLinked';
import {cellOf} from '../linked/linkedCells';
import {unlimited} from '../linked/linkedRanges';
import type {DistinctArea} from '../linked/types';
import {cellsOfLine} from '../lineCells';
import {declared, lineTree, people, unknowns, type LineTree} from '../lineTree';
import {protectedCounts} from '../protectedCounts';
import {protectFlow} from '../protectFlow';
import {rangeBehind, roundAndWithhold} from '../roundAndWithhold';
import type {FlowLine} from '../flowTypes';
import type {Cell, ProtectedLine, ProtectionRule} from '../types';
import {closeLinkedFlows} from './closeLinkedFlows';
import {flowFamilies} from './flowFamilies';
import {cellAt, isImpossible, type FlowPlace, type FlowSystem, type Row} from './types';

/**
 * Areas of these levels have flows. With authorities beside them the sums tie so many small figures that flows of the nation
 * had to go for their sake; and counting and closing took seconds (README.md).
 */
const flowLevels: readonly Level[] = ['england', 'region', 'serviceArea'];

/** The flows of one place as they may be shown beside those of every other. */
export interface LinkedFlow {
  readonly flows: Readonly<Record<FlowKind, FlowLine>>;
  readonly stayed: Cell;
  readonly withoutNumber: Cell;
}

export interface LinkedFlows {
  /** Undefined for an area without flows: of no level that has them, or finer than the places known. */
  of(area: string, staff: FlowPlace['staff']): LinkedFlow | undefined;
}

/** A place with its lines at both snapshots as every table shows them, and its flows counted, if it has any. */
interface Counted extends FlowPlace {
  readonly raw: RawFlow | null;
  readonly start: ProtectedLine;
  readonly end: ProtectedLine;
}

type Asked = Pick<FlowQuestion, 'population' | 'from' | 'to' | 'dimension'>;

/** The people alone: one node, no answers. */
const peopleOnly: LineTree = {
  parents: [-1],
  depths: [0],
  partIds: [[]],
  codes: [[]],
  withoutDetail: new Set(),
  families: [],
};

const ofPeople = ['joined', 'left', 'movedIn', 'movedOut', 'roleIn', 'roleOut'] as const;

/**
 * Every flow of a characteristic between two snapshots, over all areas, closed together: first the people, who are the same
 * whatever the characteristic, then their answers. Null where nobody can be followed.
 */
export function linkedFlows(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  rule: ProtectionRule,
  asked: Asked,
): LinkedFlows | null {
  const dimension = dimensionById(asked.dimension);
  if (!dimension) throw new RangeError(`No characteristic has the id ${asked.dimension}`);
  const all = distinctAreas(areas);
  const counted = countedPlaces(cells, areas, organisation, asked, all);
  if (counted === null) return null;
  const isCollected = new Set(counted.map(({area}) => area));
  const nation = all.findIndex(({area}) => area.code === areas.nation.code);
  const unplaced = cells.places.some((code) => code === '' || areas.find(code)?.code === areas.nation.code);
  const sums = areaSums(all, areas, (area) => isCollected.has(area)).map((sum) =>
    unplaced && sum.total === nation ? {...sum, rest: true} : sum,
  );
  const isNation = (area: number): boolean => area === nation;
  const rangeOf = (what: number) => rangeBehind(cellOf(what), rule, unlimited);
  const systemOf = (tree: LineTree): FlowSystem => {
    const shape = {tree, places: counted};
    return {...shape, families: flowFamilies(shape, sums)};
  };

  const peopleSystem = systemOf(peopleOnly);
  const ofEveryone = emittedPeople(peopleSystem, counted, rule, isNation);
  closeLinkedFlows(peopleSystem, ofEveryone, rangeOf, {
    isNation,
    isFixed: (place, row) => isStructural(counted[place], row, isNation),
  });

  const system = systemOf(lineTree(dimension, asked.population));
  const emitted = emittedAnswers(system, counted, rule, isNation);
  counted.forEach((_, place) => {
    for (const row of [...ofPeople, 'kept', 'withoutNumber'] as const) {
      emitted[cellAt(system, place, row, people)] = ofEveryone[cellAt(peopleSystem, place, row, people)] ?? 0;
    }
  });
  closeLinkedFlows(system, emitted, rangeOf, {
    isNation,
    isFixed: (place, row, node) => node === people || isStructural(counted[place], row, isNation),
  });

  const placeOf = new Map(
    counted.flatMap(({area, staff, hasFlows}, place) =>
      (hasFlows ? (all[area]?.codes ?? []) : []).map((code) => [`${code} ${staff}`, place] as const),
    ),
  );
  return {
    of(area, staff) {
      const place = placeOf.get(`${area} ${staff}`);
      return place === undefined ? undefined : answerOf(system, emitted, place);
    },
  };
}

function isStructural(place: FlowPlace | undefined, row: Row, isNation: (area: number) => boolean): boolean {
  const kind = flowKinds.find((each) => each === row);
  return place !== undefined && kind !== undefined && isImpossible(kind, place, isNation(place.area));
}

function countedPlaces(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  {population, from, to, dimension}: Asked,
  all: readonly DistinctArea[],
): readonly Counted[] | null {
  const flowCodes = new Set(flowLevels.flatMap((level) => areas.atLevel(level).map(({code}) => code)));
  const found: Counted[] = [];
  for (const staff of cells.frontline ? (['all', 'frontline'] as const) : (['all'] as const)) {
    const lines = new Map<string, ProtectedLine>();
    for (const level of levels) {
      const table = protectedCounts(cells, areas, organisation, {
        population,
        snapshots: [from, to],
        areas: {kind: 'level', level, within: areas.nation.code},
        split: null,
        dimensions: [dimension],
        staff,
      });
      for (const line of table.lines) lines.set(`${line.area} ${line.snapshot}`, line);
    }
    for (const [
      area,
      {
        area: {code},
        codes,
      },
    ] of all.entries()) {
      const [start, end] = [lines.get(`${code} ${from}`), lines.get(`${code} ${to}`)];
      if (!start || !end || start.people.kind === 'notCollected') continue;
      const hasFlows = codes.some((each) => flowCodes.has(each));
      const raw = hasFlows ? countFlows(cells, areas, {population, from, to, area: code, dimension, staff}) : null;
      if (hasFlows && raw === null) return null;
      found.push({area, staff, hasFlows, raw, start, end});
    }
  }
  return found;
}

/** People of each flow, each by itself; none where the people of a snapshot are too few to break down. */
function emittedPeople(
  system: FlowSystem,
  counted: readonly Counted[],
  rule: ProtectionRule,
  isNation: (area: number) => boolean,
): Int32Array {
  const emitted = new Int32Array(system.families.cells).fill(emits.nothing);
  counted.forEach(({raw, start, end, ...where}, place) => {
    const put = (row: Row, what: number): void => {
      emitted[cellAt(system, place, row, people)] = what;
    };
    const isLarge = [start, end].every((line) => isBreakable(line.people, rule));
    const by = (count: number): number => (isLarge ? written(roundAndWithhold(count, rule)) : emits.base);
    put('start', written(start.people));
    put('end', written(end.people));
    if (!raw) return;
    put('kept', by(raw.stayed));
    put('withoutNumber', by(raw.withoutNumber));
    for (const kind of ofPeople) {
      const count = raw.byCode[kind].reduce((sum, each) => sum + each, 0);
      put(kind, isImpossible(kind, where, isNation(where.area)) ? 0 : by(count));
    }
  });
  return emitted;
}

function isBreakable(cell: Cell, rule: ProtectionRule): boolean {
  return cell.kind === 'shown' && cell.count >= rule.leastBaseForBreakdown;
}

/** The answers in every flow, as each place by itself would show them. */
function emittedAnswers(
  system: FlowSystem,
  counted: readonly Counted[],
  rule: ProtectionRule,
  isNation: (area: number) => boolean,
): Int32Array {
  const {tree} = system;
  const emitted = new Int32Array(system.families.cells).fill(emits.nothing);
  counted.forEach(({raw, start, end, ...where}, place) => {
    const put = (row: Row, node: number, cell: Cell | undefined): void => {
      emitted[cellAt(system, place, row, node)] = cell ? written(cell) : emits.nothing;
    };
    cellsOfLine(tree, start).forEach((cell, node) => put('start', node, cell));
    cellsOfLine(tree, end).forEach((cell, node) => put('end', node, cell));
    if (!raw) return;
    const {flows} = protectFlow(raw, start, end, rule);
    for (const kind of flowKinds) {
      const isNobody = isImpossible(kind, where, isNation(where.area));
      tree.parents.forEach((_, node) => {
        if (node === people || unknowns.has(node)) return;
        const shown = node === declared ? flows[kind].declared : flows[kind].parts[tree.partIds[node]?.[0] ?? ''];
        put(kind, node, isNobody ? cellOf(0) : shown);
      });
    }
  });
  return emitted;
}

function answerOf(system: FlowSystem, emitted: Int32Array, place: number): LinkedFlow {
  const {tree} = system;
  const at = (row: Row, node: number): Cell => cellOf(emitted[cellAt(system, place, row, node)] ?? emits.nothing);
  const flows = flowKinds.map((kind): readonly [FlowKind, FlowLine] => {
    const parts: Record<string, Cell> = {};
    tree.partIds.forEach((ids, node) => {
      for (const id of ids) parts[id] = at(kind, node);
    });
    const own = at(kind, declared);
    return [kind, {people: ofPeople.some((each) => each === kind) ? at(kind, people) : own, declared: own, parts}];
  });
  return {
    // Object.fromEntries forgets which keys it was given: all of them.
    flows: Object.fromEntries(flows) as Record<FlowKind, FlowLine>,
    stayed: at('kept', people),
    withoutNumber: at('withoutNumber', people),
  };
}

function written(cell: Cell): number {
  if (cell.kind === 'shown') return cell.count;
  return cell.kind === 'withheld' ? emits[cell.why] : emits.nothing;
}
