import {flowKinds, type FlowKind} from '../database';
import {closeNarrowFamilies, leastPossibleCounts, rangesBehind} from './closeNarrowFamilies';
import {flowCell, type EveryFlow} from './flowCells';
import {declared, people, unknowns, type LineTree} from './lineTree';
import {possibleRanges, type Ranges} from './possibleRanges';
import {rangeBehind, withheldSecondary, type Range} from './roundAndWithhold';
import type {Cell, ProtectionRule} from './types';

/** Flows that add to the people counted, and those that take from them. */
const arriving: readonly FlowKind[] = ['joined', 'movedIn', 'roleIn'];
const leaving: readonly FlowKind[] = ['left', 'movedOut', 'roleOut'];

/** What ties a node's figures at the two snapshots: who changed their answer cancel in all but the categories. */
function flowsAt(node: number): {readonly ins: readonly FlowKind[]; readonly outs: readonly FlowKind[]} {
  if (node === people) return {ins: arriving, outs: leaving};
  const [ins, outs] = [[...arriving, 'declaredIn'] as const, [...leaving, 'declaredOut'] as const];
  return node === declared ? {ins, outs} : {ins: [...ins, 'changedIn'], outs: [...outs, 'changedOut']};
}

export interface FlowEnds {
  readonly start: readonly Cell[];
  readonly end: readonly Cell[];
}

/**
 * Withholds further where the sums that tie flows to the two snapshots would leave a withheld figure fewer than three
 * possible counts: of that category (and all it is made of), in every flow; where it is the people or those who declared,
 * every flow whole. Then each flow is again checked as a line of its own; where that is not enough, no flow is shown.
 * It looks only at what would be shown.
 * `flows` is changed in place; what comes back is whether `stayed` may be shown.
 */
export function closeNarrowFlows(
  tree: LineTree,
  flows: EveryFlow,
  ends: FlowEnds,
  stayed: Cell,
  rule: ProtectionRule,
): boolean {
  const mayStay = !isNarrowWithStayers(tree, flows, ends, stayed, rule);
  for (;;) {
    // Detail goes before the groups it is in.
    const node = tree.parents.findLastIndex(
      (_, at) => !unknowns.has(at) && !isClosed(tree, flows, at) && isNarrow(tree, flows, ends, at, rule),
    );
    if (node < 0) break;
    for (const kind of flowKinds) {
      const {cells, byGroup} = flows[kind];
      for (const emitted of byGroup ? [cells, byGroup] : [cells]) {
        if (isNoughtAnyway(tree, emitted, node)) continue;
        closeBelow(tree, emitted, node <= declared ? people : node);
        closeNarrowFamilies(tree, emitted, rule).forEach((cell, at) => (emitted[at] = cell));
      }
    }
  }
  // Noughts that cannot be hidden part by part (nobody joined, so whoever is there was there) still tell of a snapshot.
  if (!tree.parents.some((_, at) => !unknowns.has(at) && isNarrow(tree, flows, ends, at, rule))) return mayStay;
  withholdFlows(flows, withheldSecondary);
  return false;
}

/** Withholds every figure of every flow, those of nobody too. */
export function withholdFlows(flows: EveryFlow, as: Cell): void {
  for (const kind of flowKinds) {
    flows[kind].cells.fill(as);
    flows[kind].byGroup?.fill(as);
  }
}

/** Nothing is left to close: every flow withholds the figure, or has nobody it could be of. */
function isClosed(tree: LineTree, flows: EveryFlow, node: number): boolean {
  return flowKinds
    .flatMap((kind) => [flows[kind].cells, flows[kind].byGroup ?? flows[kind].cells])
    .every((emitted) => emitted[node] === withheldSecondary || isNoughtAnyway(tree, emitted, node));
}

/** A part of nobody is nobody by arithmetic: withholding it would hide nothing. */
function isNoughtAnyway(tree: LineTree, emitted: readonly Cell[], node: number): boolean {
  if (node <= declared) return false;
  const parent = emitted[tree.parents[node] ?? people];
  return parent?.kind === 'shown' && parent.count === 0;
}

