import type {Organisation} from '../catalogue';
import {foldText} from './foldText';
import {limits} from './limits';
import {shownLabel} from './shownLabel';

/** A split's labels, "Not recorded" first, and each distinct value's place among them. */
export interface SplitLabels {
  readonly labels: readonly string[];
  /** By value id. */
  readonly indexes: Uint8Array;
  /** Labels beyond what a split can hold, gathered under "All others". */
  readonly gathered: number;
}

/** Ways of saying nothing in a column of labels; narrower than for answers, since "None" may be a team. */
export const unsaid = new Set([
  'not recorded',
  'not known',
  'unknown',
  'not specified',
  'unspecified',
  'n/a',
  '-',
  'null',
  '#n/a',
]);

/** The organisation's name for a role, by its id, label, plural or any synonym. */
export function roleLabels(organisation: Organisation): ReadonlyMap<string, string> {
  return new Map(
    organisation.roles.flatMap(({id, label, plural, synonyms}) =>
      [id, label, plural, ...synonyms].map((word) => [foldText(word), label] as const),
    ),
  );
}

/**
 * Labels for the distinct values of a split: settled ones first, in their order (the organisation's roles), then the file's own,
 * values that differ in case or spaces only being one. The most frequent are kept where there are too many.
 */
export function splitLabels(
  values: readonly string[],
  rows: Uint32Array,
  settled: ReadonlyMap<string, string>,
  /** By folded value: the label chosen for it; null for "Not recorded". */
  chosen: ReadonlyMap<string, string | null> = new Map(),
): SplitLabels {
  const labelOf = new Map<string, string>();
  const weight = new Map<string, number>();
  const keys = values.map(foldText);
  for (const [id, key] of keys.entries()) {
    const count = rows[id] ?? 0;
    const choice = chosen.get(key);
    if (choice === null || count === 0) continue;
    if (choice === undefined && (key === '' || (unsaid.has(key) && !settled.has(key)))) continue;
    const label = choice ?? settled.get(key) ?? labelOf.get(key) ?? shownLabel(values[id] ?? '');
    if (label === '') continue;
    labelOf.set(key, label);
    weight.set(label, (weight.get(label) ?? 0) + count);
  }
  const known = [...new Set(settled.values())].filter((label) => weight.has(label));
  const own = [...weight.keys()].filter((label) => !known.includes(label));
  const room = limits.splitLabels - known.length - 1;
  const heaviest = own.toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0)).slice(0, room);
  const collator = new Intl.Collator('en-GB', {numeric: true});
  const gathered = own.length - heaviest.length;
  const labels = [
    'Not recorded',
    ...known,
    ...heaviest.toSorted((a, b) => collator.compare(a, b)),
    ...(gathered > 0 ? ['All others'] : []),
  ];
  const place = new Map(labels.map((label, i) => [label, i]));
  const indexes = Uint8Array.from(keys, (key) => {
    const label = labelOf.get(key);
    return label === undefined ? 0 : (place.get(label) ?? labels.length - 1);
  });
  return {labels, indexes, gathered};
}
