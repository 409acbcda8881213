import type {Area, Population} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {countOf, type Cell} from '../../disclosure';
import type {Slice} from '../../slice';
import {recordedDimensions, sideOf, type Side} from '../figure/sides';
import type {TileView} from '../types';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {dateLabel, sinceLabel} from '../words/dateLabel';
import {numberWords} from '../words/numberWords';
import {snapshotsTitle} from '../figure/panel';

/** A number over snapshots, from protected counts only. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly side: Side;
  readonly at: (snapshot: string) => Cell;
}

function people(side: Side, snapshot: string, kind: 'people' | 'fte' = 'people'): Cell {
  const [first] = recordedDimensions(side.source, side.population);
  const line = first && side.lines.find(first.id, snapshot);
  return line?.[kind] ?? {kind: 'notApplicable'};
}

/** The headline numbers of an area. Null while loading; a population that is not loaded, or not recorded here, has no tiles. */
export function headlineTiles(slice: Slice, evidence: Evidence, area: Area): readonly TileView[] | null {
  const series = headlineSeries(slice, evidence, area);
  if (series === null) return null;
  return series.filter(({side, at}) => at(side.snapshots.at).kind !== 'notCollected').map(tileOf);
}

function headlineSeries(slice: Slice, evidence: Evidence, area: Area): readonly Series[] | null {
  const ask = (population: Population, staff: 'all' | 'frontline'): Side | null | 'none' => {
    const source = evidence.sources[population];
    const [first] = source === null ? [] : recordedDimensions(source, population);
    // The main question of the page has everybody already; any other needs one characteristic only, for its total.
    const isMain = population === 'caseload' || staff === slice.staff;
    const side = sideOf(slice, evidence, population, {area, staff, ...(first && !isMain ? {only: [first.id]} : {})});
    return side === null ? null : 'sentence' in side ? 'none' : side;
  };
  const staff = ask('workforce', 'all');
  const frontline = ask('workforce', 'frontline');
  const children = ask('caseload', 'all');
  if (staff === null || frontline === null || children === null) return null;
  const all: Series[] = [];
  if (staff !== 'none') {
    all.push({key: 'headcount', label: 'Headcount', side: staff, at: (date) => people(staff, date)});
    const hasFte = staff.snapshots.all.some((date) => countOf(people(staff, date, 'fte')) !== null);
    const fte = (date: string): Cell => people(staff, date, 'fte');
    if (hasFte) all.push({key: 'fte', label: 'Full-time equivalent', side: staff, at: fte});
  }
  if (frontline !== 'none') {
    all.push({key: 'frontline', label: 'Frontline staff', side: frontline, at: (date) => people(frontline, date)});
  }
  if (children !== 'none') {
    all.push({
      key: 'children',
      label: 'Children, year to snapshot',
      side: children,
      at: (date) => people(children, date),
    });
  }
  if (children !== 'none' && frontline !== 'none') {
    const load = (date: string): Cell => perWorker(people(children, date), people(frontline, date));
    all.push({key: 'perWorker', label: 'Children per frontline worker, year', side: children, at: load});
  }
  return all;
}

/** Whole children for each frontline worker; only from counts that are themselves shown. */
function perWorker(children: Cell, workers: Cell): Cell {
  if (workers.kind === 'notCollected' || children.kind === 'notCollected') return {kind: 'notCollected'};
  if (children.kind !== 'shown') return children;
  if (workers.kind !== 'shown') return workers;
  return workers.count === 0
    ? {kind: 'notApplicable'}
    : {kind: 'shown', count: Math.round(children.count / workers.count)};
}

export function tileOf({key, label, side, at}: Series): TileView {
  const {snapshots} = side;
  const now = at(snapshots.at);
  const change = changeWords(now, snapshots.since === null ? null : at(snapshots.since), side);
  const spark = snapshots.all.map((date) => countOf(at(date)));
  return {
    key,
    label,
    value: cellLabel(now),
    change,
    population: side.population,
    spark,
    sparkText: sparkWords(snapshots.all, spark),
  };
}

function changeWords(now: Cell, before: Cell | null, {snapshots}: Side): string {
  if (now.kind === 'withheld') return 'Withheld';
  if (now.kind !== 'shown') return 'No figure';
  if (snapshots.since === null || before === null) return 'First snapshot';
  const since = sinceLabel(snapshots.since, snapshots.at);
  if (before.kind !== 'shown') return `Withheld in ${since}`;
  const change = now.count - before.count;
  if (change === 0) return `No change since ${since}`;
  return `${change > 0 ? 'Up' : 'Down'} ${countLabel(Math.abs(change))} since ${since}`;
}

function sparkWords(dates: readonly string[], values: readonly (number | null)[]): string {
  const shown = values.filter((value) => value !== null);
  const [first] = shown;
  const last = shown.at(-1);
  const [from] = dates;
  const to = dates.at(-1);
  if (from === undefined || to === undefined) return '';
  const missing = values.length - shown.length;
  const range = first === undefined || last === undefined ? '' : `: ${countLabel(first)} to ${countLabel(last)}`;
  const rest = missing === 0 ? '' : `; ${numberWords(missing)} without a figure`;
  if (from === to) return `One snapshot, ${dateLabel(from)}`;
  return `${snapshotsTitle(dates.length)}, ${dateLabel(from)} to ${dateLabel(to)}${range}${rest}`;
}
