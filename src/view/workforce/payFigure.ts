import {publishedPay, type Area} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import {countOf} from '../../disclosure';
import type {Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {membersInside} from '../words/memberWords';
import {listWords} from '../words/numberWords';
import type {PayView} from '../workforceTypes';
import {emptyFigure} from './emptyFigure';
import {payAsked, type PayAsked} from './payAsked';
import {quarterBars} from './payQuarterBars';
import {payTidyRows} from './payRows';
import {statutoryFigures} from './payStatutory';
import {payTable} from './payTable';
import {payTrend} from './payTrend';
import {payFinding, publishedSentence} from './payWords';

const id = 'workforce-pay';

/** The gender pay gap: six statutory figures, quarters and years. Null while loading. */
export function payFigure(slice: Slice, evidence: Evidence, area: Area): PayView | null {
  const asked = payAsked(slice, evidence, area, 'sex');
  if (asked === null) return null;
  if ('sentence' in asked) return emptyPay(asked.sentence, evidence);
  const {dimension, now, reference, others, dates} = asked;
  const focus = others.find(({group}) => group.id === dimension.focus);
  if (!focus) return emptyPay('The workforce file has no women to compare pay of.', evidence);
  const {group, pay} = focus;
  const isShown = pay.meanGap.kind === 'shown';
  // What the organisation published is of all of it.
  const published = area.code === evidence.areas.nation.code ? publishedPay : null;
  const bars = quarterBars(now, group, reference, published?.years.at(-1) ?? null);
  const sample = evidence.sources.workforce?.synthetic ? ' (sample)' : '';
  const source = sourceWords([], {workforce: asked.over.map(({date}) => date), caseload: []}, evidence);
  return {
    kind: 'pay',
    id,
    topic: `Gender pay gap, ${dateLabel(dates.at)}${sample}`,
    finding: payFinding(pay, group, reference, now),
    support: isShown ? supportOf(bars, published && publishedSentence(published)) : null,
    ...(dates.isStatutory
      ? {}
      : {
          caution: `The file has no snapshot of 31 March by then, the date that the regulations count at, so these are figures of ${dateLabel(dates.at)}.`,
        }),
    more: null,
    notes: payNotes(slice, asked, published?.years.map(({date}) => Number(date.slice(0, 4))) ?? []),
    source: published
      ? `${source} Published: ${published.publisher}, ${published.title}, ${published.address}.`
      : source,
    methods: methodLinks([methods.payGap, methods.payQuarters], slice, evidence, {amounts: true}),
    protection: protectionOf(evidence),
    csv: payTidyRows({figure: id, area, characteristic: dimension.topic}, asked, group, published),
    table: payTable(`Gender pay gap, ${areaLabel(area)}`, asked, group, published),
    figures: isShown ? statutoryFigures(now, pay, group, reference, bars) : [],
    quarters:
      bars.length === 0
        ? null
        : {
            heading: `${group.short} and ${reference.short.toLowerCase()} by quarter of hourly pay`,
            focus: group.short,
            reference: reference.short,
            bars,
          },
    trend: payTrend(asked, group.id, published),
    key: {
      focus: `${group.short}${sample}`,
      reference: `${reference.short}${sample}`,
      counted: `Counted here${sample}`,
      published: published
        ? `Published by ${published.publisher}${bars.length > 0 ? ` (quarters: ${published.years.at(-1)?.date.slice(0, 4)})` : ''}`
        : null,
    },
  };
}

function emptyPay(sentence: string, evidence: Evidence): PayView {
  const key = {focus: '', reference: '', published: null, counted: ''};
  const empty = emptyFigure({id, topic: 'Gender pay gap', sentence}, evidence);
  return {kind: 'pay', ...empty, figures: [], quarters: null, trend: null, key};
}

function supportOf(bars: ReturnType<typeof quarterBars>, published: string | null): string {
  const [upper] = bars;
  const lower = bars.at(-1);
  const quarters =
    upper && lower
      ? `Women are ${lower.focusLabel} of the lowest-paid quarter and ${upper.focusLabel} of the highest-paid.`
      : 'The quarters of pay are withheld: one of them has too few women or men.';
  return [quarters, ...(published === null ? [] : [published])].join(' ');
}

function payNotes(
  slice: Slice,
  {now, dimension, reference, others, over}: PayAsked,
  years: readonly number[],
): readonly string[] {
  const paid = [
    now.groups.find(({id: each}) => each === reference.id),
    others.find(({group}) => group.id === dimension.focus)?.pay,
  ];
  const counts = paid.map((group) => (group ? countOf(group.paid) : null));
  const total = counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + (count ?? 0), 0) : null;
  const focus = others.find(({group}) => group.id === dimension.focus);
  const step = focus?.pay.meanGap.kind === 'shown' ? focus.pay.meanGap.step : null;
  const all = [...years, ...over.map(({date}) => Number(date.slice(0, 4)))];
  const gaps = missingYears(all);
  return [
    ...(total === null
      ? []
      : [`People with an hourly rate, ${membersInside(reference, 'workforce')} and women: ${countLabel(total)}.`]),
    'Positive: women are paid less.',
    ...(step === null || now.rule.name === 'exact'
      ? []
      : [`Gaps are to the nearest ${step} of a per cent, coarser where groups are smaller.`]),
    ...(gaps.length > 0
      ? [`No figures were found for ${listWords(gaps.map(String))}: the line is broken there, not drawn through.`]
      : []),
    ...(years.length > 0
      ? ['Published figures are marks of their own and are never joined to those counted here.']
      : []),
    ...(slice.staff === 'frontline' ? ['Pay is always of all staff, whatever is chosen above.'] : []),
    'A blank rate leaves a person out, as the regulations do with people on reduced pay because of leave.',
    'Sex as recorded; another answer is in no figure.',
  ];
}

function missingYears(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({length: last - first + 1}, (_, i) => first + i).filter((year) => !years.includes(year));
}
