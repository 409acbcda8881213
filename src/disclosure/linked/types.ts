import type {Area} from '../../catalogue';
import type {Split} from '../../slice';

/** One group of people counted everywhere: all staff or the frontline, whole or of one split value. */
export interface Part {
  readonly staff: 'all' | 'frontline';
  readonly split: Split | null;
  readonly value: string | null;
  /** All of them are frontline staff: they are the same people among all staff and among the frontline. */
  readonly wholly: boolean;
}

/** A sum of cells over areas or parts: the same for every figure. `rest` is true where people outside the parts may count in the total. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly rest: boolean;
}

/** Sums over all cells as flat arrays. Cell = place x figures + figure; a place is an area and a part. */
export interface Families {
  readonly cells: number;
  /** The first so many families are the sums within lines. */
  readonly lines: number;
  /** The total of each family. */
  readonly totals: Int32Array;
  /** 1 where the parts may fall short of the total. */
  readonly rests: Uint8Array;
  /** Where each family's parts start in `parts`; one longer. */
  readonly starts: Int32Array;
  readonly parts: Int32Array;
  /** Where each cell's families start in `families`; one longer. */
  readonly offsets: Int32Array;
  readonly families: Int32Array;
}

/** Areas that differ in what they cover, each once whatever codes and levels it has. */
export interface DistinctArea {
  readonly area: Area;
  readonly codes: readonly string[];
}
