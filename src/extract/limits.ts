/** Every limit of the importer, with its reason. A file over a limit is refused or cut with a sentence, never silently. */
export const limits = {
  /** Bytes of one file: a million rows are about 150 MB; beyond this a browser tab runs short of memory. */
  fileBytes: 500_000_000,
  /** Records of one file: the largest table that counting was measured with (PERFORMANCE.md). */
  records: 10_000_000,
  /** Columns: an Excel sheet has 16,384 at most, a personnel system's widest export a few hundred. */
  columns: 2_000,
  /** Characters of one record: past this a quotation mark was opened and not closed. */
  recordCharacters: 8_000_000,
  /** Lines set aside for a quotation mark that is never closed, before the file as a whole is refused. */
  unclosedQuotes: 20,
  /** Distinct snapshot dates: rows store the snapshot in one byte. */
  snapshots: 250,
  /** Distinct labels of a split: rows store the label in one byte, the first being "Not recorded". */
  splitLabels: 250,
  /** Characters kept of any one value; no code or label in use is near this long. */
  valueCharacters: 200,
  /** Characters kept of a heading; a mapping file holds them too. */
  headingCharacters: 200,
  /** Characters of a split label and of a value on the review list. */
  labelCharacters: 80,
  /** Unmatched values listed for review, the most frequent first. */
  unmatchedValues: 200,
  /** Different values of a column listed for review; further ones are counted. */
  listedValues: 500,
  /** Categories of a list of the file's own: what a chart can show and a reader tell apart. */
  ownCategories: 60,
  /** Characters of a mapping file: some thousand choices. */
  mappingCharacters: 2_000_000,
  /** Rejected rows kept to be shown, the first of them; a download reads the file again for all. */
  rejectedKept: 100_000,
  /** Characters kept of a cell of a rejected row. */
  rejectedCellCharacters: 1_000,
  /** Bytes read at a time; the delimiter and the headings are decided from the first such piece. */
  chunkBytes: 2_000_000,
  /** Bytes of one row group of a Parquet file, unpacked: it is held as a whole. Writers make them of 128 MB or of a million rows. */
  rowGroupBytes: 1_000_000_000,
  /** Records looked at to find the headings below title rows. */
  titleRows: 50,
  /** Records looked at before questions are asked and columns are told by their values. */
  sampleRecords: 2_000,
} as const;
