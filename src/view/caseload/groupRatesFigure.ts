import {broadFor, dimensionById, type BroadGroup} from '../../catalogue';
import {
  childrenRate,
  declarationGate,
  methods,
  rateAgainstRest,
  relativeRate,
  type ChildrenRate,
  type RelativeRate,
} from '../../comparison';
import {sliceHref} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel} from '../figure/places';
import {isExact} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {MeasureRow, MeasureTableView} from '../caseloadTypes';
import {ageWords} from '../words/ageWords';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {membersInside} from '../words/memberWords';
import {listWords, sentenceStart} from '../words/numberWords';
import {fixedLabel, percentLabel} from '../words/percentLabel';
import {ratioLabel} from '../words/ratioLabel';
import {verdictLabel} from '../words/verdictLabel';
import {withheldWords} from '../words/withheldWords';
import {agesOfGroups, type AgesOfGroups} from './agesOfGroups';
import type {CaseloadScope} from './caseloadScope';
import {emptyMark, measureTable, tidyMeasure} from './measureTable';
import {ratioScale} from './measureScale';
import {rateDecimals, rateLabel, ratiosLabel, stateOfReason} from './rateWords';

const id = 'caseload-ethnicGroup-rates';

/** One broad group: its own rate, that over the reference's, and that over everybody else's. */
interface GroupRate {
  readonly group: BroadGroup;
  readonly isReference: boolean;
  readonly rate: ChildrenRate;
  readonly relative: RelativeRate;
  readonly beside: RelativeRate;
}

/**
 * How often children of each heritage are worked with, for their number among residents. A sentence where the file or the
 * census cannot say; 'loading' while counts are not there.
 */
