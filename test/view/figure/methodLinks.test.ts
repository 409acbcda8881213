import {describe, expect, test} from 'vitest';
import {methodId, methods} from '../../../src/comparison';
import {areaProfileView, characteristicView, linesView, mapPageView, stocktakeView} from '../../../src/view';
import type {FigureView} from '../../../src/view';
import {methodLinks} from '../../../src/view/figure/methodLinks';
import {england, evidenceOf} from '../evidence';

const evidence = evidenceOf();

function figuresIn(value: unknown): readonly FigureView[] {
  if (typeof value !== 'object' || value === null) return [];
  // What has a finding, a table and a download is a figure.
  const own = 'csv' in value && 'finding' in value && 'table' in value ? [value as FigureView] : [];
  return [...own, ...Object.values(value).flatMap(figuresIn)];
}

const pages = {
  stocktake: stocktakeView(england, evidence),
  characteristic: characteristicView({...england, page: 'characteristic', by: 'ethnicGroup'}, evidence),
  area: areaProfileView({...england, page: 'area', area: 'A5'}, evidence),
  map: mapPageView({...england, page: 'map'}, evidence),
  lines: linesView({...england, page: 'lines'}, evidence),
};

describe('methodLinks', () => {
  test.each(Object.entries(pages))('every figure of the %s page names how it was compared', (_, page) => {
    const figures = figuresIn(page);
    expect(figures.length).toBeGreaterThan(0);
    for (const {id, methods: links = []} of figures) {
      expect(links.length, id).toBeGreaterThan(1);
      expect(new Set(links.map(({href}) => href)).size).toBe(links.length);
    }
  });
  test('a name leads to its entry, and the link keeps the question', () => {
    const [link] = methodLinks([methods.interval], {...england, area: 'A5'}, evidence);
    expect(link).toEqual({label: methods.interval, href: `?page=methods&area=A5#${methodId(methods.interval)}`});
  });
  test('the last is what was done to the counts: exact figures say that nothing was', () => {
    expect(methodLinks([], england, evidence).at(-1)?.href).toBe('?page=methods#roundAndWithhold');
    expect(methodLinks([], england, {...evidence, isExact: true}).at(-1)?.label).toContain('not protected');
  });
  test('the figure by role names the comparison of a part with the rest', () => {
    const {bySplit} = pages.characteristic ?? {};
    expect(bySplit?.show.change).toBe('Beside other roles');
    expect(bySplit?.methods?.map(({label}) => label)).toContain(methods.partAndRest);
  });
});
