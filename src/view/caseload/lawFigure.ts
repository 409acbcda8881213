import {dimensionById} from '../../catalogue';
import {childrenRate, methods} from '../../comparison';
import {shareAllowed, shareOf} from '../../disclosure';
import {sliceHref} from '../../slice';
import {besideRest, restNote} from '../figure/besideRest';
import {chartTable, type DraftBlock} from '../figure/chartTable';
import {entryOf} from '../figure/groupRows';
import {methodLinks, methodsOf} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {areaLabel} from '../figure/places';
import {isExact} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {MeasureRow, MeasureTableView} from '../caseloadTypes';
import type {ChartTableView} from '../types';
import {ageWords} from '../words/ageWords';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {listWords} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import {withheldWords} from '../words/withheldWords';
import {peopleAt, residentChildren, type CaseloadScope} from './caseloadScope';
import type {LawSide} from './lawSide';
import {linearScale} from './measureScale';
import {emptyMark, measureTable, tidyMeasure} from './measureTable';
import {numbersLabel, rateDecimals, rateLabel, stateOfReason} from './rateWords';

const id = 'caseload-law';

/** Children by the law they come under: how many, their share and their rate. */
export function lawFigure(scope: CaseloadScope, law: LawSide): MeasureTableView | null {
  const {slice, evidence, area, side, any} = scope;
  const residents = residentChildren(evidence, area.code);
  if (residents === null || law.laws.length === 0) return null;
  const {rule} = law.side.lines;
  const all = peopleAt(side, any);
  const rates = law.laws.map((label) => ({label, rate: childrenRate(law.people(label), residents.total, rule)}));
  const decimals = rateDecimals(rates.map(({rate}) => rate.count));
  const shareLabel = (label: string): string => {
    const cell = law.people(label);
    return cell.kind === 'shown' && all.kind === 'shown' && shareAllowed(all, rule)
      ? percentLabel(shareOf(Math.min(cell.count, all.count), all.count, rule), decimals)
      : '';
  };
  const rows = rates.map(({label, rate}): MeasureRow => {
    const words = rateLabel(rate, decimals);
    return {
      key: label,
      label,
      href: null,
      before: [cellLabel(rate.count), shareLabel(label)],
      mark:
        rate.per10000 === null
          ? emptyMark(stateOfReason(rate.reason, false), words, words === '[c]' ? '[c] withheld' : words)
          : {
              state: 'clear',
              value: rate.per10000,
              lower: rate.interval?.lower ?? null,
              upper: rate.interval?.upper ?? null,
              label: words,
              tick: null,
              expected: null,
              text: `${words} per 10,000, range ${numbersLabel(rate.interval, decimals)}`,
            },
      verdict: '',
      isClear: false,
      after: [numbersLabel(rate.interval, decimals)],
    };
  });
  const said = rates.map(({label, rate}) => `${cellLabel(rate.count)} in ${label.toLowerCase()}`);
  return measureTable(
    {
      id,
      topic: 'Public and private law',
      finding: `Of ${cellLabel(all)} children, ${listWords(said)}`,
      support: null,
      more: null,
      notes: [
        'Public law: a local authority is a party, as in care proceedings. Private law: between parents or family, as on where a child lives. The law each child is recorded under in the year; a child recorded under none is in the total alone.',
        ...(rows.some(({mark}) => mark?.state === 'withheld') ? [withheldWords(rule)] : []),
      ],
      source: sourceWords([residents], {workforce: [], caseload: [side.snapshots.at]}, evidence),
      methods: methodLinks([methods.childrenRate], slice, evidence),
      rowHeading: 'Law',
      before: ['Children', 'Share'],
      laneHeading: `Children per 10,000 ${ageWords(residents)}`,
      verdictHeading: null,
      after: ['Range, 95%'],
      ranges: slice.ranges,
      blocks: [
        {
          key: 'law',
          heading: null,
          scale: linearScale(
            rates.flatMap(({rate}) => [rate.per10000, slice.ranges ? (rate.interval?.upper ?? null) : null]),
          ),
          rows,
        },
      ],
      signs: {
        mark: 'Children per 10,000 residents',
        range: `Range (95%)${isExact(rule) ? '' : ', for every count that rounding allows'}`,
        withheld: '[c] withheld',
        tooFew: 'Fewer than 10 children',
      },
      laneCells: {
        columns: ['Per 10,000'],
        of: ({key}) => rates.filter(({label}) => label === key).map(({rate}) => rateLabel(rate, decimals)),
      },
      csv: rates.map(({label, rate}) => ({
        ...tidyMeasure({figure: id, area_code: area.code, area: area.name, period: side.snapshots.at}),
        characteristic: 'Law',
        category: label,
        count: plainCell(rate.count),
        base: plainCell(all),
      })),
      csvMore: {
        columns: ['residents', 'rate_per_10000', 'rate_lower', 'rate_upper'],
        rows: rates.map(({rate}) => [
          plainNumber(rate.residents, 0),
          plainNumber(rate.per10000, 2),
          plainNumber(rate.interval?.lower, 2),
          plainNumber(rate.interval?.upper, 2),
        ]),
      },
      caption: `Children by law, ${areaLabel(area)}, ${dateLabel(side.snapshots.at)}`,
    },
    evidence,
  );
}

