import {dimensionById, type AreaIndex, type Organisation} from '../catalogue';
import {countFlows, flowKinds, type Cells, type FlowKind} from '../database';
import type {FlowQuestion} from '../slice';
import {protectedBrand} from './brand';
import {exactCounts} from './exactCounts';
import {requireDuty, type ExactDuty} from './exactDuty';
import {exactLine} from './exactLine';
import {flowCellsOf, flowLineOf} from './flowCells';
import type {FlowLine, ProtectedFlow} from './flowTypes';
import {lineTree} from './lineTree';
import {notCollected, shownCell} from './roundAndWithhold';

/**
 * Who came, went, moved or answered differently, as counted: the flows add up exactly. Null where `protectedFlow` is.
 * Throws RangeError without a duty in force, and for an area or characteristic nobody knows.
 */
export function exactFlow(
  cells: Cells,
  areas: AreaIndex,
  organisation: Pick<Organisation, 'thresholds'>,
  question: FlowQuestion,
  duty: ExactDuty,
): ProtectedFlow | null {
  requireDuty(duty);
  const flow = countFlows(cells, areas, question);
  if (flow === null) return null;
  const {population, from, to, area, dimension: id, staff} = question;
  const dimension = dimensionById(id);
  if (!dimension) throw new RangeError(`No characteristic has the id ${id}`);
  const asked = {population, areas: {kind: 'one', area}, split: null, dimensions: [id], staff} as const;
  const {lines, rule} = exactCounts(cells, areas, organisation, {...asked, snapshots: [from, to]}, duty);
  const [start, end] = lines;
  if (!start || !end) return null;
  const tree = lineTree(dimension, population);
  const every = flowCellsOf(flow, tree, dimension, (line) => exactLine(line, dimension, population));
  const people = (count: number) => (flow.collected ? shownCell(count) : notCollected);
  return {
    [protectedBrand]: true,
    question,
    rule,
    start,
    end,
    // Object.fromEntries forgets which keys it was given: all of them.
    flows: Object.fromEntries(flowKinds.map((kind) => [kind, flowLineOf(tree, every[kind])])) as Record<
      FlowKind,
      FlowLine
    >,
    stayed: people(flow.stayed),
    withoutNumber: people(flow.withoutNumber),
  };
}
