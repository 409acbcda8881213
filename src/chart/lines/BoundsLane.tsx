import type {LineEvidenceView} from '../../view';
import {axisShare} from '../table/axisShare';
import {LaneLines} from '../table/LaneLines';
import {PopulationMark} from '../PopulationMark';

interface BoundsLaneProps extends Pick<LineEvidenceView, 'mark' | 'axis'> {
  bounds: NonNullable<LineEvidenceView['declared']['bounds']>;
}

/** A dotted bar from nobody to everybody who did not declare, with the share as it is and the share beside it. */
export function BoundsLane({mark, axis, bounds}: BoundsLaneProps) {
  const [from, to] = [axisShare(bounds.lower, axis), axisShare(bounds.upper, axis)];
  const tick = mark.tick === null ? null : axisShare(mark.tick.value, axis);
  return (
    <div className="evidence-lane">
      <svg className="lane" aria-hidden="true" focusable="false">
        <LaneLines>
          <path className="lane-zero" d="M0 0V20" />
        </LaneLines>
        <rect
          className="bounds-bar"
          fill="url(#p-notrecorded)"
          x={`${from}%`}
          width={`${to - from}%`}
          y="5"
          height="10"
        />
        <LaneLines>
          <path className="bounds-ends" d={`M${from} 5V15M${to} 5V15`} />
          {tick !== null && <path className={`lane-tick is-${mark.tick?.style ?? 'solid'}`} d={`M${tick} 1.5V18.5`} />}
        </LaneLines>
        {mark.value !== null && (
          <svg className="lane-at" x={`${axisShare(mark.value, axis)}%`} y="50%">
            <PopulationMark population={mark.population} />
          </svg>
        )}
      </svg>
    </div>
  );
}
