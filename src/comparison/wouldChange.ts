import type {ProtectionRule} from '../disclosure';
import {firstWhere} from './clearCounts';
import type {Found} from './enquiryTest';
import type {WouldChange} from './enquiryTypes';
import type {BaselineShare} from './types';
import type {UndeclaredBounds} from './undeclaredBounds';

export interface WouldChangeInput {
  readonly found: Found;
  readonly count: number;
  readonly base: number;
  readonly verdict: 'higher' | 'lower';
  readonly undeclared: UndeclaredBounds | null;
  /** Residents of all ages, where another table counts them. */
  readonly allAges: BaselineShare | null;
  readonly rule: ProtectionRule;
}

/** What would change a verdict, each by the rule that gave it, from shown counts alone. */
export function wouldChange(input: WouldChangeInput): readonly WouldChange[] {
  const {found, count, base, allAges, undeclared} = input;
  const residents: readonly WouldChange[] = allAges
    ? [{kind: 'residents', baseline: allAges, verdict: found.says(count, base, allAges.share)}]
    : [];
  const silent: readonly WouldChange[] =
    undeclared && undeclared.undeclared > 0 ? [undeclaredChange(input, undeclared)] : [];
  return [...residents, ...silent, {kind: 'people', people: peopleToClear(input)}];
}

/** All who did not declare join the base; the least favourable share of them that leaves no clear difference. */
function undeclaredChange(
  {found, count, verdict, rule}: WouldChangeInput,
  {undeclared, asked}: UndeclaredBounds,
): WouldChange {
  const step = rule.roundingBase;
  const most = Math.floor(undeclared / step);
  const members = (people: number): number => (verdict === 'lower' ? people : undeclared - people);
  const first = firstWhere(most, (i) => found.says(count + members(i * step), asked) !== verdict);
  return {kind: 'undeclared', people: first > most ? null : first * step, of: undeclared};
}

function peopleToClear({found, count, base, verdict, rule}: WouldChangeInput): number {
  const step = rule.roundingBase;
  const sign = verdict === 'lower' ? 1 : -1;
  const most = Math.ceil((verdict === 'lower' ? base - count : count) / step);
  const at = (i: number): number => Math.max(0, Math.min(base, count + sign * i * step));
  return firstWhere(most, (i) => found.says(at(i), base) !== verdict) * step;
}
