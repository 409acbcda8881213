/** Invented counts for every area, rounded and withheld as the app would, and invented residents: seeded, so always the same. */
import {areaIndex, categoriesFor, dimensionById, organisation, type Area, type Dimension} from '../../../src/catalogue';
import type {Baseline, Evidence} from '../../../src/comparison';
import type {Cell, ProtectedLine, ProtectedTable} from '../../../src/disclosure';
import type {LineQuestion} from '../../../src/slice';

const areas = areaIndex(organisation);
const rule = {
  name: 'roundAndWithhold',
  withholdBelow: 5,
  roundingBase: 5,
  leastBaseForShare: 23,
  leastBaseForBreakdown: 10,
} as const;

/** A number from 0 to 1 that only these words decide. */
function chance(...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const character of words.join('|')) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Share of residents in each category, by authority: some categories are common, some authorities mixed. */
function residentShares(dimension: Dimension, code: string): ReadonlyMap<string, number> {
  const weights = dimension.categories
    .filter((category) => !category.residual)
    .map(({id, broad}) => {
      const common = broad === 'white' || broad === 'not_disabled' ? 9 : 0.75;
      return [id, common * (0.3 + chance(dimension.id, id)) * (0.5 + chance(dimension.id, id, code))] as const;
    });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weights.map(([id, weight]) => [id, weight / total]));
}

function residents(code: string): number {
  return Math.round(12_000 * Math.exp(1.4 * chance('residents', code)));
}

function countsOf(area: Area, dimension: Dimension, question: LineQuestion): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const per = question.population === 'caseload' ? 0.013 : 0.00045;
  for (const member of area.members) {
    const code = areas.localAuthorities[member]?.code ?? '';
    const people = residents(code) * per * (0.4 + 1.2 * chance(question.population, code));
    for (const [id, share] of residentShares(dimension, code)) {
      const tilt = 0.6 + 0.8 * chance(question.population, dimension.id, id) + 1.6 * chance(id, code, 'tilt') ** 2;
      counts.set(id, (counts.get(id) ?? 0) + people * share * tilt);
    }
  }
  return new Map([...counts].map(([id, count]) => [id, Math.round(count)]));
}

function protect(count: number): Cell {
  if (count > 0 && count < rule.withholdBelow) return {kind: 'withheld', why: 'small'};
  return {kind: 'shown', count: Math.round(count / rule.roundingBase) * rule.roundingBase};
}

function lineOf(area: Area, dimension: Dimension, question: LineQuestion): ProtectedLine {
  const collected = question.population === 'caseload' || !['localAuthority', 'upperTier'].includes(area.level);
  const counts = countsOf(area, dimension, question);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const cell = (count: number): Cell => (collected ? protect(count) : {kind: 'notCollected'});
  const small: Cell = {kind: 'withheld', why: 'base'};
  const part = (count: number): Cell => (collected && total < rule.leastBaseForBreakdown ? small : cell(count));
  const broad = dimension.broad.map(({id}) => {
    const members = dimension.categories.filter((category) => category.broad === id);
    return [id, part(members.reduce((sum, member) => sum + (counts.get(member.id) ?? 0), 0))] as const;
  });
  return {
    snapshot: question.snapshots[0] ?? '',
    area: area.code,
    value: null,
    dimension: dimension.id,
    people: cell(total * 1.08),
    fte: cell(total),
    declared: cell(total),
    preferNotToSay: cell(total * 0.03),
    notRecorded: cell(total * 0.05),
    notApplicable: cell(0),
    parts: Object.fromEntries([
      ...categoriesFor(dimension, question.population).map(({id}) => [id, part(counts.get(id) ?? 0)] as const),
      ...broad,
    ]),
  };
}

function baselineOf(dimension: Dimension, area: Area, population: 'workforce' | 'caseload'): Baseline {
  const counts: Record<string, number> = {};
  for (const member of area.members) {
    const code = areas.localAuthorities[member]?.code ?? '';
    for (const [id, share] of residentShares(dimension, code)) {
      const broad = dimension.categories.find((category) => category.id === id)?.broad ?? '';
      const people = Math.round(residents(code) * share);
      counts[id] = (counts[id] ?? 0) + people;
      counts[broad] = (counts[broad] ?? 0) + people;
    }
  }
  const total = dimension.broad.reduce((sum, {id}) => sum + (counts[id] ?? 0), 0);
  return {
    id: `${dimension.id}.example`,
    dimension: dimension.id,
    area: area.code,
    counts,
    total,
    table: 'Invented table',
    publisher: 'Example publisher',
    base: 'invented residents',
    ages: population === 'caseload' ? '0 to 17' : '16 to 64',
    grade: 'census',
    letter: 'A',
    nearest: false,
    date: '2021-03-21',
    vintage: 'local authorities of April 2023',
    licence: 'Open Government Licence v3.0',
    areasSummed: area.members.map((member) => areas.localAuthorities[member]?.code ?? ''),
  };
}

const source = {
  fileName: 'example.csv',
  synthetic: true,
  snapshots: ['2026-03-31', '2026-09-30'],
  dimensions: ['sex', 'ethnicGroup', 'disability', 'religion'],
  splits: {},
} as const;

export const exampleEvidence: Evidence = {
  organisation,
  areas,
  baselines: {
    find: ({dimension, area, population}) => {
      const known = dimensionById(dimension);
      const place = areas.find(area);
      return known && place ? {main: baselineOf(known, place, population), check: null} : null;
    },
  },
  sources: {
    workforce: {...source, finestLevel: 'serviceArea'},
    caseload: {...source, finestLevel: 'localAuthority'},
  },
  askFlow: () => null,
  ask(question) {
    const {areas: asked} = question;
    const one = asked.kind === 'one' ? areas.find(asked.area) : undefined;
    const places = asked.kind === 'level' ? areas.atLevel(asked.level) : one ? [one] : [];
    const lines = question.dimensions.flatMap((id) => {
      const dimension = dimensionById(id);
      return dimension ? places.map((place) => lineOf(place, dimension, question)) : [];
    });
    // The brand belongs to `disclosure`; these counts were invented, and rounded and withheld above.
    return {question, lines, rule} as unknown as ProtectedTable;
  },
};
