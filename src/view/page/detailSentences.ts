import type {Comparison} from '../../comparison';
import type {DraftBlock} from '../figure/chartTable';
import {isClear} from '../figure/entry';
import {againstWords} from '../figure/finding';
import type {Nouns} from '../words/memberWords';

/** The largest supported difference among detailed groups that are open on the page, in a sentence; at most one. */
export function detailSentences(
  comparison: Comparison,
  blocks: readonly DraftBlock[],
  nouns: Nouns,
): readonly string[] {
  const open = new Set(blocks.flatMap((block) => block.rows.filter(({indent}) => indent === 1).map((row) => row.key)));
  const [row] = comparison.rows
    .filter(
      (each) => each.grouping === 'detailed' && open.has(each.category) && isClear(each) && each.gapPeople !== null,
    )
    .toSorted((a, b) => Math.abs(b.gapPeople ?? 0) - Math.abs(a.gapPeople ?? 0));
  if (row === undefined) return [];
  const size = row.verdict === 'lower' ? 'smaller' : 'larger';
  return [
    `In detail, “${row.label}” is a ${size} share of ${nouns[comparison.population]} than of residents: ` +
      `${againstWords({row, comparison})}.`,
  ];
}
