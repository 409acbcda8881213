import {sickness, snapshots} from '../anchors';
import {dayNumber} from '../days';
import {fromQuantiles, type Random} from '../random';
import type {Person} from './person';

const firstDay = dayNumber(snapshots[0]);
const lastDay = dayNumber(snapshots[snapshots.length - 1] ?? snapshots[0]);

/**
 * Working days lost in the half-year from `from` to `to`. Most people lose none, many a few, some many; disabled staff fall ill
 * more often. The level goes from the first published rate to the last over the snapshots; the shape is INVENTED.
 */
export function drawAbsence(random: Random, person: Person, {from, to}: {from: number; to: number}): number {
  const through = Math.max(0, (to - firstDay) / (lastDay - firstDay));
  const rate = sickness.first + (sickness.last - sickness.first) * through;
  const served = Math.min(1, Math.max(0, to - person.started) / (to - from));
  const readiness = person.frailty * (person.disabled ? 1.7 : 1) * served * (rate / sickness.first);
  if (random.chance(0.058 * readiness)) return Math.round(fromQuantiles(random, [20, 35, 55, 80, 112]));
  if (random.chance(Math.min(0.9, 0.55 * readiness))) return Math.round(fromQuantiles(random, [1, 1, 2, 4, 6, 9, 19]));
  return 0;
}
