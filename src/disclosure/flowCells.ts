import type {Dimension, Population} from '../catalogue';
import {countedFlows, type FlowKind, type RawFlow, type RawLine} from '../database';
import {cellsOfLine} from './lineCells';
import {declared, people, unknowns, type LineTree} from './lineTree';
import {protectLine} from './protectLine';
import type {FlowLine} from './flowTypes';
import {notCollected} from './roundAndWithhold';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

/**
 * The cells of one flow at the nodes of its tree. A change of answer is two trees, because who changed their category
 * need not have changed their broad group: `byGroup` has only those who did, and is what broad groups show.
 */
export interface FlowCells {
  readonly cells: Cell[];
  readonly byGroup: Cell[] | null;
}

export type EveryFlow = Readonly<Record<FlowKind, FlowCells>>;

/** Every flow protected as a line of its own: rounded or withheld figure by figure, none broken down below the least base. */
export function protectedFlowCells(
  flow: RawFlow,
  tree: LineTree,
  dimension: Dimension,
  population: Population,
  rule: ProtectionRule,
): EveryFlow {
  return flowCellsOf(flow, tree, dimension, (line) => protectLine(line, dimension, population, rule));
}

/** Every flow as a line of its own, each line made by `asShown`. */
export function flowCellsOf(
  flow: RawFlow,
  tree: LineTree,
  dimension: Dimension,
  asShown: (line: RawLine) => ProtectedLine,
): EveryFlow {
  const {collected, question} = flow;
  const protect = (byCode: Uint32Array): Cell[] => {
    const sum = byCode.reduce((all, count) => all + count, 0);
    const place = {snapshot: question.to, area: question.area, value: null, dimension: dimension.id};
    const line: RawLine = {...place, people: sum, fteHundredths: null, collected, byCode};
    return [...cellsOfLine(tree, asShown(line))];
  };
  const groupOf = new Map(dimension.categories.map(({code, broad}) => [code, broad]));
  const changed = (side: 'from' | 'to'): FlowCells => {
    const otherGroup = flow.changed.filter(({from, to}) => groupOf.get(from) !== groupOf.get(to));
    return {cells: protect(byCodeOf(flow.changed, side)), byGroup: protect(byCodeOf(otherGroup, side))};
  };
  const counted = countedFlows.map((kind) => [kind, {cells: protect(flow.byCode[kind]), byGroup: null}] as const);
  // Object.fromEntries forgets which keys it was given: every counted flow is among them.
  const byKind = Object.fromEntries(counted) as Record<(typeof countedFlows)[number], FlowCells>;
  return {...byKind, changedIn: changed('to'), changedOut: changed('from')};
}

function byCodeOf(changed: RawFlow['changed'], side: 'from' | 'to'): Uint32Array {
  const byCode = new Uint32Array(256);
  for (const one of changed) byCode[one[side]] = (byCode[one[side]] ?? 0) + one.people;
  return byCode;
}

/** What a node of a flow shows: of a change of answer, a group shows those who changed group. */
export function flowCell(tree: LineTree, {cells, byGroup}: FlowCells, node: number): Cell {
  const cell = cells[node] ?? notCollected;
  const grouped = byGroup?.[node];
  if (grouped === undefined || node <= declared || unknowns.has(node)) return cell;
  const isGroup = tree.parents[node] === declared;
  if (!isGroup) return cell;
  const isCategoryToo = (tree.partIds[node] ?? []).length > 1;
  return isCategoryToo && cell.kind === 'withheld' ? cell : grouped;
}

export function flowLineOf(tree: LineTree, flow: FlowCells): FlowLine {
  const parts: Record<string, Cell> = {};
  tree.partIds.forEach((ids, node) => {
    for (const id of ids) parts[id] = flowCell(tree, flow, node);
  });
  return {people: flowCell(tree, flow, people), declared: flowCell(tree, flow, declared), parts};
}
