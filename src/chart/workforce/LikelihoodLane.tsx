import type {LikelihoodMark} from '../../view';
import {PopulationMark} from '../PopulationMark';
import {LaneLines} from '../table/LaneLines';
import {labelWidth} from '../table/placeLabel';
import {axisLikelihood, likelihoodTicks, placeLikelihood} from './placeLikelihood';

const grid = likelihoodTicks.map(({ratio}) => `M${axisLikelihood(ratio)} 0V20`).join('');

/** One ratio on the log axis from 1/4 to 4, with its range; the reference stands at 1 as words. */
export function LikelihoodLane(props: {mark: LikelihoodMark | null; ranges: boolean; referenceLabel: string}) {
  const {mark, ranges, referenceLabel} = props;
  const placed = mark && placeLikelihood(mark, ranges);
  return (
    <svg className="lane" aria-hidden="true" focusable="false">
      <LaneLines>
        <path className="lane-grid" d={grid} />
        <path className="lane-parity" d="M50 0V20" />
        {placed?.range && (
          <path
            className="lane-range is-workforce"
            d={`M${placed.range.from} 10H${placed.range.to}${placed.leavesLow ? '' : `M${placed.range.from} 6V14`}${placed.leavesHigh ? '' : `M${placed.range.to} 6V14`}`}
          />
        )}
      </LaneLines>
      {mark === null && <LaneWords at={50} anchor="start" text={referenceLabel} name="is-absent" />}
      {mark?.state === 'withheld' && <AbsentLane fill="url(#p-withheld)" />}
      {mark?.state === 'tooFew' && <AbsentLane fill="url(#p-few)" />}
      {placed?.leavesLow && <Arrow at="0%" d="M-1 0L6 -4.5V4.5Z" />}
      {placed?.leavesHigh && <Arrow at="100%" d="M1 0L-6 -4.5V4.5Z" />}
      {placed && placed.value !== null && (
        <svg className="lane-at" x={`${placed.value}%`} y="50%">
          <PopulationMark population="workforce" />
        </svg>
      )}
      {mark && placed && mark.value !== null && (
        <LaneWords at={placed.label.at} anchor={placed.label.anchor} text={mark.label} name="is-workforce" />
      )}
      {mark && mark.value === null && <AbsenceWords text={mark.label} />}
    </svg>
  );
}

function AbsentLane({fill}: {fill: string}) {
  return (
    <svg className="lane-at" y="50%">
      <rect fill={fill} width="100%" y="-6" height="12" />
    </svg>
  );
}

function Arrow({at, d}: {at: string; d: string}) {
  return (
    <svg className="lane-at" x={at} y="50%">
      <path className="lane-arrow is-workforce" d={d} />
    </svg>
  );
}

function LaneWords({at, anchor, text, name}: {at: number; anchor: 'start' | 'end'; text: string; name: string}) {
  return (
    <svg className="lane-at" x={`${at}%`} y="50%">
      <text className={`lane-label ${name}`} x={anchor === 'start' ? 9 : -9} y="4.2" textAnchor={anchor}>
        {text}
      </text>
    </svg>
  );
}

/** Words on a white ground of their own, at the end of a pattern. */
function AbsenceWords({text}: {text: string}) {
  const width = text === '' ? 0 : labelWidth(text) + 8;
  return (
    <svg className="lane-at" x="100%" y="50%">
      <rect className="lane-ground" x={-width} y="-9" width={width} height="18" />
      <text className="lane-label is-absent" y="4.2" textAnchor="end">
        {text}
      </text>
    </svg>
  );
}
