import type {Dimension} from '../catalogue';
import type {RawPay, RawPayGroup} from '../database';
import {payQuarters, quarterNames} from '../statistics';
import {protectedBrand} from './brand';
import type {Amount, NotGiven, ProtectedPay, ProtectedPayGroup, ProtectedQuarter} from './groupTypes';
import {gapAmounts, type GapAmounts} from './payAmounts';
import {notCollected, rangeBehind, roundAndWithhold, shownCell, withheldBase} from './roundAndWithhold';
import {leastPayGroup, leastPublishedPayGroup} from './thresholds';
import type {Cell, ProtectedLine, ProtectionRule} from './types';

const withheld: Amount = {kind: 'withheld'};
const noGaps = {meanGap: withheld, medianGap: withheld, meanBonusGap: withheld, medianBonusGap: withheld};
const nobody: RawPayGroup = {people: 0, hourly: [], bonus: []};

/**
 * Pay as it may be seen. A group has pay only where its people in post are shown in every other table (`line`) and those with
 * pay are certainly as many as needed: `leastPayGroup` by sex, more by anything else, unless figures are exact.
 * Throws RangeError for a characteristic without a reference group.
 */
export function protectPay(
  pay: RawPay,
  dimension: Dimension,
  line: ProtectedLine,
  rule: ProtectionRule,
  notGiven: NotGiven | null,
): ProtectedPay {
  const {reference} = dimension;
  if (reference === undefined) throw new RangeError(`${dimension.id} has no group to compare pay with`);
  const leastGroup = rule.name === 'exact' || dimension.id === 'sex' ? leastPayGroup : leastPublishedPayGroup;
  const counted = (id: string) => {
    const group = pay.groups[id] ?? nobody;
    const people = notGiven === null ? (line.parts[id] ?? notCollected) : notCollected;
    // The least group guards figures that may be seen by others; exact counts are as they are, and only gaps want enough.
    const among = (count: number) =>
      rule.name === 'exact' || isEnough(people, leastGroup, rule) ? roundAndWithhold(count, rule) : withheldBase;
    const paid = among(group.hourly.length);
    const mayBeSeen = rule.name === 'exact' || isEnough(paid, leastGroup, rule) || notGiven !== null;
    return {group, people, paid: mayBeSeen ? paid : withheldBase, bonused: among(group.bonus.length)};
  };
  const other = counted(reference);
  const groups = Object.keys(pay.groups).map((id): ProtectedPayGroup => {
    const one = counted(id);
    const bonusPaid = pay.hasBonus ? bonusCell(one.group, one.bonused, rule) : notCollected;
    const common = {id, paid: one.paid, people: one.people, bonusPaid};
    if (id === reference) return {...common, ...noGaps};
    const hourly = amounts([other.group.hourly, other.paid], [one.group.hourly, one.paid], leastGroup, rule);
    const bonus = amounts([other.group.bonus, other.bonused], [one.group.bonus, one.bonused], leastGroup, rule);
    return {
      ...common,
      meanGap: hourly.mean,
      medianGap: hourly.median,
      meanBonusGap: bonus.mean,
      medianBonusGap: bonus.median,
    };
  });
  const focus = groups.find(({id}) => id === dimension.focus);
  const isWhole = focus?.paid.kind === 'shown' && other.paid.kind === 'shown';
  return {
    [protectedBrand]: true,
    question: pay.question,
    rule,
    notGiven,
    reference,
    leastGroup,
    groups,
    quarters: focus && isWhole ? quarterCells(counted(focus.id).group.hourly, other.group.hourly, rule) : null,
  };
}

/** So many people are certainly in it. */
function isEnough(cell: Cell, least: number, rule: ProtectionRule): boolean {
  return cell.kind === 'shown' && rangeBehind(cell, rule).least >= least;
}

/** Those paid a bonus; withheld where either they or the others are few, or where all were. */
function bonusCell({people, bonus}: RawPayGroup, cell: Cell, rule: ProtectionRule): Cell {
  const tells = rule.name !== 'exact' && bonus.length > 0 && people - bonus.length < rule.withholdBelow;
  return tells ? withheldBase : cell;
}

type Counted = readonly [pay: readonly number[], cell: Cell];

function amounts(
  [reference, referenceCell]: Counted,
  [group, cell]: Counted,
  least: number,
  rule: ProtectionRule,
): GapAmounts {
  if (referenceCell.kind !== 'shown' || cell.kind !== 'shown') return {mean: withheld, median: withheld};
  if (referenceCell.count === 0 || cell.count === 0) return {mean: {kind: 'nobody'}, median: {kind: 'nobody'}};
  const smaller = referenceCell.count < cell.count ? referenceCell : cell;
  if (!isEnough(smaller, least, rule)) return {mean: withheld, median: withheld};
  return gapAmounts({reference, group, smaller: rule.name === 'exact' ? null : rangeBehind(smaller, rule)});
}

/**
 * Who is in each quarter, by regulation 13, as counts. Both groups of all four or none: where a quarter has a few of one, or
 * none, the others and the totals would tell it.
 */
function quarterCells(
  focus: readonly number[],
  reference: readonly number[],
  rule: ProtectionRule,
): readonly ProtectedQuarter[] | null {
  const quarters = payQuarters(reference, focus);
  const counted = quarterNames.map((name) => {
    const {size, menPercent} = quarters[name];
    const ofReference = ((menPercent ?? 0) * size) / 100;
    return {focus: size - ofReference, reference: ofReference};
  });
  if (rule.name === 'exact') {
    // People on a rate that crosses a boundary count in fractions, which are no cells of people.
    return counted.map((each) => ({focus: shownCell(each.focus), reference: shownCell(each.reference)}));
  }
  const tells = counted.some((each) => Math.min(each.focus, each.reference) < rule.withholdBelow);
  if (tells) return null;
  return counted.map((each) => ({
    focus: roundAndWithhold(Math.round(each.focus), rule),
    reference: roundAndWithhold(Math.round(each.reference), rule),
  }));
}
