import type {Progress} from '../types';
import {ExtractError} from '../ExtractError';
import {limits} from '../limits';
import {readNumber} from '../readNumber';
import type {RecordSource} from '../source/types';
import {tooManyRows} from '../tooManyRows';
import type {BaselineLayout} from './baselineLayout';

export interface CensusVariable {
  readonly name: string;
  readonly heading: string;
  readonly categories: readonly {readonly label: string; readonly code: string}[];
}

/** Counts of one area as the file has them. */
export interface AreaCells {
  readonly name: string;
  readonly rows: number;
  /** By combination; -1 where the file has no such row. */
  readonly counts: Int32Array;
}

/** A census file as counts of areas by combinations of categories. */
export interface CensusCells {
  readonly variables: readonly CensusVariable[];
  /** Index of the category in each variable. */
  readonly combinations: readonly (readonly number[])[];
  /** By code as written, in file order. */
  readonly areas: ReadonlyMap<string, AreaCells>;
  readonly read: number;
  readonly blank: number;
}

/** The largest crossing that a page holds in memory with ease: 331 districts by 20 groups, 101 ages and both sexes is 1.3 million. */
const mostCells = 20_000_000;
const mostCombinations = 200_000;
/** Wards are 7,600 and output areas 188,880; authorities, counties, regions and countries together are under 500. */
const mostAreas = 2_000;
/** More people than live in England and Wales. */
const mostPeople = 100_000_000;

interface Holder {
  name: string;
  rows: number;
  counts: Int32Array;
}

function quoted(text: string): string {
  return `“${text.trim().slice(0, 60)}”`;
}

function wholeNumber(text: string, line: () => number): number {
  const plain = /^\d{1,9}$/.test(text) ? Number(text) : readNumber(text.trim(), '.');
  if (plain !== null && Number.isInteger(plain) && plain >= 0 && plain <= mostPeople && !text.includes('%'))
    return plain;
  const what = text.trim() === '' ? 'has no count' : `has ${quoted(text)} for a count`;
  throw new ExtractError(
    'notWhole',
    `Line ${line().toLocaleString('en-GB')} of this file ${what}; a census count is a whole number of people, 0 or more. Download the table again and choose it as it came.`,
  );
}

/** Collects counts; combinations are numbered as they are met. */
function collector(variables: readonly {readonly name: string; readonly heading: string}[]) {
  const categories = variables.map(() => new Map<string, {readonly index: number; readonly code: string}>());
  const combinations: number[][] = [];
  const numbers = new Map<string, number>();
  const areas = new Map<string, Holder>();

  function category(variable: number, label: string, code: string): number {
    const known = categories[variable];
    const found = known?.get(label);
    if (found) return found.index;
    known?.set(label, {index: known.size, code});
    return (known?.size ?? 1) - 1;
  }

  function holderOf(code: string, name: string): Holder {
    const known = areas.get(code);
    if (known) return known;
    if (areas.size >= mostAreas) throw tooManyAreas();
    const made = {name, rows: 0, counts: new Int32Array(16).fill(-1)};
    areas.set(code, made);
    return made;
  }

  return {
    holderOf,
    /** Labels that were met before are known by their text together: most rows of a large file need no more. */
    combination(labels: readonly string[], codes: () => readonly string[]): number {
      const text = labels.join('\n');
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (combinations.length >= mostCombinations) throw tooFine();
      const all = codes();
      const number = combinations.push(labels.map((label, i) => category(i, label, all[i] ?? ''))) - 1;
      numbers.set(text, number);
      return number;
    },
    /** False where the area has a count for the combination already. */
    add(holder: Holder, combination: number, people: number): boolean {
      if (combination >= holder.counts.length) {
        const longer = new Int32Array(Math.max(combination + 1, holder.counts.length * 2)).fill(-1);
        longer.set(holder.counts);
        holder.counts = longer;
        if (longer.length * areas.size > mostCells) throw tooFine();
      }
      if ((holder.counts[combination] ?? -1) >= 0) return false;
      holder.counts[combination] = people;
      return true;
    },
    cells(read: number, blank: number): CensusCells {
      return {
        variables: variables.map(({name, heading}, i) => ({
          name,
          heading,
          categories: [...(categories[i] ?? [])].map(([label, {code}]) => ({label, code})),
        })),
        combinations,
        areas,
        read,
        blank,
      };
    },
  };
}

function tooFine(): ExtractError {
  return new ExtractError(
    'tooFine',
    'This file crosses more categories than Stocktake holds. Choose fewer variables, or ones with fewer categories, on the ONS page and download it again.',
  );
}

function tooManyAreas(): ExtractError {
  return new ExtractError(
    'tooManyAreas',
    `This file has more than ${mostAreas.toLocaleString('en-GB')} areas, so they are smaller than local authorities. On the ONS page choose the area type “Lower tier local authorities” and download it again.`,
  );
}

function repeated(area: string, line: number): ExtractError {
  return new ExtractError(
    'repeatedRow',
    `Line ${line.toLocaleString('en-GB')} of this file repeats a row: ${quoted(area)} has the same categories twice, and only one count can be right. Download the table again and choose it as it came.`,
  );
}

/** Reads every row below the headings. Throws ExtractError for a count that is none, a repeated row, or a table too fine. */
export async function readCensusCells(
  source: RecordSource,
  layout: BaselineLayout,
  headingRecord: number,
  report: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<CensusCells> {
  const held = collector(layout.variables);
  const columns = layout.kind === 'Nomis bulk table' ? layout.columns : [];
  const numbered = columns.map(({column, labels}) => ({column, combination: held.combination(labels, () => [])}));
  let record = 0;
  let blank = 0;

  /** The cells of one row; `line` is asked for only where something is wrong with it. */
  function take(cells: readonly string[], line: () => number): void {
    const cell = (column: number) => cells[column]?.trim() ?? '';
    const isCustom = layout.kind === 'ONS custom dataset';
    const name = cell(isCustom ? layout.area + 1 : layout.area - 1);
    const code = cell(layout.area).toUpperCase();
    const holder = held.holderOf(code, name);
    holder.rows++;
    if (isCustom) {
      const labels = layout.variables.map(({label}) => cell(label));
      const combination = held.combination(labels, () => layout.variables.map((variable) => cell(variable.code)));
      if (!held.add(holder, combination, wholeNumber(cells[layout.count] ?? '', line))) {
        throw repeated(name || code, line());
      }
      return;
    }
    for (const {column, combination} of numbered) {
      if (!held.add(holder, combination, wholeNumber(cells[column] ?? '', line))) throw repeated(name || code, line());
    }
  }

  for await (const batch of source.batches(signal)) {
    if (record > limits.records) throw tooManyRows();
    for (const [i, cells] of batch.records.entries()) {
      if (++record <= headingRecord + 1) continue;
      if (cells.some((cell) => cell.trim() !== '')) take(cells, () => batch.lines()[i] ?? record);
      else blank++;
    }
    report({rows: Math.max(0, record - headingRecord - 1), bytes: batch.bytes, totalBytes: source.size});
  }
  return held.cells(Math.max(0, record - headingRecord - 1), blank);
}
