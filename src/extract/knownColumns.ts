import {caseload, dimensions, workforce, type ColumnUse, type Dimension, type Population} from '../catalogue';
import {foldHeading} from './foldText';

/** A column Stocktake can use, of one kind of extract: from the layouts and from the characteristics. */
export interface KnownColumn {
  readonly column: string;
  /** In plain words. */
  readonly label: string;
  readonly use: ColumnUse | 'dimension';
  readonly dimension: Dimension | null;
  readonly labels: ReadonlyMap<string, string> | null;
  /** Folded headings, the canonical name first. */
  readonly headings: readonly string[];
  /** For a column of the file's own (a split, or a characteristic with its own list): its label. */
  readonly own?: string;
}

/** 'Heritage (ethnic group)', but 'Religion' would say nothing more of Faith than itself. */
function dimensionLabel({topic, column}: Dimension): string {
  const words = column.replaceAll('_', ' ');
  return topic.toLowerCase() === words ? topic : `${topic} (${words})`;
}

function known(population: Population): readonly KnownColumn[] {
  const layout = population === 'workforce' ? workforce : caseload;
  const columns = layout.columns.map(({column, label, use, headings, labels}) => ({
    column,
    label,
    use,
    dimension: null,
    labels: labels ?? null,
    headings: [column, ...headings].map(foldHeading),
  }));
  const characteristics = dimensions
    .filter((dimension) => dimension.populations.includes(population))
    .map((dimension) => ({
      column: dimension.column,
      label: dimensionLabel(dimension),
      use: dimension.id === 'ageBand' ? ('age' as const) : ('dimension' as const),
      dimension,
      labels: null,
      headings: [dimension.column, ...dimension.headings].map(foldHeading),
    }));
  return [...columns, ...characteristics];
}

const byPopulation: Readonly<Record<Population, readonly KnownColumn[]>> = {
  workforce: known('workforce'),
  caseload: known('caseload'),
};

/** The columns an extract of this kind may have. */
export function knownColumns(population: Population): readonly KnownColumn[] {
  return byPopulation[population];
}

export interface HeadingMatch {
  readonly known: KnownColumn;
  /** Lower is better: 0 the canonical name, then known headings in their order, then those with a word before or after. */
  readonly rank: number;
}

type Index = ReadonlyMap<string, HeadingMatch>;

function headingIndex(population: Population): Index {
  const index = new Map<string, HeadingMatch>();
  for (const column of knownColumns(population)) {
    for (const [rank, heading] of column.headings.entries()) {
      const held = index.get(heading);
      if (!held || rank < held.rank) index.set(heading, {known: column, rank});
    }
  }
  return index;
}

const indexes: Readonly<Record<Population, Index>> = {
  workforce: headingIndex('workforce'),
  caseload: headingIndex('caseload'),
};

/** Without and with an s: "Child Sex" loses "child", not "childs". */
const before = [
  /^(?:employee|emp|staff|worker|person|children|child|current|primary)(?=.)/,
  /^(?:employee|worker|person|children|child)s(?=.)/,
];
const after = /(?:descriptions?|desc|codes?|names?|values?|text|labels?)$/;
const worded = 100;

/** What a heading stands for in an extract of this kind; "RaceDesc" and "Employee Gender" are read without the extra word. */
export function headingMatch(heading: string, population: Population): HeadingMatch | null {
  const folded = foldHeading(heading.slice(0, 200));
  const index = indexes[population];
  const exact = index.get(folded);
  if (exact) return exact;
  const begun = before.map((words) => folded.replace(words, ''));
  const shorn = [...begun, folded.replace(after, ''), ...begun.map((form) => form.replace(after, ''))];
  for (const form of shorn) {
    const match = index.get(form);
    if (match) return {known: match.known, rank: match.rank + worded};
  }
  return null;
}
