import type {Population} from '../catalogue';
import {ExtractError} from './ExtractError';
import {foldHeading} from './foldText';
import {headingMatch} from './knownColumns';

/** Headings that only this kind knows count most; a canonical name of this kind that the other merely knows counts too. */
function score(headings: readonly string[], population: Population, other: Population): number {
  return headings.reduce((sum, heading) => {
    const match = headingMatch(heading, population);
    if (!match) return sum;
    const rival = headingMatch(heading, other);
    if (!rival) return sum + 2;
    return match.rank === 0 && rival.rank > 0 && foldHeading(match.known.column) === foldHeading(heading)
      ? sum + 1
      : sum;
  }, 0);
}

/** Whether a file is about staff or about children, from its headings alone; null where they do not say. */
export function recogniseKind(headings: readonly string[]): Population | null {
  const workforce = score(headings, 'workforce', 'caseload');
  const caseload = score(headings, 'caseload', 'workforce');
  if (workforce === caseload) return null;
  return workforce > caseload ? 'workforce' : 'caseload';
}

/** A file of applicants: people who are neither staff nor children, and must not be counted as either. */
export function isRecruitment(headings: readonly string[]): boolean {
  const folded = new Set(headings.map(foldHeading));
  return folded.has('stage') && ['closingdate', 'vacancy', 'vacancyid', 'applicantid'].some((name) => folded.has(name));
}

/** Why such a file is not read. */
export function recruitmentRefusal(): ExtractError {
  return new ExtractError(
    'recruitment',
    'This looks like a file of applicants, who are neither staff nor children. Choose a workforce or a caseload extract.',
  );
}
