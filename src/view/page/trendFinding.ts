import type {Dimension} from '../../catalogue';
import {shareLabel} from '../figure/lane';
import type {Nouns} from '../words/memberWords';
import {dateLabel} from '../words/dateLabel';
import {listWords, sentenceStart} from '../words/numberWords';
import type {Course} from './trendFigure';

interface Move {
  readonly course: Course;
  readonly from: number;
  readonly to: number;
  /** Share moved, over one step of rounding. */
  readonly steps: number;
}

/** The move that most outruns rounding, from the first shown share to the last; null on fewer than two. */
function moveOf(course: Course): Move | null {
  const shown = course.entries.filter(({row}) => row.share !== null);
  const first = shown[0]?.row;
  const last = shown.at(-1)?.row;
  if (shown.length < 2 || !first || !last || first.share === null || last.share === null) return null;
  const bases = [first, last].flatMap(({declared}) => (declared.kind === 'shown' ? [declared.count] : []));
  const step = course.side.lines.rule.roundingBase / Math.min(...bases);
  return {course, from: first.share, to: last.share, steps: Math.abs(last.share - first.share) / step};
}

/** The largest move in points beyond two steps of rounding, in words; or that none went further. */
export function trendFinding(courses: readonly Course[], dimension: Dimension, nouns: Nouns): string {
  const moves = courses.map(moveOf).filter((move) => move !== null);
  const [largest] = moves
    .filter(({steps}) => steps > 2)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const words = largest && moveWords(largest, nouns);
  if (words) return words;
  const populations = [...new Set(courses.map(({side}) => side.population))];
  const whose = listWords(populations.map((population) => nouns[population]));
  return moves.length === 0
    ? `Too few ${whose} to follow ${dimension.noun} over time`
    : `No share of ${whose.replace(' and ', ' or of ')} moved further than rounding allows`;
}

function moveWords({course, from, to}: Move, nouns: Nouns): string | null {
  const {side, group, entries, decimals} = course;
  const shown = entries.filter(({row}) => row.share !== null);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return null;
  const labels = [shareLabel(first, decimals), shareLabel(last, decimals)];
  if (labels[0] === labels[1]) return null;
  const steady = shown.every(({row}, i) => {
    const before = shown[i - 1]?.row.share ?? row.share;
    return i === 0 || (to > from ? (row.share ?? 0) > (before ?? 0) : (row.share ?? 0) < (before ?? 0));
  });
  const when =
    steady && shown.length > 2
      ? 'at every snapshot'
      : `between ${dateLabel(first.comparison.line.snapshot)} and ${dateLabel(last.comparison.line.snapshot)}`;
  return (
    `${sentenceStart(group.members[side.population])} ${to > from ? 'rose' : 'fell'} from ${labels[0]} to ${labels[1]} ` +
    `of ${nouns[side.population]} ${when}`
  );
}
