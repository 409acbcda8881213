import type {Layout} from './readLayout';
import type {Table} from './readTable';
import type {Issue, RejectedRow} from './types';

function rejectedByReason(rejected: readonly RejectedRow[]): Issue[] {
  const tally = new Map<string, number>();
  for (const {reason} of rejected) tally.set(reason, (tally.get(reason) ?? 0) + 1);
  return [...tally].map(([reason, rows]) => ({
    code: 'rejectedRows',
    severity: 'rejected',
    text: reason,
    column: null,
    rows,
  }));
}

function note(code: string, severity: Issue['severity'], text: string, rows: number | null): Issue {
  return {code, severity, text, column: null, rows};
}

/** What is to be said of the table as a whole: how its rows fared and what its shape left open. */
export function tableIssues(
  layout: Layout,
  table: Table,
  rejected: readonly RejectedRow[],
  person: string,
): readonly Issue[] {
  const issues = rejectedByReason(rejected);
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
        `“${person}” is empty on some rows; each is counted as a person of its own and cannot be followed between snapshots.`,
        nameless,
      ),
    );
  }
  return issues;
}
