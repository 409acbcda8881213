import {ExtractError} from '../../ExtractError';
import type {CellFormat} from './cellFormats';
import {isoDateText, numberText} from './cellText';
import {unescaped} from './sharedTexts';
import {workbookLimits} from './workbookLimits';
import {xmlStream, type XmlHandlers} from './xmlStream';
import type {PartPiece} from './zipPackage';

/** What cells refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly countsFrom1904: boolean;
}

/** Consecutive rows of a sheet that hold anything, with their numbers. */
export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
  /** Share of the sheet read, 0 to 1. */
  readonly share: number;
}

/** How much of a sheet is looked at. */
export interface SheetLook {
  readonly rows: number;
  readonly characters: number;
  onCharacters(count: number): void;
}

/** The column of a reference such as "AB12", from 0; -1 where it names none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) | 32;
    if (letter < 97 || letter > 122) break;
    column = column * 26 + letter - 96;
  }
  return column - 1;
}

function tooWide(): ExtractError {
  return new ExtractError(
    'tooManyColumns',
    `A row of this sheet has more than the ${workbookLimits.columns.toLocaleString('en-GB')} columns a sheet can have. Keep the columns you need and choose it again.`,
  );
}

function tooSparse(): ExtractError {
  return new ExtractError(
    'tooManyEmptyCells',
    'The cells of this sheet are so far apart that it is nearly all empty cells. Copy the table into a sheet of its own, from the first column on, and choose it again.',
  );
}

/** The number a row gives itself; one that does not rise, or lies beyond the sheet, is none. */
function rowNumber(stated: string | undefined, last: number): number {
  const number = Number(stated);
  return Number.isInteger(number) && number > last && number <= workbookLimits.rows ? number : last + 1;
}

/** The text of a cell by its type. Formulas count by the value last worked out; errors are texts such as "#N/A". */
function cellText(type: string, raw: string, style: string | undefined, context: CellContext): string {
  switch (type) {
    case 's':
      return context.texts[Number(raw)] ?? '';
    case 'b':
      return raw === '' ? '' : raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return isoDateText(raw);
    case 'str':
    case 'inlineStr':
      return unescaped(raw);
    case 'e':
      return raw;
    default:
      return numberText(raw, style === undefined ? undefined : context.formats[Number(style)], context.countsFrom1904);
  }
}

/** Gathers rows from what the XML of a sheet tells. */
function rowGatherer(context: CellContext) {
  let rows: string[][] = [];
  let numbers: number[] = [];
  let cells: string[] = [];
  let held = 0;
  let empty = 0;
  let number = 0;
  let column = -1;
  let type = '';
  let style: string | undefined;
  let raw = '';
  let isValue = false;
  let isPhonetic = false;
  let ended = false;

  const handlers: XmlHandlers = {
    open(name, attributes) {
      switch (name) {
        case 'row':
          number = rowNumber(attributes['r'], number);
          column = -1;
          cells = [];
          break;
        case 'c':
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          if (column >= workbookLimits.columns) throw tooWide();
          type = attributes['t'] ?? 'n';
          style = attributes['s'];
          raw = '';
          break;
        case 'v':
          isValue = true;
          break;
        case 't':
          isValue = !isPhonetic;
          break;
        case 'rPh':
          isPhonetic = true;
      }
    },
    text(text) {
      if (isValue && raw.length < workbookLimits.cellCharacters) raw += text;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          isValue = false;
          break;
        case 'rPh':
          isPhonetic = false;
          break;
        case 'c': {
          const text = raw === '' || column < 0 ? '' : cellText(type, raw, style, context);
          if (text === '') break;
          empty += Math.max(0, column - cells.length);
          if (empty > workbookLimits.emptyCells) throw tooSparse();
          if (cells.length < column) cells = [...cells, ...Array<string>(column - cells.length).fill('')];
          cells[column] = text;
          break;
        }
        case 'row':
          rows.push(cells);
          numbers.push(number);
          held += cells.length;
          cells = [];
          break;
        case 'sheetData':
          ended = true;
      }
    },
  };
  return {
    handlers,
    hasEnded: () => ended,
    waiting: () => rows.length,
    isFull: () => rows.length >= workbookLimits.batchRecords || held >= workbookLimits.batchCells,
    taken(share: number): SheetRows {
      const batch = {rows, numbers, share};
      rows = [];
      numbers = [];
      held = 0;
      return batch;
    },
  };
}

/**
 * The rows of a sheet in order, some thousands at a time, none kept. Rows that the sheet does not mention are no rows. Of a sheet
 * that is only looked at, the first so many, as far as they stand within so many characters.
 */
export async function* sheetRows(
  pieces: AsyncIterable<PartPiece>,
  context: CellContext,
  look?: SheetLook,
): AsyncGenerator<SheetRows> {
  const gatherer = rowGatherer(context);
  let characters = 0;
  async function* counted(): AsyncGenerator<PartPiece> {
    for await (const piece of pieces) {
      characters += piece.text.length;
      look?.onCharacters(piece.text.length);
      yield piece;
    }
  }
  for await (const share of xmlStream(counted(), gatherer.handlers)) {
    if (look && (gatherer.waiting() >= look.rows || characters > look.characters)) break;
    if (gatherer.isFull()) yield gatherer.taken(share);
    if (gatherer.hasEnded()) break;
  }
  yield gatherer.taken(1);
}
