import {dimensionById, everyDimension, levels, type Level} from '../catalogue';

/** Columns that people may be divided by, as the extracts name them. */
export const columnSplits = ['role', 'grade', 'frontline', 'contract', 'law', 'application_type'] as const;

/**
 * What a population may be divided by: a column of every extract, a drill-down column of the file's own, or the broad groups
 * of another characteristic ('by:sex', women and men). A value is its label, of a crossing the broad group's id.
 */
export type Split = (typeof columnSplits)[number] | `own_${string}` | `by:${string}`;

/** The value of a crossing for whoever gave no answer to the characteristic divided by. */
export const noAnswer = 'noAnswer';

/** The split a text names; null for one that is none, or that crosses with a characteristic nobody knows. */
export function splitFrom(text: string): Split | null {
  const column = columnSplits.find((split) => split === text);
  if (column) return column;
  if (isOwn(text)) return text;
  const crossed = text.startsWith('by:') ? dimensionById(text.slice('by:'.length)) : undefined;
  return crossed ? `by:${crossed.id}` : null;
}

function isOwn(text: string): text is `own_${string}` {
  return /^own_[a-z0-9_]{1,60}$/.test(text);
}

/** The characteristic a split divides by; null where it is a column. */
export function crossedBy(split: Split | null): string | null {
  return split?.startsWith('by:') ? split.slice('by:'.length) : null;
}

/** Characteristics of few groups, which divide the others; the rest divide those after them, in the catalogue's order. */
const dividingFirst = ['sex', 'disability', 'ageBand'];

/**
 * True where lines of one characteristic are divided by the groups of another. Of two characteristics one divides the other,
 * never both ways: women by heritage are also the women of each heritage, and the same figures need no second line.
 */
export function divides(by: string, of: string): boolean {
  return by !== of && dividingRank(by) < dividingRank(of);
}

function dividingRank(id: string): number {
  const first = dividingFirst.indexOf(id);
  return first < 0 ? dividingFirst.length + everyDimension().findIndex((each) => each.id === id) : first;
}

const largeLevels: readonly Level[] = ['england', 'region', 'serviceArea'];

/** Levels of area that a split is given for: smaller areas have too few people in each part, and every figure of them would cost others. */
export function splitLevels(split: Split): readonly Level[] {
  return split === 'role' ? levels : largeLevels;
}
