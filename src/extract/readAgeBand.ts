import {ageBands, unknownCodes, type Dimension, type Population} from '../catalogue';
import {foldText} from './foldText';

const between = /^(?:aged? )?(\d{1,3})(?: ?(?:-|to|\/|and) ?(\d{1,3}))?(?: ?(?:years?|yrs?)(?: old)?)?$/;
const under = /^(?:under|below|less than|<) ?(\d{1,3})$/;
const andOver =
  /^(?:(?:over|above|more than|>) ?(\d{1,3})|(\d{1,3}) ?(?:\+|plus|and (?:over|above|older)|or (?:over|above|older)))$/;

/** Whole years, both ends included; `to` null for "and over". */
export interface AgeRange {
  readonly from: number;
  readonly to: number | null;
}

/** Reads "25-34", "25 to 34", "Under 1", "65+", "65 and over"; null for anything else. */
export function readAgeRange(text: string): AgeRange | null {
  const folded = foldText(text);
  const below = under.exec(folded);
  if (below) return {from: 0, to: Number(below[1]) - 1};
  const over = andOver.exec(folded);
  if (over) return over[1] === undefined ? {from: Number(over[2]), to: null} : {from: Number(over[1]) + 1, to: null};
  const range = between.exec(folded);
  if (!range) return null;
  const from = Number(range[1]);
  const to = range[2] === undefined ? from : Number(range[2]);
  return to < from ? null : {from, to};
}

/** The youngest staff: "Under 25" among them can only be 16 to 24. */
function least(population: Population): number {
  return Math.min(...ageBands.filter((band) => band.population === population).map(({from}) => from));
}

/** The stored code of the band that holds the whole range; unmatched where none does ("20-29" spans two). */
export function bandOf({from, to}: AgeRange, population: Population, dimension: Dimension): number {
  const start = from === 0 && to !== null && to > least(population) ? least(population) : from;
  const bands = ageBands.filter((band) => band.population === population);
  const oldest = Math.max(...bands.map((band) => band.to));
  const inside = bands.find((band) => start >= band.from && to !== null && to <= band.to);
  const id = inside?.id ?? (start > oldest ? overOldest(population, dimension) : undefined);
  return dimension.categories.find((category) => category.id === id)?.code ?? unknownCodes.unmatched;
}

function overOldest(population: Population, dimension: Dimension): string | undefined {
  return dimension.categories.find((category) => category.population === population && category.residual)?.id;
}
