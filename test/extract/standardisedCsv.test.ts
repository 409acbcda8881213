import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dimensions} from '../../src/catalogue';
import {extractAccount, standardisedCsv, type Extract, type Mapping} from '../../src/extract';
import {accepted, childrenFile, issueOf, readText, staffFile} from './readText';

/** Persons by order of appearance: which rows are one person, whatever their numbers. */
function samePersons(person: Int32Array | null): number[] | null {
  if (!person) return null;
  const order = new Map<number, number>([[0, 0]]);
  return [...person].map((number) => {
    const known = order.get(number) ?? order.size;
    order.set(number, known);
    return known;
  });
}

function dataOf(extract: Extract) {
  const {kind, rows, snapshots, snapshot, places, place, dimensions: codes, splits, labels} = extract;
  const {frontline, fteHundredths, count, quantities} = extract;
  const same = {kind, rows, snapshots, snapshot, places, place, codes, splits, labels, frontline, fteHundredths, count};
  return {...same, quantities, person: samePersons(extract.person)};
}

const staffCells: ReadonlyMap<string, readonly string[]> = new Map([
  ['snapshot_date', ['2026-03-31', '30/09/2025']],
  ['person_id', ['p1', 'p2', 'p3', 'p4', '']],
  ['service_area', ['A15', 'A1', '', 'Atlantis']],
  ['local_authority', ['E09000030', 'Leeds', 'Cumbria', '']],
  ['role', ['FCA', 'Service manager', 'Beekeeper', '']],
  ['grade', ['7', 'Band 8', '=1+1', '-', '+44', "'x", '']],
  ['contract', ['Permanent', '"quoted", with comma', '']],
  ['frontline', ['Yes', 'No', '']],
  ['fte', ['1', '0.5', '0.333', '']],
  ['sex', ['Female', 'Male', 'Other', '', 'Martian']],
  ['ethnic_group', ['Indian', 'Asian', 'Roma', 'Refused', 'N/A', 'Martian', '']],
  ['religion', ['Sikh', 'None', 'Jedi', '']],
  ['age', ['16', '34', '66', '15', '']],
  ['hourly_pay', ['22.57', '-3.1', '1234567.89', '']],
  ['start_date', ['2019-02-28', '1969-12-31', '']],
  ['promoted', ['Yes', 'No', '']],
  ['count', ['1', '0', '70000']],
]);

