import {describe, expect, test} from 'vitest';
import {dimensionById, organisation, type Population} from '../../../src/catalogue';
import type {KnownLine} from '../../../src/view/lines/enquiryPairs';
import {lineSector, sectorMark} from '../../../src/view/lines/lineSector';
import {england, evidenceOf} from '../evidence';

const evidence = evidenceOf();

/** A line of enquiry as far as its sector's figures ask: whose it is, and of which group. */
function lineOf(by: string, category: string, population: Population = 'workforce'): KnownLine {
  const dimension = dimensionById(by);
  // Only these are read; a whole line needs counts, which have nothing to do with what others published.
  return {line: {dimension: by, category}, dimension, population} as unknown as KnownLine;
}

const sector = (line: KnownLine, comparator: string | null = null) =>
  lineSector(line, {...england, comparator}, evidence);

describe('the published figures of the sector beside an opened line', () => {
  test('are of the same group, named and dated, nearest first, and no verdict is drawn from them', () => {
    const found = sector(lineOf('ethnicGroup', 'black'));
    expect(found?.rows).toEqual([
      {term: 'Children’s social workers, England, September 2024', value: '15.2%'},
      {term: 'Children’s social workers, England: case holders, September 2024', value: '20.5%'},
      {term: 'Children’s social workers, England: managers, September 2024', value: '10.2%'},
    ]);
    const words = found?.sentences.join(' ');
    expect(words).toContain('no verdict is drawn from them');
    expect(words).toContain('Department for Education, “Ethnicity facts and figures');
  });

  test('have the first that is counted alike as the diamond on the line’s lane', () => {
    expect(sectorMark(lineOf('ethnicGroup', 'black'), england, evidence)).toEqual({
      value: 0.152,
      label: '15.2%',
      text: 'Children’s social workers, England, September 2024 15.2%',
    });
    expect(sectorMark(lineOf('sex', 'female'), england, evidence)?.label).toBe('82.9%');
    expect(sectorMark(lineOf('disability', 'disabled'), england, evidence)?.label).toBe('17.9%');
  });

  test('that are counted otherwise are listed with how, and never drawn', () => {
    const asian = lineOf('ethnicGroup', 'asian');
    expect(sector(asian)?.rows.map(({value}) => value)).toEqual(['6.5%', '6.9%', '5.3%']);
    expect(sector(asian)?.sentences.join(' ')).toContain('Chinese people are not in its Asian group.');
    expect(sectorMark(asian, england, evidence)).toBeNull();
  });

  test('begin with whom the reader chose', () => {
    const found = sector(lineOf('sex', 'female'), 'civil-service-2023');
    expect(found?.rows.map(({value}) => value)).toEqual(['54.6%', '82.9%']);
  });

  test('are not there for children, for a group nobody published, or where none are loaded', () => {
    expect(sector(lineOf('ethnicGroup', 'black', 'caseload'))).toBeNull();
    expect(sector(lineOf('religion', 'muslim'))).toBeNull();
    const {comparators, ...bare} = evidence;
    expect(comparators?.length).toBeGreaterThan(0);
    expect(lineSector(lineOf('ethnicGroup', 'black'), england, bare)).toBeNull();
    expect(sectorMark(lineOf('ethnicGroup', 'black'), england, bare)).toBeNull();
  });

  test('are chosen by the organisation from those that ship', () => {
    const ids = new Set(evidence.comparators?.map(({id}) => id));
    expect(organisation.sector?.length).toBeGreaterThan(0);
    for (const id of organisation.sector ?? []) expect(ids).toContain(id);
  });
});
