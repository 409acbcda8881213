/**
 * Said outright because a table laid out as blocks on a narrow screen loses its meaning for readers otherwise: browsers
 * take the roles of a table's parts from how they are displayed.
 */
export const role = {
  table: {role: 'table'},
  rowGroup: {role: 'rowgroup'},
  row: {role: 'row'},
  columnHeader: {role: 'columnheader'},
  rowHeader: {role: 'rowheader'},
  cell: {role: 'cell'},
} as const;
