import type {BroadGroup, PublishedPay} from '../../catalogue';
import type {Amount, ProtectedPay, ProtectedPayGroup} from '../../disclosure';
import type {PlainTable} from '../types';
import {amountLabel} from '../words/amountLabel';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {fixedLabel, percentLabel} from '../words/percentLabel';
import type {PayAsked} from './payAsked';
import {missingWord} from './missingWord';
import {quarterNames, quarterShares} from './payQuarterBars';
import {bonusShare} from './payStatutory';

/** The six figures down, each date counted here and each year published across. */
export function payTable(
  caption: string,
  asked: PayAsked,
  focus: BroadGroup,
  published: PublishedPay | null,
): PlainTable {
  const {over, reference} = asked;
  const years = published?.years ?? [];
  const now = (cells: (pay: ProtectedPay, group: ProtectedPayGroup | undefined) => string) =>
    over.map(({pay}) =>
      cells(
        pay,
        pay.groups.find(({id}) => id === focus.id),
      ),
    );
  const then = (value: (year: (typeof years)[number]) => number | undefined) =>
    years.map((year) => {
      const percent = value(year);
      return percent === undefined ? '' : `${fixedLabel(percent, 1)}%`;
    });
  const none = years.map(() => '');
  const gap = (of: (group: ProtectedPayGroup) => Amount, without: string) =>
    now((pay, group) =>
      group === undefined || (without !== '' && group.bonusPaid.kind === 'notCollected')
        ? 'Not in the file'
        : amountLabel(of(group), without, missingWord(pay.rule)),
    );
  const bonus = (id: string) =>
    now((pay) => {
      const group = pay.groups.find((each) => each.id === id);
      if (!group || group.bonusPaid.kind === 'notCollected') return 'Not in the file';
      return bonusShare(group, pay);
    });
  const paid = (id: string) =>
    now((pay) => cellLabel(pay.groups.find((each) => each.id === id)?.paid ?? {kind: 'notCollected'}));
  return {
    caption,
    columns: [
      {label: 'Figure', numeric: false},
      ...over.map(({date}) => ({label: dateLabel(date, 'short'), numeric: true})),
      ...years.map(({date}) => ({label: `${date.slice(0, 4)}, published`, numeric: true})),
    ],
    rows: [
      row('Mean gap, hourly pay', [...gap(({meanGap}) => meanGap, ''), ...then(({meanGap}) => meanGap)]),
      row('Median gap, hourly pay', [...gap(({medianGap}) => medianGap, ''), ...then(({medianGap}) => medianGap)]),
      row('Mean gap, bonus', [...gap(({meanBonusGap}) => meanBonusGap, 'None paid'), ...none]),
      row('Median gap, bonus', [...gap(({medianBonusGap}) => medianBonusGap, 'None paid'), ...none]),
      row(`${focus.short} paid a bonus`, [...bonus(focus.id), ...none]),
      row(`${reference.short} paid a bonus`, [...bonus(reference.id), ...none]),
      ...quarterNames.map((name, i) =>
        row(`${focus.short}, ${name.toLowerCase()} quarter`, [
          ...now((pay) => {
            const found = quarterShares(pay)[i];
            return found ? percentLabel(found.share, found.decimals) : missingWord(pay.rule);
          }),
          ...then(({womenByQuarter}) => womenByQuarter[i]),
        ]),
      ),
      row(`${focus.short} with hourly pay`, [...paid(focus.id), ...none]),
      row(`${reference.short} with hourly pay`, [...paid(reference.id), ...none]),
    ],
  };
}

function row(header: string, cells: readonly string[]): PlainTable['rows'][number] {
  return {header, indent: 0, cells};
}