const sheets = fc
  .shuffledSubarray([...staffCells.keys()].filter((name) => !['snapshot_date', 'sex'].includes(name)))
  .chain((some) => {
    const headings = ['snapshot_date', 'sex', ...some];
    const row = fc.tuple(...headings.map((name) => fc.constantFrom(...(staffCells.get(name) ?? []))));
    return fc.array(row, {minLength: 1, maxLength: 30}).map((rows) => {
      const cells = rows.map((cellsOf) => cellsOf.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
      return [headings.join(','), ...cells].join('\n');
    });
  });

const mapping: Mapping = {kind: 'workforce', allNational: true};

describe('the standardised extract', () => {
  it('read again is the same extract', {timeout: 60_000}, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(sheets, async (text) => {
        const first = await readText(text, {mapping});
        if (first.kind !== 'accepted') return;
        compared++;
        const again = await accepted(standardisedCsv(first.extract), {mapping});
        expect(dataOf(again)).toEqual(dataOf(first.extract));
        expect(again.tally).toEqual({read: first.extract.rows, accepted: first.extract.rows, rejected: 0, blank: 0});
      }),
      {seed: 20260331, numRuns: 250},
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('holds every category of every characteristic in words that are read back', async () => {
    for (const dimension of dimensions) {
      for (const population of dimension.populations) {
        const mine = dimension.categories.filter((category) => (category.population ?? population) === population);
        const fileOf = population === 'workforce' ? staffFile : childrenFile;
        const rows = mine.map(({id}) => (population === 'workforce' ? `FCA,${id}` : id));
        const column = population === 'workforce' ? `role,${dimension.column}` : dimension.column;
        const values = mine.map(({id}) => ({column: dimension.column, value: id, to: id}));
        const extract = await accepted(fileOf(column, ...rows), {mapping: {values}});
        const again = await accepted(standardisedCsv(extract));
        expect([...(again.dimensions[dimension.id] ?? [])]).toEqual(mine.map(({code}) => code));
      }
    }
  });

  it('holds no person’s id and no formula', async () => {
    const extract = await accepted(
      staffFile('person_id,role,sex,team', 'emp-007,FCA,Female,x', 'emp-008,=cmd(),Male,y'),
    );
    const text = standardisedCsv(extract);
    expect(text).not.toContain('emp-00');
    expect(text).toContain("'=cmd()");
    expect(text.split('\r\n').length).toBe(4);
  });

  it('holds the file’s own lists and columns under their labels', async () => {
    const columns = [
      {heading: 'Race', column: 'ethnic_group', ownList: true as const},
      {heading: 'Dept', column: null, ownColumn: 'Department'},
    ];
    const text = staffFile('role,sex,Race,Dept', 'FCA,Female,Hispanic,Finance');
    const [heads, row] = standardisedCsv(await accepted(text, {mapping: {columns}})).split('\r\n');
    expect(heads).toBe('snapshot_date,service_area,role,Department,frontline,sex,Race');
    expect(row).toBe('2026-03-31,A15,Family court adviser,Finance,Yes,Female,Hispanic');
  });
});

describe('the account of a file', () => {
  it('counts persons, snapshots and areas, and rows that count nationally only', async () => {
    const text = [
      'snapshot_date,person_id,service_area,role,sex',
      '2026-03-31,p1,A15,FCA,Female',
      '2025-03-31,p1,A15,FCA,Female',
      '2026-03-31,p2,Atlantis,FCA,Male',
      '2026-03-31,,A1,FCA,Male',
    ].join('\n');
    expect(extractAccount(await accepted(text))).toEqual({
      people: 2,
      rowsWithoutPerson: 1,
      snapshots: 2,
      areas: 2,
      nationalRows: 1,
    });
  });

  it('knows no persons where the file has no ids or counts people already', async () => {
    expect(extractAccount(await accepted(staffFile('role,sex', 'FCA,Female')))).toMatchObject({people: null});
    const counted = await accepted(staffFile('role,sex,person_id,count', 'FCA,Female,p1,7'));
    expect(extractAccount(counted)).toMatchObject({people: null, rowsWithoutPerson: null});
  });
});

describe('what looks wrong is counted and said, never dropped in silence', () => {
  it('a person met twice in a snapshot is counted once, and the second row is a rejected row with its reason', async () => {
    const extract = await accepted(staffFile('person_id,role,sex', 'p1,FCA,Female', 'p1,FCA,Female'));
    expect(extract.tally).toMatchObject({accepted: 1, rejected: 1});
    expect(extract.rejected[0]?.reason).toContain('counted once');
  });

  it('a percentage in a count column is a rejected row with its reason', async () => {
    const extract = await accepted(staffFile('role,sex,count', 'FCA,Female,12', 'FCA,Male,45%', 'FCA,Male,12.5'));
    expect(extract.tally).toMatchObject({accepted: 1, rejected: 2});
    expect(extract.rejected[0]?.reason).toContain('a percentage, perhaps');
  });

  it('a snapshot after the day the file is read is flagged with its rows', async () => {
    const extract = await accepted('snapshot_date,service_area,role,sex\n2199-03-31,A15,FCA,Female\n');
    expect(issueOf(extract, 'snapshotInFuture')).toMatchObject({severity: 'check', rows: 1});
    expect(extract.tally.accepted).toBe(1);
  });

  it('hourly pay is worked out from a salary only where a person said so', async () => {
    const text = staffFile('role,sex,Annual Salary', 'FCA,Female,"£38,610.42"', 'FCA,Male,');
    expect((await accepted(text)).quantities['hourly_pay']).toBeUndefined();
    const extract = await accepted(text, {mapping: {hourlyFromSalary: {weeklyHours: 37}}});
    const [first, second] = extract.quantities['hourly_pay'] ?? [];
    expect(first).toBeCloseTo(38610.42 / 37 / (365.25 / 7), 4);
    expect(second).toBeNaN();
    expect(issueOf(extract, 'hourlyFromSalary')).toMatchObject({severity: 'note', rows: 1});
  });

  it('hourly pay that the file has is not replaced', async () => {
    const text = staffFile('role,sex,Annual Salary,Hourly Rate', 'FCA,Female,40000,9.5');
    const extract = await accepted(text, {mapping: {hourlyFromSalary: {weeklyHours: 37}}});
    expect([...(extract.quantities['hourly_pay'] ?? [])]).toEqual([9.5]);
  });
});
