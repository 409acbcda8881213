import type {ComparedRow, Comparison} from '../../comparison';
import type {DraftBlock} from '../figure/chartTable';
import {isClear} from '../figure/entry';
import {againstWords} from '../figure/finding';
import type {Nouns} from '../words/memberWords';
import {listWords} from '../words/numberWords';

/** The largest supported difference of each population among detailed groups that are open on the page; at most one sentence. */
export function detailSentences(
  comparisons: readonly Comparison[],
  blocks: readonly DraftBlock[],
  nouns: Nouns,
): readonly string[] {
  const rows = blocks.flatMap((block) => block.rows).filter(({indent}) => indent === 1);
  const labels = new Map(rows.map(({key, label}) => [key, label]));
  const parts = comparisons.flatMap((comparison) => {
    const row = largest(comparison, labels);
    const label = row && labels.get(row.category);
    if (row === undefined || label === undefined) return [];
    return [{label, where: `for ${nouns[comparison.population]} (${againstWords({row, comparison})})`}];
  });
  const names = new Set(parts.map(({label}) => label));
  const [only] = names;
  if (only === undefined) return [];
  return names.size === 1
    ? [`Among detailed groups, the largest clear difference is ${only}, ${listWords(parts.map(({where}) => where))}.`]
    : [
        `Among detailed groups, the largest clear differences are ${listWords(parts.map(({label, where}) => `${label} ${where}`))}.`,
      ];
}

function largest({rows}: Comparison, open: ReadonlyMap<string, string>): ComparedRow | undefined {
  return rows
    .filter(
      (each) => each.grouping === 'detailed' && open.has(each.category) && isClear(each) && each.gapPeople !== null,
    )
    .toSorted((a, b) => Math.abs(b.gapPeople ?? 0) - Math.abs(a.gapPeople ?? 0))[0];
}
