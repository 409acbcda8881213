/** Limits of packages that are unpacked while they are read, with their reasons; `../../limits` has those of every format. */
export const workbookLimits = {
  /** Bytes of one part, unpacked: a full sheet of 1,048,576 rows and 40 columns is about 2,000 MB; only a piece is held at a time. */
  partBytes: 4_000_000_000,
  /** Bytes of the shared texts, unpacked: these are held as a whole. */
  textBytes: 400_000_000,
  /** Bytes of the list of sheets, of relations, of formats. */
  smallPartBytes: 20_000_000,
  /** Unpacked bytes for each packed one, looked at past `ratioFrom`: tables pack to a tenth, seldom a fiftieth; a bomb to a thousandth. */
  ratio: 250,
  ratioFrom: 50_000_000,
  /** Parts of a package: a workbook has a few for each sheet. */
  parts: 5_000,
  sheets: 250,
  /** Characters without a tag: Excel holds 32,767 in a cell. */
  charactersBetweenTags: 8_000_000,
  /** Columns of a sheet in Excel. */
  columns: 16_384,
  /** Rows of a sheet in Excel: a number beyond it is none. */
  rows: 1_048_576,
  /** Characters of a number format in Excel: 255. */
  formatCharacters: 1_000,
  /** Characters of one text: Excel holds 32,767 in a cell. */
  cellCharacters: 8_000_000,
  /** Elements within elements: a sheet has some ten. */
  depth: 200,
  /** Cells between those that hold something, over a whole sheet: a million rows of 60 columns with only the last filled in. */
  emptyCells: 60_000_000,
  /** Cells handed on at a time, empty ones among them. */
  batchCells: 1_000_000,
  /** Characters looked at of each sheet to tell which of them holds the table, and of all of them. */
  lookCharacters: 4_000_000,
  allLookCharacters: 40_000_000,
  /** Records handed on at a time. */
  batchRecords: 2_000,
} as const;
