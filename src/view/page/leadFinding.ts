import type {Comparison} from '../../comparison';
import {byLead, clearGaps, gapSentence, peopleWords, type Finding} from '../figure/finding';
import type {Nouns} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {pageFinding} from './pageFinding';

/** A profile leads with its foremost supported gap; how many there are follows. */
export function leadFinding(comparisons: readonly Comparison[], nouns: Nouns, since: string | null): Finding {
  const page = pageFinding(comparisons, nouns, since);
  const [lead] = comparisons.flatMap(clearGaps).toSorted(byLead);
  if (lead === undefined) return page;
  const people = peopleWords(lead, nouns);
  const first = people === '' ? [] : [`${sentenceStart(people)}.`];
  return {finding: gapSentence(lead, nouns), support: [...first, `${page.finding}.`].join(' ')};
}
