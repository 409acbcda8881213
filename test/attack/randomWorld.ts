import {
  areaIndex,
  categoriesFor,
  dimensions,
  organisation,
  type Area,
  type AreaIndex,
  type Population,
} from '../../src/catalogue';
import type {Cells} from '../../src/database';
import {seeded, type Chance} from './seeded';

/** An organisation of random service areas beside the real regions, and random people in it. */
export interface World {
  readonly seed: number;
  readonly areas: AreaIndex;
  readonly cells: Readonly<Record<Population, Cells>>;
  /** A random key for each cell's people, for keyed rounding: their sum modulo 256 belongs to the people counted. */
  readonly keys: Readonly<Record<Population, Uint32Array>>;
}

const snapshots = ['2025-03-31', '2025-09-30'];
const nation = areaIndex(organisation);

/** Upper tiers dealt to service areas at random: sizes from 1 to many, crossing the regions. */
function randomAreas(chance: Chance): AreaIndex {
  const count = 4 + chance.below(24);
  const dealt = new Map<number, string[]>();
  for (const area of nation.atLevel('upperTier')) {
    const to = Math.floor(count * chance.next() ** (1 + chance.below(2)));
    dealt.set(to, [...(dealt.get(to) ?? []), area.code]);
  }
  return areaIndex({
    ...organisation,
    serviceAreas: [...dealt].map(([i, upperTiers]) => ({
      code: `A${i + 1}`,
      name: `Area ${i + 1}`,
      short: `Area ${i + 1}`,
      upperTiers,
      synonyms: [],
    })),
  });
}

interface Person {
  /** Their number: the same in both snapshots. */
  readonly id: number;
  readonly snapshot: number;
  readonly place: number;
  readonly role: number;
  readonly frontline: number;
  readonly codes: readonly number[];
}

/** Where people are: a few places with most, many with one or two, or one small corner with all. */
function randomPlaces(chance: Chance, level: readonly Area[]): readonly string[] {
  const used = 2 + chance.below(chance.next() < 0.5 ? 8 : level.length - 2);
  const shuffled = level.map((area) => ({area, at: chance.next()})).toSorted((a, b) => a.at - b.at);
  return shuffled.slice(0, used).map(({area}) => area.code);
}