function closeBelow(tree: LineTree, emitted: Cell[], node: number): void {
  emitted[node] = withheldSecondary;
  tree.parents.forEach((parent, at) => {
    if (parent === node) closeBelow(tree, emitted, at);
  });
}

/** One figure of a sum that must come to nought: its range, and whether it is added or taken. */
interface Term {
  readonly range: Range;
  readonly sign: 1 | -1;
  readonly withheld: 'small' | 'base' | 'secondary' | null;
}

function isNarrow(tree: LineTree, flows: EveryFlow, ends: FlowEnds, node: number, rule: ProtectionRule): boolean {
  const {ins, outs} = flowsAt(node);
  return hasNarrowTerm([
    termOf(tree, ends.start, node, 1, rule),
    ...ins.map((kind) => flowTerm(tree, flows, kind, node, 1, rule)),
    ...outs.map((kind) => flowTerm(tree, flows, kind, node, -1, rule)),
    termOf(tree, ends.end, node, -1, rule),
  ]);
}

/** People at a snapshot are those who stayed and those who left after it, or arrived before. */
function isNarrowWithStayers(
  tree: LineTree,
  flows: EveryFlow,
  {start, end}: FlowEnds,
  stayed: Cell,
  rule: ProtectionRule,
): boolean {
  const stayers: Term = {range: rangeBehind(stayed, rule), sign: -1, withheld: whyWithheld(stayed)};
  return [
    {whole: start, parts: leaving},
    {whole: end, parts: arriving},
  ].some(({whole, parts}) =>
    hasNarrowTerm([
      termOf(tree, whole, people, 1, rule),
      stayers,
      ...parts.map((kind) => flowTerm(tree, flows, kind, people, -1, rule)),
    ]),
  );
}

function flowTerm(
  tree: LineTree,
  flows: EveryFlow,
  kind: FlowKind,
  node: number,
  sign: 1 | -1,
  rule: ProtectionRule,
): Term {
  const {cells, byGroup} = flows[kind];
  const shown = flowCell(tree, flows[kind], node);
  return termOf(tree, byGroup && shown === byGroup[node] ? byGroup : cells, node, sign, rule);
}

function termOf(tree: LineTree, cells: readonly Cell[], node: number, sign: 1 | -1, rule: ProtectionRule): Term {
  const {least, most} = lineRanges(tree, cells, rule);
  return {
    range: {least: least[node] ?? 0, most: most[node] ?? 0},
    sign,
    withheld: whyWithheld(cells[node]),
  };
}

function whyWithheld(cell: Cell | undefined): Term['withheld'] {
  return cell?.kind === 'withheld' ? cell.why : null;
}

/** What each cell of a line could be, given the line alone. */
function lineRanges(tree: LineTree, cells: readonly Cell[], rule: ProtectionRule): Ranges {
  return possibleRanges(tree, rangesBehind(cells, rule));
}

/** Given that the terms come to nought, could a withheld one be fewer than three counts? Nobody where nobody is may be known. */
function hasNarrowTerm(terms: readonly Term[]): boolean {
  const least = terms.reduce((sum, {range, sign}) => sum + (sign > 0 ? range.least : -range.most), 0);
  const most = terms.reduce((sum, {range, sign}) => sum + (sign > 0 ? range.most : -range.least), 0);
  return terms.some(({range, sign, withheld}) => {
    if (withheld === null) return false;
    // What the others come to, turned to this term's side of the sum.
    const othersLeast = least - (sign > 0 ? range.least : -range.most);
    const othersMost = most - (sign > 0 ? range.most : -range.least);
    const [from, to] = sign > 0 ? [-othersMost, -othersLeast] : [othersLeast, othersMost];
    const highest = Math.min(range.most, to);
    if (highest === 0 && withheld !== 'small') return false;
    return highest - Math.max(range.least, from) + 1 < leastPossibleCounts;
  });
}
