import type {Comparison} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {shownCount} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {groupOf, membersInside, type Nouns} from '../words/memberWords';
import {percentLabel} from '../words/percentLabel';
import {spokenRows} from './finding';

/**
 * How far the people who did not declare could move the share of the group a page is about: if none of them belonged to the group, and if all
 * did (METHODS 1.0). From protected counts; nothing where they are not shown.
 */
export function undeclaredNotes(
  comparison: Comparison,
  lead: string | null,
  rule: ProtectionRule,
  nouns: Nouns,
): readonly string[] {
  const {line, dimension, population} = comparison;
  const row = spokenRows(comparison).find(({category}) => category === lead);
  const group = row && groupOf(dimension, row.category);
  const people = shownCount(line.people);
  const declared = shownCount(line.declared);
  const count = row ? shownCount(row.count) : null;
  if (!group || people === null || declared === null || count === null || people < rule.leastBaseForShare) return [];
  const undeclared = people - declared;
  if (undeclared <= 0) return [];
  const decimals = comparison.decimals;
  const least = percentLabel(Math.min(1, count / people), decimals);
  const most = percentLabel(Math.min(1, (count + undeclared) / people), decimals);
  return [
    `If none of the ${countLabel(undeclared)} ${nouns[population]} with no declared answer were ` +
      `${membersInside(group, population)}, their share would be ${least}; if all were, ${most}.`,
  ];
}
