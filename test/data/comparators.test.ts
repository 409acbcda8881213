import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {comparatorFile, comparators} from '../../data/prepare/comparators/comparators';
import {jsonText} from '../../data/prepare/writeFiles';
import {dimensionById, shippedComparators, standardSections} from '../../src/catalogue';

const figures = shippedComparators.flatMap((body) => body.figures.map((figure) => ({body, figure})));

function value(id: string, label: string): number | null | undefined {
  return figures.find(({body, figure}) => body.id === id && figure.label === label)?.figure.value;
}

describe('the published figures that come with Stocktake', () => {
  it('are what their script makes of the typed-out figures', () => {
    expect(readFileSync(comparatorFile, 'utf8')).toBe(jsonText('comparators/comparators.ts', comparators()));
  });

  it('each name a body, a date, a publisher and a source', () => {
    expect(shippedComparators.length).toBeGreaterThan(8);
    for (const {body, date, publisher, title, describes, id} of shippedComparators) {
      for (const words of [body, publisher, title, describes]) expect(words).not.toBe('');
      expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(id).toMatch(/^[a-z0-9-]+$/);
    }
    expect(new Set(shippedComparators.map(({id}) => id)).size).toBe(shippedComparators.length);
  });

  it('stand beside a group of the catalogue, or say why not', () => {
    for (const {figure} of figures) {
      const known = dimensionById(figure.dimension);
      const ids = [...(known?.broad ?? []), ...(known?.categories ?? [])].map(({id}) => id);
      if (figure.category === null) expect(figure.differs).not.toBeNull();
      else expect(ids).toContain(figure.category);
    }
  });

  it('hold the figures of the published tables', () => {
    expect(value('children-social-workers-2024', 'Black')).toBe(0.152);
    expect(value('children-case-holders-2024', 'Black')).toBe(0.205);
    expect(value('social-work-register-2023', 'Women')).toBe(0.829);
    expect(value('civil-service-2025', 'Disabled')).toBe(0.179);
    expect(value('nhs-wres-2023', 'Appointed from shortlisting, White applicants over all others')).toBe(1.59);
  });

  it('never draw a group that is counted otherwise: Asian without Chinese, a share of all who were asked', () => {
    for (const {figure} of figures) {
      if (figure.category === 'asian') expect(figure.differs).toContain('Chinese');
      if (/all (staff|respondents)/.test(figure.baseWords)) expect(figure.differs).not.toBeNull();
    }
  });

  it('never say how well anybody does, nor use the words that are not used', () => {
    expect(JSON.stringify(shippedComparators)).not.toMatch(/\bBA?ME\b/);
  });
});

describe('the Diversity Data Standard in the catalogue', () => {
  it('names groups that exist, each at most once, and no column twice', () => {
    const columns = standardSections.flatMap((section) => section.columns);
    expect(new Set(columns.map(({column}) => column)).size).toBe(columns.length);
    for (const {key, dimension, columns: own} of standardSections) {
      const known = dimensionById(dimension);
      const ids = [...(known?.broad ?? []), ...(known?.categories ?? [])].map(({id}) => id);
      const groups = own.flatMap((column) => column.groups);
      expect(new Set(groups).size).toBe(groups.length);
      for (const group of groups) expect(ids).toContain(group);
      for (const {column} of own) expect(column.startsWith(`${key}_`)).toBe(true);
    }
  });

  it('has every broad group of its characteristics, but staff past the census ages', () => {
    for (const {dimension, columns} of standardSections) {
      const groups = new Set(columns.flatMap((column) => column.groups));
      const broad = (dimensionById(dimension)?.broad ?? []).filter(({population}) => population !== 'caseload');
      const missing = broad.filter(({id}) => !groups.has(id)).map(({id}) => id);
      expect(missing).toEqual(dimension === 'ageBand' ? ['age_65_plus_group'] : []);
    }
  });
});
