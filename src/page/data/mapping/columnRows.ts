import type {Mapping, Sketch} from '../../../extract';
import {whyLabel} from '../columnWords';
import type {ChoiceGroup} from './ChoiceSelect';
import type {HeadingUse} from './mappingEdits';

/** One heading of the file and what it is read as. */
export interface ColumnRow {
  readonly at: number;
  readonly heading: string;
  readonly examples: readonly string[];
  /** The option in force. */
  readonly value: string;
  readonly why: string;
  /** Proposed by its values alone: a person should look. */
  readonly isProposal: boolean;
  readonly isUsed: boolean;
}

const columnPrefix = 'column:';
const asOwn = 'own';
const asOut = 'out';

/** What a chosen option makes of a heading. */
export function headingUse(option: string, heading: string): HeadingUse {
  if (option === asOwn) return {as: 'own', label: heading};
  return option.startsWith(columnPrefix) ? {as: 'column', column: option.slice(columnPrefix.length)} : {as: 'out'};
}

/** The option that stands for a column of Stocktake's. */
export function columnOption(column: string): string {
  return columnPrefix + column;
}

/** One row a heading, in file order, those that need a look first. */
export function columnRows(sketch: Sketch, mapping: Mapping): readonly ColumnRow[] {
  const choices = new Map((mapping.columns ?? []).map((choice) => [choice.heading, choice]));
  const rows = sketch.columns.map(({heading, column, why, examples}, at): ColumnRow => {
    const choice = choices.get(heading);
    const isOwn = choice?.ownColumn !== undefined;
    const read = choice?.ownList ? choice.column : column;
    return {
      at,
      heading,
      examples,
      value: isOwn ? asOwn : read === null ? asOut : columnOption(read),
      why: whyLabel(why),
      isProposal: why === 'values',
      isUsed: isOwn || read !== null,
    };
  });
  return rows.toSorted((a, b) => Number(b.isProposal) - Number(a.isProposal) || Number(b.isUsed) - Number(a.isUsed));
}

/** What a heading may be read as; a column that another heading has already is said to be so. */
export function columnGroups(sketch: Sketch, heading: string): readonly ChoiceGroup[] {
  const holder = new Map(
    sketch.columns.flatMap((match) => (match.column ? [[match.column, match.heading] as const] : [])),
  );
  const options = (isCharacteristic: boolean) =>
    sketch.known
      .filter(({dimension}) => (dimension !== null) === isCharacteristic)
      .map(({column, label}) => {
        const by = holder.get(column);
        return {
          id: columnOption(column),
          label: by === undefined || by === heading ? label : `${label} (now ${by.slice(0, 30)})`,
        };
      });
  return [
    {id: 'characteristics', label: 'Characteristics', options: options(true)},
    {id: 'columns', label: 'Other columns', options: options(false)},
    {
      id: 'otherwise',
      label: 'Otherwise',
      options: [
        {id: asOwn, label: 'Keep as a drill-down column'},
        {id: asOut, label: 'Leave out'},
      ],
    },
  ];
}

const dateColumns = ['snapshot_date', 'period_end'];
const areaColumns = ['service_area', 'local_authority'];

/** A needed column that no heading is read as, and the columns that would do. */
export interface MissingColumn {
  readonly ask: 'asAt' | 'allNational' | 'characteristic';
  readonly columns: readonly {readonly column: string; readonly label: string}[];
}

/** The needed columns that no heading is read as: each has a remedy. */
export function missingColumns({columns, known, issues}: Sketch): readonly MissingColumn[] {
  const has = (names: readonly string[]) => columns.some(({column}) => column !== null && names.includes(column));
  const among = (names: readonly string[]) => known.filter(({column}) => names.includes(column));
  const missing: MissingColumn[] = [];
  if (known.length === 0) return missing;
  if (issues.some(({code}) => code === 'noUsableColumn')) missing.push({ask: 'characteristic', columns: []});
  if (!has(dateColumns)) missing.push({ask: 'asAt', columns: among(dateColumns)});
  if (!has(areaColumns)) missing.push({ask: 'allNational', columns: among(areaColumns)});
  return missing;
}
