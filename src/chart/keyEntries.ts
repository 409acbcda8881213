import type {ChartTableView, MarkState} from '../view';

export const keyEntries = [
  'workforce',
  'caseload',
  'community',
  'otherAges',
  'comparator',
  'hollow',
  'withheld',
  'tooFew',
  'notCollected',
  'range',
] as const;
export type KeyEntry = (typeof keyEntries)[number];

const entryOfState: Partial<Record<MarkState, KeyEntry>> = {
  notAssessed: 'hollow',
  withheld: 'withheld',
  tooFew: 'tooFew',
  notCollected: 'notCollected',
};

/** What the key of these figures must explain, in its order: only signs that one of them shows. */
export function keyOf(views: readonly ChartTableView[]): readonly KeyEntry[] {
  const found = new Set<KeyEntry>();
  for (const view of views) {
    const lanes = view.blocks.flatMap((block) => block.rows).flatMap((row) => row.lanes);
    for (const {mark} of lanes) {
      found.add(mark.population);
      if (mark.comparator) found.add('comparator');
      if (mark.tick) found.add(mark.tick.style === 'solid' ? 'community' : 'otherAges');
      const entry = entryOfState[mark.state];
      if (entry) found.add(entry);
      if (view.show.ranges && mark.lower !== null && mark.upper !== null) found.add('range');
    }
  }
  return keyEntries.filter((entry) => found.has(entry));
}
