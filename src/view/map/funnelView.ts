import {funnelCurve} from '../../comparison';
import {areaLabel, levelWords} from '../figure/places';
import {isExact} from '../figure/protection';
import type {AreaFigure, FunnelView} from '../types';
import {countLabel} from '../words/countLabel';
import {numberWords, sentenceStart} from '../words/numberWords';
import {ratioLabel} from '../words/ratioLabel';
import type {MapTopic} from './mapTopic';

/** The map's figure against how far chance alone could take it, around the nation's ratio. */
export function funnelView(topic: MapTopic, figures: readonly AreaFigure[]): FunnelView {
  const {areas, evidence, words, level, rule} = topic;
  const nation = areaLabel(evidence.areas.nation);
  const shown = figures.filter(({funnel}) => funnel !== null);
  const expected = shown.map((figure) => figure.expected ?? 0).filter((people) => people > 0);
  const ratio = areas.nation?.ratio ?? null;
  const share = areas.nation?.baseline?.share ?? null;
  const has = ratio !== null && share !== null && expected.length > 0;
  const {dispersion} = areas;
  const hasNone = shown.some((figure) => figure.ratio === 0);
  const hasCross = figures.some((figure) => figure.state === 'withheld' && figure.expected !== null);
  return {
    finding: finding(shown, level, nation),
    support: `Same figure, ${countLabel(shown.length)} ${levelWords(level, shown.length)}`,
    picture: `Funnel plot: representation ratio against ${words.people} expected, with 95% and 99.8% limits around the ratio of ${nation}`,
    axis: `${sentenceStart(words.people)} expected at the share of ${words.residents} (log scale)`,
    parity: 'Parity 1.00',
    nation: ratio === null ? null : {value: ratio, label: `${nation} ${ratioLabel(ratio)}`},
    limits: has
      ? funnelCurve({
          nationRatio: ratio,
          baselineShare: share,
          from: Math.min(...expected) / 1.2,
          to: Math.max(...expected) * 1.3,
          tau2: areas.dispersion.tau2,
        })
      : [],
    note:
      `Filled: outside a limit. Hollow: within both.${hasNone ? ' Triangle: none counted.' : ''}${hasCross ? ' Cross: withheld, at the number expected.' : ''} ` +
      `Limits are drawn for the residents’ share of ${nation}; each area is judged by its own. ` +
      (dispersion.adjusted
        ? `${sentenceStart(levelWords(level, 2))} differ more among themselves than chance allows, so the limits are widened for it. `
        : '') +
      (isExact(rule)
        ? 'Diagonal rows of dots come from counts of few people.'
        : `Diagonal rows of dots come from counts rounded to ${rule.roundingBase}.`),
  };
}

function finding(shown: readonly AreaFigure[], level: MapTopic['level'], nation: string): string {
  if (shown.length === 0) return 'No area has a figure that can be placed in the funnel';
  const outside = shown.filter(({funnel}) => funnel === 'outside998');
  const above = outside.filter(({limit}) => limit.startsWith('above')).length;
  const below = outside.length - above;
  if (outside.length === 0) {
    return `No ${levelWords(level, 1)} lies outside the 99.8% limits around the ratio of ${nation}`;
  }
  const [first, second] = above > 0 ? ([above, below] as const) : ([below, 0] as const);
  const side = above > 0 ? 'above' : 'below';
  const subject = `${sentenceStart(numberWords(first))} ${levelWords(level, first)} ${outside.length === 1 ? 'lies' : 'lie'} ${side}`;
  const other = second > 0 ? ` and ${numberWords(second)} below` : '';
  const limits = second > 0 ? 'limits' : 'limit';
  const chance = 0.002 * shown.length;
  const by = chance < 1 ? 'less than one' : `about ${numberWords(Math.round(chance))}`;
  return `${subject}${other} the 99.8% ${limits} around the ratio of ${nation}; chance alone would put ${by} there`;
}
