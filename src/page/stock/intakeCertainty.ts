import type {Extract, Sketch} from '../../extract';
import type {AppliedMapping} from './intakeState';

/** What a person should see before such a file is used: two headings for one column, codes of an unknown list. */
const uncertain = new Set(['twoHeadings', 'undecidedCodes', 'unmatchedValues']);

/** Refusals that another choice of headings, sheet or columns may mend: the person is shown the file, not turned away. */
export const mendable: ReadonlySet<string> = new Set(['noUsableColumn', 'noRows', 'noHeadings', 'tooManyColumns']);

/** Whether the first part of a file already shows that a person has to decide. */
export function needsDeciding(sketch: Sketch): boolean {
  return (
    sketch.kind === null ||
    sketch.questions.length > 0 ||
    sketch.issues.some(({code, severity}) => (severity === 'refused' && mendable.has(code)) || uncertain.has(code)) ||
    sketch.columns.some(({why}) => why === 'values')
  );
}

/** Whether a mapping file settles everything there is to decide. */
export function isCovered(applied: AppliedMapping | null): boolean {
  return applied !== null && applied.differences.length === 0;
}

/**
 * Whether a file may be used without a look: every heading that is read is a known one, no value is unmatched, nothing is in
 * conflict. A file that was read by a mapping file, and differs in nothing from it, is certain too.
 */
export function isCertain(extract: Extract, applied: AppliedMapping | null): boolean {
  if (applied) return isCovered(applied);
  return (
    extract.columns.every(({why}) => why !== 'values') &&
    extract.recorded.every(({unmatched}) => unmatched === 0) &&
    extract.issues.every(({code}) => !uncertain.has(code))
  );
}
