import {shareAxis} from '../figure/axis';
import {snapshotsTitle} from '../figure/panel';
import type {LineHistoryView} from '../linesTypes';
import {shortDate} from '../words/dateLabel';
import {percentLabel} from '../words/percentLabel';
import {pointsLabel} from '../words/pointsLabel';
import {gapShares} from '../../comparison';
import type {KnownLine} from './enquiryPairs';
import type {GapHistory, GapPoint} from './gapHistory';
import {movedBetween} from './gapMoved';

/** The gap of an opened line over the snapshots; null where there is only one. */
export function lineHistory(
  {dimension, group, area, population}: KnownLine,
  {points, side}: GapHistory,
  decimals: 0 | 1,
): LineHistoryView | null {
  if (points.length < 2) return null;
  const drawn = points.map((point) => {
    const {figures, snapshot} = point;
    const shares = figures && gapShares(figures);
    const row = side
      .compare(dimension, {snapshot, area: area.code})
      ?.rows.find(({grouping, category}) => grouping === 'broad' && category === group.id);
    return {
      key: snapshot,
      label: shortDate(snapshot)
        .replace(/^\d+ /, '')
        .replace(/ 20(\d\d)$/, ' $1'),
      share: shares?.share ?? null,
      lower: shares ? (row?.interval?.lower ?? null) : null,
      upper: shares ? (row?.interval?.upper ?? null) : null,
      other: shares?.other ?? null,
      gap: gapText(point, decimals),
    };
  });
  const last = drawn.at(-1);
  const isBesideChildren = points.every(({table}) => table === null);
  return {
    heading: `${snapshotsTitle(points.length)}: ${courseWords(points)}`,
    population,
    axis: shareAxis(drawn.flatMap(({upper, share, other}) => [upper, share, other])),
    points: drawn,
    ends: {
      share: percentLabel(last?.share ?? null, decimals),
      other: percentLabel(last?.other ?? null, isBesideChildren ? decimals : 1),
    },
    text: drawn.map(({label, gap}) => `${label} ${gap}`).join(', '),
    note: 'Figures on the bars: gap in points. Band: range. Change is shown without a test: most people are in both.',
  };
}

function gapText({state, points}: GapPoint, decimals: 0 | 1): string {
  switch (state) {
    case 'shown':
      return pointsLabel(points, decimals);
    case 'withheld':
      return '[c]';
    case 'tooFew':
      return 'Too few';
    case 'notCollected':
    case 'noBaseline':
      return 'None';
  }
}

/** 'narrower, 6.1 to 4.9 points', from the first that is shown to the last. */
function courseWords(points: readonly GapPoint[]): string {
  const shown = points.flatMap(({figures}) => figures ?? []);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last || shown.length < 2) return 'one is shown';
  const moved = movedBetween(first, last);
  const [before, ...rounding] = moved.course.split(', ');
  return `${moved.move}, ${before ?? ''} points${rounding.length > 0 ? `, ${rounding.join(', ')}` : ''}`;
}
