import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {organisation, standardSections} from '../../../src/catalogue';
import type {Evidence} from '../../../src/comparison';
import {isComparatorHeadings, type LoadedComparators} from '../../../src/extract';
import {readComparatorCsv} from '../../../src/extract/comparator/readComparatorCsv';
import {standardExport, type StandardExport} from '../../../src/view';
import {areas, evidenceOf, loadingEvidence, usualShape} from '../evidence';

const protectedEvidence = evidenceOf({...usualShape, workforce: 300});

function exported(evidence: Evidence = protectedEvidence): StandardExport {
  const own = standardExport(evidence);
  if (own === null) throw new Error('nothing to export');
  return own;
}

function rowsOf({text}: StandardExport): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
}

async function readBack({text, fileName}: StandardExport): Promise<LoadedComparators> {
  const result = await readComparatorCsv({name: fileName, bytes: new TextEncoder().encode(text)});
  if (result.kind !== 'comparators') throw new Error(result.kind === 'refused' ? result.issue.text : result.kind);
  return result.loaded;
}

/** What the pages show: the protected lines of the whole organisation, straight from the evidence. */
function linesAt(evidence: Evidence, date: string) {
  const table = evidence.ask({
    population: 'workforce',
    snapshots: usualShape.snapshots,
    areas: {kind: 'one', area: areas.nation.code},
    split: null,
    dimensions: standardSections.map(({dimension}) => dimension),
    staff: 'all',
  });
  return new Map(table?.lines.filter(({snapshot}) => snapshot === date).map((line) => [line.dimension, line]));
}

describe('the organisation’s own figures in the Diversity Data Standard', () => {
  test('are a row for each snapshot, under headings of the standard, whole numbers or blank', () => {
    const own = exported();
    const rows = rowsOf(own);
    expect(rows.map(({published}) => published)).toEqual(usualShape.snapshots);
    const [first] = rows;
    expect(isComparatorHeadings(Object.keys(first ?? {}))).toBe(true);
    expect(Object.keys(first ?? {}).slice(0, 5)).toEqual([
      'published',
      'organisation',
      'organisation_grouping',
      'organisation_level',
      'employees',
    ]);
    for (const row of rows) {
      expect(row['organisation']).toContain(organisation.name);
      for (const [heading, cell] of Object.entries(row)) {
        if (/^(age|disability|ethnicity|gender|religion|sexuality)_|^employees$/.test(heading))
          expect(cell).toMatch(/^\d*$/);
      }
    }
  });

  test('read back, are the same figures on the same bases', async () => {
    const own = exported();
    const {comparators, tally, issues} = await readBack(own);
    expect(tally).toEqual({read: 6, accepted: 6, rejected: 0, blank: 0});
    expect(issues.filter(({severity}) => severity !== 'note' && severity !== 'check')).toEqual([]);
    let compared = 0;
    for (const {date, figures} of comparators) {
      const lines = linesAt(protectedEvidence, date);
      for (const {dimension, columns} of standardSections) {
        const line = lines.get(dimension);
        for (const {column, groups, label} of columns) {
          const [group] = groups;
          if (group === undefined || groups.length > 1) continue;
          const cell = line?.parts[group];
          const figure = figures.find((each) => each.dimension === dimension && each.label === label);
          if (cell?.kind !== 'shown') {
            expect([column, figure]).toEqual([column, undefined]);
            continue;
          }
          compared++;
          const base = line?.declared.kind === 'shown' ? line.declared.count : null;
          expect([column, figure?.count, figure?.base]).toEqual([column, cell.count, base]);
          expect(figure?.category).toBe(group);
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('leave a withheld figure blank, name it in the note, and never write a count from 1 to 4', () => {
    const own = exported();
    expect(own.withheld).toBeGreaterThan(0);
    let named = 0;
    for (const row of rowsOf(own)) {
      const [, withheld = ''] = /Withheld \[c\] and left blank: ([^.]*)/.exec(row['note'] ?? '') ?? [];
      for (const heading of withheld.split(' ').filter((each) => each !== '')) {
        named++;
        expect([heading, row[heading]]).toEqual([heading, '']);
      }
      for (const [heading, cell] of Object.entries(row)) {
        if (heading !== 'note') expect([heading, cell]).not.toEqual([heading, expect.stringMatching(/^[1-4]$/)]);
      }
    }
    expect(named).toBe(own.withheld);
  });

  test('add no withheld figure to another: Other White is blank where Roma is withheld', () => {
    const evidence: Evidence = {
      ...protectedEvidence,
      ask(question) {
        const table = protectedEvidence.ask(question);
        const hidden = {kind: 'withheld', why: 'small'} as const;
        const lines = table?.lines.map((line) => ({...line, parts: {...line.parts, white_roma: hidden}}));
        // Only disclosure can make a real table; a test stands in for it.
        return {...table, lines} as unknown as ReturnType<Evidence['ask']>;
      },
    };
    for (const row of rowsOf(exported(evidence))) expect(row['ethnicity_white_other']).toBe('');
  });

  test('say on every row how they are protected, and in the name and on every row when they are not', () => {
    const own = exported();
    expect(own.fileName).toBe('diversity-data-standard.csv');
    for (const {note} of rowsOf(own)) expect(note).toContain('to the nearest 5, 1 to 4 withheld');
    const exact = exported({...protectedEvidence, isExact: true});
    expect(exact.fileName).toBe('diversity-data-standard-exact-not-for-sharing.csv');
    expect(exact.isExact).toBe(true);
    for (const {note} of rowsOf(exact)) expect(note).toContain('Exact figures: not protected, not to be shared');
  });

  test('say of the sample that it is about nobody', () => {
    const {sources} = protectedEvidence;
    if (!sources.workforce) throw new Error('no workforce');
    const sample: Evidence = {
      ...protectedEvidence,
      sources: {...sources, workforce: {...sources.workforce, synthetic: true}},
    };
    for (const row of rowsOf(exported(sample))) {
      expect(row['organisation']).toBe(`${organisation.name} (synthetic sample)`);
      expect(row['note']).toContain('Synthetic sample: about nobody');
    }
  });

  test('are not there without a workforce, or while it is being counted', () => {
    expect(standardExport(evidenceOf({...usualShape, workforce: null}))).toBeNull();
    expect(standardExport(loadingEvidence())).toBeNull();
    expect(standardExport(evidenceOf({...usualShape, dimensions: ['mainLanguage']}))).toBeNull();
  });
});
