import {sickness, snapshots} from '../anchors';
import {dayNumber, daysInYear} from '../days';
import {fromQuantiles, type Random} from '../random';
import type {Person} from './person';

const firstDay = dayNumber(snapshots[0]);
const lastDay = dayNumber(snapshots[snapshots.length - 1] ?? snapshots[0]);
/** Of a full-time post, holidays taken off. */
const workingDaysInYear = 225;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Draws the working days each person lost in a span and keeps them with those of the span before. All together they are the
 * published share of working days, going from the first rate to the last over the snapshots; who is ill is INVENTED.
 */
export function addAbsence(random: Random, people: readonly Person[], span: Span): void {
  const through = Math.max(0, (span.to - firstDay) / (lastDay - firstDay));
  const rate = sickness.first + (sickness.last - sickness.first) * through;
  const days = people.map((person) => daysLost(random, person, served(person, span)));
  const worked = people.map(
    (person) => (served(person, span) * workingDaysInYear * person.fte * (span.to - span.from)) / daysInYear,
  );
  const scale = (rate * sum(worked)) / sum(days);
  people.forEach((person, i) => {
    person.absence = [person.absence[1], Math.round((days[i] ?? 0) * scale)];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0);
}

/** Share of a span that somebody was in post for. */
function served(person: Person, {from, to}: Span): number {
  return Math.min(1, Math.max(0, to - person.started) / (to - from));
}

/** Most people lose no day in half a year, many a few, some many; disabled staff are ill more often. */
function daysLost(random: Random, person: Person, share: number): number {
  const readiness = person.frailty * (person.disabled ? 1.7 : 1) * share;
  if (random.chance(0.05 * readiness)) return fromQuantiles(random, [20, 35, 55, 80, 112]);
  if (random.chance(Math.min(0.9, 0.55 * readiness))) return fromQuantiles(random, [1, 1, 2, 4, 6, 9, 19]);
  return 0;
}
