import type {ReadingChoices, Sketch} from '../../../extract';
import {countLabel} from '../../../view';
import type {IntakeFile} from '../../stock/intakeState';
import type {ChoiceGroup} from './ChoiceSelect';

/** One reading choice as a select: what may be chosen, what is in force, and what the chosen text stands for. */
export interface ReadingOption {
  readonly key: keyof ReadingChoices;
  readonly label: string;
  readonly value: string;
  readonly groups: readonly ChoiceGroup[];
  /** The choice behind an option; undefined is "as found". */
  choice(id: string): ReadingChoices[keyof ReadingChoices] | undefined;
}

const asFound = 'found';

const encodings: readonly (readonly [NonNullable<ReadingChoices['encoding']>, string])[] = [
  ['utf-8', 'UTF-8'],
  ['windows-1252', 'Windows-1252 (Western European)'],
  ['utf-16le', 'UTF-16, little-endian'],
  ['utf-16be', 'UTF-16, big-endian'],
];
const delimiters: readonly (readonly [NonNullable<ReadingChoices['delimiter']>, string])[] = [
  [',', 'Comma'],
  [';', 'Semicolon'],
  ['\t', 'Tab'],
  ['|', 'Pipe'],
];
const marks: readonly (readonly [NonNullable<ReadingChoices['decimalMark']>, string])[] = [
  ['.', 'Point: 1,234.5'],
  [',', 'Comma: 1.234,5'],
];
const orders: readonly (readonly [NonNullable<ReadingChoices['dateOrder']>, string])[] = [
  ['day first', 'Day first: 31/12/2026'],
  ['month first', 'Month first: 12/31/2026'],
];
const foundDates: Readonly<Record<string, string>> = {
  'none seen': 'None seen that need it',
  'year first': 'Year first: 2026-12-31',
  'day first': 'Day first',
  'month first': 'Month first',
};

function option<Key extends keyof ReadingChoices>(
  key: Key,
  label: string,
  file: IntakeFile,
  foundLabel: string,
  choices: readonly (readonly [NonNullable<ReadingChoices[Key]>, string])[],
): ReadingOption {
  const chosen = file.mapping.reading?.[key];
  return {
    key,
    label,
    value: chosen === undefined ? asFound : String(chosen),
    groups: [
      {id: 'found', label: 'As found', options: [{id: asFound, label: `${foundLabel} (found)`}]},
      {id: 'choices', label: 'Read as', options: choices.map(([value, text]) => ({id: String(value), label: text}))},
    ],
    choice: (id) => choices.find(([value]) => String(value) === id)?.[0],
  };
}

function named(choices: readonly (readonly [string, string])[], value: string | undefined): string {
  return choices.find(([id]) => id === value)?.[1] ?? value ?? '';
}

/** The first rows of the file as candidates for its headings: their line, and the words on it. */
function headingLines(sketch: Sketch, foundAt: number): readonly (readonly [number, string])[] {
  const rows = [...sketch.above, sketch.headings, ...sketch.preview.slice(0, 6)];
  const first = sketch.reading.headingLine - sketch.above.length;
  const lines = rows.map((row, i) => {
    const words = row
      .filter((cell) => cell.trim() !== '')
      .slice(0, 3)
      .join(', ');
    return [first + i, `${countLabel(first + i)}: ${words.slice(0, 40) || 'blank'}`] as const;
  });
  return lines.filter(([line]) => line >= 1 || line === foundAt);
}

/** The choices that apply to a file of this format, with what was found marked. */
export function readingOptions(file: IntakeFile, sketch: Sketch): readonly ReadingOption[] {
  const {found} = file;
  const {reading} = sketch;
  const at = found.headingLine ?? reading.headingLine;
  const text = sketch.format === 'text';
  return [
    ...(text
      ? [
          option('encoding', 'Characters', file, found.encoding ?? reading.encoding, encodings),
          option('delimiter', 'Separator', file, named(delimiters, found.delimiter ?? reading.delimiter), delimiters),
        ]
      : []),
    ...(sketch.sheets.length > 0
      ? [
          option(
            'sheet',
            'Sheet',
            file,
            found.sheet ?? reading.sheet ?? '',
            sketch.sheets.map((sheet) => [sheet, sheet] as const),
          ),
        ]
      : []),
    ...(sketch.format === 'parquet'
      ? []
      : [
          option(
            'headingLine',
            text ? 'Headings on line' : 'Headings on row',
            file,
            countLabel(at),
            headingLines(sketch, at),
          ),
        ]),
    ...(text
      ? [option('decimalMark', 'Decimal mark', file, found.decimalMark === ',' ? 'Comma' : 'Point', marks)]
      : []),
    option('dateOrder', 'Dates in numbers', file, foundDates[found.dateOrder ?? 'none seen'] ?? '', orders),
  ];
}
