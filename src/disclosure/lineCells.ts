import {declared, notApplicable, notRecorded, people, preferNotToSay, type LineTree} from './lineTree';
import {notCollected} from './roundAndWithhold';
import type {Cell, ProtectedLine} from './types';

type Place = Pick<ProtectedLine, 'snapshot' | 'area' | 'value' | 'dimension' | 'fte'>;

/** A line from the cells at the nodes of its tree. */
export function lineOfCells(tree: LineTree, cells: readonly Cell[], place: Place): ProtectedLine {
  const parts: Record<string, Cell> = {};
  tree.partIds.forEach((ids, node) => {
    for (const id of ids) parts[id] = cells[node] ?? notCollected;
  });
  return {
    ...place,
    people: cells[people] ?? notCollected,
    declared: cells[declared] ?? notCollected,
    preferNotToSay: cells[preferNotToSay] ?? notCollected,
    notRecorded: cells[notRecorded] ?? notCollected,
    notApplicable: cells[notApplicable] ?? notCollected,
    parts,
  };
}

/** The cells of a line at the nodes of its tree: undoes `lineOfCells`. */
export function cellsOfLine(tree: LineTree, line: ProtectedLine): readonly Cell[] {
  const answers = [line.people, line.declared, line.preferNotToSay, line.notRecorded, line.notApplicable];
  return tree.partIds.map((ids, node) => answers[node] ?? line.parts[ids[0] ?? ''] ?? notCollected);
}
