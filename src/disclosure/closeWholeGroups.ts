import {people, type LineTree} from './lineTree';
import {withholdParts} from './closeNarrowFamilies';
import type {Cell} from './types';

/**
 * Withholds all parts, zeros too, where everybody is in one: of those who declared, or of one broad group. The others'
 * zeros would give everybody's answer away to whoever knows that they are counted there (METHODS 2.2, x = n).
 * Answers of unrecorded detail are no such group: they say nothing of anybody but that the detail is not known.
 */
export function closeWholeGroups(tree: LineTree, cells: readonly Cell[]): readonly Cell[] {
  const emitted = [...cells];
  for (const {parent, parts} of tree.families) {
    if (parent === people || isNought(cells[parent])) continue;
    const used = parts.filter((part) => !isNought(cells[part]));
    if (used.length === 1 && used.every((part) => !tree.withoutDetail.has(part))) withholdParts(tree, emitted, parent);
  }
  return emitted;
}

function isNought(cell: Cell | undefined): boolean {
  return cell?.kind === 'shown' && cell.count === 0;
}
