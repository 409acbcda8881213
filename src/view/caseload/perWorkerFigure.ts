import {childrenPerWorker, methods, type ChildrenPerWorker} from '../../comparison';
import type {Cell} from '../../disclosure';
import {sliceHref} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel, levelNotes} from '../figure/places';
import {isExact} from '../figure/protection';
import type {Side} from '../figure/sides';
import {sourceWords} from '../figure/sourceLine';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {MeasureMark, MeasureRow, MeasureTableView} from '../caseloadTypes';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {numberWords, sentenceStart} from '../words/numberWords';
import {fixedLabel} from '../words/percentLabel';
import {withheldWords} from '../words/withheldWords';
import {peopleAt, type CaseloadScope} from './caseloadScope';
import {linearScale} from './measureScale';
import {emptyMark, measureTable, tidyMeasure} from './measureTable';
import {everybodyNote, type Practitioners} from './practitioners';
import {numbersLabel, stateOfReason} from './rateWords';

const id = 'caseload-per-practitioner';

interface Load {
  readonly code: string;
  readonly label: string;
  readonly name: string;
  readonly children: Cell;
  readonly workers: Cell;
  readonly load: ChildrenPerWorker;
}

/** Children of the year for each frontline practitioner, by service area. */
export function perWorkerFigure(scope: CaseloadScope, all: Practitioners): MeasureTableView {
  const {slice, evidence, area, any} = scope;
  const {nation} = evidence.areas;
  const {rule} = all.staff.lines;
  const isFte = fteAt(all.allStaff, all.anyOfStaff).kind === 'shown';
  const workersAt = (side: Side, at: {area?: string} = {}): Cell =>
    isFte ? fteAt(side, all.anyOfStaff, at) : peopleAt(side, all.anyOfStaff, side.snapshots.at, at);
  const headsAt = (side: Side, at: {area?: string} = {}): Cell => peopleAt(side, all.anyOfStaff, side.snapshots.at, at);
  const whole: ChildrenPerWorker = childrenPerWorker(
    peopleAt(all.allChildren, any),
    workersAt(all.allStaff),
    headsAt(all.allStaff),
    rule,
  );
  const loads = all.areas.map((each): Load => {
    const at = {area: each.code};
    const children = peopleAt(all.children, any, all.children.snapshots.at, at);
    const workers = workersAt(all.staff, at);
    const load = childrenPerWorker(children, workers, headsAt(all.staff, at), rule);
    return {code: each.code, label: areaLabel(each, 'short'), name: each.name, children, workers, load};
  });
  const ranked = loads.toSorted((a, b) => (b.load.value ?? -1) - (a.load.value ?? -1));
  const unit = isFte ? 'full-time equivalent practitioner' : 'practitioner in post';
  const rows = ranked.map((each) => rowOf(each, whole, slice, isExact(rule)));
  const {at} = all.allStaff.snapshots;
  return measureTable(
    {
      id,
      topic: 'Children per practitioner',
      finding: findingOf(ranked, whole, areaLabel(nation)),
      support: supportOf(ranked, whole, areaLabel(nation), isExact(rule)),
      more: null,
      notes: [
        `Children worked with at any time in the year to ${dateLabel(all.allChildren.snapshots.at)} for each ${unit} in a frontline role on ${dateLabel(at)}: more than anyone holds at once.`,
        `${isExact(rule) ? 'Nothing is tested.' : 'The whisker is what rounding leaves open, and nothing is tested.'} Cases differ in length and weight between areas, and so do the roles that share the work.`,
        'Listed highest first: neighbours in the list may not differ.',
        ...(all.isEverybody ? [everybodyNote] : []),
        ...(rows.some(({mark}) => mark?.state === 'withheld') ? [withheldWords(rule)] : []),
        ...(rows.some(({mark}) => mark?.state === 'tooFew')
          ? [`Too few to say: fewer than ${rule.leastBaseForShare} practitioners.`]
          : []),
        'Staff are recorded by service area, so no smaller area can be given.',
        ...levelNotes('serviceArea', evidence),
      ],
      source: sourceWords([], {workforce: [at], caseload: [all.allChildren.snapshots.at]}, evidence),
      methods: methodLinks([methods.perWorker], slice, evidence),
      rowHeading: 'Service area',
      before: ['Children', isFte ? 'Practitioners, FTE' : 'Practitioners'],
      laneHeading: `Children for each ${unit}, year`,
      verdictHeading: null,
      after: [],
      ranges: slice.ranges,
      blocks: [
        {
          key: 'areas',
          heading: null,
          scale: linearScale([...ranked.map(({load}) => load.range?.upper ?? null), whole.value]),
          rows,
        },
      ],
      signs: {
        mark: 'Children per practitioner',
        range: 'What rounding leaves open',
        tick: `${areaLabel(nation)}: ${loadLabel(whole)}`,
        withheld: '[c] withheld',
        tooFew: 'Too few practitioners',
        notCollected: 'Not collected',
      },
      laneCells: {
        columns: ['Per practitioner', ...(isExact(rule) ? [] : ['Lowest to highest'])],
        of: ({key}) => {
          const each = loads.find(({code}) => code === key);
          if (!each) return isExact(rule) ? [''] : ['', ''];
          return [loadLabel(each.load), ...(isExact(rule) ? [] : [numbersLabel(each.load.range, 1)])];
        },
      },
      csv: ranked.map((each) => ({
        ...tidyMeasure({figure: id, area_code: each.code, area: each.name, period: at}),
        count: plainCell(each.children),
        base: plainCell(each.workers),
        status: each.load.value === null ? 'no figure' : '',
      })),
      csvMore: {
        columns: ['children_per_practitioner', 'lowest', 'highest'],
        rows: ranked.map(({load}) => [
          plainNumber(load.value, 2),
          plainNumber(load.range?.lower, 2),
          plainNumber(load.range?.upper, 2),
        ]),
      },
      caption: `Children per frontline practitioner by service area, ${area.name}, ${dateLabel(at)}`,
    },
    evidence,
  );
}

