import {isoDate} from '../days';
import {londonAllowance, paidHoursInYear, payRises, payScales} from './inventions';
import type {Person} from './person';

/** Ordinary pay in pounds an hour on a day, from the invented scales: the same for everyone at a point, but for London. */
export function hourlyPay(person: Person, areaCode: string, day: number): number {
  const today = isoDate(day);
  const basic = payScales[person.grade]?.[person.point] ?? 0;
  const extra = areaCode === londonAllowance.area ? londonAllowance.pounds : 0;
  const raised = Object.entries(payRises)
    .filter(([year]) => today >= `${year}-04-01`)
    .reduce((pay, [, rise]) => pay * (1 + rise), basic + extra);
  return Math.round((raised / paidHoursInYear) * 100) / 100;
}
