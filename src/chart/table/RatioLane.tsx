import type {Mark} from '../../view';
import type {Population} from '../population';
import {PopulationMark} from '../PopulationMark';
import {axisRatio, ratioTicks} from './axisShare';
import {LaneLines} from './LaneLines';
import {placeRatio} from './placeRatio';

const grid = ratioTicks
  .filter(({ratio}) => ratio !== 1)
  .map(({ratio}) => `M${axisRatio(ratio)} 0V20`)
  .join('');

/** One line of ratios to residents: log axis, parity in ink, an arrow where the range leaves the axis. */
export function RatioLane({mark, ranges}: {mark: Mark | null; ranges: boolean}) {
  const placed = mark && placeRatio(mark, ranges);
  return (
    <svg className="lane" aria-hidden="true" focusable="false">
      <LaneLines>
        <path className="lane-grid" d={grid} />
        <path className="lane-parity" d="M50 0V20" />
        {mark && placed?.range && (
          <path className={`lane-range is-${mark.population}`} d={rangePath({...placed, range: placed.range})} />
        )}
      </LaneLines>
      {mark && placed?.leavesLow && <Arrow population={mark.population} at="0%" d="M-1 0L6 -4.5V4.5Z" />}
      {mark && placed?.leavesHigh && <Arrow population={mark.population} at="100%" d="M1 0L-6 -4.5V4.5Z" />}
      {mark && placed && placed.value !== null && (
        <svg className="lane-at" x={`${placed.value}%`} y="50%">
          <PopulationMark population={mark.population} hollow={mark.state === 'notAssessed'} />
        </svg>
      )}
      {mark && placed && placed.wordsAt !== null && (
        <svg className="lane-at" x={`${placed.wordsAt}%`} y="50%">
          <text className="lane-label is-absent" x="6" y="4.2">
            {mark.label}
          </text>
        </svg>
      )}
    </svg>
  );
}

function Arrow({population, at, d}: {population: Population; at: string; d: string}) {
  return (
    <svg className="lane-at" x={at} y="50%">
      <path className={`lane-arrow is-${population}`} d={d} />
    </svg>
  );
}

/** The whisker with an end where it stops on the axis, and none where it goes on. */
function rangePath({
  range,
  leavesLow,
  leavesHigh,
}: {
  range: {from: number; to: number};
  leavesLow: boolean;
  leavesHigh: boolean;
}): string {
  const low = leavesLow ? '' : `M${range.from} 6V14`;
  const high = leavesHigh ? '' : `M${range.to} 6V14`;
  return `M${range.from} 10H${range.to}${low}${high}`;
}
