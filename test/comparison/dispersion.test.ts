import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareAreas, funnelCurve} from '../../src/comparison';
import {dispersionOf} from '../../src/comparison/dispersionOf';
import {funnelPosition} from '../../src/comparison/funnelPosition';
import {arcsineZ, overdispersion} from '../../src/statistics';
import {baselineOf, colour, libraryOf, lineOf, shown, small, tableOf} from './examples';

const library = libraryOf({broad: {main: baselineOf('b', {red: 20_000, blue: 80_000})}});

function compare(reds: readonly number[]) {
  const areas = reds.map((red, i) => lineOf({red: shown(red)}, {area: `A${i}`, declared: shown(1000)}));
  return compareAreas({
    table: tableOf([...areas, lineOf({red: small}, {area: 'Z', declared: shown(1000)})]),
    nation: lineOf({red: shown(2000)}, {area: 'E', declared: shown(10_000)}),
    population: 'workforce',
    dimension: colour,
    category: 'red',
    level: 'serviceArea',
    snapshot: '2026-09-30',
    since: null,
    residents: 'likeForLike',
    baselines: library,
  });
}

const apart = [120, 140, 160, 180, 200, 200, 220, 240, 260, 280];

describe('the funnel of areas that differ beyond chance', () => {
  test('is widened by additive τ² from ten areas, φ and k said; withheld areas are not in it', () => {
    const {dispersion, methods} = compare(apart);
    const {z = [], s = []} =
      arcsineZ(
        apart,
        apart.map(() => 1000),
      ) ?? {};
    const found = overdispersion(z, s, 'winsorise', 0.1);
    expect(dispersion).toEqual({
      phi: expect.closeTo(found?.phi ?? 0, 10),
      tau2: expect.closeTo(found?.tau2 ?? 0, 10),
      k: 10,
      adjusted: true,
    });
    expect(dispersion.tau2).toBeGreaterThan(0.001);
    expect(methods.join()).toContain('τ²');
  });
  test('no longer flags what its neighbours explain, yet still flags what they do not', () => {
    expect(
      compare(apart)
        .rows.map(({funnel}) => funnel)
        .slice(0, 10),
    ).toEqual(Array(10).fill('within'));
    const outlier = [...apart.map((red) => (red + 200 * 9) / 10), 800].map((red) => Math.round(red / 5) * 5);
    expect(compare(outlier).rows[10]?.funnel).toBe('outside998');
  });
  test('is not widened for nine areas, which are flagged as before', () => {
    const {dispersion, rows, methods} = compare(apart.slice(0, 9));
    expect(dispersion).toMatchObject({k: 9, tau2: 0, adjusted: false});
    expect(dispersion.phi).toBeGreaterThan(2);
    expect(rows[0]?.funnel).toBe('outside998');
    expect(methods.join()).not.toContain('τ²');
  });
  test('is not widened where chance explains the differences', () => {
    expect(compare([195, 205, 200, 190, 210, 200, 195, 205, 200, 200]).dispersion).toMatchObject({
      tau2: 0,
      adjusted: false,
    });
  });
  test('says nothing of fewer than two areas', () => {
    expect(compare([200]).dispersion).toEqual({phi: null, tau2: 0, k: 1, adjusted: false});
  });
  test('expects people in an area whose count is withheld, at its residents’ share', () => {
    expect(compare([200]).rows[1]).toMatchObject({area: 'Z', expected: 200, funnel: null});
  });
});

const point = fc
  .integer({min: 25, max: 3000})
  .chain((base) =>
    fc.record({base: fc.constant(base), count: fc.nat(base), expectedShare: fc.double({min: 0, max: 1, noNaN: true})}),
  );
const order = ['within', 'outside95', 'outside998'];

describe('funnelPosition and funnelCurve', () => {
  test('a larger variance between areas never moves an area outward', () => {
    fc.assert(
      fc.property(point, fc.double({min: 0, max: 0.1, noNaN: true}), (one, tau2) => {
        expect(order.indexOf(funnelPosition(one, tau2 * 2))).toBeLessThanOrEqual(
          order.indexOf(funnelPosition(one, tau2)),
        );
      }),
      {seed: 20_260_930},
    );
  });
  test('dispersionOf centres each area on its own expected share: all at it is φ 0', () => {
    const at = [0.1, 0.2, 0.5].map((share) => ({count: share * 1000, base: 1000, expectedShare: share}));
    expect(dispersionOf(at).phi).toBeCloseTo(0, 12);
  });
  test('the curve is drawn where the flag turns, to within two people in a hundred', () => {
    const tau2 = 0.002;
    const curve = funnelCurve({nationRatio: 1, baselineShare: 0.2, from: 200, to: 200, tau2});
    const {lower95 = 0, upper998 = 0} = curve[0] ?? {};
    const at = (ratio: number) =>
      funnelPosition({count: Math.round(200 * ratio), base: 1000, expectedShare: 0.2}, tau2);
    expect([at(lower95 + 0.02), at(lower95 - 0.02)]).toEqual(['within', 'outside95']);
    expect([at(upper998 - 0.02), at(upper998 + 0.02)]).toEqual(['outside95', 'outside998']);
  });
  test('the widened curve holds the exact one inside it and does not close on the ratio', () => {
    const asked = {nationRatio: 0.8, baselineShare: 0.1, from: 5, to: 50_000};
    const exact = funnelCurve(asked);
    const wide = funnelCurve({...asked, tau2: 0.001});
    exact.forEach((limit, i) => {
      expect(wide[i]?.lower95).toBeLessThanOrEqual(limit.lower95);
      expect(wide[i]?.upper998).toBeGreaterThanOrEqual(limit.upper998);
    });
    expect(wide.at(-1)?.upper95).toBeGreaterThan(1);
    expect(exact.at(-1)?.upper95).toBeLessThan(0.82);
  });
});
