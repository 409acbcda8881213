import {countOf, type ProtectedAbsence} from '../../disclosure';
import type {Slice} from '../../slice';
import {amountLabel} from '../words/amountLabel';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {membersInside} from '../words/memberWords';
import {listWords, sentenceStart} from '../words/numberWords';
import {ratioLabel} from '../words/ratioLabel';
import {withheldWords} from '../words/withheldWords';
import {percentOf, type AbsenceBlock} from './absenceBlocks';

/** The clear differences, largest first; where there are none, that there are none. */
export function absenceFinding(blocks: readonly AbsenceBlock[]): string {
  const all = blocks.flatMap((block) => block.entries.map((entry) => ({block, entry})));
  const clear = all
    .filter(({entry}) => entry.row.isClear)
    .toSorted(
      (a, b) => Math.abs(Math.log(b.entry.likelihood?.ratio ?? 1)) - Math.abs(Math.log(a.entry.likelihood?.ratio ?? 1)),
    );
  const rest = blocks
    .filter((block) => !clear.some((each) => each.block === block))
    .map(({dimension}) => dimension.noun);
  const [lead] = clear;
  const days = `a long absence`;
  if (!lead) return `No clear difference in ${days} by ${listWords(rest)}`;
  const {group, likelihood} = lead.entry;
  const times = ratioLabel(likelihood?.ratio ?? null);
  const first = `${sentenceStart(membersInside(group, 'workforce'))} were ${times} times as likely as ${membersInside(lead.block.reference, 'workforce')} to have ${days}`;
  return rest.length === 0
    ? first
    : `${first}; ${listWords(rest)} ${rest.length === 1 ? 'shows' : 'show'} no clear difference`;
}

/** How many had a long absence, and the days lost by all staff. */
export function absenceSupport({all, longFrom, rule}: ProtectedAbsence): string | null {
  const [long, people] = [countOf(all.long), countOf(all.people)];
  if (long === null || people === null) return `A long absence is ${longFrom} days or more in the year, together.`;
  const percent = percentOf(all.long, all.people, rule);
  const of = percent === '' ? '' : ` (${percent})`;
  return `A long absence is ${longFrom} days or more in the year, together: ${countLabel(long)} of ${countLabel(people)} staff had as many${of}. Days lost, all staff: ${amountLabel(all.rate, 'none')}.`;
}

/** What a reader must know of the days, the ratio and what is withheld. */
export function absenceNotes(slice: Slice, blocks: readonly AbsenceBlock[]): readonly string[] {
  const [first] = blocks;
  if (!first) return [];
  const {absence} = first;
  const cells = blocks.flatMap(({entries}) =>
    entries.flatMap(({counted}) => [counted.people, counted.long, counted.rate]),
  );
  return [
    `Days lost: per 100 working days, of ${absence.workingDays} a full-time year; no range, because a few long absences make most of it. The days of people who joined in the year are set against a whole year.`,
    '1 is the same likelihood as the reference group, 2 is twice.',
    ...(cells.some(({kind}) => kind === 'withheld') && absence.rule.name !== 'exact'
      ? [withheldWords(absence.rule)]
      : []),
    ...(countOf(absence.withoutDays) === 0
      ? []
      : [`Without days recorded, and in no figure: ${cellLabel(absence.withoutDays)}.`]),
    'Absence that is a reasonable adjustment is not told apart in the extract, so read disability with care.',
    ...(slice.staff === 'frontline' ? ['Sickness is of all staff, whatever is chosen above.'] : []),
  ];
}
