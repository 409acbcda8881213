import type {Axis, ChangeRow, ChangeState} from '../../view';
import type {Population} from '../population';
import {axisShare, toHundredths} from '../table/axisShare';
import {LaneLines} from '../table/LaneLines';
import {labelOf, placeChange} from './placeChange';

interface ChangeLaneProps {
  row: ChangeRow;
  /** Where the share stood before this row; null at the start, which nothing leads to. */
  before: number | null;
  isLast: boolean;
  axis: Axis;
  population: Population;
  laneWidth: number;
}

/** One bar of a change, with the lines that lead to it and on from it. */
export function ChangeLane({row, before, isLast, axis, population, laneWidth}: ChangeLaneProps) {
  const placed = placeChange(row, before ?? row.after, axis, laneWidth);
  return (
    <svg className="lane" aria-hidden="true" focusable="false">
      <LaneLines>
        <path className="lane-zero" d="M0 0V20" />
        <path className="lane-grid" d={axis.ticks.flatMap(({value}) => gridLine(value, axis)).join('')} />
        {before !== null && <path className="change-join" d={`M${placed.before} 0V10`} />}
        {!isLast && <path className="change-join" d={`M${placed.after} 10V20`} />}
      </LaneLines>
      {placed.bar && <ChangeBar state={row.state} bar={placed.bar} population={population} />}
      <svg className="lane-at" x={`${placed.label.at}%`} y="50%">
        <text
          className={`lane-label is-${population}`}
          x={placed.label.anchor === 'start' ? 7 : -7}
          y="4.2"
          textAnchor={placed.label.anchor}
        >
          {labelOf(row)}
        </text>
      </svg>
    </svg>
  );
}

function gridLine(value: number, axis: Axis): readonly string[] {
  return value > 0 ? [`M${axisShare(value, axis)} 0V20`] : [];
}

/** Drawn outside the stretched lines, so that outlines and patterns keep their grain. */
function ChangeBar({
  state,
  bar,
  population,
}: {
  state: ChangeState;
  bar: {from: number; to: number};
  population: Population;
}) {
  const place = {x: `${bar.from}%`, width: `${toHundredths(bar.to - bar.from)}%`, y: -7, height: 14};
  return (
    <svg className="lane-at" y="50%">
      {state === 'withheld' ? (
        <rect {...place} className="change-withheld" fill="url(#p-withheld)" />
      ) : (
        <rect {...place} className={`change-bar is-${state} is-${population}`} />
      )}
    </svg>
  );
}
