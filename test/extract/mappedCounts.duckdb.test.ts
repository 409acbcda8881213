import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {areaIndex, organisation, setOwnDimensions} from '../../src/catalogue';
import type {Evidence} from '../../src/comparison';
import {countLines, loadBaselines, loadCells, type Cells, type Database} from '../../src/database';
import {openNodeDatabase} from '../../src/database/nodeEngine';
import {protectedCounts, protectedFlow} from '../../src/disclosure';
import type {Extract, Mapping} from '../../src/extract';
import {parseSlice, type LineQuestion} from '../../src/slice';
import {characteristicView, stocktakeView} from '../../src/view';
import {accepted} from './readText';

const areas = areaIndex(organisation);
const baselines = await loadBaselines(areas);
let db: Database;
beforeAll(async () => {
  db = await openNodeDatabase();
});
afterAll(() => db.close());
afterEach(() => setOwnDimensions('workforce', []));

const groups = [
  ['White', 'Female', 'A15', 'Finance', 120],
  ['White', 'Male', 'A1', 'People', 80],
  ['Black or African American', 'Female', 'A15', 'People', 45],
  ['Hispanic', 'Male', 'A15', 'Finance', 35],
  ['Prefer not to say', 'Female', 'Atlantis', 'Finance', 20],
] as const;
const mapping: Mapping = {
  columns: [
    {heading: 'Race', column: 'ethnic_group', ownList: true},
    {heading: 'Dept', column: null, ownColumn: 'Department'},
  ],
};

/** The same people, one a row with a number, or counted. */
function fileOf(isCounted: boolean): string {
  const rows = groups.flatMap(([race, sex, area, department, people]) => {
    const row = `2026-03-31,FCA,${area},${sex},${race},${department}`;
    return isCounted ? [`${row},${people}`] : Array.from({length: people}, (_, i) => `${row},${race}${sex}${i}`);
  });
  return [`snapshot_date,role,service_area,sex,Race,Dept,${isCounted ? 'count' : 'person_id'}`, ...rows].join('\n');
}

function question(dimension: string, area = areas.nation.code): LineQuestion {
  return {
    population: 'workforce',
    snapshots: ['2026-03-31'],
    areas: {kind: 'one', area},
    split: null,
    dimensions: [dimension],
    staff: 'all',
  };
}

function answersOf({dimension, declared, preferNotToSay, notRecorded, unmatched}: Extract['recorded'][number]) {
  return {dimension, declared, preferNotToSay, notRecorded, unmatched};
}

function evidenceOf(extract: Extract, cells: Cells): Evidence {
  return {
    organisation,
    areas,
    baselines,
    isExact: false,
    sources: {
      workforce: {
        fileName: extract.fileName,
        synthetic: false,
        snapshots: extract.snapshots,
        dimensions: Object.keys(extract.dimensions),
        splits: {},
        finestLevel: 'serviceArea',
      },
      caseload: null,
    },
    ask: (asked) => protectedCounts(cells, areas, organisation, asked),
    askFlow: (asked) => protectedFlow(cells, areas, organisation, asked),
  };
}

describe('a list of the file’s own', () => {
  it('is counted as it is, in the nation and in an area', async () => {
    const extract = await accepted(fileOf(false), {mapping});
    const cells = await loadCells(db, extract, areas);
    const countsOf = (area?: string) => {
      const [line] = countLines(cells, areas, question('own_race', area)).lines;
      return extract.ownDimensions[0]?.categories.map(({label, code}) => [label, line?.byCode[code]]);
    };
    expect(countsOf()).toEqual([
      ['Black or African American', 45],
      ['Hispanic', 35],
      ['White', 200],
    ]);
    expect(countsOf('A15')).toEqual([
      ['Black or African American', 45],
      ['Hispanic', 35],
      ['White', 120],
    ]);
  });

  it('is charted with its shares, without a baseline or a verdict, and says so', async () => {
    const extract = await accepted(fileOf(false), {mapping});
    setOwnDimensions('workforce', extract.ownDimensions);
    const evidence = evidenceOf(extract, await loadCells(db, extract, areas));
    const view = characteristicView(parseSlice('?page=characteristic&by=own_race').slice, evidence);
    const text = JSON.stringify(view);
    for (const {label} of extract.ownDimensions[0]?.categories ?? []) expect(text).toContain(label);
    expect(text).toContain('No census baseline');
    expect(text).toContain('Race of staff is not assessed against residents');
    expect(text).toContain('"verdictKind":"notAssessed"');
    expect(text).not.toMatch(/"verdictKind":"(higher|lower|similar)"/);
    expect(text).not.toMatch(/NaN|undefined/);
    expect(JSON.stringify(stocktakeView(parseSlice('').slice, evidence))).not.toMatch(/NaN|undefined/);
  });
});

describe('rows without a recognised area', () => {
  it('count in the nation and in no area', async () => {
    const cells = await loadCells(db, await accepted(fileOf(false), {mapping}), areas);
    const peopleIn = (area?: string) => countLines(cells, areas, question('sex', area)).lines[0]?.people;
    expect(peopleIn()).toBe(300);
    expect((peopleIn('A15') ?? 0) + (peopleIn('A1') ?? 0)).toBe(280);
  });
});

describe('an extract of counts', () => {
  it('is counted and protected as the same people row by row', async () => {
    const [byRow, counted] = [await accepted(fileOf(false), {mapping}), await accepted(fileOf(true), {mapping})];
    setOwnDimensions('workforce', byRow.ownDimensions);
    expect(counted.rows).toBe(groups.length);
    expect(counted.recorded.map(answersOf)).toEqual(byRow.recorded.map(answersOf));
    const cells = [await loadCells(db, byRow, areas), await loadCells(db, counted, areas)];
    for (const asked of [question('sex'), question('own_race'), question('sex', 'A15')]) {
      const [first, second] = cells.map((one) => countLines(one, areas, asked).lines);
      expect(second).toEqual(first);
      const [shown, again] = cells.map((one) => protectedCounts(one, areas, organisation, asked).lines);
      expect(again).toEqual(shown);
    }
  });

  it('follows nobody between snapshots', async () => {
    const later = fileOf(true).replaceAll('2026-03-31', '2026-09-30').split('\n').slice(1).join('\n');
    const cells = await loadCells(db, await accepted(`${fileOf(true)}\n${later}`, {mapping}), areas);
    const asked = {
      population: 'workforce',
      from: '2026-03-31',
      to: '2026-09-30',
      area: areas.nation.code,
      dimension: 'sex',
      staff: 'all',
    } as const;
    expect(protectedFlow(cells, areas, organisation, asked)).toBeNull();
  });
});
