import {area, line} from 'd3';
import type {LineHistoryView} from '../../view';
import {placeEnds} from '../trend/placeEnds';

type Shown = LineHistoryView['points'][number];

export interface PlacedHistory {
  readonly plot: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
  readonly rows: readonly {readonly label: string; readonly y: number}[];
  /** A snapshot each, in pixels; null where nothing is shown. */
  readonly columns: readonly {
    readonly key: string;
    readonly x: number;
    readonly share: number | null;
    readonly other: number | null;
    readonly gap: string;
    /** Where its figure stands: beyond the share beside, away from the line. */
    readonly gapAt: number;
  }[];
  /** The first and the last snapshot by name, and others where there is room. */
  readonly periods: readonly {readonly label: string; readonly x: number}[];
  readonly share: readonly string[];
  readonly other: readonly string[];
  readonly band: string;
  readonly ends: {readonly share: number; readonly other: number | null};
}

const roomForPeriod = 54;

/** Places the snapshots across, the shares up from nought. Lines break where a snapshot is not shown. */
export function placeHistory({points, axis}: LineHistoryView, width: number, height: number): PlacedHistory {
  const plot = {left: 38, right: width - 58, top: 18, bottom: height - 26};
  const inset = 16;
  const step = points.length > 1 ? (plot.right - plot.left - 2 * inset) / (points.length - 1) : 0;
  const x = (i: number): number => tenths(plot.left + inset + i * step);
  const y = (share: number): number =>
    tenths(plot.bottom - (Math.min(share, axis.max) / axis.max) * (plot.bottom - plot.top));
  const isShown = ({share}: Shown): boolean => share !== null;
  const course = (value: (point: Shown) => number | null): readonly string[] => {
    const path = line<Shown>()
      .defined((point) => value(point) !== null)
      .x((point) => x(points.indexOf(point)))
      .y((point) => y(value(point) ?? 0))(points);
    return path === null || path === '' ? [] : [path];
  };
  const columns = points.map((point, i) => {
    const [share, other] = [point.share, point.other].map((value) => (value === null ? null : y(value)));
    const isOver = (point.other ?? 0) >= (point.share ?? 0);
    const edge = other ?? plot.bottom - 12;
    return {
      key: point.key,
      x: x(i),
      share: share ?? null,
      other: other ?? null,
      gap: point.gap,
      gapAt: tenths(isOver || share === null ? edge - 6 : edge + 15),
    };
  });
  const last = points.findLast(isShown);
  const apart = placeEnds(
    [
      {key: 'share', text: '', name: '', y: y(last?.share ?? 0)},
      {key: 'other', text: '', name: '', y: y(last?.other ?? 0)},
    ],
    {top: plot.top, bottom: plot.bottom, apart: 14},
  );
  const endAt = (key: string): number => apart.find((each) => each.key === key)?.y ?? plot.bottom;
  const every = Math.max(1, Math.ceil(roomForPeriod / Math.max(1, step)));
  return {
    plot,
    rows: axis.ticks.map(({label, value}) => ({label, y: y(value)})),
    columns,
    periods: points.flatMap(({label}, i) => ((points.length - 1 - i) % every === 0 ? [{label, x: x(i)}] : [])),
    share: course(({share}) => share),
    other: course(({other}) => other),
    band:
      area<Shown>()
        .defined(({lower, upper}) => lower !== null && upper !== null)
        .x((point) => x(points.indexOf(point)))
        .y0(({lower}) => y(lower ?? 0))
        .y1(({upper}) => y(upper ?? 0))(points) ?? '',
    ends: {share: endAt('share'), other: last ? endAt('other') : null},
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
