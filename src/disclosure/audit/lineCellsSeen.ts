import {declared, people, type LineTree} from '../lineTree';
import type {EmittedLine, Seen} from './emitted';

/**
 * The figures of a line at the nodes of its tree, with the reason for each [c] that a reader can infer: people and those
 * declared are withheld only when few; a part beside one that is shown was withheld by itself, because protecting
 * another part withholds every part of the family. Where no reason can be inferred it stays '[c]'. null is not seen.
 */
export function lineCellsSeen(tree: LineTree, line: EmittedLine, figures: readonly string[]): readonly (Seen | null)[] {
  const seen = figures.map((figure, node): Seen | null => {
    const ids = [figure, ...(tree.partIds[node] ?? [])];
    return ids.map((id) => line.figures[id]).find((what) => what !== undefined) ?? null;
  });
  const unknownTo = new Set(Object.keys(line.figures));
  for (const id of [...figures, ...tree.partIds.flat()]) unknownTo.delete(id);
  if (unknownTo.size > 0) throw new RangeError(`${line.dimension} has no figure called ${[...unknownTo].join(', ')}`);
  return seen.map((what, node) => (what === '[c]' && isSmall(tree, seen, node) ? 'small' : what));
}

function isSmall(tree: LineTree, seen: readonly (Seen | null)[], node: number): boolean {
  if (node === people || node === declared) return true;
  const parent = tree.parents[node];
  // Those declared stay shown when the answers not given are withheld together.
  return seen.some(
    (what, beside) => tree.parents[beside] === parent && beside !== declared && typeof what === 'number',
  );
}
