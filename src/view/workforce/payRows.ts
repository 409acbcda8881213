import type {Area, BroadGroup, PublishedPay} from '../../catalogue';
import type {Amount, ProtectedPayGroup} from '../../disclosure';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {TidyRow} from '../types';
import {stepDecimals} from '../words/amountLabel';
import type {PayAsked} from './payAsked';
import {quarterNames, quarterShares} from './payQuarterBars';

interface Place {
  readonly figure: string;
  readonly area: Area;
  readonly characteristic: string;
}

const blank = {
  count: '',
  base: '',
  share: '',
  lower: '',
  upper: '',
  baseline_share: '',
  baseline_grade: '',
  ratio: '',
  gap_points: '',
  gap_people: '',
};

function rowOf({figure, area, characteristic}: Place, period: string, category: string, status: string): TidyRow {
  const place = {figure, area_code: area.code, area: area.name, period, characteristic, category};
  return {...place, population: 'workforce', ...blank, status};
}

/** A gap: per cent of the reference group's pay in `gap_points`, the group's pay over the reference's in `ratio`. */
function gapRow(place: Place, period: string, category: string, amount: Amount): TidyRow {
  if (amount.kind !== 'shown') {
    return rowOf(place, period, category, amount.kind === 'nobody' ? 'none paid' : 'too few');
  }
  const {value, step} = amount;
  return {
    ...rowOf(place, period, category, `per cent of pay, to the nearest ${step}`),
    ratio: plainNumber(1 - value / 100, 3),
    gap_points: plainNumber(value, stepDecimals(step)),
  };
}

/** The gaps of one group against the reference, at one date. */
export function gapRows(
  place: Place,
  period: string,
  {meanGap, medianGap, meanBonusGap, medianBonusGap, bonusPaid, paid, people}: ProtectedPayGroup,
  group: BroadGroup,
): readonly TidyRow[] {
  const hasBonus = bonusPaid.kind !== 'notCollected';
  return [
    {...gapRow(place, period, `${group.short}: mean gap, hourly pay`, meanGap), count: plainCell(paid)},
    {...gapRow(place, period, `${group.short}: median gap, hourly pay`, medianGap), count: plainCell(paid)},
    ...(hasBonus
      ? [
          gapRow(place, period, `${group.short}: mean gap, bonus`, meanBonusGap),
          gapRow(place, period, `${group.short}: median gap, bonus`, medianBonusGap),
          {
            ...rowOf(place, period, `${group.short}: paid a bonus`, bonusPaid.kind === 'shown' ? 'shown' : 'withheld'),
            count: plainCell(bonusPaid),
            base: plainCell(people),
          },
        ]
      : []),
  ];
}

/** Every figure of the pay panel at every date, then what was published, which is marked as public. */
export function payTidyRows(
  place: Place,
  asked: PayAsked,
  focus: BroadGroup,
  published: PublishedPay | null,
): readonly TidyRow[] {
  const {over} = asked;
  return [
    ...over.flatMap(({date, pay}) => {
      const group = pay.groups.find(({id}) => id === focus.id);
      return [
        ...(group ? gapRows(place, date, group, focus) : []),
        ...quarterShares(pay).map(({name, count, base, share}) => ({
          ...rowOf(place, date, `${focus.short} in the ${name.toLowerCase()} quarter`, 'shown'),
          count: String(Math.round(count)),
          base: String(Math.round(base)),
          share: plainNumber(share, 4),
        })),
      ];
    }),
    ...(published?.years ?? []).flatMap((year) =>
      publishedRows(place, year, focus).map((row) => ({
        ...row,
        area: published?.publisher ?? '',
        area_code: '',
        protection: 'published figures, public',
      })),
    ),
  ];
}

function publishedRows(place: Place, year: PublishedPay['years'][number], focus: BroadGroup): readonly TidyRow[] {
  const gap = (category: string, value: number): TidyRow =>
    gapRow(place, year.date, category, {kind: 'shown', value, step: 0.1});
  return [
    gap(`${focus.short}: mean gap, hourly pay, as published`, year.meanGap),
    gap(`${focus.short}: median gap, hourly pay, as published`, year.medianGap),
    ...year.womenByQuarter.map((percent, i) => ({
      ...rowOf(
        place,
        year.date,
        `${focus.short} in the ${(quarterNames[i] ?? '').toLowerCase()} quarter, as published`,
        'published',
      ),
      share: plainNumber(percent / 100, 3),
    })),
  ];
}
