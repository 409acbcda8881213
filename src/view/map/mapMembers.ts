import type {Dimension, Population} from '../../catalogue';
import {groupOf, type Nouns} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';

/** How a sentence names the people of any group or category: 'Asian children', 'Children recorded as Asian: Indian'. */
export function mapMembers(dimension: Dimension, category: string, population: Population, nouns: Nouns): string {
  const found = dimension.categories.find(({id}) => id === category);
  const broad = groupOf(dimension, found?.broad ?? category);
  const siblings = dimension.categories.filter((each) => each.broad === broad?.id && !each.residual);
  if (broad && (!found || siblings.length === 1)) return sentenceStart(broad.members[population]);
  return `${sentenceStart(nouns[population])} recorded as ${found?.label ?? category}`;
}
