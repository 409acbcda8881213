import {boys, childrenInYear, laws, snapshots, type Law} from '../anchors';
import {dayNumber, daysInYear, yearBefore} from '../days';
import {fromQuantiles, meanOfQuantiles, type Random} from '../random';
import {shares} from '../proportions';
import * as inventions from './inventions';
import {stepAt, steps, type LocalTables} from './localTables';

/** Every child of the sample, one entry an array; a child keeps every characteristic from one period to the next. */
export interface Children {
  readonly size: number;
  /** Index into `laws`. */
  readonly law: Uint8Array;
  readonly place: Uint16Array;
  readonly application: Uint8Array;
  /** First and last day worked with. */
  readonly start: Float64Array;
  readonly stop: Float64Array;
  readonly ageAtStart: Float64Array;
  readonly sex: Uint8Array;
  readonly heritage: Uint8Array;
  readonly religion: Uint8Array;
  readonly disabled: Uint8Array;
  readonly otherLanguage: Uint8Array;
  /** From 0 to 1: an answer is recorded while recording is better than this. */
  readonly hesitation: Readonly<Record<inventions.Recorded, Float32Array>>;
  /** From 0 to 1: which way of saying nothing. */
  readonly silence: Float32Array;
}

const firstDay = yearBefore(snapshots[0]);
const lastDay = dayNumber(snapshots[snapshots.length - 1] ?? snapshots[0]);
const longest = Math.max(...inventions.lengthQuantiles) / meanOfQuantiles(inventions.lengthQuantiles);

/** Children in new cases each year, and the mean length of a case in years, that give the published number worked with. */
function flow(law: Law): {newEachYear: number; years: number} {
  const {worked, privateLaw, inNewCases} = childrenInYear;
  const publicNew = (worked * (1 - privateLaw)) / (1 + inventions.publicLawYears);
  if (law === 'public') return {newEachYear: publicNew, years: inventions.publicLawYears};
  const privateNew = inNewCases - publicNew;
  return {newEachYear: privateNew, years: (worked * privateLaw) / privateNew - 1};
}

/**
 * All children worked with in any of the periods. Cases start evenly through the years and last as long as it takes for the
 * children open in a year to be as many as published; `scale` 1 is the size of Cafcass.
 */
export function childrenWorkedWith(tables: LocalTables, random: Random, scale: number): Children {
  const streams = laws.map((law) => {
    const {newEachYear, years} = flow(law);
    const from = firstDay - longest * years * daysInYear;
    return {law, years, from, count: Math.round(((newEachYear * (lastDay - from)) / daysInYear) * scale), begun: 0};
  });
  const most = streams.reduce((sum, {count}) => sum + count, 0);
  const children = emptyChildren(most);
  let size = 0;
  for (let k = 0; k < most; k++) {
    // Both laws in step, so that any part of the file has its share of each.
    const stream = streams.reduce((a, b) => (b.begun * a.count < a.begun * b.count ? b : a));
    const {law, years, from, count} = stream;
    const start = from + ((stream.begun++ + random.next()) * (lastDay - from)) / count;
    const end = start + lengthOfCase(random, years) * daysInYear;
    const through = Math.max(0, (start - firstDay) / (lastDay - firstDay));
    if (end <= firstDay || random.chance(through * (1 - inventions.volumeAtTheEnd))) continue;
    drawChild(children, size++, {law, start, end, through}, tables, random);
  }
  return {...children, size};
}

const meanLength = meanOfQuantiles(inventions.lengthQuantiles);

function lengthOfCase(random: Random, years: number): number {
  return (fromQuantiles(random, inventions.lengthQuantiles) * years) / meanLength;
}

function emptyChildren(most: number): Omit<Children, 'size'> {
  const hesitation = () => new Float32Array(most);
  return {
    law: new Uint8Array(most),
    place: new Uint16Array(most),
    application: new Uint8Array(most),
    start: new Float64Array(most),
    stop: new Float64Array(most),
    ageAtStart: new Float64Array(most),
    sex: new Uint8Array(most),
    heritage: new Uint8Array(most),
    religion: new Uint8Array(most),
    disabled: new Uint8Array(most),
    otherLanguage: new Uint8Array(most),
    hesitation: {
      sex: hesitation(),
      heritage: hesitation(),
      religion: hesitation(),
      disability: hesitation(),
      language: hesitation(),
    },
    silence: new Float32Array(most),
  };
}

const applicationSteps = {
  private: steps(shares(inventions.applications.private.map(([, share]) => share))),
  public: steps(shares(inventions.applications.public.map(([, share]) => share))),
};

interface Case {
  readonly law: Law;
  readonly start: number;
  readonly end: number;
  /** 0 as the first period begins, 1 as the last ends. */
  readonly through: number;
}

function drawChild(
  children: Omit<Children, 'size'>,
  i: number,
  {law, start, end, through}: Case,
  tables: LocalTables,
  random: Random,
): void {
  const place = stepAt(tables.place[law], random.next());
  const local = tables.places[place];
  if (!local) return;
  const heritage = stepAt(local.heritage[law][random.chance(through) ? 1 : 0], random.next());
  const age = stepAt(local.age[law], random.next()) + random.next();
  const sex = random.chance(boys) ? 1 : 0;
  const byAge = inventions.disabledByAge[age < 5 ? 0 : age < 10 ? 1 : 2];
  children.law[i] = law === 'private' ? 0 : 1;
  children.place[i] = place;
  children.application[i] = stepAt(applicationSteps[law], random.next());
  children.start[i] = start;
  // A case ends by the eighteenth birthday.
  children.stop[i] = Math.min(end, start + (18 - age) * daysInYear - 1);
  children.ageAtStart[i] = age;
  children.sex[i] = sex;
  children.heritage[i] = heritage;
  children.religion[i] = stepAt(local.religion[heritage] ?? new Float64Array([1]), random.next());
  children.disabled[i] = random.chance(local.disabled * inventions.disabledBySex[sex] * byAge) ? 1 : 0;
  children.otherLanguage[i] = random.chance(local.otherLanguage[heritage] ?? 0) ? 1 : 0;
  for (const hesitation of Object.values(children.hesitation)) hesitation[i] = random.next();
  children.silence[i] = random.next();
}
