/** Which column holds which characteristic or split; prefixes keep a split named like a characteristic apart from it. */
export interface ColumnNames {
  readonly dimensions: readonly {readonly id: string; readonly column: string}[];
  readonly splits: readonly {readonly id: string; readonly column: string}[];
}

/** The columns of an extract's table, or of its cells: the same names, in the same order. */
export function columnNames(source: {
  readonly dimensions: Readonly<Record<string, unknown>>;
  readonly splits: Readonly<Record<string, unknown>>;
}): ColumnNames {
  return {
    dimensions: Object.keys(source.dimensions).map((id) => ({id, column: `dimension_${id}`})),
    splits: Object.keys(source.splits).map((id) => ({id, column: `split_${id}`})),
  };
}
