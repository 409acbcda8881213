import {areasIn2016, childrenInYear, laws, pooledAreas, type Law} from '../anchors';
import {faithByHeritage, languageByHeritage} from '../affinity';
import type {Place} from '../census';
import {shares, total} from '../proportions';
import type {Random} from '../random';
import {broadOf, heritages} from '../words';
import * as inventions from './inventions';

/** Running totals of weights, ending at 1: a number from 0 to 1 falls in the step of what it chooses. */
export type Steps = Float64Array;

/** The chances of one local authority. */
export interface LocalTable {
  readonly code: string;
  /** Law -> heritage, as the years begin and as they end. */
  readonly heritage: Readonly<Record<Law, readonly [Steps, Steps]>>;
  /** Heritage -> faith. */
  readonly religion: readonly Steps[];
  /** Heritage -> chance of a first language other than English. */
  readonly otherLanguage: readonly number[];
  /** Law -> age in whole years when a case starts. */
  readonly age: Readonly<Record<Law, Steps>>;
  readonly disabled: number;
  /** How far recording here is above or below the rest. */
  readonly recording: number;
}

export interface LocalTables {
  readonly places: readonly LocalTable[];
  /** Law -> place. */
  readonly place: Readonly<Record<Law, Steps>>;
}

export function steps(weights: readonly number[]): Steps {
  let sum = 0;
  const running = Float64Array.from(shares(weights), (share) => (sum += share));
  running[running.length - 1] = 1;
  return running;
}

/** The step that `at`, from 0 to 1, falls in. */
export function stepAt(running: Steps, at: number): number {
  let [low, high] = [0, running.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (running[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Chances for every local authority, from its residents; `random` gives each its own character. */
export function localTables(authorities: readonly Place[], random: Random): LocalTables {
  const around = (spread: number) => 1 + (random.next() + random.next() - 1) * spread;
  const rates = authorities.map(() => ({
    private: around(inventions.localSpread.rate),
    public: around(inventions.localSpread.rate),
  }));
  const places = authorities.map((authority) => {
    const own = inventions.heritageByLaw.private.map(() => around(inventions.localSpread.heritage));
    return localTable(authority, own, around(inventions.localSpread.recording) - 1);
  });
  const place = (law: Law) =>
    steps(
      placeWeights(
        authorities,
        law,
        rates.map((rate) => rate[law]),
      ),
    );
  return {places, place: {private: place('private'), public: place('public')}};
}

function pooled(area: string): string {
  return pooledAreas.includes(area) ? 'pooled' : area;
}

/** Each service area has its share of the cases of 2016, its authorities theirs of its residents aged 0 to 17. */
function placeWeights(authorities: readonly Place[], law: Law, rates: readonly number[]): readonly number[] {
  const size = authorities.map(({residents}, i) => residents * (rates[i] ?? 1));
  const cases = new Map<string, number>();
  for (const [area, {cases: counted}] of Object.entries(areasIn2016))
    cases.set(pooled(area), (cases.get(pooled(area)) ?? 0) + counted[law]);
  const sizes = new Map<string, number>();
  authorities.forEach(({serviceArea}, i) =>
    sizes.set(pooled(serviceArea), (sizes.get(pooled(serviceArea)) ?? 0) + (size[i] ?? 0)),
  );
  return authorities.map(({serviceArea}, i) => {
    const area = pooled(serviceArea);
    return ((cases.get(area) ?? 0) * (size[i] ?? 0)) / (sizes.get(area) ?? 1);
  });
}

function localTable(place: Place, own: readonly number[], recording: number): LocalTable {
  const heritage = (law: Law, when: 0 | 1) =>
    shares(
      place.heritage.map((share, i) => {
        const b = broadOf[i] ?? 0;
        const against = inventions.heritageAgainstResidents[when][b] ?? 1;
        return share * against * (inventions.heritageByLaw[law][b] ?? 1) * (own[b] ?? 1);
      }),
    );
  const usual = shares(
    heritages.map((_, i) =>
      total(
        laws.map(
          (law) =>
            (heritage(law, 0)[i] ?? 0) *
            (law === 'private' ? childrenInYear.privateLaw : 1 - childrenInYear.privateLaw),
        ),
      ),
    ),
  );
  const faith = shares(place.religion.map((share, i) => share * (inventions.faithAgainstResidents[i] ?? 1)));
  const language = languageByHeritage(usual, place.otherLanguage * inventions.otherLanguageAgainstPupils);
  return {
    code: place.code,
    heritage: {
      private: [steps(heritage('private', 0)), steps(heritage('private', 1))],
      public: [steps(heritage('public', 0)), steps(heritage('public', 1))],
    },
    religion: faithByHeritage(usual, faith).map(steps),
    otherLanguage: language.map((row) => shares(row)[1] ?? 0),
    age: {private: steps(startingAges(place, 'private')), public: steps(startingAges(place, 'public'))},
    disabled: place.disabled * inventions.disabledAgainstResidents,
    recording,
  };
}

const bandSizes = [1, 4, 5, 6, 2];

/** Residents of each single year, evenly within the bands of the census table, weighed by how often such children come to court. */
function startingAges(place: Place, law: Law): readonly number[] {
  const single = bandSizes.flatMap((years, band) => Array.from({length: years}, () => (place.ages[band] ?? 0) / years));
  return single.map((share, age) => share * (inventions.agesByLaw[law][age] ?? 0));
}
