import type {ComparedRow} from '../../comparison';
import type {Slice} from '../../slice';
import type {MapView} from '../types';
import {fixedLabel, percentLabel} from '../words/percentLabel';

type Show = Slice['show'];
type Color = MapView['classes'][number]['color'];

/** Classes by their lower breaks; every break is fixed or a round number, so no class edge gives a count away. */
export interface MapClasses {
  readonly breaks: readonly number[];
  readonly labels: readonly string[];
  /** Lowest to highest. */
  readonly colors: readonly Color[];
}

/** Lower than residents to higher; the middle one is near parity. */
const colors = ['diverge-7', 'diverge-6', 'diverge-5', 'diverge-4', 'diverge-3', 'diverge-2', 'diverge-1'] as const;

const ratioBreaks = [0.5, 2 / 3, 0.8, 1.25, 1.5, 2] as const;
const ratioLabels = ['Under 0.5', '0.5 to 0.67', '0.67 to 0.8', '0.8 to 1.25', '1.25 to 1.5', '1.5 to 2', '2 or more'];
const steps = [0.25, 0.5, 1, 2, 2.5, 5, 10, 20];

/** The figure an area is coloured by. */
export function mappedValue(row: ComparedRow, show: Show): number | null {
  switch (show) {
    case 'ratio':
      return row.ratio;
    case 'gap':
      return row.gapPoints;
    case 'share':
      return row.share === null ? null : row.share * 100;
  }
}

/** The same classes for every area of the level, however few of them are asked about, so colours do not move on drilling. */
export function mapClasses(show: Show, rows: readonly ComparedRow[], nation: ComparedRow | null): MapClasses {
  if (show === 'ratio') return {breaks: ratioBreaks, labels: ratioLabels, colors};
  const middle = show === 'share' ? (nation?.share ?? 0) * 100 : 0;
  const far = rows
    .map((row) => mappedValue(row, show))
    .filter((value) => value !== null)
    .map((value) => Math.abs(value - middle))
    .toSorted((a, b) => a - b);
  // The outermost classes hold about a tenth of the areas, whatever one extreme area does.
  const reach = far[Math.floor(0.9 * (far.length - 1))] ?? 1;
  const step = steps.find((each) => each * (show === 'gap' ? 3 : 2.5) >= reach) ?? 20;
  return show === 'gap' ? gapClasses(step) : shareClasses(step, middle);
}

function decimals(step: number): number {
  return Number.isInteger(step) ? 0 : Number.isInteger(step * 10) ? 1 : 2;
}

function gapClasses(step: number): MapClasses {
  const text = (value: number) => fixedLabel(value, decimals(step));
  const between = (low: number, high: number) => `${text(low)} to ${text(high)}`;
  return {
    breaks: [-3, -2, -1, 1, 2, 3].map((times) => times * step),
    labels: [
      `Under ${text(-3 * step)}`,
      between(-3 * step, -2 * step),
      between(-2 * step, -step),
      between(-step, step),
      between(step, 2 * step),
      between(2 * step, 3 * step),
      `${text(3 * step)} or more`,
    ],
    colors,
  };
}

/** Even steps about the class that holds the nation's share; classes below nought do not exist. */
function shareClasses(step: number, nation: number): MapClasses {
  const floor = Math.floor(nation / step + 1e-9) * step;
  const breaks = [-2, -1, 0, 1, 2, 3].map((times) => floor + times * step);
  const first = breaks.findIndex((value) => value > 1e-9);
  const kept = breaks.slice(first).filter((value) => value < 100 - 1e-9);
  const text = (value: number) => percentLabel(value / 100, decimals(step));
  const labels = [undefined, ...kept].map((low, i) => {
    const high = kept[i];
    if (low === undefined) return `Under ${text(high ?? 100)}`;
    return high === undefined ? `${text(low)} or more` : `${text(low)} to ${text(high)}`;
  });
  return {breaks: kept, labels, colors: colors.slice(first, first + labels.length)};
}

/** The class a value falls in: a value on a break is in the class above. */
export function classIndex({breaks}: MapClasses, value: number): number {
  return breaks.filter((lower) => value >= lower - 1e-9).length;
}
