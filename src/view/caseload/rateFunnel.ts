import type {Area} from '../../catalogue';
import {rateFunnelCurve, type AreaRate, type AreaRates} from '../../comparison';
import {sliceHref} from '../../slice';
import {areaLabel} from '../figure/places';
import {isExact} from '../figure/protection';
import type {RateFunnelView} from '../caseloadTypes';
import type {FunnelArea} from '../mapTypes';
import {countLabel} from '../words/countLabel';
import {numberWords, sentenceStart} from '../words/numberWords';
import {ratioLabel} from '../words/ratioLabel';
import type {CaseloadScope} from './caseloadScope';
import {stateOfReason} from './rateWords';

/** The areas' rates over the whole's, by the children expected at it, with limits around 1. Null where nothing can be placed. */
export function rateFunnel(
  rates: AreaRates,
  byCode: ReadonlyMap<string, Area>,
  areas: string,
  {slice, area, side}: CaseloadScope,
): RateFunnelView | null {
  const shown = rates.rows.filter(({funnel}) => funnel !== null);
  const expected = rates.rows.flatMap(({expected: each}) => (each ? [each] : []));
  if (shown.length === 0 || rates.whole.per10000 === null) return null;
  const name = areaLabel(area);
  const {dispersion} = rates;
  const points = rates.rows.map((row): FunnelArea => pointOf(row, byCode.get(row.area), slice));
  const hasCross = points.some(({state, expected: each}) => state === 'withheld' && each !== null);
  return {
    kind: 'rateFunnel',
    id: 'caseload-rate-funnel',
    picture: {
      areas: points,
      classes,
      selected: null,
      population: 'caseload',
      funnel: {
        finding: findingOf(shown, areas, name),
        support: `Same rates, ${countLabel(shown.length)} ${areas}`,
        picture: `Funnel plot: rate over that of ${name} against children expected, with 95% and 99.8% limits`,
        axis: `Children expected at the rate of ${name} (log scale)`,
        parity: `${name} 1.00`,
        nation: null,
        limits: rateFunnelCurve(Math.min(...expected) / 1.2, Math.max(...expected) * 1.3, dispersion.tau2),
        note:
          `Rate over that of ${name}. Filled: outside a limit. Hollow: within both.${hasCross ? ' Cross: withheld, at the number expected.' : ''} ` +
          (dispersion.adjusted
            ? `${sentenceStart(areas)} differ more among themselves than chance allows, so the limits are widened for it. `
            : '') +
          (isExact(side.lines.rule)
            ? ''
            : `Counts are rounded to ${side.lines.rule.roundingBase}, which moves small areas by a step.`),
      },
    },
  };
}

/** One colour each way: the funnel's places say the rest. */
const classes: RateFunnelView['picture']['classes'] = [
  {label: 'Below', clear: 0, unclear: 0, color: 'diverge-2'},
  {label: 'Above', clear: 0, unclear: 0, color: 'diverge-6'},
];

function pointOf(
  {area: code, rate, ratio, expected, funnel}: AreaRate,
  area: Area | undefined,
  slice: CaseloadScope['slice'],
): FunnelArea {
  return {
    code,
    name: area ? areaLabel(area, 'short') : code,
    ratio,
    ratioLabel: ratioLabel(ratio),
    expected,
    funnel,
    state: stateOfReason(rate.reason, funnel !== 'within'),
    classIndex: ratio === null ? null : ratio < 1 ? 0 : 1,
    selectHref: sliceHref(slice, {page: 'caseload', area: code}),
  };
}

function findingOf(shown: readonly AreaRate[], areas: string, name: string): string {
  const outside = shown.filter(({funnel}) => funnel === 'outside998');
  const above = outside.filter(({ratio}) => (ratio ?? 1) > 1).length;
  const below = outside.length - above;
  if (outside.length === 0) return `No rate lies outside the 99.8% limits around that of ${name}`;
  return `Of ${numberWords(shown.length)} ${areas}, ${numberWords(above)} ${above === 1 ? 'lies' : 'lie'} above and ${numberWords(below)} below the 99.8% limits around the rate of ${name}`;
}
