import type {Area, BroadGroup, Dimension} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import type {ProtectedLine} from '../../disclosure';
import type {Slice} from '../../slice';
import {besideRest, restNote} from '../figure/besideRest';
import {blockDecimals, chartTable, type DraftBlock} from '../figure/chartTable';
import type {Entry} from '../figure/entry';
import {methodLinks, methodsOf} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {areaLabel} from '../figure/places';
import {roleBlock} from '../figure/roles';
import type {Side} from '../figure/sides';
import type {ChartTableView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {groupOf, nounsOf} from '../words/memberWords';
import {numberWords, sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';

const mostBlocks = 5;

/**
 * A characteristic by role: a block a group, a row a role, each against the residents of the area and beside the staff in
 * other roles. `whole` is all of them, from which the others are taken.
 */
export function byRoleFigure(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  dimension: Dimension,
  side: Side | null,
  lead: string | null,
  whole: ProtectedLine | null,
): ChartTableView | null {
  if (side === null || !side.has(dimension)) return null;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const groups = blockGroups(dimension, side, lead);
  const blocks = groups.flatMap((group): DraftBlock[] => {
    const block = roleBlock(side, dimension, group.id, slice, evidence, ({line, decimals}) =>
      whole
        ? besideRest({part: line, whole, category: group.id, rule: side.lines.rule}, decimals)
        : {short: '', words: ''},
    );
    if (block === null) return [];
    const heading = sentenceStart(group.members.workforce);
    return [{key: group.id, heading: groups.length > 1 ? heading : null, rows: block.rows}];
  });
  const entries = blocks.flatMap((block) => block.rows.flatMap((row) => row.entries));
  if (entries.length === 0) return null;
  const all = dimension.broad.filter(({population}) => population !== 'caseload').length;
  return chartTable(
    {
      id: `characteristic-${dimension.id}-role`,
      topic: `${dimension.topic} by role`,
      finding: roleFinding(blocks, groups, lead, nouns.workforce),
      support: sharesShown(blocks.find(({key}) => key === lead) ?? blocks[0]),
      more: null,
      notes: [
        ...(groups.length < all && dimension.focus === undefined
          ? [`The ${numberWords(groups.length)} largest groups of ${numberWords(all)}.`]
          : []),
        ...figureNotes(entries, dimension, side.lines.rule, nouns),
        ...(whole ? [restNote('in the role', 'other roles', evidence)] : []),
      ],
      methods: methodLinks(
        [...methodsOf(entries.map(({comparison}) => comparison)), ...(whole ? [methods.partAndRest] : [])],
        slice,
        evidence,
      ),
      rowHeading: 'Role',
      laneHeading: `Share of ${nouns.workforce} in the role`,
      show: {
        residents: true,
        verdict: true,
        gap: true,
        change: whole ? 'Beside other roles' : null,
        ratio: false,
        people: 'Declared',
        ranges: slice.ranges,
      },
      blocks,
      base: '',
      caption: `${dimension.topic} by role, ${areaLabel(area)}, ${dateLabel(side.snapshots.at)}`,
    },
    evidence,
  );
}

/** The one group drawn of a yes/no characteristic; otherwise the largest few, in catalogue order. */
function blockGroups(dimension: Dimension, side: Side, lead: string | null): readonly BroadGroup[] {
  const focus = dimension.focus === undefined ? undefined : groupOf(dimension, dimension.focus);
  if (focus) return [focus];
  const residual = new Set(
    side
      .compare(dimension, {value: side.source.splits['role']?.[0] ?? ''})
      ?.rows.filter((row) => row.residual && row.grouping === 'broad')
      .map((row) => row.category),
  );
  const groups = dimension.broad.filter(({id, population}) => population !== 'caseload' && !residual.has(id));
  const ranked = groups.toSorted((a, b) => size(b) - size(a)).slice(0, mostBlocks);
  return groups.filter((group) => ranked.includes(group));

  function size({id}: BroadGroup): number {
    if (id === lead) return Infinity;
    return (side.source.splits['role'] ?? []).reduce((sum, value) => {
      const count = side.lines.find(dimension.id, side.snapshots.at, {value})?.parts[id];
      return sum + (count?.kind === 'shown' ? count.count : 0);
    }, 0);
  }
}

function shares(block: DraftBlock | undefined): readonly {role: string; share: number; label: string}[] {
  const entries: readonly Entry[] = block?.rows.flatMap((row) => row.entries) ?? [];
  const decimals = blockDecimals(entries).workforce;
  return entries.flatMap(({row, split}) =>
    row.share === null || split === null
      ? []
      : [{role: split, share: row.share, label: percentLabel(row.share, decimals)}],
  );
}

/** 'Asian staff are from 2% (Service manager) to 6% (Family court adviser) of a role'. */
function roleFinding(
  blocks: readonly DraftBlock[],
  groups: readonly BroadGroup[],
  lead: string | null,
  noun: string,
): string {
  const spread = blocks.map((block) => {
    const ranked = shares(block).toSorted((a, b) => a.share - b.share);
    return {block, low: ranked[0], high: ranked.at(-1), count: ranked.length};
  });
  const chosen = spread.find(({block}) => block.key === lead && lead !== null) ?? spread[0];
  const group = groups.find(({id}) => id === chosen?.block.key);
  const key = chosen?.block.key;
  if (!chosen?.low || !chosen.high || key === undefined) return `No role has enough ${noun} to compare with residents`;
  if (chosen.count === 1) return `Only one role is large enough to compare: ${chosen.low.role}`;
  const members = group ? sentenceStart(group.members.workforce) : sentenceStart(noun);
  return chosen.low.label === chosen.high.label
    ? `${members} are ${chosen.low.label} of every role large enough to compare`
    : `${members}: from ${chosen.low.label} (${chosen.low.role}) to ${chosen.high.label} (${chosen.high.role})`;
}

/** How many roles have a share of the group the finding is about; nothing where all have. */
function sharesShown(block: DraftBlock | undefined): string | null {
  const all = block?.rows.length ?? 0;
  const enough = shares(block).length;
  return all === enough ? null : `A share can be shown for ${numberWords(enough)} of ${numberWords(all)} roles.`;
}
