import type {BroadGroup} from '../../catalogue';
import type {RelativeLikelihood} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {membersInside} from '../words/memberWords';
import {ratioLabel} from '../words/ratioLabel';
import type {LikelihoodMark, LikelihoodRow} from '../workforceTypes';

/** What a row is of, with its numbers ready to show. */
export interface LikelihoodWant {
  readonly group: BroadGroup;
  readonly reference: BroadGroup;
  readonly numbers: readonly string[];
  readonly rule: ProtectionRule;
}

/** The row of the reference group: it stands at 1. */
export function referenceRow({group, numbers}: Pick<LikelihoodWant, 'group' | 'numbers'>): LikelihoodRow {
  return {
    key: group.id,
    label: group.short,
    numbers,
    mark: null,
    verdict: 'Reference',
    isClear: false,
    text: `${group.short}: the reference, 1`,
  };
}

/** The row of a group against the reference, in the words of relative likelihood: never higher or lower, better or worse. */
export function likelihoodRow(found: RelativeLikelihood, want: LikelihoodWant): LikelihoodRow {
  const {group, reference, numbers} = want;
  const verdict = verdictOf(found, want);
  const mark = markOf(found);
  const range = rangeWords(mark);
  return {
    key: group.id,
    label: group.short,
    numbers,
    mark,
    verdict,
    isClear: mark.state === 'clear',
    text:
      mark.value === null
        ? `${group.short}: ${verdict.toLowerCase()}`
        : `${group.short}: ${ratioLabel(mark.value)} times as likely as ${membersInside(reference, 'workforce')}${range}`,
  };
}

function verdictOf({verdict, reason}: RelativeLikelihood, {rule}: LikelihoodWant): string {
  switch (verdict) {
    case 'higher':
      return 'More likely';
    case 'lower':
      return 'Less likely';
    case 'noClearDifference':
      return 'No clear difference';
    case 'tooFewToSay':
      return reason === 'withheld' ? 'Withheld' : `Too few to say: under ${rule.leastBaseForShare}`;
    case 'notAssessed':
      return 'Not assessed';
  }
}

function markOf({verdict, reason, ratio, ratioInterval}: RelativeLikelihood): LikelihoodMark {
  const none = {value: null, lower: null, upper: null};
  if (verdict === 'tooFewToSay') {
    return reason === 'withheld'
      ? {state: 'withheld', ...none, label: '[c] withheld'}
      : {state: 'tooFew', ...none, label: 'Too few'};
  }
  if (verdict === 'notAssessed') return {state: 'notCollected', ...none, label: ''};
  if (ratio === null) return {state: 'notAssessed', ...none, label: 'Nobody of the reference'};
  return {
    state: ratio === 0 ? 'zero' : verdict === 'noClearDifference' ? 'noClear' : 'clear',
    value: ratio,
    lower: ratioInterval?.lower ?? null,
    upper: ratioInterval && Number.isFinite(ratioInterval.upper) ? ratioInterval.upper : null,
    label: ratio === 0 ? 'None' : ratioLabel(ratio),
  };
}

function rangeWords({lower, upper}: LikelihoodMark): string {
  if (lower === null || upper === null) return '';
  return `, range ${ratioLabel(lower)} to ${ratioLabel(upper)}`;
}
