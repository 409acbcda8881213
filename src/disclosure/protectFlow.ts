import {dimensionById} from '../catalogue';
import {flowKinds, type FlowKind, type RawFlow} from '../database';
import {protectedBrand} from './brand';
import {closeNarrowFlows, withholdFlows, type FlowEnds} from './closeNarrowFlows';
import {flowLineOf, protectedFlowCells, type EveryFlow} from './flowCells';
import type {FlowLine, ProtectedFlow} from './flowTypes';
import {cellsOfLine} from './lineCells';
import {declared, lineTree, type LineTree} from './lineTree';
import {notCollected, roundAndWithhold, withheldBase, withheldSecondary} from './roundAndWithhold';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

/**
 * A change as it may be seen: every flow is protected as a line of its own, then whatever the sums that tie flows to the
 * two snapshots would still pin is withheld. `start` and `end` are the lines of the snapshots, protected already, and
 * never changed here: they are what every other table shows.
 * Throws RangeError for an unknown characteristic.
 */
export function protectFlow(
  flow: RawFlow,
  start: ProtectedLine,
  end: ProtectedLine,
  rule: ProtectionRule,
): ProtectedFlow {
  const {question, collected} = flow;
  const dimension = dimensionById(question.dimension);
  if (!dimension) throw new RangeError(`No characteristic has the id ${question.dimension}`);
  const tree = lineTree(dimension, question.population);
  const cells = protectedFlowCells(flow, tree, dimension, question.population, rule);
  const people = (count: number): Cell => (collected ? roundAndWithhold(count, rule) : notCollected);
  const stayed = people(flow.stayed);
  const ends = {start: cellsOfLine(tree, start), end: cellsOfLine(tree, end)};
  const mayStay = !collected || closeFlows(tree, cells, ends, stayed, rule);
  const lines = flowKinds.map((kind) => [kind, flowLineOf(tree, cells[kind])] as const);
  return {
    [protectedBrand]: true,
    question,
    rule,
    start,
    end,
    // Object.fromEntries forgets which keys it was given: all of them.
    flows: Object.fromEntries(lines) as Record<FlowKind, FlowLine>,
    stayed: mayStay ? stayed : withheldSecondary,
    withoutNumber: people(flow.withoutNumber),
  };
}

/** A snapshot too small to be broken down is not broken down by who came and went either. True if `stayed` may be shown. */
function closeFlows(tree: LineTree, flows: EveryFlow, ends: FlowEnds, stayed: Cell, rule: ProtectionRule): boolean {
  const isLarge = (cell: Cell | undefined): boolean =>
    cell?.kind === 'shown' && cell.count >= rule.leastBaseForBreakdown;
  if (isLarge(ends.start[declared]) && isLarge(ends.end[declared]))
    return closeNarrowFlows(tree, flows, ends, stayed, rule);
  withholdFlows(flows, withheldBase);
  return false;
}
