import type {ColumnChoice, ColumnMatch, Mapping, Question, ReadingChoices} from '../../../extract';

/** What a heading can be read as: a column of Stocktake's, a drill-down column of the file's own, or nothing. */
export type HeadingUse =
  | {readonly as: 'column'; readonly column: string}
  | {readonly as: 'own'; readonly label: string}
  | {readonly as: 'out'};

/** The mapping with one reading choice made, or left to be found where `value` is undefined. */
export function withReading<Key extends keyof ReadingChoices>(
  mapping: Mapping,
  key: Key,
  value: ReadingChoices[Key] | undefined,
): Mapping {
  const {[key]: _, ...others} = mapping.reading ?? {};
  const reading: ReadingChoices = value === undefined ? others : {...others, [key]: value};
  const {reading: __, ...rest} = mapping;
  return Object.keys(reading).length === 0 ? rest : {...rest, reading};
}

function withChoices(mapping: Mapping, choices: readonly ColumnChoice[]): Mapping {
  const changed = new Set(choices.map(({heading}) => heading));
  return {...mapping, columns: [...(mapping.columns ?? []).filter(({heading}) => !changed.has(heading)), ...choices]};
}

/** The mapping with a heading read as something else; a heading that was read as that column before is left out. */
export function withHeading(
  mapping: Mapping,
  columns: readonly Pick<ColumnMatch, 'heading' | 'column'>[],
  heading: string,
  use: HeadingUse,
): Mapping {
  switch (use.as) {
    case 'out':
      return withChoices(mapping, [{heading, column: null}]);
    case 'own':
      return withChoices(mapping, [{heading, column: null, ownColumn: use.label}]);
    case 'column': {
      const rivals = columns.filter((other) => other.column === use.column && other.heading !== heading);
      return withChoices(mapping, [
        ...rivals.map((rival) => ({heading: rival.heading, column: null})),
        {heading, column: use.column},
      ]);
    }
  }
}

/** The mapping in which a characteristic keeps the file's own values as its categories, or no longer does. */
export function withOwnList(mapping: Mapping, heading: string, column: string, isOwn: boolean): Mapping {
  return withChoices(mapping, [isOwn ? {heading, column, ownList: true} : {heading, column}]);
}

/** The mapping with a value's meaning decided; null leaves it to be found. */
export function withValue(mapping: Mapping, column: string, value: string, to: string | null): Mapping {
  const others = (mapping.values ?? []).filter((choice) => choice.column !== column || choice.value !== value);
  return {...mapping, values: to === null ? others : [...others, {column, value, to}]};
}

/** The mapping with the list that a column's codes come from; null leaves it to be found. */
export function withList(mapping: Mapping, column: string, list: string | null): Mapping {
  const others = (mapping.lists ?? []).filter((choice) => choice.column !== column);
  return {...mapping, lists: list === null ? others : [...others, {column, list}]};
}

/** The mapping in which hourly pay is worked out at so many hours a week; null leaves it unknown. */
export function withHourlyFromSalary(mapping: Mapping, weeklyHours: number | null): Mapping {
  const {hourlyFromSalary: _, ...rest} = mapping;
  return weeklyHours === null ? rest : {...rest, hourlyFromSalary: {weeklyHours}};
}

/** The mapping with a question answered. */
export function withAnswer(mapping: Mapping, ask: Question['ask'], value: string): Mapping {
  switch (ask) {
    case 'allNational':
      return {...mapping, allNational: value === 'true'};
    case 'asAt':
      return {...mapping, asAt: value};
    case 'kind':
      return {...mapping, kind: value === 'caseload' ? 'caseload' : 'workforce'};
    case 'sexDigits':
      return {...mapping, sexDigits: value === 'femaleFirst' ? 'femaleFirst' : 'maleFirst'};
  }
}

/** The answer in force, as its option's value. */
export function answerTo(mapping: Mapping, ask: Question['ask']): string | null {
  switch (ask) {
    case 'allNational':
      return mapping.allNational === undefined ? null : String(mapping.allNational);
    case 'asAt':
      return mapping.asAt ?? null;
    case 'kind':
      return mapping.kind ?? null;
    case 'sexDigits':
      return mapping.sexDigits ?? null;
  }
}
