import {readFileSync} from 'node:fs';
import type {AreaLookup} from '../areaLookup';

interface Hex {
  readonly q: number;
  readonly r: number;
}

interface HexFile {
  readonly layout: string;
  readonly hexes: Readonly<Record<string, Hex>>;
}

/** Where a hexagon lies on the page, in widths, for rows pushed right when odd. */
function place({q, r}: Hex): readonly [number, number] {
  return [q + (Math.abs(r) % 2) / 2, (r * Math.sqrt(3)) / 2];
}

/** Of several old hexagons, the one nearest to the middle of them all; the first where two are equally near. */
function middle(cells: readonly Hex[]): Hex | undefined {
  const places = cells.map(place);
  const x = places.reduce((sum, [across]) => sum + across, 0) / places.length;
  const y = places.reduce((sum, [, up]) => sum + up, 0) / places.length;
  const far = (hex: Hex) => Math.hypot(place(hex)[0] - x, place(hex)[1] - y);
  return cells.toSorted((a, b) => far(a) - far(b))[0];
}

/** One hexagon for each April 2023 authority; those that merged keep the middle one of their districts'. */
export function hexes(file: string, lookup: AreaLookup) {
  // The file is the HexJSON described in data/README.md; a missing authority throws below.
  const {layout, hexes: old} = JSON.parse(readFileSync(file, 'utf8')) as HexFile;
  const cells = lookup.localAuthorities.map(({code}) => {
    const mine = Object.entries(old).filter(([was]) => (lookup.otherCodes[was]?.[0] ?? was) === code);
    const hex = middle(mine.map(([, cell]) => cell));
    if (!hex) throw new Error(`No hexagon for ${code}`);
    return {code, q: hex.q, r: hex.r};
  });
  return {layout, hexes: cells};
}
