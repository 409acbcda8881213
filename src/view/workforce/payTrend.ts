import type {PublishedPay} from '../../catalogue';
import type {Amount} from '../../disclosure';
import {amountLabel} from '../words/amountLabel';
import {dateLabel} from '../words/dateLabel';
import {fixedLabel} from '../words/percentLabel';
import type {GapAxis, GapPoint, GapSeries, PayTrendView} from '../workforceTypes';
import type {PayAsked} from './payAsked';

const steps = [0.5, 1, 2, 5, 10, 20, 50];

/** Ticks from below to above every value, nought among them, in two to five steps. */
export function gapAxis(values: readonly number[]): GapAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = steps.find((each) => Math.ceil(high / each) - Math.floor(low / each) <= 4) ?? 100;
  const [from, to] = [Math.floor(low / step), Math.max(Math.ceil(high / step), 1)];
  const ticks = Array.from({length: to - from + 1}, (_, i) => {
    const value = (from + i) * step;
    return {value, label: `${fixedLabel(value, Number.isInteger(step) ? 0 : 1)}%`};
  });
  return {least: from * step, most: to * step, ticks};
}

/** Where 31 March stands in its year. */
const statutoryPlace = 2 / 12 + 30 / 365;

/** Years since 2000 that a date stands at. */
function placeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year - 2000 + (month - 1) / 12 + (day - 1) / 365;
}

function countedPoint(date: string, amount: Amount): GapPoint {
  return {
    at: placeOf(date),
    dateLabel: dateLabel(date, 'short'),
    value: amount.kind === 'shown' ? amount.value : null,
    label: amountLabel(amount, 'None'),
  };
}

/** The mean and median gap over the years, counted here and as published: two series that are never joined. */
export function payTrend(asked: PayAsked, focus: string, published: PublishedPay | null): PayTrendView | null {
  const {over, dates} = asked;
  const series = (['mean', 'median'] as const).flatMap((measure): GapSeries[] => [
    {
      key: 'published',
      measure,
      points: (published?.years ?? []).map((year) => {
        const value = measure === 'mean' ? year.meanGap : year.medianGap;
        return {
          at: placeOf(year.date),
          dateLabel: dateLabel(year.date, 'short'),
          value,
          label: `${fixedLabel(value, 1)}%`,
        };
      }),
    },
    {
      key: 'counted',
      measure,
      points: over.map(({date, pay}) => {
        const group = pay.groups.find(({id}) => id === focus);
        const amount = measure === 'mean' ? group?.meanGap : group?.medianGap;
        return countedPoint(date, amount ?? {kind: 'withheld'});
      }),
    },
  ]);
  const shown = series.flatMap(({points}) => points.flatMap(({value}) => value ?? []));
  const places = series.flatMap(({points}) => points.map(({at}) => at));
  if (places.length < 2 || shown.length === 0) return null;
  const [first, last] = [Math.floor(Math.min(...places)), Math.floor(Math.max(...places))];
  if (last === first) return null;
  return {
    heading: dates.isStatutory ? 'Gaps in hourly pay, 31 March each year' : 'Gaps in hourly pay',
    series,
    axis: gapAxis(shown),
    years: {least: first, most: last + 0.3, ticks: yearTicks(first, last)},
    text: spoken(series),
  };
}

function yearTicks(first: number, last: number): GapAxis['ticks'] {
  return Array.from({length: last - first + 1}, (_, i) => ({
    value: first + i + statutoryPlace,
    label: String(2000 + first + i),
  }));
}

function spoken(series: readonly GapSeries[]): string {
  return series
    .filter(({points}) => points.length > 0)
    .map(({key, measure, points}) => {
      const who = key === 'published' ? 'Published' : 'Counted';
      return `${who} ${measure} gap: ${points.map((point) => `${point.dateLabel} ${point.label}`).join(', ')}.`;
    })
    .join(' ');
}
