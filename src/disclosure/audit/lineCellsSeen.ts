import type {LineTree} from '../lineTree';
import type {EmittedLine, Seen} from './emitted';

/** The figures of a line at the nodes of its tree, by either name of a broad group of one category. null is not seen. */
export function lineCellsSeen(tree: LineTree, line: EmittedLine, figures: readonly string[]): readonly (Seen | null)[] {
  const seen = figures.map((figure, node): Seen | null => {
    const ids = [figure, ...(tree.partIds[node] ?? [])];
    return ids.map((id) => line.figures[id]).find((what) => what !== undefined) ?? null;
  });
  const unknownTo = new Set(Object.keys(line.figures));
  for (const id of [...figures, ...tree.partIds.flat()]) unknownTo.delete(id);
  if (unknownTo.size > 0) throw new RangeError(`${line.dimension} has no figure called ${[...unknownTo].join(', ')}`);
  return seen;
}
