import type {EnquiryFamily, Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import type {LineView} from '../linesTypes';
import {gradeLabel} from '../words/gradeLabel';
import {percentLabel, rangeLabel} from '../words/percentLabel';
import type {KnownLine, PairWords} from './enquiryPairs';
import {lineBrief} from './lineBrief';
import {lineEvidence} from './lineEvidence';
import {funnelWords, gapRange} from './lineFigures';

/** A line as its list shows it. */
export function lineView(
  known: KnownLine,
  list: {readonly words: PairWords; readonly families: readonly EnquiryFamily[]; readonly decimals: 0 | 1},
  slice: Slice,
  evidence: Evidence,
): LineView {
  const {line} = known;
  const {decimals} = list;
  const detail = line.detail();
  const {undeclared} = detail;
  const [letter = '', ...words] = line.baseline ? gradeLabel(line.baseline.baseline).split(', ') : [];
  return {
    ...lineBrief(known, slice, decimals),
    range: line.gapInterval ? gapRange(line.gapInterval, decimals) : '',
    place: placeOf(known, evidence),
    declared: percentLabel(line.declaration.declaredShare, decimals),
    bounds: undeclared && undeclared.undeclared > 0 ? rangeLabel(undeclared, decimals) : null,
    isCaution: line.declaration.isCaution,
    grade: line.baseline ? {letter, words: words.join(', ')} : null,
    evidence: lineEvidence({known, detail, ...list}, slice, evidence),
  };
}

/** A nation has no funnel to lie in: there, how many areas inside have the same gap. */
function placeOf({line, area}: KnownLine, {areas}: Evidence): string {
  if (line.level !== areas.nation.level) return line.funnel === null ? '' : funnelWords(line.funnel);
  const level = line.under[0]?.level;
  return level === undefined ? 'None' : `${line.under.length} of ${areas.inside(area, level).length}`;
}
