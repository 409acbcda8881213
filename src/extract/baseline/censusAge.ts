import {foldText} from '../foldText';

/** Whole years, both ends included; the oldest band has no end. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

type Ends = (first: number, second: number) => Ages;

const patterns: readonly (readonly [pattern: RegExp, ends: Ends])[] = [
  [/^(?:aged )?(\d{1,3}) to (\d{1,3})(?: years)?$/, (from, to) => ({from, to})],
  [/^(?:aged )?under (\d{1,3})(?: years?)?$/, (below) => ({from: 0, to: below - 1})],
  [/^(?:aged )?(\d{1,3})(?: years?)? and under$/, (to) => ({from: 0, to})],
  [/^(?:aged )?(\d{1,3})(?: years?)? and over$/, (from) => ({from, to: Infinity})],
  [/^(?:aged )?(\d{1,3})(?: years?)?$/, (age) => ({from: age, to: age})],
];

/** Reads a census label of ages: "Aged 4 years and under", "Aged 16 to 64 years", "Aged 100 years and over"; null for any other. */
export function censusAge(label: string): Ages | null {
  const folded = foldText(label);
  for (const [pattern, ends] of patterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const ages = ends(Number(match[1]), Number(match[2]));
    return ages.to >= ages.from ? ages : null;
  }
  return null;
}

/** Whether `parts` together are exactly `whole`, none overlapping. */
export function tiles(whole: Ages, parts: readonly Ages[]): boolean {
  let next = whole.from;
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    if (part.from !== next || part.to > whole.to) return false;
    next = part.to + 1;
  }
  return next === whole.to + 1;
}

/** The parts that lie wholly inside `whole`. */
export function inside(whole: Ages, part: Ages): boolean {
  return part.from >= whole.from && part.to <= whole.to;
}

/**
 * The finest ages, without the bands that finer ones add up to: Nomis gives "Aged 4 years and under" beside its single
 * years. Null where what is left overlaps, so that no sum over ages would be right.
 */
export function finestAges(all: readonly Ages[]): readonly Ages[] | null {
  const left = all.filter((band) => {
    const finer = all.filter((other) => other !== band && inside(band, other) && !inside(other, band));
    return finer.length === 0 || !tiles(band, finest(finer));
  });
  const ordered = left.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const overlap = ordered.some((band, i) => i > 0 && band.from <= (ordered[i - 1]?.to ?? -1));
  return overlap ? null : ordered;
}

/** Of bands inside one another, the smallest. */
function finest(bands: readonly Ages[]): readonly Ages[] {
  return bands.filter((band) => !bands.some((other) => other !== band && inside(band, other) && !inside(other, band)));
}
