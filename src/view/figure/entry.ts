import type {Area} from '../../catalogue';
import type {ComparedRow, Comparison} from '../../comparison';
import type {MarkState} from '../types';
import type {Standing} from '../words/verdictLabel';

/** One lane of a figure before it is written: drawn, tabulated and downloaded from this one thing. */
export interface Entry {
  readonly comparison: Comparison;
  readonly row: ComparedRow;
  readonly area: Area;
  /** The split's value where the lane is of one: 'Family court adviser'. */
  readonly split: string | null;
  /** Only frontline staff were counted. */
  readonly frontline: boolean;
  /** What the change column says here; null for the change since the earlier snapshot. */
  readonly change: string | null;
  /** The same where there is room for words: in the plain table. */
  readonly changeWords?: string;
}

/** What the column "Against residents" says of a row. */
export function standingOf(row: ComparedRow): Standing {
  if (row.count.kind === 'notCollected' || row.count.kind === 'notApplicable') return 'notCollected';
  if (row.count.kind === 'withheld' || row.declared.kind === 'withheld') return 'withheld';
  return row.verdict;
}

/** How a row is drawn. */
export function stateOf(row: ComparedRow): MarkState {
  const standing = standingOf(row);
  switch (standing) {
    case 'withheld':
    case 'notCollected':
      return standing;
    case 'tooFewToSay':
      return 'tooFew';
    default:
      if (row.share === null) return 'tooFew';
      if (row.share === 0) return 'zero';
      if (standing === 'notAssessed') return 'notAssessed';
      return standing === 'noClearDifference' ? 'noClear' : 'clear';
  }
}

/** A supported difference: the verdict says higher or lower and the row is drawn so. */
export function isClear(row: ComparedRow): boolean {
  const standing = standingOf(row);
  return row.share !== null && (standing === 'higher' || standing === 'lower');
}

/** Decimals of the percentages of one population in one block: by the smallest base shown there. */
export function decimalsOf(entries: readonly Entry[]): 0 | 1 {
  const shown = entries.filter(({row}) => row.share !== null);
  return shown.length > 0 && shown.every(({comparison}) => comparison.decimals === 1) ? 1 : 0;
}
