/** Why a record is not counted. Stored as a byte beside each record; 0 is no fault. */
export const faults = [
  'none',
  'tooManyCells',
  'outsideTable',
  'totalRow',
  'unclosedQuote',
  'noDate',
  'notADate',
  'repeat',
  'noCount',
  'notACount',
  'protectedCount',
] as const;
export type Fault = (typeof faults)[number];

/** The byte of a fault. */
export function faultCode(fault: Fault): number {
  return faults.indexOf(fault);
}

/** What a reason may name: the headings of the columns concerned. */
export interface FaultWords {
  readonly date: string;
  readonly count: string;
  readonly person: string;
  readonly width: number;
  /** Values whose rows a person chose to leave out; their faults come after the others. */
  readonly leftOut: readonly LeftOut[];
}

/** A value whose rows are not counted, by choice. */
export interface LeftOut {
  readonly column: string;
  readonly heading: string;
  /** Folded. */
  readonly value: string;
}

/** The byte of the fault of a value left out; values beyond what a byte can tell apart share the last. */
export function leftOutCode(place: number): number {
  return Math.min(255, faults.length + place);
}

/** The reason for every byte. */
export function faultReasons(words: FaultWords): readonly string[] {
  const byChoice = words.leftOut.slice(0, 256 - faults.length).map(({value, heading}, place) => {
    const isShared = leftOutCode(place) === 255 && words.leftOut.length > place + 1;
    const what = isShared ? 'values' : `value “${value.slice(0, 60)}”`;
    return `Left out by your choice of ${what} in “${heading.slice(0, 60)}”.`;
  });
  return [...faults.map((fault) => faultReason(fault, words)), ...byChoice];
}

/** The reason as the reader sees it; it names columns, never the row's own content. */
function faultReason(fault: Fault, {date, count, person, width}: FaultWords): string {
  switch (fault) {
    case 'none':
      return '';
    case 'tooManyCells':
      return `More cells than the ${width} headings, so its values are not under their own headings. Put quotation marks round values that hold the delimiter.`;
    case 'outsideTable':
      return 'Text outside the table (a note or a source line), not a record.';
    case 'totalRow':
      return 'A total row: its people are counted in the rows it adds up.';
    case 'unclosedQuote':
      return 'A quotation mark on this line is opened and never closed, so its cells cannot be told apart.';
    case 'noDate':
      return `“${date}” is empty, so the row belongs to no snapshot.`;
    case 'notADate':
      return `“${date}” is not a date that can be read. Write dates as 2024-03-31 or 31/03/2024.`;
    case 'repeat':
      return `The same “${person}” stands earlier in this snapshot; a person is counted once, by the first row.`;
    case 'noCount':
      return `“${count}” is empty, so the row counts nobody.`;
    case 'notACount':
      return `“${count}” is not a whole number of people (a percentage, perhaps).`;
    case 'protectedCount':
      return `“${count}” is withheld in the file ([c], * or the like), which is not a number and not zero.`;
  }
}
