import type {Area, Level} from '../../catalogue';
import {areaRates, methods, type AreaRate, type AreaRates, type Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel, levelNotes, levelWords} from '../figure/places';
import {isExact} from '../figure/protection';
import {sideOf} from '../figure/sides';
import {sourceWords} from '../figure/sourceLine';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {MeasureRow, MeasureTableView, RateFunnelView} from '../caseloadTypes';
import {levelInside} from '../page/byAreaFigure';
import {ageWords} from '../words/ageWords';
import {cellLabel} from '../words/cellLabel';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {numberWords, sentenceStart} from '../words/numberWords';
import {verdictLabel} from '../words/verdictLabel';
import {withheldWords} from '../words/withheldWords';
import {peopleAt, residentChildren, type CaseloadScope} from './caseloadScope';
import {linearScale} from './measureScale';
import {emptyMark, measureTable, tidyMeasure} from './measureTable';
import {rateFunnel} from './rateFunnel';
import {numbersLabel, rateDecimals, rateLabel, stateOfReason} from './rateWords';

/** Areas that a list shows in full; of more, those outside the funnel's outer limits. */
const mostListed = 40;
const mostOutside = 24;

/** A funnel of fewer says no more than the list. */
const leastAreasForFunnel = 10;

/** A share of areas without a child from which the file may be of some areas only. */
const leastPartial = 0.25;

const id = 'caseload-rates';