/** How likely each answer is: from all alike to nearly everybody alike, with many answers nobody gives. */
function randomWeights(chance: Chance, codes: readonly number[]): readonly (readonly [code: number, upTo: number])[] {
  const steep = chance.pick([0.3, 1, 3, 6, 12]);
  const none = chance.pick([0, 0.3, 0.7]);
  const weights = codes.map((code) =>
    code < 10 && chance.next() < 0.5 ? 0 : chance.next() < none ? 0 : chance.next() ** steep,
  );
  weights[chance.below(codes.length)] = chance.pick([1, 5, 50]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return codes.map((code, i) => [code, (sum += (weights[i] ?? 0) / total)] as const);
}

/**
 * What may happen between the two snapshots. `quiet`: a few come and go. `lively`: they also move, change role and answer
 * anew, and some have no number. `oneJoins`: everybody stays as they are, and one comes.
 */
export type Between = 'quiet' | 'lively' | 'oneJoins';

export function randomWorld(seed: number, between: Between = 'lively'): World {
  const chance = seeded(seed);
  const areas = randomAreas(chance);
  const staff = randomCells(chance, areas, 'workforce', chance.pick([40, 150, 400, 1200]), between, seed * 2);
  const children = randomCells(chance, areas, 'caseload', chance.pick([60, 300, 1200, 5000]), between, seed * 2 + 1);
  return {
    seed,
    areas,
    cells: {workforce: staff.cells, caseload: children.cells},
    keys: {workforce: staff.keys, caseload: children.keys},
  };
}

function randomCells(
  chance: Chance,
  areas: AreaIndex,
  population: Population,
  size: number,
  between: Between,
  luck: number,
): {cells: Cells; keys: Uint32Array} {
  const asked = dimensions.filter((dimension) => dimension.populations.includes(population));
  const level = population === 'caseload' || chance.next() < 0.3 ? 'localAuthority' : 'serviceArea';
  const places = [...randomPlaces(chance, areas.atLevel(level)), ...(chance.next() < 0.2 ? [''] : [])];
  const lean = chance.pick([0.5, 1, 3]);
  const roles = organisation.roles.map(({label, frontline}) => ({label, frontline}));
  const weights = asked.map((dimension) =>
    randomWeights(chance, [...categoriesFor(dimension, population).map(({code}) => code), 0, 1, 2]),
  );
  let people = 0;
  const one = (by: Chance = chance): Person => {
    const role = 1 + Math.floor(roles.length * by.next() ** 2);
    return {
      id: (people += 1),
      snapshot: 0,
      place: Math.floor(places.length * by.next() ** lean),
      role: by.next() < 0.03 ? 0 : role,
      frontline: roles[role - 1]?.frontline ? 1 : 0,
      codes: weights.map((each) => answer(by, each)),
    };
  };
  const first = Array.from({length: size}, () => one());
  // The second snapshot keeps nearly everybody: the case in which one joiner could be found by differencing.
  const stayed = first.flatMap((person) => (chance.next() < 0.03 ? (chance.next() < 0.5 ? [] : [one()]) : [person]));
  const second =
    between === 'oneJoins'
      ? [...first, one()]
      : between === 'quiet'
        ? stayed
        : changed(stayed, seeded(luck), one, weights);
  const ordered = [...first, ...second.map((person) => ({...person, snapshot: 1}))].toSorted(
    (a, b) => a.snapshot - b.snapshot || a.place - b.place,
  );
  const isStaff = population === 'workforce';
  const place = Uint16Array.from(ordered, (person) => person.place);
  const extra = extraSplits(isStaff, ordered.length, seeded(luck + 7919));
  const byDimension = Object.fromEntries(
    asked.map(({id}, d) => [id, Uint8Array.from(ordered, ({codes}) => codes[d] ?? 0)]),
  );
  const frontline = isStaff ? Uint8Array.from(ordered, (person) => person.frontline) : null;
  const cells: Cells = {
    population,
    size: ordered.length,
    snapshots,
    offsets: Uint32Array.of(0, first.length, ordered.length),
    places,
    place,
    dimensions: byDimension,
    splits: {...extra.codes, ...(isStaff ? {role: Uint8Array.from(ordered, ({role}) => role)} : {})},
    labels: {...extra.labels, ...(isStaff ? {role: ['Not recorded', ...roles.map(({label}) => label)]} : {})},
    people: new Uint32Array(ordered.length).fill(1),
    fteHundredths: isStaff ? Uint32Array.from(ordered, () => chance.pick([40, 60, 100, 100])) : null,
    frontline,
    persons: {
      snapshot: Uint8Array.from(ordered, ({snapshot}) => snapshot),
      person: Int32Array.from(ordered, ({id}) => id),
      place,
      dimensions: byDimension,
      frontline,
    },
  };
  const keyOf = new Map<number, number>();
  const keys = Uint32Array.from(ordered, ({id}) => {
    const key = keyOf.get(id) ?? chance.below(256);
    keyOf.set(id, key);
    return key;
  });
  return {cells, keys};
}

/** Columns besides the role, some lopsided and some with a few people in a part: of their own luck, so that people stay as they are. */
function extraSplits(
  isStaff: boolean,
  size: number,
  chance: Chance,
): {codes: Record<string, Uint8Array>; labels: Record<string, readonly string[]>} {
  const codes: Record<string, Uint8Array> = {};
  const labels: Record<string, readonly string[]> = {};
  for (const id of isStaff ? ['grade', 'contract', 'own_team'] : ['law', 'application_type', 'own_team']) {
    const values = 2 + chance.below(id === 'law' ? 1 : 6);
    const steep = chance.pick([0.6, 1.5, 4]);
    labels[id] = ['Not recorded', ...Array.from({length: values}, (_, i) => `Part ${i + 1}`)];
    codes[id] = Uint8Array.from({length: size}, () =>
      chance.next() < 0.03 ? 0 : 1 + Math.floor(values * chance.next() ** steep),
    );
  }
  return {codes, labels};
}

type Weights = readonly (readonly [code: number, upTo: number])[];

function answer(chance: Chance, weights: Weights): number {
  const at = chance.next();
  return weights.find(([, upTo]) => at < upTo)?.[0] ?? 0;
}

/** People half a year on: at rates of the world's own they leave, move, change role, answer anew, lose their number; others join. */
function changed(
  people: readonly Person[],
  chance: Chance,
  one: (by: Chance) => Person,
  weights: readonly Weights[],
): readonly Person[] {
  const rate = (...rates: readonly number[]): number => chance.pick(rates);
  const [leave, join, move] = [rate(0, 0.02, 0.1), rate(0, 0.02, 0.1, 0.4), rate(0, 0.02, 0.2)];
  const [promote, anew, blank] = [rate(0, 0.03, 0.1), rate(0, 0.01, 0.1), rate(0, 0, 0.01)];
  const often = (each: number): boolean => chance.next() < each;
  return people.flatMap((person) => {
    const like = often(join) ? [one(chance)] : [];
    if (often(leave)) return like;
    const other = one(chance);
    const id = often(blank) ? 0 : person.id;
    const place = often(move) ? other.place : person.place;
    const {role, frontline} = often(promote) ? other : person;
    const codes = person.codes.map((code, d) => (often(anew) ? answer(chance, weights[d] ?? []) : code));
    return [...like, {...person, id, place, role, frontline, codes}];
  });
}
