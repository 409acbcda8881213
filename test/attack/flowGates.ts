import {dimensionById, organisation, type AreaIndex} from '../../src/catalogue';
import {countFlows, flowKinds, type Cells, type FlowKind, type RawLine} from '../../src/database';
import {protectedFlow, roundAndWithhold, type Cell, type FlowLine, type ProtectedFlow} from '../../src/disclosure';
import {figureName} from '../../src/disclosure/audit/emitted';
import {flowLineOf, protectedFlowCells} from '../../src/disclosure/flowCells';
import {countsAtNodes, declared, lineTree} from '../../src/disclosure/lineTree';
import type {ProtectedTable} from '../../src/disclosure';
import type {FlowQuestion, LineQuestion} from '../../src/slice';
import {flowId} from './flowSystem';
import type {Gate} from './gates';

export interface GatedFlow {
  readonly flow: ProtectedFlow;
  /** What is behind each figure, by its cell of the attack. */
  readonly figures: readonly {
    readonly id: string;
    readonly count: number;
    readonly why: 'small' | 'base' | 'secondary' | null;
  }[];
}

/** A change through the product's door, or with each flow protected as if it stood alone. */
export function gatedFlow(
  gate: Gate,
  cells: Cells,
  areas: AreaIndex,
  question: FlowQuestion,
  ask: (question: LineQuestion) => ProtectedTable,
): GatedFlow | null {
  const raw = gate.flows && countFlows(cells, areas, question);
  const dimension = dimensionById(question.dimension);
  if (!raw || !dimension) return null;
  const {population, from, to, area, staff} = question;
  const tree = lineTree(dimension, population);
  const flow = gate.flows === 'closed' ? protectedFlow(cells, areas, organisation, question) : alone();
  if (!flow) return null;
  if (!raw.collected) return {flow, figures: []};
  const place = {
    population,
    period: `${from}/${to}`,
    staff,
    area: areas.find(area)?.code ?? area,
    dimension: dimension.id,
  };
  const unfollowed = {
    id: flowId(place, 'withoutNumber', 'people'),
    count: raw.withoutNumber,
    why: whyOf(flow.withoutNumber),
  };
  return {flow, figures: [unfollowed, ...flowKinds.flatMap(figuresOf)]};

  function figuresOf(kind: FlowKind): GatedFlow['figures'] {
    const line = flow?.flows[kind];
    const counts = countsOf(kind);
    return tree.parents.flatMap((_, node) => {
      const figure = figureName(tree, node);
      const cell = line && shownAt(line, node);
      return figure === undefined || !cell
        ? []
        : [{id: flowId(place, kind, figure), count: counts[node] ?? 0, why: whyOf(cell)}];
    });
  }

  function shownAt(line: FlowLine, node: number): Cell | undefined {
    if (node === 0) return line.people;
    return node === declared ? line.declared : line.parts[tree.partIds[node]?.[0] ?? ''];
  }

  function countsOf(kind: FlowKind): readonly number[] {
    if (!raw) return [];
    if (kind !== 'changedIn' && kind !== 'changedOut') return atNodes(raw.byCode[kind]);
    const groupOf = new Map(dimension?.categories.map(({code, broad}) => [code, broad]));
    const side = kind === 'changedIn' ? 'to' : 'from';
    const by = (which: typeof raw.changed): Uint32Array => {
      const byCode = new Uint32Array(256);
      for (const one of which) byCode[one[side]] = (byCode[one[side]] ?? 0) + one.people;
      return byCode;
    };
    const all = atNodes(by(raw.changed));
    const otherGroup = atNodes(by(raw.changed.filter((one) => groupOf.get(one.from) !== groupOf.get(one.to))));
    return all.map((count, node) => (tree.parents[node] === declared ? (otherGroup[node] ?? 0) : count));
  }

  function atNodes(byCode: Uint32Array): readonly number[] {
    const people = byCode.reduce((sum, count) => sum + count, 0);
    const line: RawLine = {
      snapshot: to,
      area,
      value: null,
      dimension: question.dimension,
      people,
      fteHundredths: null,
      collected: true,
      byCode,
    };
    return countsAtNodes(tree, line);
  }

  function alone(): ProtectedFlow | null {
    if (!raw || !dimension) return null;
    const table = ask({
      population,
      snapshots: [from, to],
      areas: {kind: 'one', area},
      split: null,
      dimensions: [question.dimension],
      staff,
    });
    const [start, end] = table.lines;
    const every = protectedFlowCells(raw, tree, dimension, population, gate.rule);
    const lines = flowKinds.map((kind) => [kind, flowLineOf(tree, every[kind])] as const);
    const cell = (count: number): Cell => roundAndWithhold(count, gate.rule);
    const flows = Object.fromEntries(lines);
    // Only disclosure can brand a change; a gate that is being measured stands in for it.
    return {
      question,
      rule: gate.rule,
      start,
      end,
      flows,
      stayed: cell(raw.stayed),
      withoutNumber: cell(raw.withoutNumber),
    } as unknown as ProtectedFlow;
  }
}

function whyOf(cell: Cell): 'small' | 'base' | 'secondary' | null {
  return cell.kind === 'withheld' ? cell.why : null;
}
