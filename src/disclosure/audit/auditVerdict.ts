import type {CellBounds, Limits} from './types';

/** What the attack found, for a machine and for a reader. */
export interface AuditVerdict {
  /** No withheld figure is narrower than the rule. */
  readonly sufficient: boolean;
  /** The rule: most and least of a withheld figure are to be this far apart. 2 leaves three counts. */
  readonly minWidth: number;
  /** How many withheld figures were attacked. */
  readonly attacked: number;
  /** Ids of cells with one possible value, for any numbers and for whole people. */
  readonly exactlyDisclosed: readonly string[];
  readonly exactlyDisclosedInteger: readonly string[];
  /** Ids of withheld figures with too few possible counts. */
  readonly tooNarrow: readonly string[];
  /** How many withheld figures could have how many counts; Infinity where nothing bounds them. */
  readonly widths: readonly {readonly possibleCounts: number; readonly figures: number}[];
  readonly sentence: string;
}

const same = 1e-6;

/** Judges bounds by the whole-number limits, which percentages can make narrower than any others. */
export function auditVerdict(bounds: readonly CellBounds[], {minWidth}: {readonly minWidth: number}): AuditVerdict {
  const withheld = bounds.filter(({sensitive}) => sensitive);
  const narrow = withheld.filter(({integer}) => width(integer) < minWidth);
  const widths = new Map<number, number>();
  for (const {integer} of withheld) widths.set(width(integer) + 1, (widths.get(width(integer) + 1) ?? 0) + 1);
  return {
    sufficient: narrow.length === 0,
    minWidth,
    attacked: withheld.length,
    exactlyDisclosed: bounds.filter(({lp}) => width(lp) < same).map(({id}) => id),
    exactlyDisclosedInteger: bounds.filter(({integer}) => width(integer) < same).map(({id}) => id),
    tooNarrow: narrow.map(({id}) => id),
    widths: [...widths]
      .map(([possibleCounts, count]) => ({possibleCounts, figures: count}))
      .toSorted((a, b) => a.possibleCounts - b.possibleCounts),
    sentence: sentenceOf(withheld, narrow),
  };
}

function width({lower, upper}: Limits): number {
  return upper - lower;
}

function sentenceOf(withheld: readonly CellBounds[], narrow: readonly CellBounds[]): string {
  if (withheld.length === 0) return 'No figure is withheld.';
  if (narrow.length > 0) {
    const exact = narrow.filter(({integer}) => width(integer) < same).length;
    const could = `${narrow.length} of ${figures(withheld.length)} could be narrowed too far`;
    return exact === 0 ? `${could}.` : `${could}; ${exact} could be worked out exactly.`;
  }
  const [first] = withheld;
  const isAlike = withheld.every(
    ({integer}) => integer.lower === first?.integer.lower && integer.upper === first.integer.upper,
  );
  if (first && isAlike && first.integer.upper !== Infinity) {
    return `Every withheld figure could still be any of ${first.integer.lower} to ${first.integer.upper}.`;
  }
  const fewest = Math.min(...withheld.map(({integer}) => width(integer))) + 1;
  return fewest === Infinity
    ? 'Nothing that is shown limits any withheld figure from above.'
    : `Every withheld figure could still be any of at least ${fewest} counts.`;
}

function figures(count: number): string {
  return count === 1 ? '1 withheld figure' : `${count} withheld figures`;
}
