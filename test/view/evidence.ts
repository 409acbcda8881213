/**
 * Invented evidence of any size: real areas, real residents, counts made from a seed and protected as the app protects them.
 * Views are tested on it because it has every state: clear, not clear, withheld, too few, zero, not collected.
 */
import {
  areaIndex,
  broadFor,
  categoriesFor,
  dimensionById,
  dimensions,
  organisation,
  populations,
  shippedComparators,
  type Area,
  type Dimension,
  type Population,
} from '../../src/catalogue';
import type {BaselineLibrary, Evidence, Source} from '../../src/comparison';
import {flowKinds, loadBaselines} from '../../src/database';
import type {
  Cell,
  FlowKind,
  FlowLine,
  ProtectedFlow,
  ProtectedLine,
  ProtectedTable,
  ProtectionRule,
} from '../../src/disclosure';
import {crossedBy, defaultSlice, noAnswer, type FlowQuestion, type LineQuestion, type Slice} from '../../src/slice';

export const areas = areaIndex(organisation);
export const baselines: BaselineLibrary = await loadBaselines(areas);

export const rule: ProtectionRule = {
  name: 'roundAndWithhold',
  withholdBelow: 5,
  roundingBase: 5,
  leastBaseForShare: 23,
  leastBaseForBreakdown: 10,
};

export const snapshots = ['2024-03-31', '2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31', '2026-09-30'];
const roles = organisation.roles.map(({id}) => id);

export interface Shape {
  readonly seed: number;
  /** People in the whole nation; null where the population is not loaded. */
  readonly workforce: number | null;
  readonly caseload: number | null;
  readonly snapshots: readonly string[];
  /** Ids of the characteristics in the files; all unless said. */
  readonly dimensions?: readonly string[];
  /** Values by split of each file; roles for the workforce unless said. */
  readonly splits?: Partial<Record<Population, Readonly<Record<string, readonly string[]>>>>;
}

export const usualShape: Shape = {seed: 7, workforce: 2100, caseload: 64_000, snapshots};

export const england: Slice = {...defaultSlice, area: areas.nation.code};

