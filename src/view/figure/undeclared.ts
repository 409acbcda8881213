import type {BroadGroup, Population} from '../../catalogue';
import {undeclaredBounds, type Comparison, type UndeclaredBounds} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {countLabel} from '../words/countLabel';
import {groupOf, membersInside, type Nouns} from '../words/memberWords';
import {percentLabel} from '../words/percentLabel';
import {spokenRows} from './finding';

/**
 * How far the people who did not declare could move the share of the group a page is about: if none of them belonged to
 * it, and if all did. Nothing where they are not shown, or everybody declared.
 */
export function undeclaredNotes(
  comparison: Comparison,
  lead: string | null,
  rule: ProtectionRule,
  nouns: Nouns,
): readonly string[] {
  const {line, dimension, population, decimals} = comparison;
  const row = spokenRows(comparison).find(({category}) => category === lead);
  const group = row && groupOf(dimension, row.category);
  const bounds = row ? undeclaredBounds(line, row.category, rule) : null;
  if (!group || bounds === null || bounds.undeclared <= 0) return [];
  return [boundsSentence(bounds, group, population, nouns, decimals)];
}

/** 'If none of the 170 staff with no declared answer were Asian staff, their share would be 6.3%; if all were, 14.2%.' */
export function boundsSentence(
  {undeclared, lower, upper}: UndeclaredBounds,
  group: BroadGroup,
  population: Population,
  nouns: Nouns,
  decimals: 0 | 1,
): string {
  return (
    `If none of the ${countLabel(undeclared)} ${nouns[population]} with no declared answer were ` +
    `${membersInside(group, population)}, their share would be ${percentLabel(lower, decimals)}; ` +
    `if all were, ${percentLabel(upper, decimals)}.`
  );
}
