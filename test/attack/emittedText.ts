/** What a reader has in hand: the files and words of a page, read back into figures. Nothing is taken from inside a view. */
import Papa from 'papaparse';
import {broadFor, categoriesFor, dimensions, splitNames, type Dimension, type Population} from '../../src/catalogue';
import type {EmittedLine, Seen} from '../../src/disclosure/audit';
import {splitFrom, type Split} from '../../src/slice';
import {splitValueLabel} from '../../src/view/figure/splitWords';
import {isFlowRow} from './flowWords';
import {tidyCsv, type FigureView, type TidyRow, type TileView} from '../../src/view';

/** A page as it was emitted: its figures and tiles, and what the address said. */
export interface EmittedPage {
  readonly area: string;
  readonly staff: 'all' | 'frontline';
  readonly figures: readonly FigureView[];
  readonly tiles: readonly TileView[];
  /** Dates of each population's snapshots, which its tiles draw. */
  readonly dates: Readonly<Record<Population, readonly string[]>>;
}

const answerFigures: Readonly<Record<string, string>> = {
  declared: 'declared',
  'prefer not to say': 'preferNotToSay',
  'not recorded': 'notRecorded',
};

export function dimensionCalled(topic: string): Dimension {
  const found = dimensions.find((dimension) => dimension.topic === topic);
  if (!found) throw new Error(`A file names the characteristic ${topic}, which nobody knows`);
  return found;
}

export function seen(text: string | undefined): Seen | null {
  if (text === undefined || text === '') return null;
  if (text === '[c]') return text;
  if (!/^\d+$/.test(text)) throw new Error(`A file has a count that is none: ${text}`);
  return Number(text);
}

/** 'workforce, frontline, Family court adviser'. */
export function whom(words: string): {population: Population; staff: 'all' | 'frontline'; value: string | null} {
  const [population, ...rest] = words.split(', ');
  if (population !== 'workforce' && population !== 'caseload') throw new Error(`Unknown people: ${words}`);
  const isFrontline = rest[0] === 'frontline';
  return {population, staff: isFrontline ? 'frontline' : 'all', value: (isFrontline ? rest[1] : rest[0]) ?? null};
}

export function category(dimension: Dimension, population: Population, label: string): string {
  const found = [...broadFor(dimension, population), ...categoriesFor(dimension, population)].filter(
    (each) => each.label === label,
  );
  const [only] = found;
  if (!only) throw new Error(`${dimension.id} has no category called ${label}`);
  return only.id;
}

/** The split and its value that a file names beside the tidy columns, as the app calls them. */
function partOf(
  row: TidyRow & {readonly split?: string; readonly part?: string},
): {split: Split; value: string} | null {
  const {split: label, part} = row;
  if (label === undefined || part === undefined || part === '') return null;
  const column = Object.entries(splitNames).find(([, name]) => name.label === label)?.[0];
  const by = dimensions.find(({topic}) => topic === label);
  const split = splitFrom(column ?? (by ? `by:${by.id}` : 'own_team'));
  if (split === null) throw new Error(`A file is divided by ${label}, which nobody knows`);
  const {population} = whom(row.population);
  const group = by && broadFor(by, population).find(({id}) => splitValueLabel(split, id, population) === part);
  if (by && !group) throw new Error(`${by.id} has no group called ${part}`);
  return {split, value: group?.id ?? part};
}

function linesOfRow(row: TidyRow, page: EmittedPage): EmittedLine[] {
  const dimension = dimensionCalled(row.characteristic);
  const isDeclaration = row.figure.endsWith('-declaration');
  const people = {...whom(row.population), ...partOf(row)};
  const who = isDeclaration && people.population === 'workforce' ? {...people, staff: page.staff} : people;
  const figures: Record<string, Seen> = {};
  const put = (name: string, what: Seen | null): void => {
    if (what !== null) figures[name] = what;
  };
  if (isDeclaration) {
    put(answerFigures[row.category] ?? 'declared', seen(row.count));
    put('people', seen(row.base));
  } else {
    put(category(dimension, who.population, row.category), seen(row.count));
    put('declared', seen(row.base));
  }
  return [
    {
      ...who,
      // A block of roles on the start page names them and nothing more.
      split: 'split' in who ? who.split : who.value === null ? null : 'role',
      snapshot: row.period,
      area: row.area_code,
      dimension: dimension.id,
      figures,
    },
  ];
}

function linesOfTile({key, value, spark, population}: TileView, page: EmittedPage): EmittedLine[] {
  if (key !== 'headcount' && key !== 'frontline' && key !== 'children') return [];
  const dates = page.dates[population];
  const [dimension] = dimensions.filter((each) => each.populations.includes(population));
  return dates.flatMap((snapshot, i): EmittedLine[] => {
    const isLast = i === dates.length - 1;
    const what: Seen | null = spark[i] ?? (isLast && value === '[c]' ? '[c]' : null);
    if (what === null || !dimension) return [];
    const staff = key === 'frontline' ? 'frontline' : 'all';
    return [
      {
        population,
        snapshot,
        area: page.area,
        staff,
        split: null,
        value: null,
        dimension: dimension.id,
        figures: {people: what},
      },
    ];
  });
}

/** 'Declared: 1,985 of 2,145 staff.' beside a figure: the people its shares are of. */
function linesOfBase(figure: FigureView): EmittedLine[] {
  const base = 'base' in figure && typeof figure.base === 'string' ? figure.base : '';
  const found = [...base.matchAll(/([\d,]+|\[c\]) of ([\d,]+|\[c\]) (\S+)/g)];
  const rows = read(figure).filter((row) => whom(row.population).value === null);
  const populations = [...new Set(rows.map((row) => row.population))];
  return populations.flatMap((words, i): EmittedLine[] => {
    const row = rows.find((each) => each.population === words);
    const people = seen(found[i]?.[2]?.replaceAll(',', ''));
    const declared = seen(found[i]?.[1]?.replaceAll(',', ''));
    if (!row || people === null || declared === null || found.length !== populations.length) return [];
    const {population, staff} = whom(words);
    const dimension = dimensionCalled(row.characteristic).id;
    const where = {snapshot: row.period, area: row.area_code};
    return [{population, staff, split: null, value: null, ...where, dimension, figures: {people, declared}}];
  });
}

export function read(figure: FigureView): readonly TidyRow[] {
  // tidyCsv writes these columns, and one that is the same on every row.
  return Papa.parse<TidyRow>(tidyCsv(figure), {header: true, skipEmptyLines: true}).data;
}

/** Every figure a page gives away, line by line. */
export function emittedBy(page: EmittedPage): readonly EmittedLine[] {
  return [
    ...page.figures.flatMap((figure) => [
      ...read(figure).flatMap((row) => (isFlowRow(row) ? [] : linesOfRow(row, page))),
      ...linesOfBase(figure),
    ]),
    ...page.tiles.flatMap((tile) => linesOfTile(tile, page)),
  ];
}
