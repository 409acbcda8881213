import type {Dates} from './interpretDates';
import type {UsedColumn} from './matchColumns';
import {isoDay} from './readDate';
import {readNumber} from './readNumber';
import type {ValueColumn} from './valueColumn';

/** What one value gives at one snapshot: a whole age, a stored code, or nothing. */
export interface AgeReading {
  readonly age: number | null;
  readonly code: number | null;
}

const nothing: AgeReading = {age: null, code: null};

function yearsBetween(born: number, at: number): number {
  const [birthYear, birthDay] = [isoDay(born).slice(0, 4), isoDay(born).slice(5)];
  const [year, day] = [isoDay(at).slice(0, 4), isoDay(at).slice(5)];
  return Number(year) - Number(birthYear) - (day < birthDay ? 1 : 0);
}

/** Reads a value id of an age column at a snapshot's day; `band` reads what is no number. */
export function ageReader(
  column: UsedColumn,
  held: ValueColumn,
  dates: Dates,
  band: (text: string) => number | null,
): (id: number, snapshotDay: number) => AgeReading {
  const name = column.known.column;
  const born = dates.days.get(name);
  return (id, snapshotDay) => {
    const value = held.values[id] ?? '';
    if (name === 'date_of_birth') {
      const day = born?.[id] ?? null;
      return day === null ? nothing : {age: yearsBetween(day, snapshotDay), code: null};
    }
    const number = readNumber(value, '.');
    if (name === 'birth_year') {
      const isYear = number !== null && Number.isInteger(number) && number > 1850 && number < 2200;
      return isYear ? {age: Number(isoDay(snapshotDay).slice(0, 4)) - number, code: null} : nothing;
    }
    return number === null ? {age: null, code: band(value)} : {age: Math.floor(number), code: null};
  };
}
