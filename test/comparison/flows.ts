import * as fc from 'fast-check';
import type {ChangeKind, Flow, GroupOfBase} from '../../src/comparison';
import type {Cell, FlowKind, FlowLine} from '../../src/disclosure';
import {lineOf, protectedCount, rule, shown} from './examples';

export const flowKinds: readonly FlowKind[] = [
  'joined',
  'left',
  'movedIn',
  'movedOut',
  'roleIn',
  'roleOut',
  'declaredIn',
  'declaredOut',
  'changedIn',
  'changedOut',
];

export type Flows = Readonly<Record<FlowKind, GroupOfBase>>;
export const nobody: GroupOfBase = {count: 0, base: 0};
export const still: Flows = {
  joined: nobody,
  left: nobody,
  movedIn: nobody,
  movedOut: nobody,
  roleIn: nobody,
  roleOut: nobody,
  declaredIn: nobody,
  declaredOut: nobody,
  changedIn: nobody,
  changedOut: nobody,
};

const outward: readonly FlowKind[] = ['left', 'movedOut', 'roleOut', 'declaredOut', 'changedOut'];

/** The end that a start and its flows must give. */
export function endOf(start: GroupOfBase, flows: Flows): GroupOfBase {
  let {count, base} = start;
  for (const kind of flowKinds) {
    const sign = outward.includes(kind) ? -1 : 1;
    count += sign * flows[kind].count;
    base += sign * flows[kind].base;
  }
  return {count, base};
}

/** Exact counts passed through the gate, figure by figure. */
export function protectedFlowOf(
  start: GroupOfBase,
  flows: Flows,
  gate: (count: number) => Cell = protectedCount,
): Flow {
  const line = (of: GroupOfBase) => lineOf({red: gate(of.count)}, {declared: gate(of.base)});
  const flowLine = (of: GroupOfBase): FlowLine => ({
    people: gate(of.base),
    declared: gate(of.base),
    parts: {red: gate(of.count)},
  });
  return {
    rule,
    start: line(start),
    end: line(endOf(start, flows)),
    flows: {
      joined: flowLine(flows.joined),
      left: flowLine(flows.left),
      movedIn: flowLine(flows.movedIn),
      movedOut: flowLine(flows.movedOut),
      roleIn: flowLine(flows.roleIn),
      roleOut: flowLine(flows.roleOut),
      declaredIn: flowLine(flows.declaredIn),
      declaredOut: flowLine(flows.declaredOut),
      changedIn: flowLine(flows.changedIn),
      changedOut: flowLine(flows.changedOut),
    },
    stayed: shown(100),
    withoutNumber: shown(0),
  };
}

const group = (most: number, members = most) =>
  fc.nat(most).chain((n) => fc.nat(Math.min(n, members)).map((x) => ({count: x, base: n})));

/** A start and flows that could be: nobody leaves who was not there; those who changed their answer stay in the base. */
export const exactFlows = fc
  .integer({min: 60, max: 3000})
  .chain((base) => fc.tuple(fc.constant(base), fc.integer({min: 40, max: base})))
  .chain(([base, count]) => {
    const out = group(Math.floor((base - count) / 8), Math.floor(count / 8));
    const into = group(120);
    const changed = fc.nat(Math.floor(count / 8)).map((x) => ({count: x, base: 0}));
    return fc.record({
      start: fc.constant({count, base}),
      flows: fc.record({
        joined: into,
        left: out,
        movedIn: into,
        movedOut: out,
        roleIn: group(20),
        roleOut: out,
        declaredIn: group(30),
        declaredOut: out,
        changedIn: changed,
        changedOut: changed,
      }),
    });
  })
  .filter(({start, flows}) => {
    const end = endOf(start, flows);
    return end.count >= 0 && end.count <= end.base && end.base >= 30;
  });

export const kinds: readonly ChangeKind[] = ['joiners', 'leavers', 'movers', 'roles', 'declarations'];
