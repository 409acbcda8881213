import type {Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import type {ChartTableView, Context} from '../types';
import {countLabel} from '../words/countLabel';
import {levelNotes} from '../figure/places';

/** The columns under every page: where figures come from, how they are protected, how to read a range. */
export function pageFooter(
  figures: readonly ChartTableView[],
  area: Area,
  rule: ProtectionRule | null,
  evidence: Evidence,
): Context['footer'] {
  const sources = [...new Set(figures.flatMap(({source}) => source.split(/(?<=\.) (?=[A-Z])/)))];
  const count = area.members.length;
  const authorities = `${countLabel(count)} local ${count === 1 ? 'authority' : 'authorities'}`;
  return [
    {
      heading: 'Sources',
      paragraphs: [
        ...sources.filter((text) => text !== ''),
        `Residents of ${area.name} are summed over ${authorities}. Licensed under the Open Government Licence v3.0.`,
        ...levelNotes(area.level, evidence),
      ],
    },
    ...(rule === null ? [] : [{heading: 'Disclosure control', paragraphs: [ruleWords(rule)]}]),
    {
      heading: 'Reading the ranges',
      paragraphs: [
        'Staff and children are counted in full. The whisker is the range consistent with chance variation around the share ' +
          '(Wilson, 95%), not survey error. Change between snapshots is shown without a test: most people are in both.',
      ],
    },
  ];
}

/** The rule in force, in a sentence a reader can check a table against. */
export function ruleWords(rule: ProtectionRule): string {
  return (
    `Counts are rounded to the nearest ${rule.roundingBase}; counts of 1 to ${rule.withholdBelow - 1} are withheld, shown [c]. ` +
    `Percentages are given on a base of ${rule.leastBaseForShare} or more, from rounded counts, and no breakdown on a base ` +
    `under ${rule.leastBaseForBreakdown}. Parts may not add to totals.`
  );
}
