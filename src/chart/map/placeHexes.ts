import {group as groupBy} from 'd3';
import {boxAround, boxCentre, frame, type Box, type PlacedArea, type PlacedMap, type Point} from './placedMap';

/** One hexagon: the local authority it stands for, and its column and row (rows grow northward, odd ones pushed right). */
export interface HexCell {
  readonly code: string;
  readonly q: number;
  readonly r: number;
}

interface Group {
  readonly code: string;
  readonly members: readonly string[];
}

interface Placed {
  readonly code: string;
  readonly centre: Point;
  readonly corners: readonly Point[];
}

const angles = [-90, -30, 30, 90, 150, 210].map((degrees) => (degrees * Math.PI) / 180);

function centreOf({q, r}: HexCell): Point {
  return [Math.sqrt(3) * (q + (Math.abs(r) % 2) / 2), -1.5 * r];
}

/** Every hexagon in frame units, all of one size, as large as the frame allows. */
function hexagons(cells: readonly HexCell[]): readonly Placed[] {
  const box = boxAround(cells.map(centreOf).map(([x, y]): Box => [x - 0.87, y - 1, x + 0.87, y + 1]));
  if (!box) return [];
  const size = Math.min((frame.width - 8) / (box[2] - box[0]), (frame.height - 8) / (box[3] - box[1]));
  const [middleX, middleY] = boxCentre(box);
  return cells.map((cell) => {
    const [x, y] = centreOf(cell);
    const centre: Point = [frame.width / 2 + (x - middleX) * size, frame.height / 2 + (y - middleY) * size];
    const corners = angles.map((angle): Point => [
      centre[0] + size * Math.cos(angle),
      centre[1] + size * Math.sin(angle),
    ]);
    return {code: cell.code, centre, corners};
  });
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function filled(hexes: readonly Placed[]): string {
  return hexes.map((hex) => `M${hex.corners.map(text).join('L')}Z`).join('');
}

/** The edges that only one hexagon of the group has: its outline, as separate strokes. */
function outline(hexes: readonly Placed[]): string {
  const edges = new Map<string, string>();
  for (const {corners} of hexes) {
    corners.forEach((from, i) => {
      const [a, b] = [text(from), text(corners[(i + 1) % 6] ?? from)];
      const key = a < b ? `${a}|${b}` : `${b}|${a}`;
      if (edges.has(key)) edges.delete(key);
      else edges.set(key, `M${a}L${b}`);
    });
  }
  return [...edges.values()].join('');
}

function placeGroup(code: string, hexes: readonly Placed[], path: string): PlacedArea | null {
  const box = boxAround(hexes.flatMap((hex) => hex.corners).map(([x, y]): Box => [x, y, x, y]));
  if (!box) return null;
  const mean: Point = [
    hexes.reduce((sum, hex) => sum + hex.centre[0], 0) / hexes.length,
    hexes.reduce((sum, hex) => sum + hex.centre[1], 0) / hexes.length,
  ];
  const far = ({centre}: Placed) => Math.hypot(centre[0] - mean[0], centre[1] - mean[1]);
  const label = hexes.toSorted((a, b) => far(a) - far(b))[0]?.centre ?? mean;
  return {code, path, centre: mean, label, box};
}

/** Areas as their authorities' hexagons, all of equal size, so that a city is as easy to see as a county. */
export function placeHexes(
  cells: readonly HexCell[],
  groups: {readonly areas: readonly Group[]; readonly outlines: readonly Group[]; readonly around: readonly Group[]},
): PlacedMap {
  const wanted = new Set([...groups.areas, ...groups.around].flatMap((group) => group.members));
  const byCode = groupBy(hexagons(cells.filter((cell) => wanted.has(cell.code))), (hex) => hex.code);
  const place = (draw: (hexes: readonly Placed[]) => string) => (group: Group) => {
    const hexes = group.members.flatMap((code) => byCode.get(code) ?? []);
    return placeGroup(group.code, hexes, draw(hexes)) ?? [];
  };
  return {
    areas: groups.areas.flatMap(place(filled)),
    around: groups.around.flatMap(place(filled)),
    outlines: groups.outlines.flatMap(place(outline)),
    inset: null,
  };
}
