import type {AreaIndex, Organisation} from '../catalogue';
import {countFlows, flowKinds, type Cells, type FlowKind} from '../database';
import type {FlowQuestion} from '../slice';
import type {FlowLine, ProtectedFlow} from './flowTypes';
import {linkedFlows, type LinkedFlows} from './linkedFlows/linkedFlows';
import {protectedCounts} from './protectedCounts';
import {protectFlow} from './protectFlow';
import {withheldBase} from './roundAndWithhold';
import {ruleFor} from './thresholds';

/** Characteristics and pairs of snapshots kept for each set of cells; the one asked longest ago goes first. */
const kept = 30;

const remembered = new WeakMap<Cells, WeakMap<AreaIndex, Map<string, LinkedFlows | null>>>();

/**
 * The only door to flows: counts who came, went, moved or answered differently, everywhere at once, and protects it. Null
 * where the extract has no person numbers, or lacks a snapshot or the characteristic.
 * Throws RangeError for an area nobody knows, or an organisation's rule looser than ours.
 */
export function protectedFlow(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: FlowQuestion,
): ProtectedFlow | null {
  const flow = countFlows(cells, areas, question);
  if (flow === null) return null;
  const {population, from, to, area, dimension, staff} = question;
  const {lines, rule} = protectedCounts(cells, areas, organisation, {
    population,
    snapshots: [from, to],
    areas: {kind: 'one', area},
    split: null,
    dimensions: [dimension],
    staff,
  });
  const [start, end] = lines;
  if (!start || !end) return null;
  const alone = protectFlow(flow, start, end, rule);
  if (!flow.collected) return alone;
  const together = linkedOf(cells, areas, organisation, question)?.of(start.area, staff);
  // An area below those that have flows, or of no level, could be set against the areas beside it.
  return together ? {...alone, ...together} : withheldWhole(alone);
}

function linkedOf(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: FlowQuestion,
): LinkedFlows | null {
  const byAreas = remembered.get(cells) ?? new WeakMap<AreaIndex, Map<string, LinkedFlows | null>>();
  remembered.set(cells, byAreas);
  const known = byAreas.get(areas) ?? new Map<string, LinkedFlows | null>();
  byAreas.set(areas, known);
  const rule = ruleFor(organisation);
  const {population, dimension, from, to} = question;
  const key = [population, dimension, from, to, ...Object.values(rule)].join('|');
  const before = known.get(key);
  const found = before === undefined ? linkedFlows(cells, areas, organisation, rule, question) : before;
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) {
    if (known.size <= kept) break;
    known.delete(oldest);
  }
  return found;
}

function withheldWhole(flow: ProtectedFlow): ProtectedFlow {
  const parts = Object.fromEntries(Object.keys(flow.flows.joined.parts).map((id) => [id, withheldBase]));
  const line: FlowLine = {people: withheldBase, declared: withheldBase, parts};
  // Object.fromEntries forgets which keys it was given: all of them.
  const flows = Object.fromEntries(flowKinds.map((kind) => [kind, line])) as Record<FlowKind, FlowLine>;
  return {...flow, flows, stayed: withheldBase, withoutNumber: withheldBase};
}
