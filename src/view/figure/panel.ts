import type {Area, Dimension} from '../../catalogue';
import {methods, type ComparedRow, type Comparison, type Evidence, type MethodName} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import type {ChartTableView} from '../types';
import {dateLabel, sinceLabel} from '../words/dateLabel';
import {groupOf, nounsOf, populationName, type Nouns} from '../words/memberWords';
import {listWords, numberWords, sentenceStart} from '../words/numberWords';
import {basesLabel} from './bases';
import {chartTable, type DraftBlock} from './chartTable';
import type {Compared} from './compared';
import {findingOf} from './finding';
import {entryOf, groupBlocks, type ChangeSaid} from './groupRows';
import {methodLinks, methodsOf} from './methodLinks';
import {figureNotes} from './notes';
import {areaLabel} from './places';
import {roleBlock, roleSentence} from './roles';
import type {Side} from './sides';
import {cautionOf, trustNotes} from './trust';

/** What a panel of one characteristic is made from. */
export interface PanelWant {
  readonly figure: string;
  readonly dimension: Dimension;
  readonly area: Area;
  readonly compared: Compared;
  /** Staff by role, where the panel shows them. */
  readonly roles: Side | null;
  /** A change column other than "Since March". */
  readonly change?: {
    readonly heading: string;
    readonly of: (comparison: Comparison, row: ComparedRow) => ChangeSaid;
    readonly note: string | null;
    readonly method: MethodName | null;
  };
}

/** A characteristic of one area as a chart-table: a yes/no one by population and role, any other by group. */
export function panelView(want: PanelWant, slice: Slice, evidence: Evidence): ChartTableView {
  const {dimension, area, compared} = want;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const {comparisons} = compared;
  const isFocus = dimension.focus !== undefined;
  const blocks = isFocus ? focusBlocks(want, slice, evidence) : groupBlocks(comparisons, groupOptions(want, slice));
  const found = findingOf(comparisons, dimension, nouns);
  const roleWords = roleSentence(blocks.find(({key}) => key === 'roles'));
  const entries = blocks.flatMap((block) => block.rows.flatMap((row) => row.entries));
  const [first] = compared.sides;
  const own = blocks.find(({key}) => key === 'own')?.rows.map(({label}) => label) ?? [];
  const groups = dimension.broad.length;
  const caution = first ? cautionOf(comparisons, first.lines.rule, nouns) : {};
  const trust = first ? trustNotes(comparisons, first.lines.rule, nouns, {bounds: false}) : [];
  const support = [
    ...(found.support ? [found.support] : []),
    ...roleWords,
    ...compared.missing,
    ...(comparisons.length === 0 ? compared.absent : []),
  ].join(' ');
  return chartTable(
    {
      id: `${want.figure}-${dimension.id}`,
      topic: dimension.topic,
      finding: comparisons.length === 0 ? `No figures for ${dimension.noun} in ${area.name}` : found.finding,
      support: support === '' ? null : support,
      more: {
        label: `Open ${dimension.noun}${isFocus ? '' : `: ${detailCount(dimension) || groups} groups`}`,
        href: sliceHref(slice, {page: 'characteristic', by: dimension.id, detail: 'broad', open: []}),
      },
      ...caution,
      notes: first
        ? [
            ...figureNotes(entries, dimension, first.lines.rule, nouns, own),
            ...(want.change?.note ? [want.change.note] : []),
            ...trust,
          ]
        : [],
      methods: methodLinks(
        [
          ...methodsOf(comparisons).filter((name) => want.change === undefined || name !== methods.change),
          ...(want.change?.method ? [want.change.method] : []),
          ...('caution' in caution ? [methods.declaration, methods.undeclared] : []),
          ...(trust.length > 0 ? [methods.canShow] : []),
        ],
        slice,
        evidence,
      ),
      rowHeading: isFocus ? 'Population' : `${dimension.topic} group`,
      laneHeading: laneHeading(dimension, comparisons, nouns),
      show: {
        residents: !isFocus,
        verdict: true,
        gap: true,
        change: want.change?.heading ?? changeHeading(compared.sides),
        ratio: false,
        people: null,
        ranges: slice.ranges,
      },
      blocks,
      base: basesLabel(comparisons, nouns),
      caption: `${dimension.topic} against residents, ${areaLabel(area)}${first ? `, ${dateLabel(first.snapshots.at)}` : ''}`,
    },
    evidence,
  );
}

function groupOptions({dimension, area, change}: PanelWant, slice: Slice): Parameters<typeof groupBlocks>[1] {
  return {dimension, area, slice, opens: false, ...(change ? {change: change.of} : {})};
}

/** Detailed groups with residents to compare with; 0 where they are the broad groups themselves. */
export function detailCount(dimension: Dimension): number {
  const detailed = dimension.categories.filter(({residual}) => !residual);
  return detailed.length > dimension.broad.length ? detailed.length : 0;
}

/** 'Since March', where any population has an earlier snapshot. */
export function changeHeading(sides: readonly Side[]): string | null {
  const dated = sides.find(({snapshots}) => snapshots.since !== null);
  return dated?.snapshots.since ? `Since ${sinceLabel(dated.snapshots.since, dated.snapshots.at)}` : null;
}

/** 'Share of staff and of children'; for a yes/no characteristic 'Women and girls, share'. */
export function laneHeading(dimension: Dimension, comparisons: readonly Comparison[], nouns: Nouns): string {
  const focus = dimension.focus === undefined ? undefined : groupOf(dimension, dimension.focus);
  if (focus) return `${focus.label}, share`;
  return shareHeading(comparisons, nouns);
}

/** 'Share of staff and of children', of those that are there. */
export function shareHeading(comparisons: readonly Comparison[], nouns: Nouns): string {
  const whose = comparisons.map(({population}) => `of ${nouns[population]}`);
  return ['Share', ...(whose.length > 0 ? [listWords(whose)] : [])].join(' ');
}

function focusBlocks(
  {dimension, area, compared, roles, change}: PanelWant,
  slice: Slice,
  evidence: Evidence,
): DraftBlock[] {
  const rows = compared.comparisons.flatMap((comparison) => {
    const row = comparison.rows.find(({category}) => category === dimension.focus);
    if (row === undefined) return [];
    const said = change?.of(comparison, row);
    const more = said ? {change: said.short, changeWords: said.words} : {};
    const entry = entryOf(comparison, row, area, slice, more);
    const {population} = comparison;
    return [
      {
        key: population,
        label: populationName[population],
        indent: 0 as const,
        toggle: null,
        href: null,
        entries: [entry],
      },
    ];
  });
  const main: DraftBlock = {key: 'focus', heading: null, rows};
  const byRole = roles === null ? null : roleBlock(roles, dimension, dimension.focus ?? '', slice, evidence);
  return byRole === null ? [main] : [main, byRole];
}

/** 'Six snapshots'. */
export function snapshotsTitle(count: number): string {
  return `${sentenceStart(numberWords(count))} snapshot${count === 1 ? '' : 's'}`;
}
