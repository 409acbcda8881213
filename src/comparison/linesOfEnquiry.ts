import {dimensionById} from '../catalogue';
import {declarationGate} from './declarationGate';
import {enquiryDetail} from './enquiryDetail';
import {enquiryFunnel} from './enquiryFunnel';
import {firstOf} from './enquiryGroups';
import {
  populationPairs,
  type Enquiry,
  type EnquiryLine,
  type EnquiryOptions,
  type PopulationPair,
  type RoleFamily,
} from './enquiryTypes';
import {enquiryWalk, type EnquiryTopic, type Supported, type Walk} from './enquiryWalk';
import {methods} from './methods';
import type {Evidence} from './types';

/**
 * Every gap the data support: characteristic by group by area, for each pair of populations, staff in all roles and in
 * frontline ones. The false-discovery rate is 5 % in each family (a pair, a role family, a level); areas are tested only
 * under a supported parent and hang under it. Most people first. Null while counts are not there yet.
 */
export function linesOfEnquiry(evidence: Evidence, options: EnquiryOptions): Enquiry | null {
  const walks: Walk[] = [];
  for (const pair of populationPairs) {
    for (const staff of ['all', 'frontline'] as const) {
      const topic = topicOf(evidence, options, pair, staff);
      const walk = topic && enquiryWalk(evidence, topic, options);
      if (topic && !walk) return null;
      if (walk) walks.push(walk);
    }
  }
  const lines = walks.flatMap((walk) => {
    const funnelOf = options.depth === 'area' ? () => null : enquiryFunnel(evidence, walk);
    return walk.found.flatMap((each) => lineOf(each, walk, evidence, funnelOf) ?? []);
  });
  return {
    lines: byPeople(rolesFolded(lines)),
    families: walks.flatMap(({families}) => families),
    methods: enquiryMethods,
  };
}

const enquiryMethods = [
  methods.enquiry,
  methods.rounding,
  methods.unmatched,
  methods.interval,
  methods.gap,
  methods.difference,
  methods.pooled,
  methods.funnel,
  methods.undeclared,
  methods.declaration,
  methods.canShow,
  methods.wouldChange,
] as const;

/** Null where a population is not loaded, or not so early, or has no frontline roles. */
function topicOf(
  {sources}: Evidence,
  {snapshot, dimensions}: EnquiryOptions,
  pair: PopulationPair,
  staff: RoleFamily,
): EnquiryTopic | null {
  const first = sources[firstOf(pair)];
  const second = pair === 'staff-caseload' ? sources.caseload : null;
  if (!first || (pair === 'staff-caseload' && !second)) return null;
  if (staff === 'frontline' && pair === 'caseload-community') return null;
  const latest = (dates: readonly string[]): string | null =>
    dates.findLast((date) => snapshot === null || date <= snapshot) ?? null;
  const at = latest(first.snapshots);
  const otherAt = second && latest(second.snapshots);
  if (at === null || (second && otherAt === null)) return null;
  const isEnquiredOf = (id: string): boolean => dimensionById(id)?.enquiredOf?.includes(firstOf(pair)) ?? true;
  const asked = first.dimensions.filter((id) => (dimensions?.includes(id) ?? true) && isEnquiredOf(id));
  const both = second ? asked.filter((id) => second.dimensions.includes(id)) : asked;
  return both.length === 0 ? null : {pair, staff, snapshot: at, otherSnapshot: otherAt, dimensions: both};
}

function lineOf(
  {test, adjustedP, level, within}: Supported,
  walk: Walk,
  evidence: Evidence,
  funnelOf: ReturnType<typeof enquiryFunnel>,
): EnquiryLine | null {
  const {topic, answers} = walk;
  const {dimension, group, area, line, verdict, found, p} = test;
  const rule = answers.get(level)?.rule;
  const count = line.parts[group.category];
  const {declared} = line;
  if (!rule || !found || !p || count?.kind !== 'shown' || declared.kind !== 'shown') return null;
  if (verdict !== 'higher' && verdict !== 'lower') return null;
  const {share, otherShare, gapInterval, gapPeople, baseline} = found;
  return {
    id: [topic.pair, topic.staff, dimension.id, group.category, area.code].join('.'),
    pair: topic.pair,
    staff: topic.staff,
    dimension: dimension.id,
    category: group.category,
    area: area.code,
    level,
    snapshot: topic.snapshot,
    count,
    declared,
    share,
    otherShare,
    interval: test.row?.interval ?? null,
    gapPoints: 100 * (share - otherShare),
    gapInterval,
    gapPeople,
    p: p.shown,
    adjustedP,
    verdict,
    funnel: funnelOf(test, level),
    declaration: declarationGate(line, rule),
    baseline,
    detail: enquiryDetail(evidence.baselines, topic.pair, test, rule),
    under: byPeople(within.flatMap((each) => lineOf(each, walk, evidence, funnelOf) ?? [])),
    roles: [],
  };
}

/** The same gap, of whichever staff. */
function gapKey({pair, dimension, category, area, verdict}: EnquiryLine): string {
  return [pair, dimension, category, area, verdict].join('.');
}

/** A frontline gap that is the same way among all staff of the area hangs under that line. */
function rolesFolded(lines: readonly EnquiryLine[]): readonly EnquiryLine[] {
  const whole = new Set(lines.filter(({staff}) => staff === 'all').map(gapKey));
  const some = new Map(lines.flatMap((line) => (line.staff === 'frontline' ? [[gapKey(line), line] as const] : [])));
  return lines.flatMap((line) => {
    if (line.staff === 'frontline') return whole.has(gapKey(line)) ? [] : [line];
    const frontline = some.get(gapKey(line));
    return [frontline ? {...line, roles: [frontline]} : line];
  });
}

function byPeople(lines: readonly EnquiryLine[]): readonly EnquiryLine[] {
  return lines.toSorted((a, b) => Math.abs(b.gapPeople) - Math.abs(a.gapPeople) || a.id.localeCompare(b.id));
}