/** Heritage of the children under each law, beside residents and beside the children under the other. Null where it is not recorded. */
export function lawHeritageFigure(scope: CaseloadScope, law: LawSide): ChartTableView | null {
  const {slice, evidence, area, side, nouns} = scope;
  const dimension = dimensionById('ethnicGroup');
  if (!dimension || !side.has(dimension) || law.laws.length < 2) return null;
  const whole = side.lines.find(dimension.id, side.snapshots.at);
  const {rule} = law.side.lines;
  const blocks = dimension.broad.flatMap((group): DraftBlock[] => {
    const rows = law.laws.flatMap((label) => {
      const comparison = law.side.compare(dimension, {area: area.code, value: label});
      const row = comparison?.rows.find(({category, grouping}) => grouping === 'broad' && category === group.id);
      if (!comparison || !row) return [];
      const said = whole
        ? besideRest({part: comparison.line, whole, category: group.id, rule}, comparison.decimals)
        : {short: '', words: ''};
      const entry = entryOf(comparison, row, area, slice, {split: label, change: said.short, changeWords: said.words});
      return [{key: `${group.id}-${label}`, label, indent: 0 as const, toggle: null, href: null, entries: [entry]}];
    });
    return rows.length === 0 ? [] : [{key: group.id, heading: group.members.caseload, rows}];
  });
  const entries = blocks.flatMap(({rows}) => rows.flatMap((row) => row.entries));
  if (entries.length === 0) return null;
  return chartTable(
    {
      id: 'caseload-ethnicGroup-law',
      topic: 'Heritage by law',
      finding: findingOf(blocks, law.laws),
      support: null,
      more: {
        label: 'Open heritage',
        href: sliceHref(slice, {page: 'characteristic', by: dimension.id, detail: 'broad', open: []}),
      },
      notes: [
        ...figureNotes(entries, dimension, rule, nouns),
        ...(whole ? [restNote('under this law', 'children not under it', evidence)] : []),
      ],
      methods: methodLinks(
        [...methodsOf(entries.map(({comparison}) => comparison)), methods.partAndRest],
        slice,
        evidence,
      ),
      rowHeading: 'Law',
      laneHeading: 'Share of children under each law',
      show: {
        residents: true,
        verdict: true,
        gap: true,
        change: 'Beside the rest',
        ratio: false,
        people: 'Recorded',
        ranges: slice.ranges,
      },
      blocks,
      base: '',
      caption: `Heritage of children by law, ${areaLabel(area)}, ${dateLabel(side.snapshots.at)}`,
    },
    evidence,
  );
}

/** The group whose share differs most between the laws, in the words of its rows. */
function findingOf(blocks: readonly DraftBlock[], laws: readonly string[]): string {
  const spread = blocks.flatMap((block) => {
    const shown = block.rows.flatMap(({entries}) =>
      entries.flatMap(({row, comparison, split, change}) =>
        row.share === null || split === null
          ? []
          : [{share: row.share, split, isClear: /\d/.test(change ?? ''), decimals: comparison.decimals}],
      ),
    );
    const [most] = shown.toSorted((a, b) => b.share - a.share);
    const [least] = shown.toSorted((a, b) => a.share - b.share);
    return most && least && most !== least && most.isClear
      ? [{block, most, least, points: most.share - least.share}]
      : [];
  });
  const furthest = spread.toSorted((a, b) => b.points - a.points)[0];
  if (!furthest) return `No group’s share differs clearly between ${listWords(laws.map((law) => law.toLowerCase()))}`;
  const {block, most, least} = furthest;
  return `${block.heading ?? ''} are ${percentLabel(most.share, most.decimals)} of children in ${most.split.toLowerCase()} and ${percentLabel(least.share, least.decimals)} in ${least.split.toLowerCase()}`;
}