/** A number from 0 to 1 that depends on the words alone. */
function chance(...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const letter of words.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function cell(count: number): Cell {
  if (count === 0) return {kind: 'shown', count};
  return count < 5 ? {kind: 'withheld', why: 'small'} : {kind: 'shown', count: Math.round(count / 5) * 5};
}

const notCollected: Cell = {kind: 'notCollected'};

function lineOf(
  shape: Shape,
  population: Population,
  area: Area,
  snapshot: string,
  value: string | null,
  frontline: boolean,
  dimension: Dimension,
): ProtectedLine {
  const common = {snapshot, area: area.code, value, dimension: dimension.id};
  const groups = broadFor(dimension, population);
  const categories = categoriesFor(dimension, population);
  if (population === 'workforce' && (area.level === 'localAuthority' || area.level === 'upperTier')) {
    const parts = [...groups, ...categories].map(({id}) => [id, notCollected] as const);
    const none = {people: notCollected, fte: notCollected, declared: notCollected, preferNotToSay: notCollected};
    return {
      ...common,
      ...none,
      notRecorded: notCollected,
      notApplicable: notCollected,
      parts: Object.fromEntries(parts),
    };
  }
  const {seed} = shape;
  const whole = shape[population] ?? 0;
  const part = value === null ? 1 : ([0.66, 0.08, 0.09, 0.02, 0.15][roles.indexOf(value)] ?? 0.1);
  const growth = 0.95 + 0.02 * shape.snapshots.indexOf(snapshot);
  const people = Math.round(
    (whole * area.members.length * part * growth * (frontline ? 0.7 : 1)) / areas.nation.members.length,
  );
  const declaredShare = 0.5 + 0.5 * chance(seed, population, dimension.id);
  const declared = Math.round(people * declaredShare);
  const weights = categories.map(({id, residual}) => {
    const lean = chance(seed, population, id) ** 2;
    const local = 0.8 + 0.4 * chance(seed, id, area.code, value ?? '');
    return (residual ? 0.002 : lean < 0.02 ? 0 : lean) * local * (1 + 0.05 * chance(id, snapshot));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const counts = new Map(categories.map(({id}, i) => [id, Math.round((declared * (weights[i] ?? 0)) / total)]));
  const broad = groups.map(({id}) => {
    const inside = categories.filter((category) => category.broad === id);
    return [id, inside.reduce((sum, category) => sum + (counts.get(category.id) ?? 0), 0)] as const;
  });
  const small = declared < 10;
  const protect = (count: number): Cell => (small ? {kind: 'withheld', why: 'base'} : cell(count));
  const prefer = Math.round((people - declared) / 3);
  return {
    ...common,
    people: cell(people),
    fte: population === 'workforce' ? cell(Math.round(people * 0.9)) : {kind: 'notApplicable'},
    declared: cell(declared),
    preferNotToSay: cell(prefer),
    notRecorded: cell(people - declared - prefer),
    notApplicable: {kind: 'shown', count: 0},
    parts: Object.fromEntries([...broad, ...counts].map(([id, count]) => [id, protect(count)])),
  };
}

function splitsOf(shape: Shape, population: Population): Readonly<Record<string, readonly string[]>> {
  return shape.splits?.[population] ?? (population === 'workforce' ? {role: roles} : {});
}

function valuesOf(shape: Shape, {split, population}: LineQuestion): readonly (string | null)[] {
  if (split === null) return [null];
  const by = dimensionById(crossedBy(split) ?? '');
  return by ? [noAnswer, ...broadFor(by, population).map(({id}) => id)] : (splitsOf(shape, population)[split] ?? []);
}

function answer(shape: Shape, question: LineQuestion): ProtectedTable {
  const found = areas.find(question.areas.kind === 'one' ? question.areas.area : question.areas.within);
  const outer = found ?? areas.nation;
  const inside = question.areas.kind === 'one' ? [outer] : areas.inside(outer, question.areas.level);
  const values = valuesOf(shape, question);
  const lines = question.snapshots.flatMap((snapshot) =>
    inside.flatMap((area) =>
      values.flatMap((value) =>
        question.dimensions.flatMap((id) => {
          const dimension = dimensionById(id);
          const frontline = question.staff === 'frontline';
          return dimension ? [lineOf(shape, question.population, area, snapshot, value, frontline, dimension)] : [];
        }),
      ),
    ),
  );
  // Only disclosure can make a real one; a test stands in for it.
  return {question, lines, rule} as unknown as ProtectedTable;
}

/** How large each flow is beside the population: some large, some small, some of nobody. */
const flowSizes: Readonly<Record<FlowKind, number>> = {
  joined: 0.09,
  left: 0.07,
  movedIn: 0.01,
  movedOut: 0.002,
  roleIn: 0.02,
  roleOut: 0,
  declaredIn: 0.03,
  declaredOut: 0,
  changedIn: 0.004,
  changedOut: 0.004,
};

/** Null for odd seeds: as if the extract had no person numbers. */
function flowOf(shape: Shape, question: FlowQuestion): ProtectedFlow | null {
  const dimension = dimensionById(question.dimension);
  const area = areas.find(question.area) ?? areas.nation;
  const {population, staff, from, to} = question;
  if (!dimension || shape.seed % 2 === 0) return null;
  const line = (date: string, size: number): ProtectedLine => {
    const scaled = {...shape, [population]: Math.round((shape[population] ?? 0) * size)};
    return lineOf(scaled, population, area, date, null, staff === 'frontline', dimension);
  };
  const flows = flowKinds.map((kind): readonly [FlowKind, FlowLine] => [kind, line(to, flowSizes[kind])]);
  // Only disclosure can make a real one; a test stands in for it.
  return {
    question,
    rule,
    start: line(from, 1),
    end: line(to, 1),
    flows: Object.fromEntries(flows),
    stayed: line(to, 0.9).people,
    withoutNumber: cell(shape.seed % 3),
  } as unknown as ProtectedFlow;
}

function sourceOf(shape: Shape, population: Population): Source | null {
  if (shape[population] === null) return null;
  return {
    fileName: `${population}.csv`,
    synthetic: true,
    snapshots: shape.snapshots,
    dimensions: dimensions
      .filter((each) => each.populations.includes(population) && (shape.dimensions?.includes(each.id) ?? true))
      .map(({id}) => id),
    splits: splitsOf(shape, population),
    splitLabels: {own_team: 'Team'},
    finestLevel: population === 'workforce' ? 'serviceArea' : 'localAuthority',
  };
}

/** Evidence of a shape; `seen` collects the questions asked. */
export function evidenceOf(shape: Shape = usualShape, seen: LineQuestion[] = []): Evidence {
  const [workforce, caseload] = populations.map((population) => sourceOf(shape, population));
  return {
    organisation,
    areas,
    baselines,
    comparators: shippedComparators,
    sources: {workforce: workforce ?? null, caseload: caseload ?? null},
    ask: (question) => {
      seen.push(question);
      return answer(shape, question);
    },
    askFlow: (question) => flowOf(shape, question),
  };
}

/** Nothing has been counted yet. */
export function loadingEvidence(): Evidence {
  return {...evidenceOf(), ask: () => null, askFlow: () => null};
}
