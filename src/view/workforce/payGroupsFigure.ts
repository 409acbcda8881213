import type {Area} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import type {ProtectedPayGroup} from '../../disclosure';
import type {Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import {amountLabel} from '../words/amountLabel';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {membersInside} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import type {PayGroupRow, PayGroupsView} from '../workforceTypes';
import {emptyFigure} from './emptyFigure';
import {payAsked, type PayAsked} from './payAsked';
import {gapRows} from './payRows';
import {gapAxis} from './payTrend';
import {gapSentence} from './payWords';

const id = 'workforce-pay-groups';
const dimensionIds = ['ethnicGroup', 'disability'];

/** Gaps in hourly pay by heritage and disability; null while loading. */
export function payGroupsFigure(slice: Slice, evidence: Evidence, area: Area): PayGroupsView | null {
  const all = dimensionIds.map((dimension) => payAsked(slice, evidence, area, dimension));
  const found: PayAsked[] = [];
  const sentences: string[] = [];
  for (const each of all) {
    if (each === null) return null;
    if ('sentence' in each) sentences.push(each.sentence);
    else found.push(each);
  }
  const [first] = found;
  const topic = 'Heritage and disability pay gaps';
  if (!first) {
    const sentence = sentences[0] ?? '';
    return {kind: 'payGroups', ...emptyFigure({id, topic, sentence}, evidence), axis: gapAxis([]), blocks: []};
  }
  const {dates, now} = first;
  const sample = evidence.sources.workforce?.synthetic ? ' (sample)' : '';
  const blocks = found.map((asked) => ({
    key: asked.dimension.id,
    heading: `${asked.dimension.topic}: against ${membersInside(asked.reference, 'workforce')}`,
    rows: rowsOf(asked),
  }));
  const values = blocks.flatMap(({rows}) => rows.flatMap(({mean, median}) => [mean ?? 0, median ?? 0]));
  return {
    kind: 'payGroups',
    id,
    topic: `${topic}, ${dateLabel(dates.at)}${sample}`,
    finding: findingOf(found),
    support: null,
    ...(sentences.length > 0 ? {caution: sentences.join(' ')} : {}),
    more: null,
    notes: [
      `A gap is given only where there are ${now.leastGroup} or more in both groups: figures of heritage and disability may be published, and public guidance asks for 50 there.`,
      'Positive: the group is paid less. Role, grade, hours and length of service are not accounted for, and no test is made.',
      ...(slice.staff === 'frontline' ? ['Pay is always of all staff, whatever is chosen above.'] : []),
    ],
    source: sourceWords([], {workforce: [dates.at], caseload: []}, evidence),
    methods: methodLinks([methods.payGap], slice, evidence, {amounts: true}),
    protection: protectionOf(evidence),
    csv: found.flatMap(({others, dimension}) =>
      others.flatMap(({group, pay}) =>
        gapRows({figure: id, area, characteristic: dimension.topic}, dates.at, pay, group),
      ),
    ),
    table: {
      caption: `${topic}, ${areaLabel(area)}, ${dateLabel(dates.at)}`,
      columns: [
        {label: 'Group', numeric: false},
        {label: 'With hourly pay', numeric: true},
        {label: 'Mean gap', numeric: true},
        {label: 'Median gap', numeric: true},
        {label: 'In words', numeric: false},
      ],
      rows: blocks.flatMap(({heading, rows}) => [
        {header: heading, indent: 0 as const, cells: ['', '', '', '']},
        ...rows.map((row) => ({
          header: row.label,
          indent: 1 as const,
          cells: [row.people, row.meanLabel, row.medianLabel, row.words],
        })),
      ]),
    },
    axis: gapAxis(values),
    blocks,
  };
}

function rowsOf({others, reference, now}: PayAsked): readonly PayGroupRow[] {
  const own = now.groups.find(({id: each}) => each === reference.id);
  return [
    ...others.map(({group, pay}): PayGroupRow => rowOf(group.id, group.short, pay, now.leastGroup)),
    {
      key: reference.id,
      label: reference.short,
      people: cellLabel(own?.paid ?? {kind: 'notCollected'}),
      mean: null,
      median: null,
      meanLabel: '',
      medianLabel: '',
      state: 'reference',
      words: 'Reference',
    },
  ];
}

function rowOf(key: string, label: string, pay: ProtectedPayGroup, least: number): PayGroupRow {
  const {meanGap, medianGap, people, paid} = pay;
  if (meanGap.kind !== 'shown') {
    const isFew = people.kind === 'shown';
    return {
      key,
      label,
      people: isFew ? cellLabel(people) : '[c]',
      mean: null,
      median: null,
      meanLabel: '',
      medianLabel: '',
      state: isFew ? 'tooFew' : 'withheld',
      words: isFew ? `Too few to say: under ${least}` : 'Withheld',
    };
  }
  const way = meanGap.value > 0 ? 'less' : 'more';
  const size = amountLabel({...meanGap, value: Math.abs(meanGap.value)}, '');
  const about = meanGap.step > 0.1 ? 'about ' : '';
  return {
    key,
    label,
    people: cellLabel(paid),
    mean: meanGap.value,
    median: medianGap.kind === 'shown' ? medianGap.value : null,
    meanLabel: amountLabel(meanGap, ''),
    medianLabel: amountLabel(medianGap, ''),
    state: 'shown',
    words: sentenceStart(
      meanGap.value === 0 ? `${about}the same on average` : `paid ${about}${size} ${way} on average`,
    ),
  };
}

/** The largest mean gap of each characteristic. */
function findingOf(all: readonly PayAsked[]): string {
  const parts = all.flatMap(({others, reference}) => {
    const shown = others.flatMap(({group, pay}) => (pay.meanGap.kind === 'shown' ? [{group, gap: pay.meanGap}] : []));
    const [largest] = shown.toSorted((a, b) => Math.abs(b.gap.value) - Math.abs(a.gap.value));
    return largest ? [gapSentence(largest.gap, 'mean hourly pay', largest.group, reference)] : [];
  });
  if (parts.length === 0) return `Too few people in a group to give pay by heritage or disability`;
  return sentenceStart(parts.join('; '));
}
