import {agesOfSocialWorkers} from '../anchors';
import {daysInYear} from '../days';
import {fromQuantiles, type Random} from '../random';
import {broadHeritages, broadOf} from '../words';
import * as inventions from './inventions';
import type {Mix} from './mix';
import type {Person} from './person';
import {groupKey, heritageKey, pull, roleKey, sexKey, type Roster} from './roster';

/** Everything a new person depends on besides the post. */
export interface Office {
  readonly random: Random;
  readonly mix: Mix;
  readonly roster: Roster;
  /** People in post by ten-year age band, kept up while a half-year's joiners are added. */
  readonly ages: number[];
  readonly nextId: () => string;
}

/** A person for one post, in place from `started`, drawn so that the whole stays near its anchors; not yet on the roster. */
export function newPerson(office: Office, role: number, area: number, started: number, today: number): Person {
  const {random, mix} = office;
  const heritage = drawnHeritage(office, role, area);
  const sex = drawnSex(office, role);
  const band = drawnBand(office, role);
  office.ages[band] = (office.ages[band] ?? 0) + 1;
  const {from, to} = agesOfSocialWorkers[band] ?? {from: 20, to: 29};
  // Few work past 66: the last band is drawn towards its start.
  const years = band === 4 ? fromQuantiles(random, [60, 61, 62.5, 64.5, 69]) : from + random.next() * (to + 1 - from);
  const age = Math.max(role === inventions.businessServices ? 20 : 23.5, years);
  const latestStart = today - Math.max(0, age - (role === inventions.businessServices ? 19 : 23)) * daysInYear;
  return {
    id: office.nextId(),
    born: Math.floor(today - age * daysInYear),
    sex,
    heritage,
    religion: random.pick(mix.religion[area]?.[heritage] ?? []),
    orientation: random.pick(mix.orientation[area] ?? []),
    disabled: random.chance(inventions.disabled * (0.7 + (0.65 * (age - 20)) / 45)),
    contract: random.chance(inventions.fixedTerm) ? 'Fixed term' : 'Permanent',
    started: Math.floor(Math.max(started, latestStart)),
    frailty: fromQuantiles(random, [0.2, 0.5, 0.9, 1.4, 2.2]),
    declines: eachAsked((question) => random.chance(inventions.declining[question])),
    declared: eachAsked(() => false),
    area,
    role,
    ...drawnGrade(random, role),
    fte:
      inventions.workingHours[random.pick(sex === 0 ? inventions.workingHoursWomen : inventions.workingHoursMen)] ?? 1,
    promoted: null,
    left: null,
    leaveReason: '',
    absence: [0, 0],
  };
}

function eachAsked<T>(answer: (question: inventions.Asked) => T): Record<inventions.Asked, T> {
  return {
    heritage: answer('heritage'),
    religion: answer('religion'),
    disability: answer('disability'),
    orientation: answer('orientation'),
  };
}

/** How much each broad heritage is wanted in a role, against the line it is held to. */
export function heritagePull({mix, roster}: Office, role: number): readonly number[] {
  const of = roster.count(groupKey(role));
  return broadHeritages.map((_, b) => pull(mix.heritageLine[role]?.[b] ?? 0, roster.count(heritageKey(role, b)), of));
}

export function sexPull(roster: Roster, role: number): readonly [women: number, men: number] {
  const women = inventions.roles[role]?.women ?? 0.5;
  const of = roster.count(roleKey(role));
  return [pull(women, roster.count(sexKey(role, 0)), of), pull(1 - women, roster.count(sexKey(role, 1)), of)];
}

function drawnHeritage(office: Office, role: number, area: number): number {
  const {random, mix} = office;
  const wanted = heritagePull(office, role);
  const broad = random.pick((mix.heritage[role]?.[area] ?? []).map((share, b) => share * (wanted[b] ?? 1)));
  return random.pick((mix.areas[area]?.heritage ?? []).map((share, i) => (broadOf[i] === broad ? share : 0)));
}

function drawnSex({random, roster}: Office, role: number): 0 | 1 {
  const women = inventions.roles[role]?.women ?? 0.5;
  const [towardsWomen, towardsMen] = sexPull(roster, role);
  return random.pick([women * towardsWomen, (1 - women) * towardsMen]) === 0 ? 0 : 1;
}

function drawnBand({random, ages}: Office, role: number): number {
  const of = ages.reduce((sum, count) => sum + count, 0);
  const usual = inventions.roles[role]?.ages ?? [];
  return random.pick(
    agesOfSocialWorkers.map(({share}, band) => share * (usual[band] ?? 1) * pull(share, ages[band] ?? 0, of)),
  );
}

/** The grade and the point on its scale that somebody starts a role at. */
export function drawnGrade(random: Random, role: number): {grade: string; point: number} {
  const grades = inventions.gradesOfRole[role] ?? [];
  const grade = grades[random.pick(grades.map(([, share]) => share))]?.[0] ?? '';
  const points = inventions.payScales[grade]?.length ?? 1;
  return {grade, point: random.below(Math.ceil(points / 2))};
}
