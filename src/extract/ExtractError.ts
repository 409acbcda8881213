import type {Issue} from './types';

/** The file cannot be used. Thrown inside this room only: `readExtract` returns its issue. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly issue: Issue;

  constructor(code: string, text: string, column: string | null = null) {
    super(text);
    this.issue = {code, severity: 'refused', text, column, rows: null};
  }
}
