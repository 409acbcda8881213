import type {MeasureMark, MeasureScale} from '../../view';
import {PopulationMark} from '../PopulationMark';
import {LaneLines} from '../table/LaneLines';
import {labelWidth} from '../table/placeLabel';
import {toHundredths} from '../table/axisShare';
import {atScale, placeMeasure} from './placeMeasure';

interface Props {
  readonly mark: MeasureMark | null;
  readonly scale: MeasureScale;
  readonly ranges: boolean;
  readonly laneWidth: number;
}

/** One measure on its lane: grid, band and diamond of chance, tick, whisker, mark, label; the pattern of what is not shown. */
export function MeasureLane({mark, scale, ranges, laneWidth}: Props) {
  const placed = mark && placeMeasure(mark, scale, ranges, laneWidth);
  return (
    <svg className="lane" aria-hidden="true" focusable="false">
      <LaneLines>
        <path className="lane-grid" d={gridOf(scale)} />
        {scale.kind === 'log' ? (
          <path className="lane-parity" d={`M${atScale(1, scale)} 0V20`} />
        ) : (
          <path className="lane-zero" d="M0 0V20" />
        )}
        {placed?.expected && (
          <rect
            className="lane-chance"
            x={placed.expected.from}
            width={toHundredths(Math.max(0, placed.expected.to - placed.expected.from))}
            y="4"
            height="12"
          />
        )}
      </LaneLines>
      {mark?.state === 'withheld' && <Pattern fill="url(#p-withheld)" />}
      {mark?.state === 'tooFew' && <Pattern fill="url(#p-few)" />}
      <LaneLines>
        {mark?.state === 'notCollected' && <path className="lane-not-collected" d="M0 10H100" />}
        {placed && placed.tick !== null && (
          <path className={`lane-tick is-${mark?.tick?.style ?? 'solid'}`} d={`M${placed.tick} 1.5V18.5`} />
        )}
        {placed?.range && <path className="lane-range is-caseload" d={whisker(placed.range, placed)} />}
      </LaneLines>
      {placed?.leavesLow && <Arrow at="0%" d="M-1 0L6 -4.5V4.5Z" />}
      {placed?.leavesHigh && <Arrow at="100%" d="M1 0L-6 -4.5V4.5Z" />}
      {placed?.expected && (
        <svg className="lane-at" x={`${placed.expected.value}%`} y="50%">
          <ChanceDiamond />
        </svg>
      )}
      {placed && placed.value !== null && (
        <svg className="lane-at" x={`${placed.value}%`} y="50%">
          <PopulationMark population="caseload" />
        </svg>
      )}
      {mark && placed && mark.value !== null && (
        <svg className="lane-at" x={`${placed.label.at}%`} y="50%">
          <text
            className="lane-label is-caseload"
            x={placed.label.anchor === 'start' ? 9 : -9}
            y="4.2"
            textAnchor={placed.label.anchor}
          >
            {mark.label}
          </text>
        </svg>
      )}
      {mark && mark.value === null && <AbsenceWords text={mark.label} />}
    </svg>
  );
}

/** What chance would give: a hollow diamond, which a child's circle may lie on. */
export function ChanceDiamond() {
  return <path className="chance-diamond" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />;
}

function gridOf(scale: MeasureScale): string {
  return scale.ticks
    .filter(({value}) => (scale.kind === 'log' ? value !== 1 : value > scale.least))
    .map(({value}) => `M${atScale(value, scale)} 0V20`)
    .join('');
}

function whisker(
  {from, to}: {readonly from: number; readonly to: number},
  {leavesLow, leavesHigh}: {readonly leavesLow: boolean; readonly leavesHigh: boolean},
): string {
  return `M${from} 10H${to}${leavesLow ? '' : `M${from} 6V14`}${leavesHigh ? '' : `M${to} 6V14`}`;
}

function Pattern({fill}: {fill: string}) {
  return (
    <svg className="lane-at" y="50%">
      <rect fill={fill} width="100%" y="-5" height="10" />
    </svg>
  );
}

function Arrow({at, d}: {at: string; d: string}) {
  return (
    <svg className="lane-at" x={at} y="50%">
      <path className="lane-arrow is-caseload" d={d} />
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
