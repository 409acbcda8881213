import type {Dimension} from '../../catalogue';
import type {Interval} from '../../comparison';
import {shareLabel} from '../figure/lane';
import {isExact} from '../figure/protection';
import type {Nouns} from '../words/memberWords';
import {dateLabel} from '../words/dateLabel';
import {listWords, sentenceStart} from '../words/numberWords';
import type {Course} from './trendFigure';

interface Move {
  readonly course: Course;
  readonly from: number;
  readonly to: number;
  /** Further than two steps of rounding, and the ranges around first and last do not meet. */
  readonly isClear: boolean;
}

/** From the first shown share to the last; null on fewer than two. */
function moveOf(course: Course): Move | null {
  const shown = course.entries.filter(({row}) => row.share !== null);
  const first = shown[0]?.row;
  const last = shown.at(-1)?.row;
  if (shown.length < 2 || !first || !last || first.share === null || last.share === null) return null;
  const bases = [first, last].flatMap(({declared}) => (declared.kind === 'shown' ? [declared.count] : []));
  const step = course.side.lines.rule.roundingBase / Math.min(...bases);
  const outruns = Math.abs(last.share - first.share) > 2 * step;
  return {course, from: first.share, to: last.share, isClear: outruns && !meet(first.interval, last.interval)};
}

function meet(a: Interval | null, b: Interval | null): boolean {
  return a === null || b === null || (a.lower <= b.upper && b.lower <= a.upper);
}

/** The largest move in points that chance and rounding do not explain, smaller groups first; or that there is none. */
export function trendFinding(courses: readonly Course[], dimension: Dimension, nouns: Nouns): string {
  const isOwn = ({course}: Move): number => Number(dimension.ownAxis.includes(course.group.id));
  const moves = courses.map(moveOf).filter((move) => move !== null);
  const [largest] = moves
    .filter(({isClear}) => isClear)
    .toSorted((a, b) => isOwn(a) - isOwn(b) || Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const words = largest && moveWords(largest, nouns);
  if (words) return words;
  const populations = [...new Set(courses.map(({side}) => side.population))];
  const whose = listWords(populations.map((population) => nouns[population]));
  const beyond = courses.every(({side}) => isExact(side.lines.rule)) ? 'chance allows' : 'chance and rounding allow';
  return moves.length === 0
    ? `Too few ${whose} to follow ${dimension.noun} over time`
    : `No share of ${whose.replace(' and ', ' or of ')} moved further than ${beyond}`;
}

function moveWords({course, from, to}: Move, nouns: Nouns): string | null {
  const {side, group, entries, decimals} = course;
  const shown = entries.filter(({row}) => row.share !== null);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return null;
  const labels = [shareLabel(first, decimals), shareLabel(last, decimals)];
  if (labels[0] === labels[1]) return null;
  const shares = shown.map((entry) => Number(shareLabel(entry, decimals).replace('%', '')));
  const steady = shares
    .slice(1)
    .every((share, i) => (to > from ? share > (shares[i] ?? share) : share < (shares[i] ?? share)));
  const when =
    steady && shown.length > 2
      ? 'at every snapshot'
      : `between ${dateLabel(first.comparison.line.snapshot)} and ${dateLabel(last.comparison.line.snapshot)}`;
  return (
    `${sentenceStart(group.members[side.population])} ${to > from ? 'rose' : 'fell'} from ${labels[0]} to ${labels[1]} ` +
    `of ${nouns[side.population]} ${when}`
  );
}
