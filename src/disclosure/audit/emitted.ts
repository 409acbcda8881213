import {dimensionById, type Dimension, type Population} from '../../catalogue';
import type {Split} from '../../slice';
import {declared, lineTree, notApplicable, notRecorded, people, preferNotToSay, type LineTree} from '../lineTree';
import {cellsOfLine} from '../lineCells';
import type {Cell, ProtectedTable} from '../types';

/** The figures of a line that are no category or broad group, by the names an emitted line gives them. */
export const lineFigures: Readonly<Record<string, number>> = {
  people,
  declared,
  preferNotToSay,
  notRecorded,
  notApplicable,
};

/**
 * A figure as a reader meets it: a number, or '[c]'. A reason may be given for a withheld one, and is then believed: only
 * 'small' says something of the count.
 */
export type Seen = number | '[c]' | 'small' | 'base' | 'secondary';

/** Figures a reader has seen of the people of one population, snapshot, area and split value, by one characteristic. */
export interface EmittedLine {
  readonly population: Population;
  readonly snapshot: string;
  /** Area code. */
  readonly area: string;
  readonly staff: 'all' | 'frontline';
  readonly split: Split | null;
  readonly value: string | null;
  /** Dimension id. */
  readonly dimension: string;
  /** By figure: 'people', 'declared', 'preferNotToSay', 'notRecorded', 'notApplicable', category and broad group ids. */
  readonly figures: Readonly<Record<string, Seen>>;
}

function seen(cell: Cell, reasons: boolean): Seen | null {
  if (cell.kind === 'shown') return cell.count;
  if (cell.kind !== 'withheld') return null;
  return reasons ? cell.why : '[c]';
}

/**
 * The lines of a protected table as a reader meets them: every [c] alike, or with `reasons` to an intruder who was told
 * why each was withheld. Lines that are not collected are left out.
 */
export function emittedLines(
  {question, lines}: Pick<ProtectedTable, 'question' | 'lines'>,
  {
    reasons = false,
    dimensionOf = dimensionById,
  }: {readonly reasons?: boolean; readonly dimensionOf?: (id: string) => Dimension | undefined} = {},
): readonly EmittedLine[] {
  const {population, staff, split} = question;
  return lines.flatMap(({snapshot, area, value, dimension, ...line}) => {
    const known = dimensionOf(dimension);
    if (!known || line.people.kind === 'notCollected') return [];
    const tree = lineTree(known, population);
    const figures: Record<string, Seen> = {};
    cellsOfLine(tree, {snapshot, area, value, dimension, ...line}).forEach((cell, node) => {
      const what = seen(cell, reasons);
      const name = figureName(tree, node);
      if (what !== null && name !== undefined) figures[name] = what;
    });
    return [{population, snapshot, area, staff, split, value, dimension, figures}];
  });
}

/** The name an emitted line gives the figure at a node; a broad group of one category goes by the group's. */
export function figureName(tree: LineTree, node: number): string | undefined {
  return tree.partIds[node]?.[0] ?? Object.entries(lineFigures).find(([, one]) => one === node)?.[0];
}
