import {broadFor, type BroadGroup, type Dimension} from '../../catalogue';
import {relativeLikelihood, type RelativeLikelihood} from '../../comparison';
import {countOf, shareAllowed, shareOf, type ProtectedAbsence, type ProtectedAbsenceGroup} from '../../disclosure';
import {amountLabel} from '../words/amountLabel';
import {cellLabel} from '../words/cellLabel';
import {percentLabel} from '../words/percentLabel';
import type {LikelihoodRow} from '../workforceTypes';
import {likelihoodRow, referenceRow} from './likelihoodRow';
import {shareDecimals} from './shareDecimals';

/** One characteristic: its groups against the reference. */
export interface AbsenceBlock {
  readonly dimension: Dimension;
  readonly absence: ProtectedAbsence;
  readonly reference: BroadGroup;
  readonly entries: readonly AbsenceEntry[];
}

export interface AbsenceEntry {
  readonly group: BroadGroup;
  readonly counted: ProtectedAbsenceGroup;
  /** Null for the reference itself. */
  readonly likelihood: RelativeLikelihood | null;
  readonly row: LikelihoodRow;
}

/** The groups of a characteristic that have anybody, against its reference group; null where it has none. */
export function absenceBlock(dimension: Dimension, absence: ProtectedAbsence, decimals: 0 | 1): AbsenceBlock | null {
  const groups = broadFor(dimension, 'workforce');
  const reference = groups.find((group) => group.id === dimension.reference);
  const own = absence.groups.find((each) => each.id === dimension.reference);
  if (!reference || !own) return null;
  const {rule} = absence;
  const entries = groups.flatMap((group): AbsenceEntry[] => {
    const counted = absence.groups.find((each) => each.id === group.id);
    if (!counted || isNobody(counted)) return [];
    const numbers = numbersOf(counted, absence, decimals);
    if (group.id === reference.id) return [{group, counted, likelihood: null, row: referenceRow({group, numbers})}];
    const likelihood = relativeLikelihood(
      {count: counted.long, base: counted.people},
      {count: own.long, base: own.people},
      rule,
    );
    return [{group, counted, likelihood, row: likelihoodRow(likelihood, {group, reference, numbers, rule})}];
  });
  return {dimension, absence, reference, entries};
}

function isNobody({people}: ProtectedAbsenceGroup): boolean {
  return countOf(people) === 0;
}

function numbersOf(
  {people, rate, long}: ProtectedAbsenceGroup,
  {rule}: ProtectedAbsence,
  decimals: 0 | 1,
): readonly string[] {
  const isFew = people.kind === 'shown' && !shareAllowed(people, rule);
  return [
    cellLabel(people),
    rate.kind === 'withheld' && isFew ? 'Too few' : amountLabel(rate, 'None'),
    cellLabel(long),
    percentOf(long, people, rule, decimals).replace('%', ''),
  ];
}

/** The share that a part is of its people; empty where there is none to give. */
export function percentOf(
  part: ProtectedAbsenceGroup['long'],
  base: ProtectedAbsenceGroup['people'],
  rule: ProtectedAbsence['rule'],
  decimals?: 0 | 1,
): string {
  const [count, of] = [countOf(part), countOf(base)];
  if (count === null || of === null || !shareAllowed(base, rule)) return '';
  return percentLabel(shareOf(Math.min(count, of), of, rule), decimals ?? shareDecimals(of, rule));
}

/** Decimals that every share of some characteristics has: those the smallest base that has a share can bear. */
export function absenceDecimals(all: readonly ProtectedAbsence[]): 0 | 1 {
  const bases = all.flatMap(({groups, rule}) =>
    groups.flatMap(({people}) =>
      people.kind === 'shown' && shareAllowed(people, rule) ? [shareDecimals(people.count, rule)] : [],
    ),
  );
  return bases.includes(0) || bases.length === 0 ? 0 : 1;
}
