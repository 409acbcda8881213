import {describe, expect, it} from 'vitest';
import {directions, isDirection, neighbour, type Direction} from '../../../src/chart/map/neighbour';
import {placeHexes} from '../../../src/chart/map/placeHexes';
import {frame, type Box} from '../../../src/chart/map/placedMap';
import {cells, placedOf, viewOf} from './places';

const authorities = viewOf('?page=map&level=localAuthority&category=mixed');
const placed = placedOf(authorities);
const hexed = placeHexes(cells, {areas: authorities.areas, outlines: [], around: []});
const isInFrame = ([left, top, right, bottom]: Box) =>
  left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
const opposite: Record<Direction, Direction> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
};

describe('placeAreas', () => {
  it('has a path inside the frame for every area of every level', () => {
    for (const level of ['region', 'serviceArea', 'dfjArea', 'upperTier', 'localAuthority']) {
      const view = viewOf(`?page=map&level=${level}&category=mixed`);
      const {areas} = placedOf(view);
      expect(areas.map(({code}) => code)).toEqual(view.areas.map(({code}) => code));
      for (const area of areas) {
        expect(area.path, area.code).toMatch(/^M[\d.,MLZ-]+Z$/);
        expect(isInFrame(area.box), area.code).toBe(true);
      }
    }
  });

  it('draws the service areas over local authorities, and enlarges London', () => {
    expect(placed.outlines).toHaveLength(17);
    expect(placed.inset?.code).toBe('A15');
    expect(placed.inset?.codes.size).toBe(33);
  });

  it('leaves the enlargement out where one area’s parts fill the picture', () => {
    expect(placedOf(viewOf('?page=map&level=localAuthority&category=mixed&area=A12')).inset).toBeNull();
  });

  it('puts a label inside its area’s box', () => {
    for (const {label, box, code} of placed.areas) {
      expect(label[0] >= box[0] && label[0] <= box[2] && label[1] >= box[1] && label[1] <= box[3], code).toBe(true);
    }
  });
});

describe('placeHexes', () => {
  it('has one hexagon in the frame for every local authority', () => {
    expect(hexed.areas).toHaveLength(296);
    for (const {path, box} of hexed.areas) {
      expect(path.match(/M/g)).toHaveLength(1);
      expect(isInFrame(box)).toBe(true);
    }
  });

  it('lays no hexagon over another', () => {
    const [first] = hexed.areas;
    const width = first ? first.box[2] - first.box[0] : 0;
    const near = hexed.areas.flatMap((a, i) =>
      hexed.areas.slice(i + 1).map((b) => Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1])),
    );
    expect(Math.min(...near)).toBeGreaterThan(width * 0.99);
  });

  it('draws an area of several authorities as their hexagons, with one outline', () => {
    const view = viewOf('?page=map&category=mixed');
    const groups = placeHexes(cells, {areas: view.areas, outlines: view.areas, around: []});
    const london = groups.areas.find(({code}) => code === 'A15');
    const outline = groups.outlines.find(({code}) => code === 'A15');
    expect(london?.path.match(/M/g)).toHaveLength(33);
    expect(outline?.path.match(/M/g)?.length ?? 0).toBeLessThan(33 * 6);
    expect(groups.areas.reduce((sum, {path}) => sum + (path.match(/M/g)?.length ?? 0), 0)).toBe(296);
  });

  it('keeps the north at the top', () => {
    const top = hexed.areas.find(({code}) => code === 'E06000057');
    const bottom = hexed.areas.find(({code}) => code === 'E06000052');
    expect(top && bottom && top.centre[1] < bottom.centre[1]).toBe(true);
  });
});

describe('neighbour', () => {
  for (const [name, {areas}] of [
    ['boundaries', placed],
    ['hexagons', hexed],
  ] as const) {
    it(`moves to an area that lies in the direction of the key, on ${name}`, () => {
      const at = new Map(areas.map((area) => [area.code, area.centre]));
      for (const {code, centre} of areas) {
        for (const key of Object.keys(directions).filter(isDirection)) {
          const next = neighbour(areas, code, key);
          const there = next === null ? null : at.get(next);
          if (next === null) continue;
          const [dx, dy] = directions[key];
          expect(there && (there[0] - centre[0]) * dx + (there[1] - centre[1]) * dy).toBeGreaterThan(0);
        }
      }
    });

    it(`comes back with the opposite key more often than not, on ${name}`, () => {
      let moves = 0;
      let returns = 0;
      for (const {code} of areas) {
        for (const key of Object.keys(directions).filter(isDirection)) {
          const next = neighbour(areas, code, key);
          if (next === null) continue;
          moves += 1;
          returns += neighbour(areas, next, opposite[key]) === code ? 1 : 0;
        }
      }
      expect(returns / moves).toBeGreaterThan(0.55);
    });

    it(`reaches every area from every other by keys alone, on ${name}`, () => {
      const reached = new Set([areas[0]?.code ?? '']);
      for (const code of reached) {
        for (const key of Object.keys(directions).filter(isDirection)) {
          const next = neighbour(areas, code, key);
          if (next !== null) reached.add(next);
        }
      }
      expect(areas.filter(({code}) => !reached.has(code)).map(({code}) => code)).toEqual([]);
    });
  }

  it('stays where it is at the edge', () => {
    const most = hexed.areas.reduce((a, b) => (b.centre[1] < a.centre[1] ? b : a));
    expect(neighbour(hexed.areas, most.code, 'ArrowUp')).toBeNull();
  });
});
