import type {Axis, Mark} from '../../view';
import {ComparatorDiamond} from '../ComparatorDiamond';
import {PopulationMark} from '../PopulationMark';
import {axisShare, toHundredths} from './axisShare';
import {LaneLines} from './LaneLines';
import {placeShare} from './placeShare';
import {labelWidth} from './placeLabel';

interface ShareLaneProps {
  mark: Mark;
  axis: Axis;
  ranges: boolean;
  laneWidth: number;
}

/**
 * One line of a chart-table: grid, gap bar, residents' tick, whisker, mark, another body's diamond, labels. Lines are drawn in per cent of the
 * lane and keep their width; marks and words sit at a per cent and keep their size.
 */
export function ShareLane({mark, axis, ranges, laneWidth}: ShareLaneProps) {
  const {tick, value, range, gap, label, tickLabel, comparator} = placeShare(mark, axis, ranges, laneWidth);
  return (
    <svg className="lane" aria-hidden="true" focusable="false">
      <LaneLines>
        <path className="lane-zero" d="M0 0V20" />
        <path className="lane-grid" d={gridPath(axis)} />
        {gap && gap.to > gap.from && (
          <rect className="lane-gap" x={gap.from} width={toHundredths(gap.to - gap.from)} y="7" height="6" />
        )}
      </LaneLines>
      <Absence state={mark.state} />
      <LaneLines>
        {tick !== null && value === null && <path className="lane-halo" d={`M${tick} 0V20`} />}
        {tick !== null && <path className={`lane-tick is-${mark.tick?.style ?? 'solid'}`} d={`M${tick} 1.5V18.5`} />}
      </LaneLines>
      {comparator && (
        <svg className="lane-at" x={`${comparator.value}%`} y="50%">
          <ComparatorDiamond />
        </svg>
      )}
      <LaneLines>
        {range && (
          <path
            className={`lane-range is-${mark.population}`}
            d={`M${range.from} 10H${range.to}M${range.from} 6V14M${range.to} 6V14`}
          />
        )}
      </LaneLines>
      {value !== null && (
        <svg className="lane-at" x={`${value}%`} y="50%">
          <PopulationMark population={mark.population} hollow={mark.state === 'notAssessed'} />
        </svg>
      )}
      {mark.comparator && comparator?.label && (
        <LaneLabel {...comparator.label} name="is-comparator" text={mark.comparator.label} />
      )}
      {mark.tick && tickLabel && (
        <LaneLabel at={tickLabel.at} anchor={tickLabel.anchor} name="is-community" text={mark.tick.label} />
      )}
      {value === null ? (
        <AbsenceLabel at={label.at} anchor={label.anchor} text={mark.label} />
      ) : (
        <LaneLabel at={label.at} anchor={label.anchor} name={`is-${mark.population}`} text={mark.label} />
      )}
    </svg>
  );
}

/** The area that stands for a missing mark, by kind: withheld crossed, too few a fine grid, not collected a broken line. */
function Absence({state}: {state: Mark['state']}) {
  switch (state) {
    case 'withheld':
      return <AbsencePattern fill="url(#p-withheld)" height={10} />;
    case 'tooFew':
      return <AbsencePattern fill="url(#p-few)" height={12} />;
    case 'notCollected':
      return (
        <LaneLines>
          <path className="lane-not-collected" d="M0 10H100" />
        </LaneLines>
      );
    case 'clear':
    case 'noClear':
    case 'notAssessed':
    case 'zero':
      return null;
  }
}

/** Patterns are drawn outside the stretched lines, so that they keep their grain. */
function AbsencePattern({fill, height}: {fill: string; height: number}) {
  return (
    <svg className="lane-at" y="50%">
      <rect fill={fill} width="100%" y={-height / 2} height={height} />
    </svg>
  );
}

interface LabelProps {
  at: number;
  anchor: 'start' | 'end';
  text: string;
}

function LaneLabel({at, anchor, text, name}: LabelProps & {name: string}) {
  return (
    <svg className="lane-at" x={`${at}%`} y="50%">
      <text className={`lane-label ${name}`} x={anchor === 'start' ? 9 : -9} y="4.2" textAnchor={anchor}>
        {text}
      </text>
    </svg>
  );
}

/** Words on a white ground of their own, at the end of a pattern. */
function AbsenceLabel({at, anchor, text}: LabelProps) {
  const width = text === '' ? 0 : labelWidth(text) + 8;
  return (
    <svg className="lane-at" x={`${at}%`} y="50%">
      <rect className="lane-ground" x={anchor === 'start' ? 0 : -width} y="-9" width={width} height="18" />
      <text className="lane-label is-absent" x={anchor === 'start' ? 2 : 0} y="4.2" textAnchor={anchor}>
        {text}
      </text>
    </svg>
  );
}

function gridPath(axis: Axis): string {
  return axis.ticks
    .filter((tick) => tick.value > 0)
    .map((tick) => `M${axisShare(tick.value, axis)} 0V20`)
    .join('');
}
