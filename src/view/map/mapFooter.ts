import type {ProtectionRule} from '../../disclosure';
import type {Evidence} from '../../comparison';
import type {Context} from '../types';
import {levelNotes, levelWords} from '../figure/places';
import {exactRuleWords, isExact} from '../figure/protection';
import {withheldWords} from '../words/withheldWords';
import type {Level} from '../../catalogue';

const attribution =
  'Contains public sector information licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right. Hex map layout: Open Innovations (MIT).';

/** What stands under the map page: where figures and boundaries come from, what was withheld, and how to use it by keyboard. */
export function mapFooter(
  level: Level,
  evidence: Evidence,
  {source, rule}: {source: string; rule: ProtectionRule | null},
): Context['footer'] {
  return [
    {
      heading: 'Sources',
      paragraphs: [source, ...levelNotes(level, evidence), attribution].filter((text) => text !== ''),
    },
    ...(rule === null ? [] : [{heading: 'Disclosure control', paragraphs: [protection(rule)]}]),
    {
      heading: 'By keyboard',
      paragraphs: [
        `Arrow keys move between neighbouring ${levelWords(level, 2)}, Enter opens one, plus and minus zoom, Shift with an arrow pans, Escape goes back to ${evidence.areas.nation.name}. The list of all areas holds every figure on the map.`,
      ],
    },
  ];
}

function protection(rule: ProtectionRule): string {
  if (isExact(rule)) return exactRuleWords(rule);
  return (
    `Counts are rounded to the nearest ${rule.roundingBase}. ${withheldWords(rule)} ` +
    `Ratios are given on a base of ${rule.leastBaseForShare} or more, from rounded counts. Withheld areas take no colour and no place in the list.`
  );
}
