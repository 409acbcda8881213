import {text, whole, type Row} from '../readCsv';

/** One official download: people by area and by category, where a category may combine two variables (sex, then age). */
export interface Official {
  readonly layout: 'Nomis bulk' | 'ONS custom dataset';
  readonly variables: readonly string[];
  /** Area code -> category labels joined by '; ' -> people. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const measures = /; measures: Value$/;

/** "Sex: Female; Age: Aged 4 years" -> ["Sex", "Female"], ["Age", "Aged 4 years"]; a category may itself hold a colon. */
function parts(heading: string): readonly (readonly [variable: string, category: string])[] {
  return heading
    .replace(measures, '')
    .split('; ')
    .map((part) => {
      const at = part.indexOf(': ');
      return [part.slice(0, at), part.slice(at + 2)];
    });
}

/** Nomis bulk download: `date, geography, geography code`, then a column a category. */
function nomis(rows: readonly Row[], headings: readonly string[]): Official {
  const columns = headings
    .filter((heading) => heading.includes(': '))
    .map((heading) => ({heading, key: parts(heading).map(([, category]) => category)}));
  const [first] = columns;
  const counts = rows.map((row): [string, ReadonlyMap<string, number>] => [
    text(row, 'geography code'),
    new Map(columns.map(({heading, key}) => [key.join('; '), whole(row, heading)])),
  ]);
  const variables = first ? parts(first.heading).map(([variable]) => variable) : [];
  return {layout: 'Nomis bulk', variables, counts: new Map(counts)};
}

/** ONS "Create a custom dataset": a row for each area and category, each variable as a code column and a label column. */
function custom(rows: readonly Row[], headings: readonly string[]): Official {
  const [area = '', ...codes] = headings.filter((heading) => heading.endsWith(' Code'));
  const variables = codes.map((heading) => heading.replace(/ Code$/, ''));
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const cells = counts.get(text(row, area)) ?? new Map<string, number>();
    counts.set(
      text(row, area),
      cells.set(variables.map((name) => text(row, name)).join('; '), whole(row, 'Observation')),
    );
  }
  return {
    layout: 'ONS custom dataset',
    variables: variables.map((name) => name.replace(/ \(\d+ categories\)$/, '')),
    counts,
  };
}

/** Whether a line of headings is that of either official layout. */
export function isOfficial(line: string): boolean {
  return line.includes('geography code') || (/ Code"?,/.test(line) && /,"?Observation"?$/.test(line.trimEnd()));
}

/** Reads a file in either official layout, recognised by its headings; null for any other file. */
export function readOfficial(rows: readonly Row[]): Official | null {
  const headings = Object.keys(rows[0] ?? {});
  if (headings.includes('geography code')) return nomis(rows, headings);
  if (headings.includes('Observation') && headings[0]?.endsWith(' Code')) return custom(rows, headings);
  return null;
}
