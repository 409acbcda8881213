import {gapShares, type EnquiryLine, type Evidence} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import type {Slice} from '../../slice';
import {areaOf} from '../figure/places';
import {sidesOf} from '../figure/sides';
import type {FollowUps, LineRecord, RecordedGap, StocktakeRecord} from '../followUpTypes';
import {enquiryOf} from './enquiryOf';
import {isFollowed} from './followed';
import {gapHistory, type GapPoint} from './gapHistory';
import {lineKey} from './lineKey';
import {supportedNow} from './lineWhere';

/**
 * The stocktake looked at, as a file keeps it: the list of this area and of areas kept before, and every line followed
 * elsewhere, with the shown counts beneath. Null while loading, and of exact figures, which are never kept.
 */
export function linesRecord(slice: Slice, evidence: Evidence, followUps: FollowUps): StocktakeRecord | null {
  if (evidence.isExact) return null;
  const area = areaOf(slice.area, evidence);
  const sides = sidesOf({...slice, staff: 'all'}, evidence, {area});
  const rule = sides?.present[0]?.lines.rule;
  if (!sides || !rule) return null;
  const kept = followUps.records.flatMap((record) => record.areas).filter((code) => evidence.areas.find(code));
  const areas = [...new Set([area.code, ...kept])];
  const lines = new Map<string, LineRecord>();
  for (const code of areas) {
    const enquiry = enquiryOf(evidence, code, slice.snapshot, 'area');
    if (enquiry === null) return null;
    for (const line of enquiry.lines) lines.set(line.id, recordOf(line.id, line, slice, evidence, followUps));
  }
  for (const [id, followUp] of followUps.lines) {
    const key = lineKey(id, evidence);
    if (lines.has(id) || !isFollowed(followUp) || !key) continue;
    const line = supportedNow(id, key, slice, evidence);
    if (line === null) return null;
    lines.set(id, recordOf(id, line, slice, evidence, followUps));
  }
  const dateOf = (population: 'workforce' | 'caseload'): string | null =>
    sides.present.find((side) => side.population === population)?.snapshots.at ?? null;
  const {sources} = evidence;
  return {
    dates: {workforce: dateOf('workforce'), caseload: dateOf('caseload')},
    synthetic: (sources.workforce?.synthetic ?? false) || (sources.caseload?.synthetic ?? false),
    rule: plainRule(rule),
    areas,
    lines: [...lines.values()],
  };
}

function plainRule({
  withholdBelow,
  roundingBase,
  leastBaseForShare,
  leastBaseForBreakdown,
}: ProtectionRule): ProtectionRule {
  return {name: 'roundAndWithhold', withholdBelow, roundingBase, leastBaseForShare, leastBaseForBreakdown};
}

function recordOf(
  id: string,
  line: EnquiryLine | undefined,
  slice: Slice,
  evidence: Evidence,
  {lines}: FollowUps,
): LineRecord {
  const key = lineKey(id, evidence);
  const history = key && gapHistory(key, slice, evidence);
  const now = history && 'points' in history ? history.points.at(-1) : undefined;
  const followUp = lines.get(id);
  return {
    line: id,
    verdict: line?.verdict ?? null,
    gap: now ? recordedGap(now) : null,
    followUp: isFollowed(followUp) ? followUp : null,
  };
}

function recordedGap({figures, table}: GapPoint): RecordedGap | null {
  if (!figures) return null;
  const {count, base, beside} = figures;
  if (!('share' in beside)) return {count, base, beside};
  return {count, base, beside: {share: gapShares(figures).other, table: table ?? ''}};
}
