import {line, scaleLog, type ScaleLogarithmic} from 'd3';
import type {FunnelArea, FunnelPicture} from '../../view';
import type {Point} from './placedMap';

export interface FunnelPoint {
  readonly figure: FunnelArea;
  readonly at: Point;
  /** none: nobody was counted; withheld: the count is not shown, only where it was expected. */
  readonly kind: 'outside' | 'inside' | 'none' | 'withheld';
  readonly color: string;
}

export interface PlacedFunnel {
  readonly plot: {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};
  readonly columns: readonly {readonly label: string; readonly x: number}[];
  readonly rows: readonly {readonly label: string; readonly y: number}[];
  readonly points: readonly FunnelPoint[];
  readonly limits: {readonly is95: readonly string[]; readonly is998: readonly string[]};
  /** Where the lower limits can be named: their ends at the right. */
  readonly limitLabels: readonly {readonly text: string; readonly at: Point}[];
  readonly parity: number;
  /** Whether there is room beside the plot for the names of its lines. */
  readonly beside: boolean;
  readonly nation: number | null;
}

/** A limit's name and the space after it. */
const labelWidth = 68;

/** Wider than this there is a margin for the lines' names. */
const roomy = 420;

const rowTicks = [0.125, 0.25, 0.5, 1, 2, 4, 8];
const columnTicks = [1, 2, 5].flatMap((step) => [0.1, 1, 10, 100, 1000, 10_000].map((power) => step * power));

function within(value: number, scale: ScaleLogarithmic<number, number>): number {
  const [low = 1, high = 1] = scale.domain();
  return scale(Math.max(low, Math.min(high, value)));
}

/** Areas by expected people and ratio, both on log axes, with the limits around the nation's ratio. Null when nothing can be drawn. */
export function placeFunnel(view: FunnelPicture, width: number): PlacedFunnel | null {
  const drawn = view.areas.filter(
    ({expected, ratio, state}) => (expected ?? 0) > 0 && (ratio !== null || state === 'withheld'),
  );
  const expected = drawn.map((figure) => figure.expected ?? 1);
  if (expected.length === 0) return null;
  const plot = {
    left: 36,
    top: 10,
    right: Math.max(120, width - (width > roomy ? 92 : 10)),
    bottom: width > roomy ? 262 : 232,
  };
  const ratios = drawn.flatMap(({ratio}) => (ratio ? [Math.max(ratio, 1 / ratio)] : []));
  const reach = Math.min(8, Math.max(2, 2 ** Math.ceil(Math.log2(Math.max(1, ...ratios)))));
  const x = scaleLog([Math.min(...expected) / 1.15, Math.max(...expected) * 1.25], [plot.left, plot.right]);
  const y = scaleLog([1 / reach, reach], [plot.bottom, plot.top]);
  const [least = 1, most = 1] = x.domain();

  const inReach = view.funnel.limits.filter((limit) => limit.expected >= least && limit.expected <= most);
  const curve = (side: 'lower95' | 'upper95' | 'lower998' | 'upper998') =>
    line<(typeof inReach)[number]>(
      (limit) => x(limit.expected),
      (limit) => within(limit[side], y),
    ).digits(1)(inReach) ?? '';
  // A label stands where its lower limit comes into the plot, in the empty corner under the funnel.
  const named = (side: 'lower95' | 'lower998', text: string) => {
    const enters = inReach.find((limit) => limit[side] > (1 / reach) * 1.3);
    return enters && x(enters.expected) < plot.right - 70
      ? [{text, at: [x(enters.expected) + 10, within(enters[side], y) + 12] as const}]
      : [];
  };
  const inner = named('lower95', '95% limit');
  const outer = named('lower998', '99.8% limit');
  return {
    plot,
    columns: columnTicks
      .filter((tick) => tick >= least && tick <= most)
      .map((tick) => ({label: tick.toLocaleString('en-GB'), x: x(tick)})),
    rows: rowTicks
      .filter((tick) => tick <= reach && tick >= 1 / reach)
      .map((tick) => ({label: String(tick), y: y(tick)})),
    points: drawn.map((figure) => placePoint(figure, view, x, y, plot.bottom)),
    limits: {is95: [curve('lower95'), curve('upper95')], is998: [curve('lower998'), curve('upper998')]},
    limitLabels: limitLabels([...inner, ...outer]),
    parity: y(1),
    beside: width > roomy,
    nation: view.funnel.nation ? within(view.funnel.nation.value, y) : null,
  };
}

/** Two names that would stand on each other become one, at the outer limit. */
function limitLabels(labels: PlacedFunnel['limitLabels']): PlacedFunnel['limitLabels'] {
  const [inner, outer] = labels;
  return inner && outer && outer.at[0] - inner.at[0] < labelWidth
    ? [{text: '95% and 99.8% limits', at: outer.at}]
    : labels;
}

function placePoint(
  figure: FunnelArea,
  view: FunnelPicture,
  x: ScaleLogarithmic<number, number>,
  y: ScaleLogarithmic<number, number>,
  bottom: number,
): FunnelPoint {
  const across = x(figure.expected ?? 1);
  const color = view.classes[figure.classIndex ?? -1]?.color ?? 'ground';
  if (figure.ratio === null) return {figure, at: [across, bottom + 8], kind: 'withheld', color: 'ground'};
  if (figure.ratio === 0) return {figure, at: [across, bottom - 5], kind: 'none', color};
  const kind = figure.funnel === 'within' || figure.funnel === null ? 'inside' : 'outside';
  return {figure, at: [across, within(figure.ratio, y)], kind, color};
}
