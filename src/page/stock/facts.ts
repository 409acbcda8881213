import type {Extract} from '../../extract';

/** What the Data page tells of a file once its rows are in the database: everything but the columns themselves. */
export type ExtractFacts = Pick<
  Extract,
  | 'kind'
  | 'fileName'
  | 'bytes'
  | 'rows'
  | 'snapshots'
  | 'places'
  | 'reading'
  | 'columns'
  | 'issues'
  | 'tally'
  | 'rejected'
  | 'recorded'
  | 'mapping'
>;

/** Keeps the account of a file and lets its rows go. */
export function factsOf(extract: Extract): ExtractFacts {
  const {kind, fileName, bytes, rows, snapshots, places, reading, columns, issues, tally, rejected, recorded, mapping} =
    extract;
  return {kind, fileName, bytes, rows, snapshots, places, reading, columns, issues, tally, rejected, recorded, mapping};
}