/** Rates of the areas inside an area, ranked, and in a funnel. 'loading' while counts are not there; null where it has no areas inside. */
export function areaRatesFigure(
  scope: CaseloadScope,
): {readonly table: MeasureTableView; readonly funnel: RateFunnelView | null} | null | 'loading' {
  const {slice, evidence, area, side, any} = scope;
  const level = ratesLevel(slice, evidence, area);
  const whole = residentChildren(evidence, area.code);
  if (level === null || whole === null) return null;
  const inside = evidence.areas.inside(area, level).filter(({code}) => code !== area.code);
  const lines = sideOf(slice, evidence, 'caseload', {area, level, atOnly: true, only: [any]});
  if (lines === null) return 'loading';
  if ('sentence' in lines) return null;
  const served = inside.map(({code}) => ({
    area: code,
    count: peopleAt(lines, any, lines.snapshots.at, {area: code}),
    residents: residentChildren(evidence, code)?.total ?? 0,
  }));
  if (served.every(({count}) => count.kind === 'notCollected')) return null;
  const {rule} = lines.lines;
  const rates = areaRates(served, {count: peopleAt(side, any), residents: whole.total}, rule);
  const byCode = new Map(inside.map((each) => [each.code, each]));
  const ranked = rates.rows.toSorted((a, b) => (b.rate.per10000 ?? -1) - (a.rate.per10000 ?? -1));
  const isLong = inside.length > mostListed;
  const listed = isLong ? ranked.filter(({funnel}) => funnel === 'outside998').slice(0, mostOutside) : ranked;
  const decimals = rateDecimals(served.map(({count}) => count));
  const row = (each: AreaRate): MeasureRow => rowOf(each, byCode.get(each.area), rates, decimals, scope);
  const areas = levelWords(level, 2);
  const finding = findingOf(ranked, byCode, level, rates, scope, decimals);
  const table = measureTable(
    {
      id,
      topic: `Rate by ${levelWords(level, 1)}`,
      ...finding,
      ...partialCaution(rates.rows, areas, scope),
      more: null,
      notes: [
        `${sentenceStart(scope.nouns.caseload)} worked with in the year to ${dateLabel(side.snapshots.at)} for every 10,000 ${ageWords(whole)} on Census Day, 21 March 2021.`,
        isLong
          ? `Listed by rate: ${listedWords(listed.length, rates.rows)} outside the 99.8% limits of the funnel; all ${numberWords(inside.length)} are in the table.`
          : 'Listed by rate, highest first: neighbours in the list may not differ.',
        `Each area is tested against the rest of ${area.name}, never against a whole that it is in.`,
        'A rate says how many children of a place come to court and are worked with; it is not the need there, nor a measure of the service.',
        ...(rates.rows.some(({rate}) => rate.reason === 'smallBase') ? ['No rate on fewer than 10 children.'] : []),
        ...(rates.rows.some(({rate}) => rate.reason === 'withheld') ? [withheldWords(rule)] : []),
        ...levelNotes(level, evidence),
      ],
      source: sourceWords([whole], {workforce: [], caseload: [side.snapshots.at]}, evidence),
      methods: methodLinks(
        [methods.childrenRate, methods.relativeRate, methods.rateFunnel, methods.rounding],
        slice,
        evidence,
      ),
      rowHeading: sentenceStart(levelWords(level, 1)),
      before: ['Children', 'Residents'],
      laneHeading: `Children per 10,000 ${ageWords(whole)}`,
      verdictHeading: `Against the rest of ${areaLabel(area, 'short')}`,
      after: ['Funnel'],
      ranges: slice.ranges,
      blocks: [
        {
          key: 'areas',
          heading: null,
          scale: linearScale([
            ...listed.flatMap(({rate}) => [rate.per10000, slice.ranges ? (rate.interval?.upper ?? null) : null]),
            rates.whole.per10000,
          ]),
          rows: listed.map(row),
        },
      ],
      signs: {
        mark: 'Children per 10,000 residents',
        range: `Range (95%)${isExact(rule) ? '' : ', for every count that rounding allows'}`,
        tick: `${areaLabel(area)}: ${rateLabel(rates.whole, 1)}`,
        withheld: '[c] withheld',
        tooFew: 'Fewer than 10 children',
        notCollected: 'Not collected',
      },
      laneCells: {
        columns: ['Per 10,000', 'Range, 95%'],
        of: ({key}) => {
          const found = rates.rows.find((each) => each.area === key);
          return found ? [rateLabel(found.rate, decimals), numbersLabel(found.rate.interval, decimals)] : ['', ''];
        },
      },
      tableOnly: isLong ? ranked.filter((each) => !listed.includes(each)).map(row) : [],
      csv: ranked.map((each) => tidyOf(each, byCode.get(each.area), scope)),
      csvMore: {
        columns: ['residents', 'rate_per_10000', 'rate_lower', 'rate_upper', 'funnel'],
        rows: ranked.map(({rate, funnel}) => [
          plainNumber(rate.residents, 0),
          plainNumber(rate.per10000, 2),
          plainNumber(rate.interval?.lower, 2),
          plainNumber(rate.interval?.upper, 2),
          funnel === null ? '' : funnelWords[funnel].toLowerCase(),
        ]),
      },
      caption: `Children per 10,000 residents by ${levelWords(level, 1)} in ${area.name}, ${dateLabel(side.snapshots.at)}`,
    },
    evidence,
  );
  const funnel = inside.length < leastAreasForFunnel ? null : rateFunnel(rates, byCode, areas, scope);
  return {table, funnel};
}

/** The level of the areas that rates are listed by: the one asked for, where the area has areas of it inside; else the next one down. */
export function ratesLevel({level}: Pick<Slice, 'level'>, evidence: Evidence, area: Area): Level | null {
  const inside = evidence.areas.inside(area, level).filter(({code}) => code !== area.code);
  return level !== area.level && inside.length > 1 ? level : levelInside(area, evidence);
}

/** A file of some areas only makes the rate of the whole too low: said before the picture. */
function partialCaution(rows: readonly AreaRate[], areas: string, {area}: CaseloadScope): {readonly caution?: string} {
  const none = rows.filter(({rate}) => rate.count.kind === 'shown' && rate.count.count === 0).length;
  if (none < rows.length * leastPartial) return {};
  return {
    caution: `The file has no children in ${numberWords(none)} of ${numberWords(rows.length)} ${areas}: if it does not hold all the children of ${area.name}, the rate of ${area.name} is too low and nothing should be compared with it.`,
  };
}

function listedWords(listed: number, rows: readonly AreaRate[]): string {
  const outside = rows.filter(({funnel}) => funnel === 'outside998').length;
  if (outside === 0) return 'no area lies';
  return listed < outside ? `the first ${numberWords(listed)} of ${numberWords(outside)}` : 'those';
}

