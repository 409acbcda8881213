import type {ComparatorFigure, StandardColumn} from '../../catalogue';
import {readNumber} from '../readNumber';
import type {SectionLayout} from './comparatorLayout';

/** What one section of one record holds, and what was wrong with it: each problem is the heading it concerns. */
export interface SectionFigures {
  readonly figures: readonly ComparatorFigure[];
  readonly suppressed: readonly string[];
  readonly unreadable: readonly string[];
  readonly impossible: readonly string[];
  /** Broad groups whose parts add to more than they do. */
  readonly exceeded: readonly string[];
  /** Percentages, though the standard has counts. */
  readonly isPercent: boolean;
  /** Counts whose base cannot be told: no share. */
  readonly isWithoutBase: boolean;
}

type Cell = {readonly kind: 'number'; readonly value: number; readonly isPercent: boolean} | {readonly kind: 'other'};

/** What a record holds, and what its words mean that are no numbers. */
export interface RecordCells {
  readonly at: (column: number) => string;
  readonly kindOf: (text: string) => 'suppressed' | 'silent' | null;
}

/** Rounded percentages of one question add to 100 within this. */
const aboutHundred = 1.5;
/** Below this many people, counts may add to 100 by chance: they are taken for counts. */
const leastForPercent = 150;
/** From this base percentages bear one decimal. */
const leastForDecimal = 1000;

/** Reads the figures of one section. `employees` stands for the section's total where that is not given, as the standard says. */
export function sectionFigures(layout: SectionLayout, employees: number | null, cells: RecordCells): SectionFigures {
  const suppressed: string[] = [];
  const unreadable: string[] = [];
  const cellOf = (column: number, heading: string): Cell => {
    const written = column < 0 ? '' : cells.at(column);
    const kind = written === '' ? 'silent' : cells.kindOf(written);
    if (kind === 'suppressed') suppressed.push(heading);
    if (kind !== null) return {kind: 'other'};
    const isPercent = written.endsWith('%');
    const value = readNumber(isPercent ? written.slice(0, -1).trim() : written, '.');
    if (value === null || value < 0) {
      unreadable.push(heading);
      return {kind: 'other'};
    }
    return {kind: 'number', value, isPercent};
  };
  const {key} = layout.section;
  const answers = layout.columns.map(({at, column}) => ({column, cell: cellOf(at, column.column)}));
  const given = answers.flatMap(({column, cell}) => (cell.kind === 'number' ? [{column, cell}] : []));
  const silent = [
    cellOf(layout.preferNotToSay, `${key}_prefernottosay`),
    cellOf(layout.notRecorded, `${key}_undisclosed`),
  ];
  const people = cellOf(layout.people, `${key}_total`);
  const declared = cellOf(layout.declared, `${key}_declared`);
  const broad = given.filter(({column}) => column.grouping === 'broad');
  const answered = sum(broad.map(({cell}) => cell.value));
  const silence = sum(silent.map((cell) => (cell.kind === 'number' ? cell.value : 0)));
  const total = people.kind === 'number' ? people.value : employees;
  const all = given.map(({cell}) => cell);
  const isPercent =
    all.some((cell) => cell.isPercent || !Number.isInteger(cell.value)) ||
    ((total ?? 0) >= leastForPercent && broad.length > 1 && Math.abs(answered + silence - 100) <= aboutHundred);
  // A share needs everyone who answered: where only one answer is given, the rest may not have been asked.
  const base = isPercent
    ? 100 - silence
    : declared.kind === 'number'
      ? declared.value
      : broad.length === broadColumns(layout)
        ? answered
        : total === null || groupsGiven(given, key) < 2
          ? null
          : total - silence;
  const impossible: string[] = [];
  const figures = given.flatMap(({column, cell}): readonly ComparatorFigure[] => {
    const share = base !== null && base > 0 ? cell.value / base : null;
    if (share !== null && share > 1) {
      impossible.push(column.column);
      return [];
    }
    const isRounded = cell.value > 0 && !Number.isInteger(cell.value);
    return [
      {
        ...standing(column, layout.section.dimension),
        value: share,
        decimals: isPercent ? (isRounded ? 1 : 0) : base !== null && base >= leastForDecimal ? 1 : 0,
        count: isPercent ? null : cell.value,
        base: isPercent ? null : base,
      },
    ];
  });
  return {
    figures,
    suppressed,
    unreadable,
    impossible,
    exceeded: exceededGroups(given),
    isPercent: isPercent && figures.length > 0,
    isWithoutBase: figures.some(({value}) => value === null),
  };
}

function standing(column: StandardColumn, dimension: string) {
  const [group] = column.groups;
  return {
    dimension,
    category: group ?? null,
    label: column.label,
    unit: 'share' as const,
    baseWords: 'those who answered',
    differs: column.differs ?? (group === undefined ? 'No group here is the same' : null),
    note: column.note ?? null,
    status: 'loaded' as const,
  };
}

/** How many broad groups are told of, by themselves or by a part. */
function groupsGiven(given: readonly {readonly column: StandardColumn}[], key: string): number {
  return new Set(given.map(({column}) => column.column.slice(key.length + 1).split('_')[0])).size;
}

function broadColumns({section}: SectionLayout): number {
  return section.columns.filter(({grouping}) => grouping === 'broad').length;
}

function exceededGroups(
  given: readonly {readonly column: StandardColumn; readonly cell: {readonly value: number}}[],
): readonly string[] {
  return given.flatMap(({column, cell}) => {
    if (column.grouping === 'detailed') return [];
    const parts = given.filter((each) => each.column.column.startsWith(`${column.column}_`));
    return sum(parts.map((part) => part.cell.value)) > cell.value ? [column.column] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
