import {shareOf, type Cell, type ProtectedLine, type ProtectionRule} from '../disclosure';
import {wilsonInterval} from '../statistics';
import {agreedVerdict, assessment, type Assessment, type ShownCounts} from './assessment';
import type {BaselineStandard} from './baselineStandard';
import type {CategoryRow} from './categoryRows';
import {mostPossible} from './possibleCounts';
import {level} from './thresholds';
import type {Baseline, BaselineShare, ComparedRow, Reason, Verdict} from './types';

/** What one row is made from: a line, the earlier one, and the residents' tables for the row's grouping. */
export interface RowEvidence {
  readonly line: ProtectedLine;
  readonly earlier: ProtectedLine | null;
  readonly standard: BaselineStandard | null;
  readonly rule: ProtectionRule;
  /** The rows of the same dimension: residual ones bound what the others could be. */
  readonly siblings: readonly CategoryRow[];
}

/** One category of a line against residents, from protected counts only. */
export function comparedRow(row: CategoryRow, evidence: RowEvidence): ComparedRow {
  const {line, earlier, standard, rule} = evidence;
  const count = line.parts[row.category] ?? {kind: 'notCollected'};
  const counts = shownCounts(row, count, evidence);
  const share = counts ? shareOf(counts.count, counts.declared, rule) : null;
  const interval = counts ? wilsonInterval(Math.min(counts.count, counts.declared), counts.declared, level) : null;
  const baseline = standard && baselineShare(standard.main, row.category);
  const check = standard?.check ? baselineShare(standard.check, row.category) : null;
  const before = earlier && shownShare(earlier.parts[row.category], earlier.declared, rule);
  const {verdict, reason} = verdictOf(row, count, counts, evidence, baseline, check);
  const {category, label, short, broad, grouping, residual} = row;
  const scale = baseline && baseline.share > 0 ? baseline.share : null;
  // Every field is named: spreading into an object of twenty made rows ten times as dear, thousands to a click.
  return {
    category,
    label,
    short,
    broad,
    grouping,
    residual,
    count,
    declared: line.declared,
    share,
    interval,
    baseline,
    check,
    ratio: share !== null && scale !== null ? share / scale : null,
    ratioInterval: interval && scale !== null ? {lower: interval.lower / scale, upper: interval.upper / scale} : null,
    gapPoints: share !== null && baseline ? 100 * (share - baseline.share) : null,
    gapPeople:
      counts && baseline ? toNearest(counts.count - counts.declared * baseline.share, rule.roundingBase) : null,
    changePoints: share !== null && before !== null ? 100 * (share - before) : null,
    verdict,
    reason,
  };
}

/** The share a shown part is of a shown base large enough for one; null otherwise. */
export function shownShare(part: Cell | undefined, base: Cell, rule: ProtectionRule): number | null {
  if (part?.kind !== 'shown' || base.kind !== 'shown' || base.count < rule.leastBaseForShare) return null;
  return shareOf(part.count, base.count, rule);
}

/** The assessments a verdict needs: against the main table, and against the check where both must agree. */
function assessmentsOf(
  counts: ShownCounts,
  standard: BaselineStandard,
  baseline: BaselineShare,
  check: BaselineShare | null,
  rule: ProtectionRule,
): readonly [Assessment, ...Assessment[]] | null {
  const main = assessment(counts, baseline.share, rule);
  if (standard.decide === 'alone') return [main];
  return standard.decide === 'both' && check ? [main, assessment(counts, check.share, rule)] : null;
}

/** A row's shown counts where its base allows a share, with the most people residual answers could add or take away. */
export function shownCounts(row: CategoryRow, count: Cell, {line, rule, siblings}: RowEvidence): ShownCounts | null {
  const {declared} = line;
  if (shownShare(count, declared, rule) === null || count.kind !== 'shown' || declared.kind !== 'shown') return null;
  let mayBelong = 0;
  let notInBaseline = 0;
  for (const other of siblings) {
    if (!other.residual || other.category === row.category) continue;
    const whole = other.grouping === 'broad';
    const most = whole || other.broad === row.broad ? mostPossible(line.parts[other.category], rule) : 0;
    if (whole) notInBaseline += most;
    else if (row.grouping === 'detailed') mayBelong += most;
  }
  return {count: count.count, declared: declared.count, mayBelong, notInBaseline};
}

function verdictOf(
  row: CategoryRow,
  count: Cell,
  counts: ShownCounts | null,
  {line, standard, rule}: RowEvidence,
  baseline: BaselineShare | null,
  check: BaselineShare | null,
): {verdict: Verdict; reason: Reason | null} {
  if (!isCounted(count) || !isCounted(line.declared)) return {verdict: 'notAssessed', reason: 'notCollected'};
  if (count.kind === 'withheld' || line.declared.kind === 'withheld')
    return {verdict: 'tooFewToSay', reason: 'withheld'};
  if (!counts) return {verdict: 'tooFewToSay', reason: 'smallBase'};
  if (row.residual) return {verdict: 'notAssessed', reason: 'residual'};
  if (!standard || !baseline) return {verdict: 'notAssessed', reason: 'noBaseline'};
  const assessments = assessmentsOf(counts, standard, baseline, check, rule);
  const isAlone = standard.main.letter === 'C' && !check;
  const reason = isAlone ? 'modelledAlone' : (standard.reason ?? 'noBaseline');
  return assessments ? agreedVerdict(assessments, reason) : {verdict: 'notAssessed', reason};
}

function isCounted(cell: Cell): boolean {
  return cell.kind === 'shown' || cell.kind === 'withheld';
}

export function baselineShare(baseline: Baseline, category: string): BaselineShare | null {
  const count = baseline.counts[category];
  if (count === undefined || baseline.total === 0) return null;
  return {share: count / baseline.total, count, total: baseline.total, baseline};
}

/** To the nearest step, and never a negative zero. */
function toNearest(people: number, step: number): number {
  return Math.round(people / step) * step || 0;
}
