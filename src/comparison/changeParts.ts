import type {FlowKind} from '../disclosure';

/** People in a group, and all who declared, of whom they are. */
export interface GroupOfBase {
  readonly count: number;
  readonly base: number;
}

/** What a change is made of. `roles` is of frontline staff only: people who took up or left a frontline role. */
export const changeKinds = ['joiners', 'leavers', 'movers', 'roles', 'declarations'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Which flows make each part, and whether they add to the group or take from it. */
export const signedFlows: Readonly<Record<ChangeKind, readonly (readonly [FlowKind, 1 | -1])[]>> = {
  joiners: [['joined', 1]],
  leavers: [['left', -1]],
  movers: [
    ['movedIn', 1],
    ['movedOut', -1],
  ],
  roles: [
    ['roleIn', 1],
    ['roleOut', -1],
  ],
  declarations: [
    ['declaredIn', 1],
    ['declaredOut', -1],
    ['changedIn', 1],
    ['changedOut', -1],
  ],
};

/**
 * The change of a share, split by why people are counted now and were not, or the reverse.
 *
 * Formula  part = Σ ± (x - s n)/N, x of n people of a flow being in the group, s the start share, N the end base. As the
 *          end is the start and all flows, Σ parts = X₁/N₁ - X₀/N₀ whatever their order.
 * Units    people in, percentage points out.
 * Range    exact counts, or shown ones, which then add up only to within rounding. Those who changed their answer add
 *          nobody to the base: give their base as 0.
 * Edge     null where nobody declared at the start or at the end: there is no share.
 * Source   Shift-share with the start share as reference; Kitagawa (1955), J. Am. Stat. Assoc. 50, 1168-1194.
 * Check    10 of 100; 8 of 20 join, 1 of 10 leaves: 17 of 110, 5.4545 points, joiners 5.4545, leavers 0.
 */
export function changeParts(
  start: GroupOfBase,
  end: GroupOfBase,
  flows: Readonly<Record<FlowKind, GroupOfBase>>,
): Readonly<Record<ChangeKind, number>> | null {
  if (start.base === 0 || end.base === 0) return null;
  const startShare = start.count / start.base;
  const partOf = (kind: ChangeKind): number => {
    let members = 0;
    for (const [flow, sign] of signedFlows[kind]) members += sign * (flows[flow].count - startShare * flows[flow].base);
    return (100 * members) / end.base;
  };
  return {
    joiners: partOf('joiners'),
    leavers: partOf('leavers'),
    movers: partOf('movers'),
    roles: partOf('roles'),
    declarations: partOf('declarations'),
  };
}
