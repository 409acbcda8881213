import type {Area, BroadGroup} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import type {ProtectedLine} from '../../disclosure';
import {crossedBy, type Slice} from '../../slice';
import {besideRest, restNote} from '../figure/besideRest';
import {blockDecimals, chartTable, type DraftBlock} from '../figure/chartTable';
import type {Entry} from '../figure/entry';
import {methodLinks, methodsOf} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {areaLabel} from '../figure/places';
import {splitRows, type Division} from '../figure/splitRows';
import type {ChartTableView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {groupOf, nounsOf} from '../words/memberWords';
import {listWords, numberWords, sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';

const mostBlocks = 5;

/** More parts than these are drawn only where they have a share in some group; all others are named. */
const mostParts = 12;

/**
 * A characteristic by role, grade, another characteristic ...: a block a group, a row a part, each against the residents of the
 * area and beside everyone in the other parts. `wholes` are all of the people, from which the others are taken. Residents
 * are left out where another characteristic divides: they are not counted by both.
 */
export function bySplitFigure(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  division: Division,
  lead: string | null,
  wholes: readonly (ProtectedLine | null)[],
): ChartTableView | null {
  const {split, words, dimension, sides} = division;
  const [first] = sides.map(({side}) => side);
  if (!first) return null;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const who = sides.map(({side}) => nouns[side.population]).join(' and ');
  const groups = blockGroups(division, lead);
  const hasWhole = wholes.some((whole) => whole !== null);
  const all = groups.flatMap((group): DraftBlock[] => {
    const rows = splitRows(division, group.id, slice, evidence, (comparison) => {
      const at = sides.findIndex(({side}) => side.population === comparison.population);
      const whole = wholes[at];
      return whole
        ? besideRest({part: comparison.line, whole, category: group.id, rule: first.lines.rule}, comparison.decimals)
        : {short: '', words: ''};
    });
    const heading = groups.length > 1 ? sentenceStart(membersOf(group, division)) : null;
    return rows.length === 0 ? [] : [{key: group.id, heading, rows}];
  });
  const {blocks, left} = drawnParts(all);
  const entries = entriesOf(blocks);
  if (entries.length === 0) return null;
  const count = groupsIn(division).length;
  const isCrossing = crossedBy(split) !== null;
  const topic = `${dimension.topic} by ${words.noun}`;
  const figure = chartTable(
    {
      id: `characteristic-${dimension.id}-${split.replaceAll(':', '-')}`,
      topic,
      finding: splitFinding(blocks, groups, lead, division, who),
      support: sharesShown(blocks.find(({key}) => key === lead) ?? blocks[0], words.plural),
      more: null,
      notes: [
        ...(groups.length < count && dimension.focus === undefined
          ? [`The ${numberWords(groups.length)} largest groups of ${numberWords(count)}.`]
          : []),
        ...(left.length > 0 ? [`Not drawn, too few people for a share in any group: ${listWords(left)}.`] : []),
        ...(split === 'grade'
          ? ['Grades are in the order of their names and numbers, which need not be that of seniority.']
          : []),
        ...(isCrossing ? ['Residents are not shown: the census tables here do not divide them both ways.'] : []),
        ...figureNotes(entries, dimension, first.lines.rule, nouns).filter(
          (note) => !isCrossing || !note.startsWith('Not assessed'),
        ),
        ...(hasWhole ? [restNote(words.within, words.others, evidence)] : []),
      ],
      methods: methodLinks(
        [...methodsOf(entries.map(({comparison}) => comparison)), ...(hasWhole ? [methods.partAndRest] : [])],
        slice,
        evidence,
      ),
      rowHeading: words.label,
      laneHeading: `Share of ${who} ${words.within}`,
      show: {
        residents: !isCrossing,
        verdict: !isCrossing,
        gap: !isCrossing,
        change: hasWhole ? `Beside ${words.others}` : null,
        ratio: false,
        people: 'Declared',
        ranges: slice.ranges,
      },
      blocks,
      base: '',
      caption: `${topic}, ${areaLabel(area)}, ${dateLabel(first.snapshots.at)}`,
    },
    evidence,
  );
  return {
    ...figure,
    csvMore: {columns: ['split', 'part'], rows: entries.map((entry) => [words.label, entry.split ?? ''])},
  };
}

function entriesOf(blocks: readonly DraftBlock[]): readonly Entry[] {
  return blocks.flatMap((block) => block.rows.flatMap((row) => row.entries));
}

function membersOf(group: BroadGroup, {sides}: Division): string {
  const [first] = sides;
  return sides.length === 1 && first ? group.members[first.side.population] : group.label;
}

/** Of very many parts those with a share in some group; the labels of the others. */
function drawnParts(blocks: readonly DraftBlock[]): {blocks: readonly DraftBlock[]; left: readonly string[]} {
  const labels = new Set(blocks.flatMap((block) => block.rows.map(({label}) => label)));
  const shown = new Set(
    blocks.flatMap((block) =>
      block.rows.flatMap(({label, entries}) => (entries.some(({row}) => row.share !== null) ? [label] : [])),
    ),
  );
  if (labels.size <= mostParts || shown.size === 0) return {blocks, left: []};
  return {
    blocks: blocks.map((block) => ({...block, rows: block.rows.filter(({label}) => shown.has(label))})),
    left: [...labels].filter((label) => !shown.has(label)),
  };
}

/** The groups that any of the divided people can have. */
function groupsIn({dimension, sides}: Division): readonly BroadGroup[] {
  return dimension.broad.filter(
    ({population}) => population === undefined || sides.some(({side}) => side.population === population),
  );
}

/** The one group drawn of a yes/no characteristic; otherwise the largest few, in catalogue order. */
function blockGroups(division: Division, lead: string | null): readonly BroadGroup[] {
  const {dimension, sides} = division;
  const focus = dimension.focus === undefined ? undefined : groupOf(dimension, dimension.focus);
  if (focus) return [focus];
  const residual = new Set(
    sides.flatMap(({side, values}) =>
      (side.compare(dimension, {value: values[0] ?? ''})?.rows ?? []).flatMap((row) =>
        row.residual && row.grouping === 'broad' ? [row.category] : [],
      ),
    ),
  );
  const groups = groupsIn(division).filter(({id}) => !residual.has(id));
  const ranked = groups.toSorted((a, b) => size(b) - size(a)).slice(0, mostBlocks);
  return groups.filter((group) => ranked.includes(group));

  function size({id}: BroadGroup): number {
    if (id === lead) return Infinity;
    return sides.reduce(
      (sum, {side, values}) =>
        sum +
        values.reduce((within, value) => {
          const count = side.lines.find(dimension.id, side.snapshots.at, {value})?.parts[id];
          return within + (count?.kind === 'shown' ? count.count : 0);
        }, 0),
      0,
    );
  }
}

/** Shares of the first population that has any. */
function shares(block: DraftBlock | undefined): readonly {part: string; share: number; label: string}[] {
  const entries = block?.rows.flatMap((row) => row.entries) ?? [];
  const population = entries.find(({row}) => row.share !== null)?.comparison.population;
  if (population === undefined) return [];
  const decimals = blockDecimals(entries)[population];
  return entries.flatMap(({row, split, comparison}) =>
    row.share === null || split === null || comparison.population !== population
      ? []
      : [{part: split, share: row.share, label: percentLabel(row.share, decimals)}],
  );
}

/** 'Asian staff: from 2% (Service manager) to 6% (Family court adviser)'. */
function splitFinding(
  blocks: readonly DraftBlock[],
  groups: readonly BroadGroup[],
  lead: string | null,
  {words, sides}: Division,
  who: string,
): string {
  const spread = blocks.map((block) => {
    const ranked = shares(block).toSorted((a, b) => a.share - b.share);
    return {block, low: ranked[0], high: ranked.at(-1), count: ranked.length};
  });
  const chosen = spread.find(({block}) => block.key === lead && lead !== null) ?? spread[0];
  const group = groups.find(({id}) => id === chosen?.block.key);
  if (!chosen?.low || !chosen.high) return `${sentenceStart(words.plural)}: none has enough ${who} for a share`;
  if (chosen.count === 1) return `Only one of the ${words.plural} is large enough to compare: ${chosen.low.part}`;
  const entries = chosen.block.rows.flatMap((row) => row.entries);
  const population = entries.find(({row}) => row.share !== null)?.comparison.population ?? sides[0]?.side.population;
  const members = group && population ? sentenceStart(group.members[population]) : sentenceStart(who);
  return chosen.low.label === chosen.high.label
    ? `${members}: ${chosen.low.label} in all ${words.plural} large enough to compare`
    : `${members}: from ${chosen.low.label} (${chosen.low.part}) to ${chosen.high.label} (${chosen.high.part})`;
}

/** How many parts have a share of the group the finding is about; nothing where all have. */
function sharesShown(block: DraftBlock | undefined, plural: string): string | null {
  const all = block?.rows.length ?? 0;
  const enough = block?.rows.filter((row) => row.entries.some(({row: one}) => one.share !== null)).length ?? 0;
  return all === enough ? null : `A share can be shown for ${numberWords(enough)} of ${numberWords(all)} ${plural}.`;
}
