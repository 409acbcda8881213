import type {Dimension} from '../../catalogue';
import type {CodeLists} from '../codeLists';
import {ExtractError} from '../ExtractError';
import {finestAges, type Ages} from './censusAge';
import type {CensusCells, CensusVariable} from './censusCells';
import {censusDimension, labelReader, summedOver, type LabelMeaning} from './censusLabels';

/** A variable of the file with what each of its categories stands for; subtotals have been told from parts. */
export interface PlannedVariable {
  readonly heading: string;
  /** Undefined for a variable that is summed over. */
  readonly dimension: Dimension | undefined;
  readonly meanings: readonly LabelMeaning[];
  /** By category: false for a total or a subtotal that other categories add up to. */
  readonly isPart: readonly boolean[];
}

/** How the file is to be summed. */
export interface CensusPlan {
  readonly variables: readonly PlannedVariable[];
  /** Combinations of parts only: everybody once. */
  readonly combinations: readonly number[];
  /** What tables are made of: the variables with a characteristic other than age. */
  readonly characteristics: readonly PlannedVariable[];
  readonly age: {readonly variable: PlannedVariable; readonly bands: readonly Ages[]} | null;
}

function refused(variable: CensusVariable, text: string): ExtractError {
  return new ExtractError('categories', `“${variable.heading.slice(0, 60)}” ${text}`);
}

function quoted(labels: readonly string[]): string {
  const shown = labels.slice(0, 3).map((label) => `“${label.slice(0, 80)}”`);
  return shown.join(', ') + (labels.length > shown.length ? ` and ${labels.length - shown.length} more` : '');
}

/** The classification whose every label is known, for the remedy. */
const advised: Readonly<Record<string, string>> = {
  ageBand: 'Age (101 categories) or Age (6 categories)',
  disability: 'Disability (3 categories)',
  ethnicGroup: 'Ethnic group (20 categories)',
  religion: 'Religion (10 categories)',
  sex: 'Sex (2 categories)',
  sexualOrientation: 'Sexual orientation (6 categories)',
};

function checkKnown(variable: CensusVariable, dimension: Dimension, meanings: readonly LabelMeaning[]): void {
  const unknown = variable.categories.filter((_, i) => meanings[i]?.kind === 'unknown').map(({label}) => label);
  if (unknown.length === 0) return;
  throw refused(
    variable,
    `has categories that are in no list of the census known here: ${quoted(unknown)}. None is guessed. Choose “${advised[dimension.id] ?? dimension.topic}” on the ONS page and download it again.`,
  );
}

/** Every answer has to be there, or shares would be of a part of the people only. */
function checkWhole(variable: CensusVariable, dimension: Dimension, parts: readonly LabelMeaning[]): void {
  const groups = new Set(parts.flatMap((meaning) => broadOf(dimension, meaning) ?? []));
  const missing = dimension.broad.filter(
    ({id}) => !groups.has(id) && dimension.categories.some(({broad, residual}) => broad === id && !residual),
  );
  if (missing.length === 0) return;
  throw refused(
    variable,
    `has no rows for ${quoted(missing.map(({label}) => label))}, so shares of everybody cannot be worked out. Download the table again with all its categories.`,
  );
}

function broadOf(dimension: Dimension, meaning: LabelMeaning): string | undefined {
  if (meaning.kind === 'broad' || meaning.kind === 'withinBroad') return meaning.id;
  return meaning.kind === 'category' ? dimension.categories.find(({id}) => id === meaning.id)?.broad : undefined;
}

/** A broad group is a subtotal where the file has any part of it besides. */
function partsOfGroups(dimension: Dimension, meanings: readonly LabelMeaning[]): readonly boolean[] {
  const divided = new Set(
    meanings.flatMap((meaning) => (meaning.kind === 'broad' ? [] : (broadOf(dimension, meaning) ?? []))),
  );
  return meanings.map((meaning) => meaning.kind !== 'total' && !(meaning.kind === 'broad' && divided.has(meaning.id)));
}

function partsOfAges(variable: CensusVariable, meanings: readonly LabelMeaning[]): readonly boolean[] {
  const finest = finestAges(meanings.flatMap((meaning) => (meaning.kind === 'ages' ? [meaning.ages] : [])));
  if (!finest) {
    throw refused(
      variable,
      'has bands of ages that overlap, so people would be counted twice. Choose Age (101 categories) or Age (6 categories) on the ONS page and download it again.',
    );
  }
  return meanings.map((meaning) =>
    meaning.kind === 'ages' ? finest.includes(meaning.ages) : meaning.kind !== 'total',
  );
}

async function planned(variable: CensusVariable, codes: CodeLists): Promise<PlannedVariable> {
  const {heading, categories} = variable;
  const dimension = censusDimension(variable.name);
  if (!dimension) {
    const meanings = categories.map(({label}) => summedOver(label));
    const isPart = meanings.map(({kind}) => kind !== 'total');
    return {heading, dimension, meanings, isPart};
  }
  const read = labelReader(dimension, await codes.entries(dimension.id));
  const meanings = categories.map(({label, code}) => read(label, code));
  checkKnown(variable, dimension, meanings);
  if (dimension.id === 'ageBand') return {heading, dimension, meanings, isPart: partsOfAges(variable, meanings)};
  const isPart = partsOfGroups(dimension, meanings);
  checkWhole(
    variable,
    dimension,
    meanings.filter((_, i) => isPart[i]),
  );
  return {heading, dimension, meanings, isPart};
}

/** Throws ExtractError where the file is about nothing Stocktake compares by, or where a category cannot be told. */
export async function censusPlan(cells: CensusCells, codes: CodeLists): Promise<CensusPlan> {
  const variables = await Promise.all(cells.variables.map((variable) => planned(variable, codes)));
  const known = variables.flatMap(({dimension}) => dimension?.id ?? []);
  if (known.length === 0) {
    const about = cells.variables.map(({heading}) => heading);
    throw new ExtractError(
      'noCharacteristic',
      `This census table is about ${quoted(about)}, which Stocktake compares nobody by. Choose a table of ethnic group, religion, disability, sex, sexual orientation or age.`,
    );
  }
  if (new Set(known).size < known.length) {
    throw new ExtractError(
      'variableTwice',
      'This file crosses a variable with another form of itself. Choose one of the two on the ONS page and download it again.',
    );
  }
  const age = variables.find(({dimension}) => dimension?.id === 'ageBand');
  const bands = age?.meanings.flatMap((meaning, i) => (meaning.kind === 'ages' && age.isPart[i] ? [meaning.ages] : []));
  return {
    variables,
    combinations: cells.combinations.flatMap((combination, i) =>
      combination.every((category, v) => variables[v]?.isPart[category]) ? [i] : [],
    ),
    characteristics: variables.filter(({dimension}) => dimension && dimension.id !== 'ageBand'),
    age: age && bands ? {variable: age, bands} : null,
  };
}
