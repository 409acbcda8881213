import {describe, expect, it} from 'vitest';
import {accepted, childrenFile, issueOf, staffFile} from './readText';

describe('roles', () => {
  it('are matched to the organisation’s by label and synonym, and others keep their own label', async () => {
    const extract = await accepted(
      staffFile('role,sex', 'FCA,F', 'family court advisor,F', 'Beekeeper,F', 'Team Manager,F', ',F'),
    );
    expect(extract.labels['role']).toEqual(['Not recorded', 'Family court adviser', 'Service manager', 'Beekeeper']);
    expect([...(extract.splits['role'] ?? [])]).toEqual([1, 1, 3, 2, 0]);
  });

  it('say who is frontline where no column does', async () => {
    const extract = await accepted(staffFile('role,sex', 'FCA,F', 'Service manager,F', 'Beekeeper,F'));
    expect([...(extract.frontline ?? [])]).toEqual([1, 0, 0]);
  });

  it('give way to a frontline column, whose odd values are said', async () => {
    const extract = await accepted(
      staffFile('role,sex,frontline', 'FCA,F,No', 'Service manager,F,Y', 'FCA,F,sometimes'),
    );
    expect([...(extract.frontline ?? [])]).toEqual([0, 1, 0]);
    expect(issueOf(extract, 'frontlineUnclear').rows).toBe(1);
  });

  it('without role or frontline column nothing is said of frontline', async () => {
    expect((await accepted(staffFile('grade,sex', '7,F'))).frontline).toBeNull();
  });
});

describe('labels', () => {
  it('that differ only in case, spaces or composition are one', async () => {
    const extract = await accepted(staffFile('grade,sex', 'Échelon 1,F', 'e\u0301chelon  1,F', 'ÉCHELON 1,F'));
    expect(extract.labels['grade']).toEqual(['Not recorded', 'Échelon 1']);
  });

  it('are in natural order', async () => {
    const extract = await accepted(staffFile('grade,sex', 'Grade 10,F', 'Grade 9,F', 'Grade 1,F'));
    expect(extract.labels['grade']).toEqual(['Not recorded', 'Grade 1', 'Grade 9', 'Grade 10']);
  });

  it('beyond 250 are gathered as "All others", the rarest first, and said', async () => {
    const rows = Array.from({length: 400}, (_, i) => `Grade ${i},F`);
    const extract = await accepted(staffFile('grade,sex', ...rows, 'Grade 399,F'));
    const labels = extract.labels['grade'] ?? [];
    expect(labels.length).toBeLessThanOrEqual(251);
    expect(labels).toContain('Grade 399');
    expect(labels.at(-1)).toBe('All others');
    expect(issueOf(extract, 'tooManyLabels').column).toBe('grade');
  });

  it('public and private law are named in full', async () => {
    const extract = await accepted(
      childrenFile('sex', 'F').concat('2026-03-31,A15,Private Law,M\n2026-03-31,A15,private,M\n'),
    );
    expect(extract.labels['law']).toEqual(['Not recorded', 'Public law', 'Private law']);
    expect([...(extract.splits['law'] ?? [])]).toEqual([1, 2, 2]);
  });
});
