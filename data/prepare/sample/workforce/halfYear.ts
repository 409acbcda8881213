import {agesOfSocialWorkers, turnover} from '../anchors';
import {daysInYear} from '../days';
import {broadOf} from '../words';
import {addAbsence} from './absence';
import * as inventions from './inventions';
import {drawnGrade, heritagePull, newPerson, sexPull, type Office} from './newPerson';
import type {Person} from './person';
import {postKey} from './roster';

/** The days after `from` up to and including `to`, and the posts there are at the end. */
export interface HalfYear {
  readonly from: number;
  readonly to: number;
  readonly posts: readonly (readonly number[])[];
  /** First day of a pay year inside it, or null. */
  readonly payDay: number | null;
}

export interface Post {
  readonly role: number;
  readonly area: number;
}

/** Half a year in the life of the office: some leave, some are promoted or move, the rest of the posts go to joiners. */
export function passHalfYear(office: Office, half: HalfYear): void {
  leave(office, half);
  if (half.payDay !== null) rise(office.roster.people, half.payDay);
  move(office);
  for (const role of [3, 2, 1]) promote(office, half, role);
  recountAges(office, half.to);
  for (const {role, area} of vacancies(office, half.posts)) {
    const started = half.from + 1 + office.random.below(half.to - half.from);
    office.roster.add(newPerson(office, role, area, started, half.to));
  }
  addAbsence(office.random, office.roster.people, half);
}

/** Posts without a person, in an order that favours no area: who joins in one place leans on who joined in the others. */
export function vacancies({random, roster}: Office, posts: HalfYear['posts']): readonly Post[] {
  const open = posts.flatMap((byArea, role) =>
    byArea.flatMap((wanted, area) =>
      Array.from({length: Math.max(0, wanted - roster.count(postKey(role, area)))}, () => ({role, area})),
    ),
  );
  return open
    .map((post) => ({post, order: random.next()}))
    .toSorted((a, b) => a.order - b.order)
    .map(({post}) => post);
}

/** Brings the ages that joiners are balanced against up to date. */
export function recountAges({roster, ages}: Office, day: number): void {
  ages.fill(0);
  for (const {born} of roster.people) {
    const age = (day - born) / daysInYear;
    const band = agesOfSocialWorkers.findIndex(({to}) => age < to + 1);
    ages[band < 0 ? ages.length - 1 : band] = (ages[band < 0 ? ages.length - 1 : band] ?? 0) + 1;
  }
}

function leave(office: Office, {from, to}: HalfYear): void {
  const {random, roster} = office;
  const {people} = roster;
  // Small roles would drift from the line they are held to by the chance of who leaves; this leans against it.
  const wanted = inventions.roles.map((_, role) => heritagePull(office, role));
  const readiness = people.map((person) => {
    const lean = wanted[person.role]?.[broadOf[person.heritage] ?? 0] ?? 1;
    return readinessToLeave(person, from) / Math.min(2.5, Math.max(0.4, lean));
  });
  const sum = readiness.reduce((a, b) => a + b, 0);
  const leavers = (people.length * turnover) / 2;
  people.forEach((person, i) => {
    if (!random.chance(((readiness[i] ?? 0) * leavers) / sum)) return;
    roster.remove(person);
    person.left = from + 1 + random.below(to - from);
    person.leaveReason = reason(random.next(), person, from);
  });
}

/** INVENTED: new starters, people near 65 and, a little, Black staff leave more readily; senior staff less. */
function readinessToLeave(person: Person, day: number): number {
  const age = (day - person.born) / daysInYear;
  const years = (day - person.started) / daysInYear;
  return (
    (inventions.roles[person.role]?.leaving ?? 1) *
    (years < 2 ? 1.4 : years < 5 ? 1.1 : 0.75) *
    (age >= 68 ? 8 : age >= 64 ? 3.5 : age >= 60 ? 1.8 : 1) *
    (person.contract === 'Fixed term' ? 2.2 : 1) *
    (broadOf[person.heritage] === 1 ? 1.3 : 1)
  );
}

function reason(at: number, person: Person, day: number): string {
  if ((day - person.born) / daysInYear >= 60) return at < 0.85 ? 'Retired' : 'Resignation';
  if (person.contract === 'Fixed term') return at < 0.7 ? 'End of contract' : 'Resignation';
  return at < 0.88 ? 'Resignation' : at < 0.92 ? 'Dismissed' : at < 0.95 ? 'Redundancy' : 'Other';
}

function rise(people: readonly Person[], payDay: number): void {
  for (const person of people) {
    const top = (inventions.payScales[person.grade]?.length ?? 1) - 1;
    if (payDay - person.started > 180 && person.point < top) person.point++;
  }
}

/** Pairs of people in one role change places, so that no post is left empty by it. */
function move({random, roster}: Office): void {
  const {people} = roster;
  const pairs = Math.round((people.length * inventions.movers) / 2);
  for (let i = 0; i < pairs; i++) {
    const one = people[random.below(people.length)];
    const other = people[random.below(people.length)];
    if (!one || !other || one.role !== other.role || one.area === other.area) continue;
    const {area} = one;
    roster.change(one, {area: other.area});
    roster.change(other, {area});
  }
}

/** Fills most vacancies of a role from the rung below: the same area first, and within what the role is held to. */
function promote(office: Office, {from, to, posts}: HalfYear, role: number): void {
  const {random, roster} = office;
  const [lineBelow = [], line = []] = office.mix.heritageLine.slice(role - 1, role + 1);
  posts[role]?.forEach((places, area) => {
    for (let vacant = places - roster.count(postKey(role, area)); vacant > 0; vacant--) {
      if (!random.chance(inventions.internalPromotion)) continue;
      const sex = sexPull(roster, role);
      const wanted = heritagePull(office, role);
      // The rung below has a mix of its own: choosing in proportion would carry it up.
      const heritage = wanted.map((by, b) => (by * (line[b] ?? 1)) / (lineBelow[b] ?? 1));
      const below = roster.people.filter((person) => person.role === role - 1);
      const ages = inventions.roles[role]?.ages ?? [];
      const chosen =
        below[
          random.pick(
            below.map((person) => {
              const ready = from - (person.promoted ?? person.started) > 1.5 * daysInYear;
              const band = Math.min(4, Math.max(0, Math.floor((from - person.born) / daysInYear / 10) - 2));
              const near = person.area === area ? 8 : 1;
              return ready
                ? near * (ages[band] ?? 1) * (heritage[broadOf[person.heritage] ?? 0] ?? 1) * sex[person.sex]
                : 0;
            }),
          )
        ];
      if (!chosen) continue;
      const promoted = from + 1 + random.below(to - from);
      roster.change(chosen, {role, area, promoted, ...drawnGrade(random, role)});
    }
  });
}
