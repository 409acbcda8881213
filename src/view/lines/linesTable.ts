import {plainNumber} from '../figure/tidyRow';
import type {PlainTable, TidyRow} from '../types';
import type {LineFacts} from '../linesTypes';
import {countLabel} from '../words/countLabel';
import {percentLabel} from '../words/percentLabel';
import {verdictLabel} from '../words/verdictLabel';
import type {KnownLine, PairWords} from './enquiryPairs';
import {otherLabel} from './lineEvidence';

/** The lines of a list as a plain table: the same words as the list, and the counts beneath them. */
export function linesTable(
  pairs: readonly (readonly [KnownLine, LineFacts])[],
  words: PairWords,
  decimals: 0 | 1,
  caption: string,
  placeHeading: string | null,
): PlainTable {
  const columns: readonly {label: string; numeric: boolean; cell: (known: KnownLine, view: LineFacts) => string}[] = [
    {label: 'People', numeric: true, cell: ({count}) => countLabel(count)},
    {label: 'Declared', numeric: true, cell: ({base}) => countLabel(base)},
    {label: 'Share', numeric: true, cell: ({line}) => percentLabel(line.share, decimals)},
    {label: words.other, numeric: true, cell: (known) => otherLabel(known, decimals)},
    {label: 'Gap, points', numeric: true, cell: (_, {points}) => points},
    {label: 'Range, 95%', numeric: true, cell: (_, {range}) => range},
    {label: 'Gap, people', numeric: true, cell: (_, {people}) => people},
    {label: 'Share declared', numeric: true, cell: (_, {declared}) => declared},
    {label: 'Share if undeclared were known', numeric: true, cell: (_, {bounds}) => bounds ?? ''},
    ...(placeHeading === null
      ? []
      : [{label: placeHeading, numeric: false, cell: (_: KnownLine, {place}: LineFacts) => place}]),
    ...(words.pair === 'staff-caseload'
      ? []
      : [{label: 'Baseline', numeric: false, cell: (_: KnownLine, {grade}: LineFacts) => grade?.letter ?? ''}]),
  ];
  return {
    caption,
    columns: [{label: 'Line of enquiry', numeric: false}, ...columns.map(({label, numeric}) => ({label, numeric}))],
    rows: pairs.map(([known, view]) => ({
      header: view.sentence,
      indent: 0,
      cells: columns.map(({cell}) => cell(known, view)),
    })),
  };
}

/** A line as a row of the download; beside children, theirs is the share compared with. */
export function lineTidyRow(
  {line, dimension, group, area, population, count, base}: KnownLine,
  figure: string,
): TidyRow {
  const {share, otherShare, interval, pair, staff} = line;
  const who = [
    population,
    ...(staff === 'frontline' ? ['frontline'] : []),
    ...(pair === 'staff-caseload' ? ['beside caseload'] : []),
  ];
  return {
    figure,
    area_code: area.code,
    area: area.name,
    period: line.snapshot,
    characteristic: dimension.topic,
    category: group.label,
    population: who.join(', '),
    count: String(count),
    base: String(base),
    share: plainNumber(share, 4),
    lower: plainNumber(interval?.lower, 4),
    upper: plainNumber(interval?.upper, 4),
    baseline_share: plainNumber(otherShare, 4),
    baseline_grade: line.baseline?.baseline.grade ?? '',
    ratio: otherShare > 0 ? plainNumber(share / otherShare, 3) : '',
    gap_points: plainNumber(line.gapPoints, 2),
    gap_people: plainNumber(line.gapPeople, 0),
    status: verdictLabel(line.verdict).toLowerCase(),
  };
}
