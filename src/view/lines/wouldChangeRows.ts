import type {EnquiryDetail, Verdict, WouldChange} from '../../comparison';
import type {LineEvidenceView} from '../linesTypes';
import {ageWords} from '../words/ageWords';
import {countLabel} from '../words/countLabel';
import {membersInside} from '../words/memberWords';
import {percentLabel} from '../words/percentLabel';
import {verdictLabel} from '../words/verdictLabel';
import type {KnownLine} from './enquiryPairs';

type Row = LineEvidenceView['wouldChange'][number];

/** What would change a verdict, one row each: if, then, and what would be said. */
export function wouldChangeRows(known: KnownLine, detail: EnquiryDetail, decimals: 0 | 1): readonly Row[] {
  const label = (share: number): string => percentLabel(Math.max(0, Math.min(1, share)), decimals);
  const says = (verdict: Verdict): string => verdictLabel(verdict) + (verdict === known.line.verdict ? ', as now' : '');
  return detail.wouldChange.map((change): Row => {
    switch (change.kind) {
      case 'residents': {
        const {baseline, share} = change.baseline;
        return {
          condition: `The baseline were ${ageWords(baseline)}`,
          result: `${label(known.line.share)} against ${percentLabel(share, 1)}`,
          verdict: says(change.verdict),
        };
      }
      case 'undeclared':
        return undeclaredRow(known, detail, change, label, says);
      case 'people':
        return peopleRow(known, change.people, label, says);
    }
  });
}

function undeclaredRow(
  {line, group, population, nouns, count}: KnownLine,
  {undeclared}: EnquiryDetail,
  {people, of}: Extract<WouldChange, {kind: 'undeclared'}>,
  label: (share: number) => string,
  says: (verdict: Verdict) => string,
): Row {
  const members = membersInside(group, population);
  const were = line.verdict === 'lower' ? 'were' : 'were not';
  const moved = people ?? of;
  const joined = line.verdict === 'lower' ? moved : of - moved;
  const asked = undeclared?.asked ?? 0;
  return {
    condition:
      people === null
        ? `All ${countLabel(of)} not declared ${were} ${members}`
        : `${countLabel(people)} or more of the ${countLabel(of)} not declared ${were} ${members}`,
    result: `${label(asked > 0 ? (count + joined) / asked : line.share)} of all ${countLabel(asked)} ${nouns[population]}`,
    verdict: says(people === null ? line.verdict : 'noClearDifference'),
  };
}

function peopleRow(
  {line, group, population, count, base}: KnownLine,
  people: number,
  label: (share: number) => string,
  says: (verdict: Verdict) => string,
): Row {
  const isLower = line.verdict === 'lower';
  return {
    condition: `${countLabel(people)} ${isLower ? 'more' : 'fewer'} of the ${countLabel(base)} were ${membersInside(group, population)}`,
    result: label((count + (isLower ? people : -people)) / base),
    verdict: says('noClearDifference'),
  };
}
