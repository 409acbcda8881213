import type {LineTree} from '../../src/disclosure/lineTree';
import type {Ranges} from '../../src/disclosure/possibleRanges';

/** The intruder without a method: every line of counts, node by node, whose figures fit these ranges and add up. */
export function* everyLineWithin(tree: LineTree, shown: Ranges): Generator<readonly number[]> {
  const inner = new Set(tree.families.map(({parent}) => parent));
  const leaves = tree.parents.map((_, node) => node).filter((node) => !inner.has(node));
  const counts = tree.parents.map(() => 0);
  const most = (node: number) => shown.most[node] ?? 0;

  /** Adds to a leaf and everything above it; false once something is too many. */
  function add(leaf: number, people: number): boolean {
    let fits = true;
    for (let node = leaf; node >= 0; node = tree.parents[node] ?? -1) {
      counts[node] = (counts[node] ?? 0) + people;
      if ((counts[node] ?? 0) > most(node)) fits = false;
    }
    return fits;
  }

  function* fill(i: number): Generator<readonly number[]> {
    const leaf = leaves[i];
    if (leaf === undefined) {
      if (counts.every((count, node) => count >= (shown.least[node] ?? 0))) yield [...counts];
      return;
    }
    const least = shown.least[leaf] ?? 0;
    for (let people = least; people <= most(leaf); people += 1) {
      if (add(leaf, people)) yield* fill(i + 1);
      add(leaf, -people);
    }
  }
  yield* fill(0);
}
