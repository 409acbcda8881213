import type {Dimension} from '../../../src/catalogue';
import type {AreaLookup} from '../areaLookup';
import {atUnits} from './figures';
import {readers, type Rows} from './readers';

/** One table as the app loads it: counts flat, area by area in the order of its unit list, column by column. */
export interface CensusTable {
  readonly units: string;
  readonly columns: readonly string[];
  readonly counts: readonly number[];
}

/** Every baseline table of a characteristic. Throws where the catalogue names a table that nothing here can read. */
export function censusFile(dimension: Dimension, rows: Rows, lookup: AreaLookup) {
  const units = new Map<string, string>();
  const tables: Record<string, CensusTable> = {};
  for (const {id, unit} of dimension.baselines) {
    const read = readers[id];
    if (!read)
      throw new Error(`The catalogue names the table "${id}", which data/prepare/census/readers.ts cannot read`);
    const {columns, counts} = atUnits(read(rows), unit, lookup);
    if (counts.size === 0) throw new Error(`"${id}" has no area of level ${unit}`);
    const codes = [...counts.keys()];
    const name = `${unit}, ${codes.length} areas`;
    const list = JSON.stringify(codes);
    if ((units.get(name) ?? list) !== list) throw new Error(`Two tables of ${dimension.id} have different "${name}"`);
    units.set(name, list);
    tables[id] = {units: name, columns, counts: [...counts.values()].flat()};
  }
  const lists = [...units].map(([name, list]): [string, unknown] => [name, JSON.parse(list)]);
  return {units: Object.fromEntries(lists), tables};
}
