import {createHash} from 'node:crypto';
import Papa from 'papaparse';
import {achievedByChildren, achievedByStaff, type Row} from './achieved';

/** Checksum of one generated file, and what each of its snapshots comes to. */
function described<T>(pieces: Iterable<string>, dateColumn: string, achieved: (rows: readonly Row[]) => T) {
  const hash = createHash('sha256');
  const snapshots: Record<string, T> = {};
  let headings: readonly string[] = [];
  let [date, rows]: [string, Row[]] = ['', []];
  const close = () => {
    if (rows.length > 0) snapshots[date] = achieved(rows);
    rows = [];
  };
  for (const piece of pieces) {
    hash.update(piece);
    const {data} = Papa.parse<string[]>(piece, {skipEmptyLines: true});
    if (headings.length === 0) headings = data.shift() ?? [];
    for (const cells of data) {
      const row = Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']));
      if (row[dateColumn] !== date) close();
      date = row[dateColumn] ?? '';
      rows.push(row);
    }
  }
  close();
  return {sha256: hash.digest('hex'), columns: headings, snapshots};
}

/** What data/sample/manifest.json says of a sample: enough to know it again and to see how near it is to the anchors. */
export function manifestOf(seed: number, workforce: Iterable<string>, caseload: Iterable<string>) {
  return {
    note: 'Synthetic: no row stands for a real person or child. The files are generated when the app is built.',
    seed,
    workforce: described(workforce, 'snapshot_date', achievedByStaff),
    caseload: described(caseload, 'period_end', achievedByChildren),
  };
}
