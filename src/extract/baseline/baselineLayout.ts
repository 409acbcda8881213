import {limits} from '../limits';

/** One variable of a custom dataset: a column of codes, and beside it one of labels. */
export interface CustomVariable {
  /** Without its number of categories: 'Religion'. */
  readonly name: string;
  /** As headed: 'Religion (10 categories)'. */
  readonly heading: string;
  readonly code: number;
  readonly label: number;
}

/** One column of a Nomis bulk table: a category of each of its variables, in the heading's order. */
export interface NomisColumn {
  readonly column: number;
  readonly labels: readonly string[];
}

/** Where everything stands in a census file, told from its headings alone. */
export type BaselineLayout =
  | {
      readonly kind: 'ONS custom dataset';
      readonly area: number;
      /** As headed: 'Lower tier local authorities'. */
      readonly geography: string;
      readonly variables: readonly CustomVariable[];
      readonly count: number;
    }
  | {
      readonly kind: 'Nomis bulk table';
      readonly area: number;
      readonly variables: readonly {readonly name: string; readonly heading: string}[];
      readonly columns: readonly NomisColumn[];
    };

const numberOfCategories = / \(\d+ categories\)$/;

function same(a: string | undefined, b: string): boolean {
  return a?.trim().toLowerCase() === b.toLowerCase();
}

function customLayout(headings: readonly string[]): BaselineLayout | null {
  const count = headings.findLastIndex((heading) => heading.trim() !== '');
  if (!same(headings[count], 'Observation')) return null;
  const pairs = headings.flatMap((heading, code): CustomVariable[] => {
    const label = headings[code + 1]?.trim() ?? '';
    if (label === '' || !same(heading, `${label} Code`)) return [];
    const shown = label.slice(0, limits.headingCharacters);
    return [{name: shown.replace(numberOfCategories, ''), heading: shown, code, label: code + 1}];
  });
  const [area, ...variables] = pairs;
  if (!area || area.code !== 0 || pairs.length * 2 !== count || variables.length === 0) return null;
  return {kind: 'ONS custom dataset', area: 0, geography: area.name, variables, count};
}

/** "Sex: Female; Age: Aged 4 years; measures: Value" -> Sex, Female and Age, Aged 4 years; a category may itself hold a colon. */
function nomisParts(heading: string): readonly (readonly [variable: string, category: string])[] {
  return heading
    .replace(/; measures: Value$/i, '')
    .split('; ')
    .map((part) => {
      const at = part.indexOf(': ');
      return at < 0 ? (['', part] as const) : ([part.slice(0, at).trim(), part.slice(at + 2).trim()] as const);
    });
}

function nomisLayout(headings: readonly string[]): BaselineLayout | null {
  const area = headings.findIndex((heading) => same(heading, 'geography code'));
  if (area < 0) return null;
  const columns = headings.flatMap((heading, column) => {
    if (column === area || !heading.includes(': ')) return [];
    return [{column, parts: nomisParts(heading.trim())}];
  });
  const variables = columns[0]?.parts.map(([name]) => name) ?? [];
  const names = variables.join('; ');
  const isRegular = columns.every(({parts}) => parts.map(([name]) => name).join('; ') === names);
  if (!isRegular || variables.length === 0 || variables.includes('')) return null;
  return {
    kind: 'Nomis bulk table',
    area,
    variables: variables.map((name) => name.slice(0, limits.headingCharacters)).map((name) => ({name, heading: name})),
    columns: columns.map(({column, parts}) => ({column, labels: parts.map(([, category]) => category)})),
  };
}

/** Null for headings of any other file. */
export function baselineLayout(headings: readonly string[]): BaselineLayout | null {
  return customLayout(headings) ?? nomisLayout(headings);
}

/** Whether these are the headings of a census table: an ONS custom dataset or a Nomis bulk table, on whatever subject. */
export function isBaselineHeadings(headings: readonly string[]): boolean {
  return baselineLayout(headings) !== null;
}
