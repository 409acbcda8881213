import type {Issue, Severity} from '../../extract';
import {countLabel} from '../../view';

const severityWords: Readonly<Record<Severity, string>> = {
  refused: 'Refused',
  rejected: 'Rejected',
  check: 'Check',
  note: 'Note',
};

/** What was noticed in a file, each with the rows it concerns. */
export function IssueList({issues}: {issues: readonly Issue[]}) {
  return (
    <ul className="issues">
      {issues.map((issue) => (
        <li key={`${issue.code}-${issue.column ?? ''}-${issue.text}`}>
          <span className={`tag tag-${issue.severity}`}>{severityWords[issue.severity]}</span>
          <span>{issue.text}</span>
          {issue.rows !== null && (
            <span className="number">
              {countLabel(issue.rows)} {issue.rows === 1 ? 'row' : 'rows'}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