export function groupRatesFigure(scope: CaseloadScope): MeasureTableView | 'loading' | {readonly sentence: string} {
  const {slice, evidence, area, side} = scope;
  const dimension = dimensionById('ethnicGroup');
  if (!dimension || !side.has(dimension))
    return {sentence: 'The caseload file has no column for heritage, so there are no rates by heritage.'};
  const found = evidence.baselines.find({
    dimension: dimension.id,
    population: 'caseload',
    area: area.code,
    grouping: 'broad',
    residents: 'likeForLike',
  });
  const line = side.lines.find(dimension.id, side.snapshots.at);
  if (!line || line.people.kind === 'notCollected')
    return {sentence: `Children’s heritage is not recorded for ${area.name} alone.`};
  if (!found || found.main.letter !== 'A') {
    return {
      sentence: `Rates by heritage are not given for ${area.name}: the census counts heritage at the children’s ages by county and unitary authority, not below.`,
    };
  }
  const ages = agesOfGroups(scope, dimension, found.main);
  if (ages === 'loading') return 'loading';
  const {rule} = side.lines;
  const residents = found.main;
  const all = {count: line.declared, residents: residents.total};
  const served = (group: string) => ({
    count: line.parts[group] ?? {kind: 'notCollected' as const},
    residents: residents.counts[group] ?? 0,
  });
  const reference = dimension.reference ?? broadFor(dimension, 'caseload')[0]?.id ?? '';
  const rates = broadFor(dimension, 'caseload').map((group): GroupRate => {
    const own = served(group.id);
    return {
      group,
      isReference: group.id === reference,
      rate: childrenRate(own.count, own.residents, rule),
      relative: relativeRate(own, served(reference), rule),
      beside: rateAgainstRest(own, all, rule),
    };
  });
  const referenceGroup = rates.find(({isReference}) => isReference)?.group;
  if (!referenceGroup) return {sentence: 'Heritage has no group to compare the others with.'};
  const decimals = rateDecimals(rates.map(({rate}) => rate.count));
  const {declaredShare} = declarationGate(line, rule);
  const rows = rates.map((each) => rowOf(each, referenceGroup, ages, decimals, scope));
  return measureTable(
    {
      id,
      topic: 'Relative rate by heritage',
      finding: findingOf(rates, referenceGroup),
      support: supportOf(rates, decimals, ages, reference),
      more: {
        label: 'Open heritage',
        href: sliceHref(slice, {page: 'characteristic', by: dimension.id, detail: 'broad', open: []}),
      },
      notes: [
        `Relative rate: a group’s rate over that of ${membersInside(referenceGroup, 'caseload')}; 1 is the same. Against all others: over that of every other child, so that no group is compared with itself.`,
        `Of children whose heritage is recorded${declaredShare === null ? '' : ` (${percentLabel(declaredShare, 0)} of them)`}: each rate is too low by those whose is not, relative rates only if some groups are recorded less often.`,
        ages === null
          ? 'Not standardised for age: no table of ages by heritage under 18 is loaded that fits this area and file.'
          : `Age-standardised: to the ages of all resident children of ${area.name}, in two bands (${ages.bands}), the only ages by heritage under 18 that the census tables here count; the older by subtracting one table from another. Differences in age inside a band remain.`,
        ...(rows.some(({mark}) => mark?.state === 'withheld') ? [withheldWords(rule)] : []),
        ...(rows.some(({mark}) => mark?.state === 'tooFew') ? ['No rate on fewer than 10 children.'] : []),
      ],
      source: sourceWords([residents], {workforce: [], caseload: [side.snapshots.at]}, evidence),
      methods: methodLinks(
        [
          methods.childrenRate,
          methods.relativeRate,
          methods.rounding,
          ...(ages === null ? [] : [methods.standardisedRate]),
        ],
        slice,
        evidence,
      ),
      rowHeading: 'Heritage group',
      before: ['Children', 'Residents'],
      laneHeading: `Rate over that of ${membersInside(referenceGroup, 'caseload')}, log scale`,
      verdictHeading: `Against ${membersInside(referenceGroup, 'caseload')}`,
      after: ['Per 10,000', 'Against all others', ...(ages === null ? [] : ['Age-standardised'])],
      ranges: slice.ranges,
      blocks: [{key: 'groups', heading: null, scale: ratioScale, rows}],
      signs: {
        mark: 'Relative rate, children',
        range: `Range (95%)${isExact(rule) ? '' : ', for every count that rounding allows'}`,
        withheld: '[c] withheld',
        tooFew: 'Fewer than 10 children',
      },
      laneCells: {
        columns: ['Relative rate', 'Range, 95%'],
        of: ({key}) => {
          const each = rates.find(({group}) => group.id === key);
          if (!each) return ['', ''];
          return each.isReference
            ? [each.rate.per10000 === null ? '' : '1', '']
            : [relativeLabel(each.relative), ratiosLabel(each.relative.interval)];
        },
      },
      csv: rates.map(({group, rate, relative, isReference}) => ({
        ...tidyMeasure({figure: id, area_code: area.code, area: area.name, period: side.snapshots.at}),
        characteristic: dimension.topic,
        category: group.label,
        count: plainCell(rate.count),
        base: plainCell(line.declared),
        baseline_grade: residents.grade,
        ratio: isReference ? (rate.per10000 === null ? '' : '1') : plainNumber(relative.ratio, 3),
        status: isReference ? 'reference' : verdictLabel(relative.verdict).toLowerCase(),
      })),
      csvMore: {
        columns: [
          'residents',
          'rate_per_10000',
          'rate_lower',
          'rate_upper',
          'ratio_lower',
          'ratio_upper',
          'ratio_to_all_others',
          'age_standardised',
        ],
        rows: rates.map(({group, rate, relative, beside}) => [
          plainNumber(rate.residents, 0),
          plainNumber(rate.per10000, 2),
          plainNumber(rate.interval?.lower, 2),
          plainNumber(rate.interval?.upper, 2),
          plainNumber(relative.interval?.lower, 3),
          plainNumber(relative.interval?.upper, 3),
          plainNumber(beside.ratio, 3),
          plainNumber(ages?.rates.get(group.id)?.per10000, 2),
        ]),
      },
      caption: `Children per 10,000 ${ageWords(residents)} by heritage, ${areaLabel(area)}, ${dateLabel(side.snapshots.at)}`,
    },
    evidence,
  );
}

function relativeLabel({ratio, reason}: RelativeRate): string {
  return ratio === null ? (reason === 'withheld' ? '[c]' : '') : ratioLabel(ratio);
}

