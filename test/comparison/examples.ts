import type {Dimension, Grouping} from '../../src/catalogue';
import type {Baseline, BaselineLibrary} from '../../src/comparison';
import type {Cell, ProtectedLine, ProtectedTable, ProtectionRule} from '../../src/disclosure';

export const rule: ProtectionRule = {
  name: 'roundAndWithhold',
  withholdBelow: 5,
  roundingBase: 5,
  leastBaseForShare: 23,
  leastBaseForBreakdown: 10,
};

/** What the gate does to a true count, restated here so that tests need no other room. */
export function protectedCount(count: number): Cell {
  if (count > 0 && count < rule.withholdBelow) return {kind: 'withheld', why: 'small'};
  return shown(Math.round(count / rule.roundingBase) * rule.roundingBase);
}

export function shown(count: number): Cell {
  return {kind: 'shown', count};
}

export const small: Cell = {kind: 'withheld', why: 'small'};
export const notCollected: Cell = {kind: 'notCollected'};

/** Two groups: red (crimson, scarlet, and red of no recorded shade) and blue; violet the census does not count. */
export const colour: Dimension = {
  id: 'colour',
  topic: 'Colour',
  noun: 'colour',
  question: 'What colour?',
  status: 'current',
  populations: ['workforce', 'caseload'],
  categories: [
    {code: 10, id: 'crimson', label: 'Crimson', short: 'Crimson', broad: 'red'},
    {code: 11, id: 'scarlet', label: 'Scarlet', short: 'Scarlet', broad: 'red'},
    {code: 12, id: 'navy', label: 'Navy', short: 'Navy', broad: 'blue'},
    {code: 40, id: 'red_no_shade', label: 'Red, no shade', short: 'No shade', broad: 'red', residual: true},
    {code: 41, id: 'any_violet', label: 'Violet', short: 'Violet', broad: 'violet', residual: true},
  ],
  broad: ['red', 'blue', 'violet'].map((id) => ({
    id,
    label: id,
    short: id,
    members: {workforce: id, caseload: id, community: id},
  })),
  ownAxis: [],
  headings: [],
  column: 'colour',
  baselines: [],
  caveats: [],
};

/** A line of 2,000 staff who all declared, with some parts given; the rest are 0. */
export function lineOf(parts: Readonly<Record<string, Cell>>, over: Partial<ProtectedLine> = {}): ProtectedLine {
  const ids = [...colour.categories, ...colour.broad].map(({id}) => id);
  const declared = over.declared ?? shown(2000);
  return {
    snapshot: '2026-09-30',
    area: 'E1',
    value: null,
    dimension: colour.id,
    people: declared,
    fte: declared,
    preferNotToSay: shown(0),
    notRecorded: shown(0),
    notApplicable: shown(0),
    ...over,
    declared,
    parts: {...Object.fromEntries(ids.map((id) => [id, shown(0)])), ...parts},
  };
}

export function baselineOf(
  id: string,
  counts: Readonly<Record<string, number>>,
  over: Partial<Baseline> = {},
): Baseline {
  return {
    id,
    dimension: colour.id,
    area: 'E1',
    counts,
    total: 100_000,
    table: id,
    publisher: 'Test',
    base: 'residents',
    ages: '16 to 64',
    grade: 'census',
    letter: 'A',
    nearest: false,
    date: '2021-03-21',
    vintage: '2021',
    licence: 'OGL',
    areasSummed: ['E1'],
    ...over,
  };
}

type Found = {main: Baseline; check?: Baseline | null} | null;

/** A library that answers by grouping, and by residents where given. */
export function libraryOf(
  answers: Partial<Record<Grouping | `${Grouping} allAges` | `${Grouping} ${string}`, Found>>,
): BaselineLibrary {
  return {
    find({grouping, residents, area}) {
      const found =
        answers[`${grouping} ${area}`] ??
        (residents === 'allAges' ? answers[`${grouping} allAges`] : undefined) ??
        answers[grouping];
      return found ? {main: found.main, check: found.check ?? null} : null;
    },
  };
}

/** The gate alone can make a ProtectedTable; a test of what follows it makes one up. */
export function tableOf(lines: readonly ProtectedLine[]): ProtectedTable {
  return {lines, rule} as unknown as ProtectedTable;
}