const funnelWords = {within: 'Within', outside95: 'Outside 95%', outside998: 'Outside 99.8%'} as const;

function rowOf(
  {area: code, rate, againstRest, funnel}: AreaRate,
  area: Area | undefined,
  {whole}: AreaRates,
  decimals: 0 | 1,
  {slice}: CaseloadScope,
): MeasureRow {
  const label = rateLabel(rate, decimals);
  const isClear = againstRest.verdict === 'higher' || againstRest.verdict === 'lower';
  const state = stateOfReason(rate.reason, isClear);
  const name = area ? areaLabel(area, 'short') : code;
  const range = rate.interval ? `, range ${numbersLabel(rate.interval, decimals)}` : '';
  return {
    key: code,
    label: name,
    href: sliceHref(slice, {page: 'caseload', area: code}),
    before: [cellLabel(rate.count), rate.residents === null ? '' : countLabel(rate.residents)],
    mark:
      rate.per10000 === null
        ? emptyMark(state, label, label === '[c]' ? '[c] withheld' : label)
        : {
            state,
            value: rate.per10000,
            lower: rate.interval?.lower ?? null,
            upper: rate.interval?.upper ?? null,
            label,
            tick: whole.per10000 === null ? null : {value: whole.per10000, style: 'solid'},
            expected: null,
            text: `${label} per 10,000${range}`,
          },
    verdict: rate.reason === 'withheld' ? 'Withheld' : verdictLabel(againstRest.verdict),
    isClear,
    after: [funnel === null ? '' : funnelWords[funnel]],
  };
}

function tidyOf({area: code, rate, ratio, againstRest}: AreaRate, area: Area | undefined, {side}: CaseloadScope) {
  return tidyMeasure({
    figure: id,
    area_code: code,
    area: area?.name ?? code,
    period: side.snapshots.at,
    count: plainCell(rate.count),
    ratio: plainNumber(ratio, 3),
    status: (rate.reason === 'withheld' ? 'Withheld' : verdictLabel(againstRest.verdict)).toLowerCase(),
  });
}

function findingOf(
  ranked: readonly AreaRate[],
  byCode: ReadonlyMap<string, Area>,
  level: Level,
  {whole}: AreaRates,
  {area}: CaseloadScope,
  decimals: 0 | 1,
): {readonly finding: string; readonly support: string | null} {
  const given = ranked.filter(({rate}) => rate.per10000 !== null);
  const [highest] = given;
  const lowest = given.at(-1);
  const words = (each: AreaRate): string => {
    const place = byCode.get(each.area);
    return `${rateLabel(each.rate, decimals)} (${place ? areaLabel(place, 'short') : each.area})`;
  };
  if (!highest || !lowest || given.length < 2) {
    return {finding: `Too few children in any ${levelWords(level, 1)} for a rate`, support: null};
  }
  const count = (verdict: string): number => given.filter(({againstRest}) => againstRest.verdict === verdict).length;
  const outside = given.filter(({funnel}) => funnel === 'outside998').length;
  const rest = ranked.length - given.length;
  const sentences = [
    `Higher than the rest of ${area.name} in ${numberWords(count('higher'))} of ${numberWords(given.length)} ${levelWords(level, given.length)}, lower in ${numberWords(count('lower'))}, not clear in ${numberWords(count('noClearDifference'))}.`,
    `${sentenceStart(numberWords(outside))} ${outside === 1 ? 'lies' : 'lie'} outside the 99.8% limits of the funnel.`,
    ...(rest > 0 ? [`${sentenceStart(numberWords(rest))} ${rest === 1 ? 'has' : 'have'} no rate.`] : []),
  ];
  const all = whole.per10000 === null ? '' : `; ${areaLabel(area)} ${rateLabel(whole, 1)}`;
  return {
    finding: `Between ${words(lowest)} and ${words(highest)} children for every 10,000 residents${all}`,
    support: sentences.join(' '),
  };
}
