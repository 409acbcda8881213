import {organisation} from '../../../../src/catalogue';
import {agesOfSocialWorkers, snapshots} from '../anchors';
import type {SampleCensus} from '../census';
import {csvLine} from '../csv';
import {dayNumber, daysInYear, isoDate} from '../days';
import {pseudonym} from '../pseudonym';
import {fromQuantiles, seededRandom} from '../random';
import {declined, heritageWords, orientationWords, religionWords, sexWords} from '../words';
import {addAbsence} from './absence';
import {declareMore} from './declare';
import {passHalfYear, vacancies} from './halfYear';
import {headcounts, payScales, roles, serviceYears, type Asked} from './inventions';
import {mixOf, type Mix} from './mix';
import {newPerson, type Office} from './newPerson';
import {hourlyPay} from './pay';
import type {Person} from './person';
import {Roster} from './roster';

export const workforceColumns = [
  'snapshot_date',
  'person_id',
  'service_area',
  'team',
  'role',
  'grade',
  'frontline',
  'contract',
  'fte',
  'start_date',
  'leave_date',
  'leave_reason',
  'hourly_pay',
  'bonus',
  'days_absent',
  'promoted',
  'sex',
  'age',
  'ethnic_group',
  'religion',
  'disability',
  'sexual_orientation',
] as const;

/** One row but for how the person left, which is known only once the next half-year has been lived through. */
interface Row {
  readonly person: Person;
  readonly cells: readonly (string | number)[];
}

const leaveAt = workforceColumns.indexOf('leave_date');

/**
 * The synthetic workforce extract as csv text, a piece a snapshot, headings first: everyone in post on each date. The last row
 * of somebody who then left says when and why, as a report drawn up at the last snapshot would.
 */
export function* workforceRows(census: SampleCensus, seed: number): Generator<string> {
  yield csvLine(workforceColumns);
  const office = newOffice(mixOf(census), seed);
  let waiting: readonly Row[] = [];
  for (const [i, snapshot] of snapshots.entries()) {
    const day = dayNumber(snapshot);
    const posts = office.mix.posts(headcounts[i] ?? 0);
    if (i === 0) fillPosts(office, posts, day);
    else {
      const from = dayNumber(snapshots[i - 1] ?? snapshot);
      const payDay = dayNumber(`${snapshot.slice(0, 4)}-04-01`);
      passHalfYear(office, {from, to: day, posts, payDay: payDay > from && payDay <= day ? payDay : null});
    }
    declareMore(office, i / (snapshots.length - 1));
    if (i > 0) yield written(waiting);
    waiting = office.roster.people.map((person) => rowOf(office, person, snapshot));
  }
  yield written(waiting);
}

function newOffice(mix: Mix, seed: number): Office {
  let made = 0;
  return {
    random: seededRandom(seed),
    mix,
    roster: new Roster(),
    ages: agesOfSocialWorkers.map(() => 0),
    nextId: () => pseudonym('P', ++made),
  };
}

/** The people in post at the first snapshot, with their years of service behind them. */
function fillPosts(office: Office, posts: readonly (readonly number[])[], day: number): void {
  const {random, roster} = office;
  for (const {role, area} of vacancies(office, posts)) {
    const started = day - fromQuantiles(random, serviceYears) * daysInYear;
    const person = newPerson(office, role, area, started, day);
    const top = (payScales[person.grade]?.length ?? 1) - 1;
    person.point = Math.min(top, person.point + Math.floor((day - person.started) / daysInYear));
    roster.add(person);
  }
  const middle = day - daysInYear / 2;
  addAbsence(random, roster.people, {from: day - daysInYear, to: middle});
  addAbsence(random, roster.people, {from: middle, to: day});
}

function rowOf({mix}: Office, person: Person, snapshot: string): Row {
  const day = dayNumber(snapshot);
  const area = mix.areas[person.area]?.code ?? '';
  const role = organisation.roles.find(({id}) => id === roles[person.role]?.id);
  const halfYearAgo = day - daysInYear / 2;
  const answer = (question: Asked, words: string | undefined) =>
    person.declared[question] ? (words ?? '') : person.declines[question] ? declined : '';
  const cells = [
    snapshot,
    person.id,
    area,
    `${area} team ${1 + (Math.abs(person.born) % 6)}`,
    role?.label ?? '',
    person.grade,
    role?.frontline ? 'Yes' : 'No',
    person.contract,
    person.fte,
    isoDate(person.started),
    '',
    '',
    hourlyPay(person, area, day).toFixed(2),
    0,
    person.absence[0] + person.absence[1],
    person.promoted !== null && person.promoted > halfYearAgo ? 'Yes' : 'No',
    sexWords[person.sex],
    Math.floor((day - person.born) / daysInYear),
    answer('heritage', heritageWords[person.heritage]),
    answer('religion', religionWords[person.religion]),
    answer('disability', person.disabled ? 'Yes' : 'No'),
    answer('orientation', orientationWords[person.orientation]),
  ];
  return {person, cells};
}

function written(rows: readonly Row[]): string {
  return rows
    .map(({person, cells}) =>
      csvLine(
        person.left === null ? cells : cells.with(leaveAt, isoDate(person.left)).with(leaveAt + 1, person.leaveReason),
      ),
    )
    .join('');
}
