import {dimensionById, type Dimension} from '../../catalogue';
import {sliceHref} from '../../slice';
import {chartTable, type DraftBlock, type DraftRow} from '../figure/chartTable';
import {comparedBy, type Compared} from '../figure/compared';
import {groupBlocks} from '../figure/groupRows';
import {methodLinks, methodsOf} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {changeHeading} from '../figure/panel';
import {areaLabel} from '../figure/places';
import {pageFinding} from '../page/pageFinding';
import {cautionOf} from '../figure/trust';
import type {ChartTableView} from '../types';
import {dateLabel, sinceLabel} from '../words/dateLabel';
import {groupOf} from '../words/memberWords';
import type {CaseloadScope} from './caseloadScope';

/** What the caseload is summed up by, in the order of the page. */
const summed: readonly Dimension[] = [
  'ageBand',
  'ethnicGroup',
  'religion',
  'sex',
  'disability',
  'mainLanguage',
].flatMap((id) => dimensionById(id) ?? []);

/** Every characteristic of the children in one chart-table, each row opening its own page; null where none is recorded. */
export function summaryFigure(scope: CaseloadScope): ChartTableView | null {
  const {slice, evidence, area, side, nouns} = scope;
  const all = summed
    .filter((dimension) => side.has(dimension))
    .map((dimension) => ({dimension, compared: comparedBy(dimension, {present: [side], absent: []}, slice, evidence)}))
    .filter(({compared}) => compared.comparisons.length > 0);
  if (all.length === 0) return null;
  const comparisons = all.flatMap(({compared}) => compared.comparisons);
  const manyGroups = all.filter(({dimension}) => dimension.focus === undefined);
  const yesNo = all.filter(({dimension}) => dimension.focus !== undefined);
  const focusRows = yesNo.flatMap((each) =>
    rowsOf(each, scope)
      .filter(({key}) => key === `${each.dimension.id}-${each.dimension.focus}`)
      .map((row) => ({
        ...row,
        label: groupOf(each.dimension, each.dimension.focus ?? '')?.members.caseload ?? row.label,
      })),
  );
  const blocks: readonly DraftBlock[] = [
    ...manyGroups.flatMap((each) => blocksOf(each, scope)),
    ...(focusRows.length > 0 ? [{key: 'focus', heading: 'Other characteristics', rows: focusRows}] : []),
  ];
  const entries = blocks.flatMap((block) => block.rows.flatMap((row) => row.entries));
  const {at, since} = side.snapshots;
  const found = pageFinding(comparisons, nouns, since === null ? null : sinceLabel(since, at));
  const {rule} = side.lines;
  // Each characteristic's own caveats stand on its own page; here is what holds for every row.
  const heritage = dimensionById('ethnicGroup');
  const common: Dimension | undefined = heritage && {...heritage, caveats: []};
  const caution = cautionOf(comparisons, rule, nouns);
  return chartTable(
    {
      id: 'caseload-summary',
      topic: 'Who the children are',
      finding: found.finding,
      support: found.support,
      ...caution,
      more: {
        label: 'Open each characteristic',
        href: sliceHref(slice, {page: 'characteristic', detail: 'broad', open: []}),
      },
      notes: [
        ...(common ? figureNotes(entries, common, rule, nouns) : []),
        'White, No religion and Christian have scales of their own. A row opens its characteristic: detailed groups, snapshots and areas are there.',
      ],
      methods: methodLinks(methodsOf(comparisons), slice, evidence),
      rowHeading: 'Characteristic',
      laneHeading: 'Share of children',
      show: {
        residents: true,
        verdict: true,
        gap: true,
        change: changeHeading([side]),
        ratio: false,
        people: 'Recorded',
        ranges: slice.ranges,
      },
      blocks,
      base: '',
      caption: `Children by characteristic against residents, ${areaLabel(area)}, ${dateLabel(at)}`,
    },
    evidence,
  );
}

interface Characteristic {
  readonly dimension: Dimension;
  readonly compared: Compared;
}

function blocksOf({dimension, compared}: Characteristic, scope: CaseloadScope): readonly DraftBlock[] {
  const rows = rowsOf({dimension, compared}, scope);
  const isOwn = ({key}: DraftRow): boolean => dimension.ownAxis.some((id) => key === `${dimension.id}-${id}`);
  return [
    {key: dimension.id, heading: dimension.topic, rows: rows.filter((row) => !isOwn(row))},
    {key: `${dimension.id}-own`, heading: null, rows: rows.filter(isOwn)},
  ];
}

function rowsOf({dimension, compared}: Characteristic, {slice, area}: CaseloadScope): readonly DraftRow[] {
  return groupBlocks(compared.comparisons, {dimension, area, slice, opens: false}).flatMap(({rows}) =>
    rows.map((row) => ({
      ...row,
      key: `${dimension.id}-${row.key}`,
      href: sliceHref(slice, {page: 'characteristic', by: dimension.id, category: row.key, detail: 'broad', open: []}),
    })),
  );
}
