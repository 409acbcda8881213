import type {AreaIndex} from '../catalogue';
import type {LineQuestion} from '../slice';
import {placement} from './placement';
import {raw} from './rawBrand';
import {runsOf} from './runs';
import {splitOf} from './splitOf';
import type {Cells, RawLine, RawTable} from './types';

/** Stored codes are one byte. */
const codeCount = 256;
const noCodes = new Uint32Array(codeCount);

/**
 * Counts people for every line a question asks for, by one pass over the cells; zeros included.
 *
 * Grain   one line per snapshot, area, split value and characteristic, in that order: snapshots and characteristics as
 *         asked, areas as the lookup lists them, split values as the extract lists them ("not recorded" among them).
 * Units   people; full-time equivalent in hundredths.
 * Edge    a snapshot or characteristic that was not loaded, or an area finer than the places known, gives lines that
 *         are not collected, all zero; a split the extract does not have gives no lines.
 * Throws  RangeError for an area code nobody knows, or cells of another population.
 */
export function countLines(cells: Cells, areas: AreaIndex, question: LineQuestion): RawTable {
  if (cells.population !== question.population)
    throw new RangeError(`These cells are not of the ${question.population}`);
  const where = placement(cells, areas, question.areas);
  const split = question.split === null ? null : splitOf(cells, question.split);
  const values = question.split === null ? [null] : (split?.labels ?? []);
  const into: Into = {
    slots: where.slots,
    split: split?.codes ?? null,
    values: values.length,
    only: question.staff === 'frontline' ? cells.frontline : null,
    size: where.areas.length * values.length,
  };
  const lines = question.snapshots.flatMap((date) => {
    const stretches = stretchesOf(cells, cells.snapshots.indexOf(date), into);
    const people = sums(cells.people, stretches, into);
    const fte = cells.fteHundredths && sums(cells.fteHundredths, stretches, into);
    const counts = question.dimensions.map((id) => countsByCode(cells, cells.dimensions[id], stretches, into));
    return where.areas.flatMap((area, slot) =>
      values.flatMap((value, v) =>
        question.dimensions.map((dimension, d): RawLine => {
          const line = slot * values.length + v;
          const byCode = counts[d]?.subarray(line * codeCount, (line + 1) * codeCount);
          const place = {snapshot: date, area: area.code, value, dimension};
          if (!byCode || !cells.snapshots.includes(date) || where.collected[slot] !== 1) {
            return {...place, people: 0, fteHundredths: null, collected: false, byCode: noCodes};
          }
          return {...place, people: people[line] ?? 0, fteHundredths: fte?.[line] ?? null, collected: true, byCode};
        }),
      ),
    );
  });
  return {[raw]: true, question, lines};
}

/** Which line a cell counts in: its place's slot times the split values, plus its own split value. */
interface Into {
  readonly slots: Int32Array;
  readonly split: Uint8Array | null;
  readonly values: number;
  /** Cells are counted where this is 1; null counts all. */
  readonly only: Uint8Array | null;
  readonly size: number;
}

/** Cells `from` to `to` lie in places of one asked area, whose first line is `line`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** The cells of a snapshot that lie in asked areas; none for a snapshot that was not loaded (-1). */
function stretchesOf(cells: Cells, snapshot: number, {slots, values}: Into): readonly Stretch[] {
  const runs = runsOf(cells);
  const last = runs.offsets[snapshot + 1] ?? 0;
  const stretches: Stretch[] = [];
  for (let run = runs.offsets[snapshot] ?? last; run < last; run += 1) {
    const slot = slots[runs.places[run] ?? 0] ?? -1;
    if (slot < 0) continue;
    stretches.push({from: runs.starts[run] ?? 0, to: runs.starts[run + 1] ?? 0, line: slot * values});
  }
  return stretches;
}

function sums(amounts: Uint32Array, stretches: readonly Stretch[], {split, only, size}: Into): Float64Array {
  const totals = new Float64Array(size);
  for (const {from, to, line} of stretches) {
    for (let i = from; i < to; i += 1) {
      if (only && only[i] !== 1) continue;
      const at = split ? line + (split[i] ?? 0) : line;
      totals[at] = (totals[at] ?? 0) + (amounts[i] ?? 0);
    }
  }
  return totals;
}

/** People by line and stored code, a code's count at line x 256 + code; null if the cells have no such characteristic. */
function countsByCode(
  {people}: Cells,
  codes: Uint8Array | undefined,
  stretches: readonly Stretch[],
  {split, only, size}: Into,
): Uint32Array | null {
  if (!codes) return null;
  const counts = new Uint32Array(size * codeCount);
  for (const {from, to, line} of stretches) {
    const first = line * codeCount;
    for (let i = from; i < to; i += 1) {
      if (only && only[i] !== 1) continue;
      const at = first + (split ? (split[i] ?? 0) * codeCount : 0) + (codes[i] ?? 0);
      counts[at] = (counts[at] ?? 0) + (people[i] ?? 0);
    }
  }
  return counts;
}
