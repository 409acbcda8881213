import type {Area, Dimension} from '../../catalogue';
import {
  changeBetween,
  whyChanged,
  type ChangeBetween,
  type ComparedRow,
  type Comparison,
  type Evidence,
  type WhyChanged,
} from '../../comparison';
import type {ProtectedFlow, ProtectedLine, ProtectionRule} from '../../disclosure';
import type {Slice} from '../../slice';
import type {Side} from '../figure/sides';
import {mapMembers} from '../map/mapMembers';
import {groupOf, membersInside, type Nouns} from '../words/memberWords';

/** The change of one category in one population: what is known of it, and how sentences name its people. */
export interface WhySide {
  readonly side: Side;
  readonly comparison: Comparison;
  readonly row: ComparedRow;
  readonly from: string;
  readonly to: string;
  readonly start: ProtectedLine;
  readonly end: ProtectedLine;
  readonly rule: ProtectionRule;
  readonly area: Area;
  readonly decimals: 0 | 1;
  /** 'Asian staff'; `inside` a sentence. */
  readonly members: string;
  readonly inside: string;
  /** 'staff', 'frontline staff', 'children'. */
  readonly noun: string;
  /** Frontline staff only: people may also come from other roles. */
  readonly hasRoles: boolean;
  readonly change: ChangeBetween;
  /** Null where nobody can be followed. */
  readonly split: {readonly flow: ProtectedFlow; readonly why: WhyChanged} | null;
}

/** Null where the population has no earlier snapshot, or no such category. */
export function whySide(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  dimension: Dimension,
  category: string,
  side: Side,
  comparison: Comparison,
  nouns: Nouns,
): WhySide | null {
  const {population, snapshots, lines} = side;
  const row = comparison.rows.find((each) => each.category === category);
  const start = snapshots.since === null ? undefined : lines.find(dimension.id, snapshots.since);
  if (snapshots.since === null || !start || !row) return null;
  const staff = population === 'workforce' ? slice.staff : 'all';
  const {line: end} = comparison;
  const [from, to] = [snapshots.since, snapshots.at];
  const asked = evidence.askFlow({population, from, to, area: area.code, dimension: dimension.id, staff});
  const change = changeBetween({start, end, flow: asked, category, rule: lines.rule});
  const flow = change.notFollowed === null ? asked : null;
  const noun = nouns[population];
  const group = groupOf(dimension, category);
  return {
    side,
    comparison,
    row,
    from,
    to,
    start,
    end,
    rule: lines.rule,
    area,
    decimals: comparison.decimals,
    members: mapMembers(dimension, category, population, nouns),
    inside: group ? membersInside(group, population) : `${noun} recorded as ${row.label}`,
    noun,
    hasRoles: staff === 'frontline',
    change,
    split: flow && {flow, why: whyChanged(flow, category)},
  };
}
