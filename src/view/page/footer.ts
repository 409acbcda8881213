import {populations, type Area, type Population} from '../../catalogue';
import type {Baseline, Comparison, Evidence} from '../../comparison';
import type {ProtectionRule} from '../../disclosure';
import {levelNotes} from '../figure/places';
import {exactRuleWords, isExact} from '../figure/protection';
import type {Context} from '../types';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {populationName} from '../words/memberWords';
import {listWords} from '../words/numberWords';
import {withheldWords} from '../words/withheldWords';

/** What the figures of a page rest on. */
export interface FooterFacts {
  readonly baselines: readonly Baseline[];
  /** Date of each population that is counted on the page. */
  readonly dates: Readonly<Partial<Record<Population, string>>>;
}

const reading: Context['footer'][number] = {
  heading: 'Reading the ranges',
  paragraphs: [
    'Staff and children are counted in full. The whisker is the range consistent with chance variation around the share ' +
      '(Wilson, 95%), not survey error. Change between snapshots is shown without a test: most people are in both.',
  ],
};

/** The columns under every page: where figures come from, how they are protected, how to read a range. */
export function pageFooter(
  comparisons: readonly Comparison[],
  area: Area,
  rule: ProtectionRule | null,
  evidence: Evidence,
): Context['footer'] {
  const baselines = comparisons.flatMap(({rows}) =>
    rows.flatMap(({baseline, check}) => [...(baseline ? [baseline.baseline] : []), ...(check ? [check.baseline] : [])]),
  );
  const dates = Object.fromEntries(comparisons.map(({population, line}) => [population, line.snapshot]));
  return footerOf({baselines, dates}, area, rule, evidence);
}

/** The same, of tables and dates; `last` is how to read what the page shows. */
export function footerOf(
  {baselines, dates}: FooterFacts,
  area: Area,
  rule: ProtectionRule | null,
  evidence: Evidence,
  last: Context['footer'][number] = reading,
): Context['footer'] {
  return [
    {
      heading: 'Sources',
      paragraphs: [
        ...tableSentences(baselines, area),
        fileSentence(dates, evidence),
        ...placeNotes(area, evidence),
      ].filter((text) => text !== ''),
    },
    ...(rule === null ? [] : [{heading: 'Disclosure control', paragraphs: [ruleWords(rule)]}]),
    last,
  ];
}

/** Each publisher with its tables, and over which authorities they are summed. */
function tableSentences(baselines: readonly Baseline[], area: Area): readonly string[] {
  const publishers = [...new Set(baselines.map(({publisher}) => publisher))];
  const licences = [...new Set(baselines.map(({licence}) => licence))];
  const count = area.members.length;
  const summed =
    count === 1
      ? `${area.name} is one local authority`
      : `summed over the ${countLabel(count)} local authorities of ${area.name}`;
  return publishers.map((publisher) => {
    const tables = [...new Set(baselines.filter((each) => each.publisher === publisher).map(({table}) => table))];
    return `${publisher}: ${tables.join('; ')}; ${summed}. Licensed under the ${listWords(licences)}.`;
  });
}

/** 'Workforce: workforce.csv (sample, synthetic), 30 September 2026.' */
function fileSentence(dates: FooterFacts['dates'], {sources}: Evidence): string {
  return populations
    .flatMap((population) => {
      const date = dates[population];
      if (date === undefined) return [];
      const source = sources[population];
      const sample = source?.synthetic ? ' (sample, synthetic)' : '';
      return [`${populationName[population]}: ${source?.fileName ?? 'no file'}${sample}, ${dateLabel(date)}.`];
    })
    .join(' ');
}

/** How old the structure of areas is, and what is particular to this one. */
function placeNotes(area: Area, evidence: Evidence): readonly string[] {
  const own = evidence.organisation.serviceAreas.find(({code}) => code === area.code)?.note;
  return [...(own ? [own] : []), ...levelNotes(area.level, evidence)];
}

/** The rule in force, in a sentence a reader can check a table against. */
export function ruleWords(rule: ProtectionRule): string {
  if (isExact(rule)) return exactRuleWords(rule);
  return (
    `Counts are rounded to the nearest ${rule.roundingBase}. ${withheldWords(rule)} ` +
    `Percentages are given on a base of ${rule.leastBaseForShare} or more, from rounded counts. Parts may not add to totals.`
  );
}
