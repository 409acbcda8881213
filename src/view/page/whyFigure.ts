import type {Area, Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import type {ChangeBlock, ChangeView} from '../changeTypes';
import {shareAxis} from '../figure/axis';
import type {Compared} from '../figure/compared';
import {entryOf} from '../figure/groupRows';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {sourceLine} from '../figure/sourceLine';
import type {PlainTable} from '../types';
import {dateLabel} from '../words/dateLabel';
import {nounsOf, populationName} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {whyRows} from './whyRows';
import {whySide, type WhySide} from './whySide';
import {whyTidyRows} from './whyTidyRows';
import {whyFinding, whyNotes, whyNotSplit, whySupport} from './whyWords';

/** Why the share of one category changed since the earlier snapshot; null where no population has an earlier one. */
export function whyFigure(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  dimension: Dimension,
  {sides, comparisons}: Compared,
  category: string,
): ChangeView | null {
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const found = sides.flatMap((side, i) => {
    const comparison = comparisons[i];
    const one = comparison && whySide(slice, evidence, area, dimension, category, side, comparison, nouns);
    return one ? [one] : [];
  });
  const [first, ...others] = found.toSorted(
    (a, b) => Number(a.change.points === null) - Number(b.change.points === null),
  );
  if (!first) return null;
  const id = `characteristic-${dimension.id}-why`;
  const blocks = found.map(blockOf);
  const support = [whySupport(first), ...others.map((other) => `${whyFinding(other)}.`)].filter(
    (text) => text !== null,
  );
  const entries = found.flatMap(({comparison, row, side, from, to}) =>
    [from, to].flatMap((snapshot) => {
      const line = side.lines.find(dimension.id, snapshot);
      return line ? [entryOf({...comparison, line}, {...row, baseline: null}, area, slice)] : [];
    }),
  );
  return {
    kind: 'change',
    id,
    topic: `Why did it change? ${first.row.label}`,
    finding: whyFinding(first),
    support: support.length === 0 ? null : support.join(' '),
    more: null,
    notes: whyNotes(found),
    methods: methodLinks(
      found.flatMap(({change, split}) => [...change.methods, ...(split?.why.methods ?? [])]),
      slice,
      evidence,
    ),
    source: sourceLine(entries, evidence),
    protection: protectionOf(evidence),
    csv: found.flatMap((side) => whyTidyRows(side, id, slice)),
    table: tableOf(
      `Why the share of ${first.inside} changed, ${areaLabel(area)}, ${dateLabel(first.from)} to ${dateLabel(first.to)}`,
      blocks,
    ),
    blocks,
  };
}

function blockOf(side: WhySide): ChangeBlock {
  const rows = whyRows(side);
  const shares = rows.flatMap(({bar, after}) => [after, bar?.to ?? null]);
  return {
    population: side.side.population,
    heading: sentenceStart(side.noun),
    membersHeading: side.row.short,
    axis: shareAxis(shares),
    rows,
    note: whyNotSplit(side),
  };
}

function tableOf(caption: string, blocks: readonly ChangeBlock[]): PlainTable {
  const [first] = blocks;
  return {
    caption,
    columns: [
      {label: 'Part of the change', numeric: false},
      {label: 'Population', numeric: false},
      {label: first?.membersHeading ?? '', numeric: true},
      {label: 'Declared', numeric: true},
      {label: 'Share', numeric: true},
      {label: 'Points', numeric: true},
      {label: 'What it did', numeric: false},
    ],
    rows: blocks.flatMap(({population, rows}) =>
      rows.map(({label, members, declared, share, points, why}) => ({
        header: label,
        indent: 0 as const,
        cells: [populationName[population], members, declared, share, points, why],
      })),
    ),
  };
}
