import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {organisation} from '../../../src/catalogue';
import {mappingChanges, mappingFile, readMappingFile, type Extract, type Mapping} from '../../../src/extract';
import {accepted, readText} from '../readText';

function read(text: string): Mapping {
  const result = readMappingFile(text);
  if (result.kind !== 'mapping') throw new Error(result.issue.text);
  return result.mapping;
}

function refusedBecause(text: string): string {
  const result = readMappingFile(text);
  return result.kind === 'refused' ? result.issue.text : 'not refused';
}

const headings = 'As at,Staff No,Where,Job,Sex code,Ethnic code,Kind of belief,Dept,Notes';
const march = [
  '31/03/2026,p1,Atlantis,FCA,1,A,Jedi,Finance,seen on Tuesday',
  '31/03/2026,p2,A15,FCA,2,M,Sikh,People,',
  '31/03/2026,p3,A1,Beekeeper,1,H,Sikh,People,',
];
const decided: Mapping = {
  sexDigits: 'femaleFirst',
  kind: 'workforce',
  columns: [
    {heading: 'Where', column: 'service_area'},
    {heading: 'Kind of belief', column: 'religion'},
    {heading: 'Dept', column: null, ownColumn: 'Department'},
  ],
  lists: [{column: 'ethnic_group', list: 'NHS letters'}],
  values: [
    {column: 'service_area', value: 'Atlantis', to: 'A2'},
    {column: 'religion', value: 'Jedi', to: 'religion_other_religion'},
    {column: 'role', value: 'Beekeeper', to: 'notRecorded'},
  ],
};

function fileOf(rows: readonly string[], head = headings): string {
  return [head, ...rows, ''].join('\n');
}

/** What an extract holds of people, without how it came about. */
function dataOf({dimensions, splits, labels, places, place, snapshots, frontline, ownColumns, tally}: Extract) {
  return {dimensions, splits, labels, places, place, snapshots, frontline, ownColumns, tally};
}

