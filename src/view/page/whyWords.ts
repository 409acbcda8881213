import {countOf} from '../../disclosure';
import {isExact} from '../figure/protection';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {fixedLabel, percentLabel} from '../words/percentLabel';
import {pointsLabel} from '../words/pointsLabel';
import {verdictLabel} from '../words/verdictLabel';
import {withheldWords} from '../words/withheldWords';
import {listWords} from '../words/numberWords';
import {namesOf, shownParts} from './whyRows';
import type {WhySide} from './whySide';

/** 'Asian staff rose from 6.5% to 6.8% of staff: joiners added 0.4 points, leavers took 0.1'. */
export function whyFinding(side: WhySide): string {
  const {change, members, noun, decimals, split, from, to} = side;
  const {startShare, endShare, points} = change;
  if (startShare === null || endShare === null || points === null) {
    return `Too few ${noun} to say whether the share of ${side.inside} changed`;
  }
  const [before, after] = [percentLabel(startShare, decimals), percentLabel(endShare, decimals)];
  const isWithin = !isExact(side.rule) && Math.abs(points) < stepOf(side);
  const moved =
    before === after
      ? `${members} were ${after} of ${noun} on ${dateLabel(from)} and on ${dateLabel(to)}`
      : isWithin
        ? `${members} went from ${before} to ${after} of ${noun}, less than one step of rounding`
        : `${members} ${points > 0 ? 'rose' : 'fell'} from ${before} to ${after} of ${noun}`;
  if (split === null) return moved;
  const found = shownParts(side, split.why.parts).filter(
    (part) => part.isFinding && /[1-9]/.test(fixedLabel(part.points ?? 0, decimals)),
  );
  if (found.length === 0) {
    return `${moved}; no part of the change ${isExact(side.rule) ? 'is large enough to name' : 'can be told from rounding'}`;
  }
  const parts = found.map(({kind, points: part}, i) => {
    const amount = fixedLabel(Math.abs(part ?? 0), decimals);
    return `${namesOf(side, kind).people} ${(part ?? 0) > 0 ? 'added' : 'took'} ${amount}${i === 0 ? pointsWord(amount) : ''}`;
  });
  return `${moved}: ${listWords(parts)}`;
}

/** What one rounding step of people (one person, where counts are exact) is of the end base, in points. */
function stepOf({rule, end}: WhySide): number {
  return (100 * rule.roundingBase) / Math.max(1, countOf(end.declared) ?? 0);
}

function pointsWord(amount: string): string {
  return amount === '1' ? ' point' : ' points';
}

/** '20 Asian staff joined and 15 left.' */
export function whySupport({split, row, inside}: WhySide): string | null {
  if (!split) return null;
  const {joined, left, declaredIn} = split.flow.flows;
  const [came, went, newly] = [joined, left, declaredIn].map(({parts}) => countOf(parts[row.category]));
  if (came === null || went === null || came === undefined || went === undefined) return null;
  const declared = newly ? ` Another ${countLabel(newly)} were counted on both dates and newly declared.` : '';
  return `${countLabel(came)} ${inside} joined and ${countLabel(went)} left.${declared}`;
}

/** What a reader must know to read the figure: the formula, rounding steps, what is withheld, and what was tested. */
export function whyNotes(sides: readonly WhySide[]): readonly string[] {
  const known = sides.filter(({change}) => change.points !== null);
  const split = known.filter((side) => side.split !== null);
  const [first] = split;
  if (known.length === 0) return [];
  const steps = known.map((side) => `${stepLabel(side)} of ${side.noun}`);
  const finding = first ? '; a part smaller than that is not a finding' : '';
  const isWithheld = split.some((side) => side.split?.why.parts.some(({points}) => points === null));
  return [
    ...(first ? [formulaNote(first)] : []),
    `${known.every(({rule}) => isExact(rule)) ? 'One person' : 'One rounding step'} is ${listWords(steps)}${finding}.`,
    ...(first && isWithheld ? [withheldWords(first.rule)] : []),
    ...split.flatMap(unfollowedNote),
    'The change has no test: most people are in both snapshots.',
    ...split.flatMap((side) => [...joinersNote(side), ...stayersNote(side)]),
  ];
}

function stepLabel(side: WhySide): string {
  const step = fixedLabel(stepOf(side), 1);
  return step === '0.0' ? 'less than 0.1 points' : `${step}${pointsWord(step)}`;
}

function formulaNote({inside, change, decimals, end, rule}: WhySide): string {
  const share = percentLabel(change.startShare, decimals);
  return (
    `Each part is (${inside} in it less ${share} of everyone in it) over ${cellLabel(end.declared)}, and so on; ` +
    `${isExact(rule) ? '' : 'before rounding '}the parts add up, in any order.`
  );
}

function unfollowedNote({split, noun}: WhySide): readonly string[] {
  const unfollowed = split?.flow.withoutNumber;
  if (!unfollowed || countOf(unfollowed) === 0) return [];
  return [`${cellLabel(unfollowed)} records of ${noun} have no person number: they count as joiners or leavers.`];
}

function joinersNote({change, decimals, noun}: WhySide): readonly string[] {
  const difference = change.joinersLessLeavers;
  if (!difference?.interval || difference.points === null) return [];
  const {lower, upper} = difference.interval;
  const range = `${pointsLabel(lower, decimals)} to ${pointsLabel(upper, decimals)}`;
  return [
    `Joiners against leavers, ${noun}: ${verdictLabel(difference.verdict).toLowerCase()} ` +
      `(${pointsLabel(difference.points, decimals)} points, range ${range}; Newcombe, 95%).`,
  ];
}

function stayersNote({change, row, noun, comparison}: WhySide): readonly string[] {
  const {stayers} = change;
  if (!stayers || stayers.p === null || comparison.dimension.changesAlone) return [];
  const p = stayers.p < 0.001 ? 'p below 0.001' : `p = ${fixedLabel(stayers.p, 3)}`;
  const test = stayers.test === 'exact' ? 'exact McNemar test' : 'McNemar test, mid-p';
  return [
    `Of ${noun} who stayed, ${cellLabel(stayers.gained)} changed their answer to ${row.label} and ` +
      `${cellLabel(stayers.lost)} from it: ${verdictLabel(stayers.verdict).toLowerCase()} (${test}, ${p}).`,
  ];
}

/** Why the change of a population is not split; null where it is. */
export function whyNotSplit({change, split, noun, start, end}: WhySide): string | null {
  if (change.points === null) {
    const isWithheld = [start, end].some(({declared}) => declared.kind === 'withheld');
    return isWithheld
      ? `The ${noun} who declared are withheld at one of the two dates.`
      : `Too few ${noun}, or a count withheld, at one of the two dates.`;
  }
  if (split !== null) return null;
  return change.notFollowed === 'tooFewNumbers'
    ? `So many records of ${noun} have no person number that the change cannot be split.`
    : 'This extract has no person numbers, so the change cannot be split.';
}
