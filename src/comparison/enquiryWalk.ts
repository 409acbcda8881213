import {dimensionById, levels, type Area, type Level} from '../catalogue';
import type {ProtectedLine, ProtectedTable} from '../disclosure';
import type {LineQuestion} from '../slice';
import {benjaminiHochberg} from '../statistics';
import {enquiryGroups, firstOf} from './enquiryGroups';
import {enquiryTest, type EnquiryTest} from './enquiryTest';
import type {EnquiryFamily, EnquiryOptions, PopulationPair, RoleFamily} from './enquiryTypes';
import {falseDiscoveryRate} from './thresholds';
import type {ComparedRow, Evidence} from './types';

/** A pair of populations and the roles of the first: what one walk is about. */
export interface EnquiryTopic {
  readonly pair: PopulationPair;
  readonly staff: RoleFamily;
  readonly snapshot: string;
  /** Of the children, beside staff. */
  readonly otherSnapshot: string | null;
  readonly dimensions: readonly string[];
}

/** A supported gap, and the same gap where it is supported in the areas within. */
export interface Supported {
  readonly test: EnquiryTest;
  readonly adjustedP: number;
  readonly level: Level;
  readonly within: Supported[];
}

export interface Walk {
  readonly topic: EnquiryTopic;
  readonly found: readonly Supported[];
  readonly families: readonly EnquiryFamily[];
  /** What was asked, all areas of each level walked: also what a funnel is drawn over. */
  readonly answers: ReadonlyMap<Level, Answers>;
}

/**
 * One level at a time from an area down, each level one family, areas tested only under a supported parent and for the
 * same group. Null while counts are not there yet.
 */
export function enquiryWalk(evidence: Evidence, topic: EnquiryTopic, options: EnquiryOptions): Walk | null {
  const start = evidence.areas.find(options.area);
  if (!start) throw new RangeError(`No area has the code ${options.area}. Give one of the lookup's.`);
  const families: EnquiryFamily[] = [];
  const nation = evidence.areas.nation.code;
  const levelOf = (level: Level) => ({kind: 'level', level, within: nation}) as const;
  const isAlone = start.code === nation || options.depth === 'area';
  const top = isAlone ? ({kind: 'one', area: start.code} as const) : levelOf(start.level);
  const whole = answersOf(evidence, topic, top, topic.dimensions);
  if (!whole) return null;
  const answers = new Map([[start.level, whole]]);
  const all = topic.dimensions.flatMap((id) => {
    const dimension = dimensionById(id);
    return dimension ? enquiryGroups(dimension, topic.pair).map((group) => ({dimension, group})) : [];
  });
  const tests = all.map(({dimension, group}) => testIn(evidence, topic, whole, start, dimension, group));
  const found = supportedOf(tests, start.level, topic, families).map(({node}) => node);

  let parents: readonly Supported[] = found;
  for (const level of levelsBelow(start, options, evidence, topic)) {
    if (parents.length === 0) break;
    const asked = new Set(parents.map(({test}) => test.dimension.id));
    const named = topic.dimensions.filter((id) => asked.has(id));
    const below = answersOf(evidence, topic, levelOf(level), named);
    if (!below) return null;
    answers.set(level, below);
    const children = parents.flatMap((parent) =>
      partsOf(evidence, parent.test.area, level).map((area) => ({
        parent,
        test: testIn(evidence, topic, below, area, parent.test.dimension, parent.test.group),
      })),
    );
    const supported = supportedOf(
      children.map(({test}) => test),
      level,
      topic,
      families,
    );
    for (const {node, at} of supported) children[at]?.parent.within.push(node);
    parents = supported.map(({node}) => node);
  }
  return {topic, found, families, answers};
}

/** Lines by area and characteristic, of the first population and of the second where that is counted too. */
export interface Answers {
  readonly rule: ProtectedTable['rule'];
  readonly lines: ReadonlyMap<string, ProtectedLine>;
  readonly others: ReadonlyMap<string, ProtectedLine>;
  /** Rows worked out so far, by line and group: tests and funnels are of the same ones. */
  readonly rows: Map<string, ComparedRow>;
}

export function answersOf(
  evidence: Evidence,
  topic: EnquiryTopic,
  areas: LineQuestion['areas'],
  dimensions: readonly string[],
): Answers | null {
  const ask = (population: 'workforce' | 'caseload', snapshot: string, staff: RoleFamily): ProtectedTable | null =>
    evidence.ask({population, snapshots: [snapshot], areas, split: null, dimensions, staff});
  const table = ask(firstOf(topic.pair), topic.snapshot, topic.staff);
  const other = topic.otherSnapshot === null ? null : ask('caseload', topic.otherSnapshot, 'all');
  if (!table || (topic.otherSnapshot !== null && !other)) return null;
  return {rule: table.rule, lines: byKey(table), others: other ? byKey(other) : new Map(), rows: new Map()};
}

function byKey({lines}: ProtectedTable): ReadonlyMap<string, ProtectedLine> {
  return new Map(lines.map((line) => [keyOf(line.area, line.dimension), line]));
}

export function keyOf(...names: readonly string[]): string {
  return names.join('|');
}

function testIn(
  {baselines}: Evidence,
  {pair}: EnquiryTopic,
  {rule, lines, others, rows}: Answers,
  area: Area,
  dimension: EnquiryTest['dimension'],
  group: EnquiryTest['group'],
): EnquiryTest | null {
  const key = keyOf(area.code, dimension.id);
  const line = lines.get(key);
  if (!line) return null;
  const other = others.get(key) ?? null;
  const test = enquiryTest({pair, dimension, group, area, line, other, baselines, rule});
  if (test.row) rows.set(keyOf(key, group.category), test.row);
  return test;
}

/** Supported: the verdict is clear, and the largest p its counts allow passes 5 % over the family when all are largest. */
function supportedOf(
  tests: readonly (EnquiryTest | null)[],
  level: Level,
  {pair, staff}: EnquiryTopic,
  families: EnquiryFamily[],
): readonly {readonly node: Supported; readonly at: number}[] {
  const shown = benjaminiHochberg(tests.map((test) => test?.p?.shown ?? null));
  const largest = benjaminiHochberg(tests.map((test) => test?.p?.largest ?? null));
  const supported = tests.flatMap((test, at) => {
    const isClear = test?.verdict === 'higher' || test?.verdict === 'lower';
    if (!test || !isClear || (largest[at] ?? 1) > falseDiscoveryRate) return [];
    return {node: {test, adjustedP: shown[at] ?? 1, level, within: []}, at};
  });
  const tested = shown.filter((p) => p !== null).length;
  if (tested > 0) families.push({pair, staff, level, tested, supported: supported.length});
  return supported;
}

/** Nation, then service areas or regions, then local authorities, as far as the first population is placed. */
function levelsBelow(
  start: Area,
  {through = 'serviceArea', depth = 'all'}: EnquiryOptions,
  {sources}: Evidence,
  {pair}: EnquiryTopic,
): readonly Level[] {
  const path: readonly Level[] = ['england', through, 'localAuthority'];
  const finest = sources[firstOf(pair)]?.finestLevel ?? 'england';
  const from = start.level === 'region' || start.level === 'serviceArea' ? 1 : path.indexOf(start.level);
  return from < 0 || depth === 'area'
    ? []
    : path.slice(from + 1).filter((level) => levels.indexOf(level) <= levels.indexOf(finest));
}

/** An area that is all of its parent is the parent again. */
function partsOf({areas}: Evidence, area: Area, level: Level): readonly Area[] {
  return areas.inside(area, level).filter((part) => part.members.length < area.members.length);
}
