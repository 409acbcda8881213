import type {ReactNode} from 'react';
import type {Axis} from '../../view';
import {axisRatio, axisShare, ratioTicks} from './axisShare';
import type {Column} from './columns';
import {labelledTicks} from './labelledTicks';

interface AxisRowProps {
  axis: Axis;
  columns: readonly Column[];
  laneWidth: number;
  /** Ratios have one axis for the whole table: it stands under the last block. */
  isLast: boolean;
}

/** The axis under a block. Every lane says its numbers in words, so readers of the table are spared it. */
export function AxisRow({axis, columns, laneWidth, isLast}: AxisRowProps) {
  return (
    <tbody className="lane-axis" aria-hidden="true">
      <tr>
        {columns.map((column) => {
          switch (column.key) {
            case 'lane':
              return (
                <td key="lane" className="lane-cell">
                  <ShareAxis axis={axis} laneWidth={laneWidth} />
                </td>
              );
            case 'ratioLane':
              return (
                <td key="ratioLane" className="lane-cell ratio-lane">
                  {isLast && <RatioAxis />}
                </td>
              );
            default:
              // Empty on purpose, and hidden from readers with its row.
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label
              return <td key={column.key} className="lane-aside" />;
          }
        })}
      </tr>
    </tbody>
  );
}

export function ShareAxis({axis, laneWidth}: {axis: Axis; laneWidth: number}) {
  return (
    <svg className="axis" focusable="false">
      {labelledTicks(axis, laneWidth).map((tick) => (
        <AxisTick key={tick.label} at={axisShare(tick.value, axis)}>
          {tick.label}
        </AxisTick>
      ))}
    </svg>
  );
}

function RatioAxis() {
  return (
    <svg className="axis is-ratio" focusable="false">
      {ratioTicks.map(({ratio, label}) => (
        <AxisTick key={label} at={axisRatio(ratio)}>
          {label}
        </AxisTick>
      ))}
      <text className="axis-label" x="0" y="29">
        Smaller share
      </text>
      <text className="axis-label" x="50%" y="29" textAnchor="middle">
        Parity
      </text>
      <text className="axis-label" x="100%" y="29" textAnchor="end">
        Larger share
      </text>
    </svg>
  );
}

/** A tick of an axis with its label, set inwards at the ends. */
export function AxisTick({at, children}: {at: number; children: ReactNode}) {
  return (
    <svg className="lane-at" x={`${at}%`} y="0">
      <path className="axis-tick" d="M0 0V4" />
      <text className="axis-label" y="15" textAnchor={at <= 0 ? 'start' : at >= 100 ? 'end' : 'middle'}>
        {children}
      </text>
    </svg>
  );
}