function fteAt(side: Side, any: string, at: {readonly area?: string} = {}): Cell {
  return side.lines.find(any, side.snapshots.at, at)?.fte ?? {kind: 'notCollected'};
}

function loadLabel({value, reason}: ChildrenPerWorker): string {
  if (value !== null) return fixedLabel(value, value < 10 ? 1 : 0);
  return reason === 'withheld' ? '[c]' : reason === 'smallBase' ? 'Too few' : 'Not collected';
}

function rowOf(
  {code, label, children, workers, load}: Load,
  whole: ChildrenPerWorker,
  slice: CaseloadScope['slice'],
  exact: boolean,
): MeasureRow {
  const words = loadLabel(load);
  return {
    key: code,
    label,
    href: sliceHref(slice, {page: 'caseload', area: code}),
    before: [cellLabel(children), cellLabel(workers)],
    mark:
      load.value === null
        ? emptyMark(stateOfReason(load.reason, false), words, words === '[c]' ? '[c] withheld' : words)
        : markOf(load, whole, exact),
    verdict: '',
    isClear: false,
    after: [],
  };
}

function markOf(load: ChildrenPerWorker, whole: ChildrenPerWorker, exact: boolean): MeasureMark {
  const words = loadLabel(load);
  return {
    state: 'clear',
    value: load.value,
    lower: exact ? null : (load.range?.lower ?? null),
    upper: exact ? null : (load.range?.upper ?? null),
    label: words,
    tick: whole.value === null ? null : {value: whole.value, style: 'solid'},
    expected: null,
    text: `${words} children per practitioner${exact ? '' : `, ${numbersLabel(load.range, 1)} as rounding allows`}`,
  };
}

function findingOf(ranked: readonly Load[], whole: ChildrenPerWorker, nation: string): string {
  const given = ranked.filter(({load}) => load.value !== null);
  const [highest] = given;
  const lowest = given.at(-1);
  const all = whole.value === null ? '' : `; ${nation} ${loadLabel(whole)}`;
  if (!highest || !lowest) return 'Too few practitioners in any service area to set children beside them';
  if (given.length === 1)
    return `${loadLabel(highest.load)} children for each frontline practitioner in ${highest.label}${all}`;
  return `From ${loadLabel(lowest.load)} children for each frontline practitioner (${lowest.label}) to ${loadLabel(highest.load)} (${highest.label})${all}`;
}

/** How many areas are on which side of the nation whatever the rounded counts stand for. */
function supportOf(ranked: readonly Load[], whole: ChildrenPerWorker, nation: string, exact: boolean): string | null {
  const {range} = whole;
  const given = ranked.flatMap(({load}) => load.range ?? []);
  if (range === null || given.length < 2) return null;
  const above = given.filter(({lower}) => lower > range.upper).length;
  const below = given.filter(({upper}) => upper < range.lower).length;
  const rest = ranked.length - given.length;
  return [
    `${sentenceStart(numberWords(above))} of ${numberWords(given.length)} service areas ${above === 1 ? 'has' : 'have'} more than ${nation} and ${numberWords(below)} fewer${exact ? '' : ', whatever rounding hides'}.`,
    ...(rest > 0 ? [`${sentenceStart(numberWords(rest))} ${rest === 1 ? 'has' : 'have'} no figure.`] : []),
  ].join(' ');
}
