import type {Axis} from '../../view';
import {labelWidth} from './placeLabel';

/** The ticks of an axis that have room for their labels on a lane this wide: all, or each second, third..., both ends kept. */
export function labelledTicks({ticks}: Axis, laneWidth: number): Axis['ticks'] {
  const steps = ticks.length - 1;
  const widest = Math.max(...ticks.map((tick) => labelWidth(tick.label)));
  // The label at the end is set inwards, so it takes its whole width where the one before it takes half.
  const apart = widest * 1.5 + 4;
  const every = ticks.map((_, i) => i + 1).find((n) => steps % n === 0 && (laneWidth / steps) * n >= apart);
  return ticks.filter((_, i) => i % (every ?? Math.max(steps, 1)) === 0);
}
