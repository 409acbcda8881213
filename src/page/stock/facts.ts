import {extractAccount, type Extract, type ExtractAccount} from '../../extract';

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
  | 'reviewed'
  | 'ownDimensions'
  | 'ownColumns'
  | 'mapping'
> & {readonly account: ExtractAccount};

/** Keeps the account of a file and lets its rows go. */
export function factsOf(extract: Extract): ExtractFacts {
  const {kind, fileName, bytes, rows, snapshots, places, reading, columns, issues, tally, rejected} = extract;
  const {recorded, reviewed, ownDimensions, ownColumns, mapping} = extract;
  const read = {kind, fileName, bytes, rows, snapshots, places, reading, columns, issues, tally, rejected};
  return {...read, recorded, reviewed, ownDimensions, ownColumns, mapping, account: extractAccount(extract)};
}
