import {describe, expect, it} from 'vitest';
import {placeCallout} from '../../../src/chart/map/placeCallout';
import {placeFunnel} from '../../../src/chart/map/placeFunnel';
import {ratioAxis} from '../../../src/chart/map/ratioAxis';
import {viewOf} from './places';

const view = viewOf('?page=map&level=localAuthority&category=mixed&area=E08000025');

describe('placeFunnel', () => {
  it('keeps every mark inside the picture at every width', () => {
    for (const width of [296, 588, 900]) {
      const funnel = placeFunnel(view, width);
      expect(funnel?.points.length).toBeGreaterThan(200);
      for (const {at} of funnel?.points ?? []) {
        expect(at[0]).toBeGreaterThanOrEqual(funnel?.plot.left ?? Infinity);
        expect(at[0]).toBeLessThanOrEqual(funnel?.plot.right ?? 0);
      }
    }
  });

  it('fills what lies outside a limit and only that', () => {
    for (const {figure, kind} of placeFunnel(view, 588)?.points ?? []) {
      if (kind === 'outside') expect(figure.funnel).toMatch(/^outside/);
      if (kind === 'inside') expect(figure.funnel).toBe('within');
    }
  });

  it('writes no name of a limit over another', () => {
    for (const width of [296, 588, 900]) {
      const [inner, outer] = placeFunnel(view, width)?.limitLabels ?? [];
      expect(inner).toBeDefined();
      if (inner && outer) expect(outer.at[0] - inner.at[0]).toBeGreaterThanOrEqual(68);
      else if (inner && inner.text !== '95% limit') expect(inner.text).toBe('95% and 99.8% limits');
    }
  });

  it('gives no picture where nothing can be placed', () => {
    expect(placeFunnel({...view, areas: []}, 588)).toBeNull();
  });
});

describe('ratioAxis', () => {
  it('puts parity in the middle and equal multiples at equal distances', () => {
    const axis = ratioAxis([0.3, 1.9]);
    expect(axis.position(1)).toBe(50);
    expect(axis.position(2) - 50).toBeCloseTo(50 - axis.position(0.5), 9);
    expect(axis.ticks.map(({label}) => label)).toEqual(['0.25', '0.5', '1', '2', '4']);
  });

  it('holds a ratio of nought at its end and says that it is beyond', () => {
    const axis = ratioAxis([0, 1.2]);
    expect(axis.position(0)).toBe(0);
    expect(axis.beyond(0)).toBe(true);
  });

  it('reaches at most an eighth and eight', () => {
    expect(ratioAxis([400]).ticks.at(-1)?.label).toBe('8');
  });
});

describe('placeCallout', () => {
  it('never covers the area it speaks of', () => {
    const size = {width: 592, height: 706};
    for (let x = 0; x <= size.width; x += 37) {
      for (let y = 0; y <= size.height; y += 41) {
        const [left, top] = placeCallout([x, y], size, [], null);
        expect(x > left && x < left + 212 && y > top && y < top + 96).toBe(false);
      }
    }
  });
});