function rowOf(
  {group, isReference, rate, relative, beside}: GroupRate,
  reference: BroadGroup,
  ages: AgesOfGroups | null,
  decimals: 0 | 1,
  {slice}: CaseloadScope,
): MeasureRow {
  const isClear = relative.verdict === 'higher' || relative.verdict === 'lower';
  const state = stateOfReason(relative.reason === 'rounding' ? null : relative.reason, isClear);
  const label = relativeLabel(relative);
  const standard = ages?.rates.get(group.id) ?? null;
  return {
    key: group.id,
    label: group.short,
    href: sliceHref(slice, {page: 'characteristic', by: 'ethnicGroup', category: group.id}),
    before: [cellLabel(rate.count), rate.residents === null ? '' : countLabel(rate.residents)],
    mark: isReference
      ? null
      : relative.ratio === null
        ? emptyMark(state, label, state === 'withheld' ? '[c] withheld' : 'Too few for a rate')
        : {
            state,
            value: relative.ratio,
            lower: relative.interval?.lower ?? null,
            upper: relative.interval?.upper ?? null,
            label,
            tick: null,
            expected: null,
            text: `${label} times the rate of ${membersInside(reference, 'caseload')}, range ${ratiosLabel(relative.interval)}`,
          },
    verdict: isReference ? 'Reference' : relative.reason === 'withheld' ? 'Withheld' : verdictLabel(relative.verdict),
    isClear,
    after: [
      rateLabel(rate, decimals),
      relativeLabel(beside),
      ...(ages === null ? [] : [standard === null ? '' : fixedLabel(standard.per10000, decimals)]),
    ],
  };
}

/** '1.4 times as often as White children' of the groups furthest each way; or that none differs clearly. */
function findingOf(rates: readonly GroupRate[], reference: BroadGroup): string {
  const clear = rates.flatMap(({group, relative}) =>
    relative.ratio !== null && (relative.verdict === 'higher' || relative.verdict === 'lower')
      ? [{group, ratio: relative.ratio}]
      : [],
  );
  const most = clear.filter(({ratio}) => ratio > 1).toSorted((a, b) => b.ratio - a.ratio)[0];
  const least = clear.filter(({ratio}) => ratio < 1).toSorted((a, b) => a.ratio - b.ratio)[0];
  const whom = membersInside(reference, 'caseload');
  const said = [most, least].filter((each) => each !== undefined);
  if (said.length === 0) return `No clear difference in rate between ${whom} and children of other heritage`;
  const parts = said.map(({group, ratio}, i) =>
    i === 0
      ? `${sentenceStart(group.members.caseload)} are worked with ${ratioLabel(ratio)} times as often as ${whom}`
      : `${membersInside(group, 'caseload')} ${ratioLabel(ratio)} times`,
  );
  return `${parts.join(', ')}, for their number among residents`;
}

function supportOf(
  rates: readonly GroupRate[],
  decimals: 0 | 1,
  ages: AgesOfGroups | null,
  reference: string,
): string | null {
  const given = rates.filter(({rate}) => rate.per10000 !== null);
  const words = given.map(({group, rate}) => `${group.short} ${rateLabel(rate, decimals)}`);
  return (
    [
      ...(words.length > 0 ? [`For every 10,000 residents of the same heritage: ${listWords(words)}.`] : []),
      ...standardSentence(rates, ages, reference),
    ].join(' ') || null
  );
}

/** How far standardising moves the relative rates, in words. */
function standardSentence(
  rates: readonly GroupRate[],
  ages: AgesOfGroups | null,
  reference: string,
): readonly string[] {
  const base = ages?.rates.get(reference);
  if (!ages || !base) return [];
  const moves = rates.flatMap(({group, relative, isReference}) => {
    const own = ages.rates.get(group.id);
    return own && relative.ratio !== null && !isReference
      ? [{group, before: relative.ratio, after: own.per10000 / base.per10000}]
      : [];
  });
  const furthest = moves.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))[0];
  if (!furthest) return [];
  const [before, after] = [ratioLabel(furthest.before), ratioLabel(furthest.after)];
  return before === after
    ? ['Standardised for age in two bands, no relative rate changes.']
    : [
        `Standardised for age in two bands, the relative rate that moves most is that of ${membersInside(furthest.group, 'caseload')}, from ${before} to ${after}.`,
      ];
}