describe('a mapping saved as a file', () => {
  it('is applied to next month’s file without a question and without anything to point out', async () => {
    const first = await accepted(fileOf(march), {mapping: decided});
    const mapping = read(mappingFile(first, organisation));
    const april = march.map((row) => row.replace('31/03/2026', '03/04/2026'));
    const result = await readText(fileOf(april), {mapping});
    if (result.kind !== 'accepted') throw new Error(JSON.stringify(result));
    expect(result.extract.snapshots).toEqual(['2026-04-03']);
    expect(mappingChanges(mapping, result.extract)).toEqual([]);
    expect(result.extract.issues.filter(({code}) => code.startsWith('choice') || code === 'dateOrder')).toEqual([]);
  });

  it('reads the same file in the same way again', async () => {
    const first = await accepted(fileOf(march), {mapping: decided});
    const again = await accepted(fileOf(march), {mapping: read(mappingFile(first))});
    expect(dataOf(again)).toEqual(dataOf(first));
    expect(mappingFile(again)).toBe(mappingFile(first));
  });

  it('is text that says what it is, for which organisation and in which version', async () => {
    const text = mappingFile(decided, organisation);
    expect(JSON.parse(text)).toMatchObject({stocktake: 'mapping', version: 1, organisation: organisation.id});
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('holds headings and chosen codes, and of the rows nothing else', async () => {
    const text = mappingFile(await accepted(fileOf(march), {mapping: decided}));
    expect(text).toContain('"Kind of belief"');
    expect(text).toContain('"Jedi"');
    for (const held of ['p1', 'p2', 'seen on Tuesday', 'Finance', 'Sikh', '2026-03-31', '31/03/2026']) {
      expect(text).not.toContain(held);
    }
  });

  it('keeps no date: another month has another', async () => {
    const undated = fileOf(
      march.map((row) => row.slice(11)),
      headings.slice(6),
    );
    const mapping = {...decided, asAt: '2026-03-31'};
    const first = await accepted(undated, {mapping});
    expect(read(mappingFile(first)).asAt).toBeUndefined();
    expect(read(mappingFile(mapping)).asAt).toBeUndefined();
    expect(await readText(undated, {mapping: read(mappingFile(first))})).toMatchObject({
      kind: 'questions',
      questions: [{ask: 'asAt'}],
    });
  });

  it('keeps the list that codes were told by, so that a month with fewer codes is read alike', async () => {
    const letters = ['A', 'B', 'H', 'M', 'R'].map((code, i) => `31/03/2026,p${i},A15,FCA,1,${code},Sikh,,`);
    const {lists: _, ...without} = decided;
    const first = await accepted(fileOf(letters), {mapping: without});
    const mapping = read(mappingFile(first));
    expect(mapping.lists).toEqual([{column: 'ethnic_group', list: 'NHS letters'}]);
    const next = await accepted(fileOf(letters.slice(0, 1)), {mapping});
    expect(next.recorded.find(({dimension}) => dimension === 'ethnicGroup')).toMatchObject({declared: 1});
  });
});

async function changes(rows: readonly string[], head = headings) {
  const mapping = read(mappingFile(await accepted(fileOf(march), {mapping: decided})));
  return mappingChanges(mapping, await accepted(fileOf(rows, head), {mapping}));
}

describe('what changed since a mapping was made', () => {
  it('is pointed out for a changed heading: the old one missed, the new one named', async () => {
    const found = await changes(march, headings.replace('Ethnic code', 'Ethnicity'));
    expect(found.map(({code}) => code)).toEqual(['headingMissing', 'headingNew']);
    expect(found[0]?.text).toBe(
      '“Ethnic code”, read as ethnic group before, is not in this file; “Ethnicity” is read as that instead.',
    );
  });

  it('is pointed out for a new heading that is not read', async () => {
    const found = await changes(
      march.map((row) => `${row},x`),
      `${headings},Shoe size`,
    );
    expect(found.map(({text}) => text)).toEqual(['“Shoe size” was not there before; nothing is read from it.']);
  });

  it('is pointed out for a new code of a characteristic and a new place', async () => {
    const found = await changes([...march, '31/03/2026,p4,Lemuria,FCA,2,M,Pastafarian,People,']);
    expect(found.map(({code, column, rows}) => [code, column, rows])).toEqual([
      ['valueNew', 'religion', 1],
      ['valueNew', 'service_area', 1],
    ]);
    expect(found[0]?.text).toContain('“Pastafarian”');
  });

  it('is pointed out for a choice that no longer fits', async () => {
    const mapping: Mapping = {...decided, lists: [{column: 'ethnic_group', list: 'DfE children in need'}]};
    const found = mappingChanges(mapping, await accepted(fileOf(march), {mapping}));
    expect(found.map(({code}) => code)).toContain('choiceList');
  });

  it('of a mapping that was only partly decided is told of the headings it names', async () => {
    const mapping: Mapping = {columns: [{heading: 'Faith group', column: 'religion'}]};
    const text = 'snapshot_date,service_area,role,sex\n2026-03-31,A15,FCA,Female\n';
    const found = mappingChanges(mapping, await accepted(text, {mapping}));
    expect(found.map(({code}) => code)).toEqual(['headingMissing']);
  });
});

describe('a file given as a mapping', () => {
  const good = JSON.parse(mappingFile(decided));
  const withMapping = (mapping: unknown) => JSON.stringify({...good, mapping});

  it('is refused with a sentence where it is none', () => {
    for (const text of ['', 'not json', '[]', 'null', '1', '{}', '{"stocktake":"extract"}', 'snapshot_date,sex\n']) {
      expect(refusedBecause(text)).toMatch(/not a mapping file.*\.$/);
    }
  });

  it('is refused where a later Stocktake saved it', () => {
    expect(refusedBecause(JSON.stringify({...good, version: 2}))).toMatch(/later Stocktake/);
    expect(refusedBecause(JSON.stringify({...good, version: '1'}))).toMatch(/version/);
  });

  it.each([
    ['a part nobody knows', {colour: 'red'}, 'colour'],
    ['a wrong word', {sexDigits: 'male'}, 'sexDigits'],
    ['a list that is none', {columns: {}}, 'columns'],
    ['a choice without a heading', {columns: [{column: 'sex'}]}, 'columns[0]'],
    ['a choice of another type', {values: [{column: 'sex', value: 1, to: 'sex_female'}]}, 'values[0].value'],
    ['hours that cannot be', {hourlyFromSalary: {weeklyHours: 0}}, 'weeklyHours'],
    ['a date that is none', {asAt: 'soon'}, 'asAt'],
    ['no object', null, 'mapping'],
  ])('is refused for %s, naming the place', (_, mapping, place) => {
    expect(refusedBecause(withMapping(mapping))).toContain(place);
  });

  it('cannot reach what all objects share', () => {
    const text = withMapping({}).replace('"mapping":{}', '"mapping":{"__proto__":{"sexDigits":"maleFirst"}}');
    expect(text).toContain('__proto__');
    expect(refusedBecause(text)).toContain('__proto__');
    expect(refusedBecause(withMapping({constructor: 1}))).toContain('constructor');
    expect(({} as Mapping).sexDigits).toBeUndefined();
  });

  it('is refused where it is huge', () => {
    expect(refusedBecause(`${' '.repeat(3_000_000)}${mappingFile(decided)}`)).toContain('larger');
    const values = Array.from({length: 20_001}, () => ({column: 'a', value: 'b', to: 'c'}));
    expect(refusedBecause(withMapping({values}))).toContain('20,000');
  });

  it('of any content never makes reading throw', () => {
    fc.assert(
      fc.property(fc.anything(), (thing) => {
        const text = JSON.stringify({...good, mapping: thing}) ?? '';
        expect(['mapping', 'refused']).toContain(readMappingFile(text).kind);
      }),
      {seed: 20260331, numRuns: 500},
    );
  });
});
