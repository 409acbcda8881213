import type {FaultWords} from './faults';
import type {Layout} from './readLayout';
import type {Table} from './readTable';
import {rejectedByReason} from './rejectedRows';
import type {Issue} from './types';

function note(code: string, severity: Issue['severity'], text: string, rows: number | null): Issue {
  return {code, severity, text, column: null, rows};
}

/** What is to be said of the table as a whole: how its rows fared and what its shape left open. */
export function tableIssues(layout: Layout, table: Table, words: FaultWords): readonly Issue[] {
  const issues = rejectedByReason(table, words).map(({reason, rows}) => note('rejectedRows', 'rejected', reason, rows));
  if (layout.headingRecord > 0) {
    issues.push(
      note(
        'linesAbove',
        'note',
        `The headings were found on line ${layout.headingLine}; the lines above them are not read.`,
        null,
      ),
    );
  }
  if (table.short > 0) {
    issues.push(
      note(
        'shortRows',
        'check',
        `Some rows have fewer cells than the ${layout.headings.length} headings; the missing ones are taken as empty.`,
        table.short,
      ),
    );
  }
  const nameless =
    table.persons?.reduce((count, number, at) => (number === 0 && table.fault[at] === 0 ? count + 1 : count), 0) ?? 0;
  if (nameless > 0) {
    issues.push(
      note(
        'noPerson',
        'check',
        `“${words.person}” is empty on some rows; each is counted as a person of its own and cannot be followed between snapshots.`,
        nameless,
      ),
    );
  }
  return issues;
}
