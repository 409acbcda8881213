import {dimensionById, type Dimension, type Population} from '../../src/catalogue';
import type {Baseline, ComparedRow, Comparison, Reason, Verdict} from '../../src/comparison';
import type {Cell, ProtectedLine} from '../../src/disclosure';

/** What a row says, where it is not the usual. */
export interface RowWords {
  readonly id: string;
  /** People of the group; null is withheld. */
  readonly count: number | null;
  readonly residents?: number | null;
  readonly verdict?: Verdict;
  readonly reason?: Reason;
  readonly change?: number;
  readonly letter?: 'A' | 'B' | 'C';
}

export function dimension(id: string): Dimension {
  const found = dimensionById(id);
  if (!found) throw new Error(`No characteristic ${id}`);
  return found;
}

const shown = (count: number): Cell => ({kind: 'shown', count});

function baselineOf(of: Dimension, population: Population, letter: 'A' | 'B' | 'C'): Baseline {
  return {
    id: `${of.id}.${population}`,
    dimension: of.id,
    area: 'E92000001',
    counts: {},
    total: 1000,
    table: 'TS000',
    publisher: 'Office for National Statistics, Census 2021',
    base: `usual residents aged ${population === 'workforce' ? '16 to 64' : '0 to 17'}`,
    ages: population === 'workforce' ? '16 to 64' : '0 to 17',
    grade: letter === 'C' ? 'modelled' : 'census',
    letter,
    nearest: false,
    date: '2021-03-21',
    vintage: 'local authorities of April 2023',
    licence: 'Open Government Licence v3.0',
    areasSummed: [],
  };
}

/** A comparison made by hand: only the verdicts given are given. */
export function comparison(
  id: string,
  population: Population,
  base: number | null,
  rows: readonly RowWords[],
): Comparison {
  const of = dimension(id);
  const declared: Cell = base === null ? {kind: 'withheld', why: 'base'} : shown(base);
  const line: ProtectedLine = {
    snapshot: '2026-09-30',
    area: 'E92000001',
    value: null,
    dimension: id,
    people: base === null ? {kind: 'withheld', why: 'small'} : shown(base + 100),
    fte: {kind: 'notApplicable'},
    declared,
    preferNotToSay: shown(50),
    notRecorded: shown(50),
    notApplicable: shown(0),
    parts: {},
  };
  return {
    population,
    dimension: of,
    area: 'E92000001',
    line,
    earlier: null,
    rows: rows.map((words) => rowOf(of, population, base, declared, words)),
    decimals: base !== null && base >= 1000 ? 1 : 0,
    declaredShare: base === null ? null : base / (base + 100),
    methods: [],
  };
}

function rowOf(
  of: Dimension,
  population: Population,
  base: number | null,
  declared: Cell,
  {id, count, residents = null, verdict = 'noClearDifference', reason, change, letter = 'A'}: RowWords,
): ComparedRow {
  const group = of.broad.find((each) => each.id === id);
  const share = count === null || base === null || base < 23 ? null : count / base;
  return {
    category: id,
    label: group?.label ?? id,
    short: group?.short ?? id,
    broad: id,
    grouping: 'broad',
    residual: false,
    count: count === null ? {kind: 'withheld', why: 'small'} : shown(count),
    declared,
    share,
    interval: share === null ? null : {lower: Math.max(0, share - 0.01), upper: Math.min(1, share + 0.01)},
    baseline:
      residents === null
        ? null
        : {share: residents, count: residents * 1000, total: 1000, baseline: baselineOf(of, population, letter)},
    check: null,
    ratio: share === null || residents === null ? null : share / residents,
    ratioInterval: null,
    gapPoints: share === null || residents === null ? null : 100 * (share - residents),
    gapPeople:
      count === null || base === null || residents === null ? null : Math.round((count - base * residents) / 5) * 5,
    changePoints: change ?? null,
    verdict: share === null ? 'tooFewToSay' : verdict,
    reason: reason ?? null,
  };
}
