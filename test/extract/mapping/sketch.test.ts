import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../../src/catalogue';
import {sketchFile, type Mapping, type Sketch, type SketchOptions, type SketchResult} from '../../../src/extract';
import {accepted, answersOf, readText, staffFile} from '../readText';

const context = {areas: areaIndex(organisation), organisation};

function sketchOf(text: string, options: SketchOptions = {}): Promise<SketchResult> {
  return sketchFile({name: 'staff.csv', bytes: new TextEncoder().encode(text)}, context, options);
}

/** Milliseconds of a second sketch, when all is warm. */
async function timed(text: string): Promise<number> {
  await sketchOf(text);
  const start = performance.now();
  await sketchOf(text);
  return performance.now() - start;
}

async function sketched(text: string, options: SketchOptions = {}): Promise<Sketch> {
  const result = await sketchOf(text, options);
  if (result.kind !== 'sketched') throw new Error(JSON.stringify(result));
  return result.sketch;
}

const unfamiliar = [
  'Staff in post,,,,,,,,,,,,,,,',
  'Gender,EmpSex,Ethnic Origin,RaceDesc,Religious Belief,Disabled?,DOB,DOB Year,Age Group,Band,Directorate,Workplace LA,Start Date,Annual Salary,Full Name,Department',
  'Female,F,Indian,,Sikh,No,01/02/1980,1980,45-54,7,A15,,03/04/2020,"32,500",Ann Other,Finance',
  'Male,M,,Irish,None,Yes,13/02/1990,1990,35-44,6,A1,,03/05/2021,"41,000.50",Bee Other,People',
].join('\n');

describe('a sketch', () => {
  it.each([
    ['Gender', 'sex'],
    ['Sex', 'sex'],
    ['EmpSex', 'sex'],
    ['Ethnic Origin', 'ethnic_group'],
    ['RaceDesc', 'ethnic_group'],
    ['Religious Belief', 'religion'],
    ['Disabled?', 'disability'],
    ['DOB', 'date_of_birth'],
    ['Date of Birth', 'date_of_birth'],
    ['DOB Year', 'birth_year'],
    ['Age Group', 'age_band'],
    ['Band', 'grade'],
    ['Directorate', 'service_area'],
    ['Workplace LA', 'local_authority'],
    ['Start Date', 'start_date'],
    ['Annual Salary', 'annual_salary'],
  ])('proposes %s as %s, and says why', async (heading, column) => {
    const {columns} = await sketched(`role,${heading}\nFCA,x\n`);
    expect(columns[1]).toMatchObject({heading, column, examples: ['x']});
    expect(['canonical name', 'known heading']).toContain(columns[1]?.why);
  });

  it('shows how the file is read, the title rows, the headings and the first rows', async () => {
    const sketch = await sketched(unfamiliar);
    expect(sketch).toMatchObject({fileName: 'staff.csv', format: 'text', kind: 'workforce', sheets: []});
    expect(sketch.reading).toEqual({
      format: 'text',
      sheet: null,
      encoding: 'UTF-8',
      delimiter: ',',
      headingLine: 2,
      dateOrder: 'day first',
      decimalMark: '.',
    });
    expect(sketch.above[0]?.[0]).toBe('Staff in post');
    expect(sketch.headings.length).toBe(16);
    expect(sketch.preview.length).toBe(2);
  });

  it('gives an example of every column but those of text about people', async () => {
    const {columns} = await sketched(unfamiliar);
    const name = columns.find(({heading}) => heading === 'Full Name');
    expect(name).toMatchObject({column: null, why: 'free text is never read', examples: []});
    expect(columns.find(({heading}) => heading === 'Department')).toMatchObject({
      column: null,
      why: 'left out',
      examples: ['Finance', 'People'],
    });
  });

  it('explains two headings for one column, and asks what only a person can say', async () => {
    const sketch = await sketched(unfamiliar);
    expect(sketch.issues.filter(({code}) => code === 'twoHeadings').map(({column}) => column)).toEqual([
      'sex',
      'ethnic_group',
    ]);
    expect(sketch.questions.map(({ask}) => ask)).toEqual(['asAt']);
  });

  it('names the columns a heading may be read as in plain words', async () => {
    const {known} = await sketched(unfamiliar);
    expect(known).toContainEqual({column: 'fte', label: 'Full-time equivalent', dimension: null});
    expect(known).toContainEqual({column: 'ethnic_group', label: 'Heritage (ethnic group)', dimension: 'ethnicGroup'});
    expect(known.map(({label}) => label).filter((label) => label.includes('_'))).toEqual([]);
    expect(new Set(known.map(({label}) => label)).size).toBe(known.length);
  });

  it('says what would stop the file from being read, and lets it be mended', async () => {
    const text = 'snapshot date,job title,area,Kind\n2026-03-31,FCA,A1,Female\n';
    expect((await sketched(text)).issues.map(({code, severity}) => [code, severity])).toEqual([
      ['noUsableColumn', 'refused'],
    ]);
    const mapping = {columns: [{heading: 'Kind', column: 'sex'}]};
    expect((await sketched(text, {mapping})).issues).toEqual([]);
    expect(answersOf(await accepted(text, {mapping}), 'sex')).toEqual(['sex_female']);
  });

  it('refuses what is no table, and a file of applicants, with a sentence', async () => {
    expect(await sketchOf('')).toMatchObject({kind: 'refused', issue: {code: 'empty'}});
    expect(await sketchOf('%PDF-1.7\n')).toMatchObject({kind: 'refused', issue: {code: 'wrongType'}});
    expect(await sketchOf('vacancy id,stage,sex\n1,applied,Female\n')).toMatchObject({
      kind: 'refused',
      issue: {code: 'recruitment'},
    });
  });

  it('is made from the first rows: a long file takes no longer', async () => {
    const row = '2026-03-31,A15,FCA,Female\n';
    const short = `snapshot_date,service_area,role,sex\n${row.repeat(3000)}`;
    const long = `snapshot_date,service_area,role,sex\n${row.repeat(300_000)}`;
    expect(await timed(long)).toBeLessThan((await timed(short)) * 10 + 200);
  });
});

describe('a choice of column', () => {
  const text = staffFile('role,gender,sex,Field 7', 'FCA,Male,Female,Muslim');

  it('goes before every proposal, and is shown as chosen', async () => {
    const mapping = {columns: [{heading: 'GENDER ', column: 'sex'}]};
    const extract = await accepted(text, {mapping});
    expect(answersOf(extract, 'sex')).toEqual(['sex_male']);
    expect(extract.columns.map(({column, why}) => [column, why]).slice(3)).toEqual([
      ['sex', 'chosen'],
      [null, 'left out'],
      [null, 'left out'],
    ]);
    expect(extract.issues).toEqual([]);
  });

  it('can leave a heading out', async () => {
    const mapping = {columns: [{heading: 'sex', column: null}]};
    expect(answersOf(await accepted(text, {mapping}), 'sex')).toEqual(['sex_male']);
  });

  it('that no longer fits the file or the kind of file is said', async () => {
    const columns = [
      {heading: 'Faith', column: 'religion'},
      {heading: 'Field 7', column: 'main_language'},
      {heading: 'gender', column: 'sex'},
      {heading: 'sex', column: 'sex'},
    ];
    const extract = await accepted(text, {mapping: {columns}});
    expect(extract.issues.map(({code}) => code)).toEqual(['choiceHeadingMissing', 'choiceUnknown', 'choiceTwice']);
    expect(answersOf(extract, 'sex')).toEqual(['sex_male']);
    expect(extract.dimensions['mainLanguage']).toBeUndefined();
  });

  it('of text about people is not followed, but a person’s number may be one', async () => {
    const notes = staffFile('role,sex,Email,Notes', 'FCA,Female,a@example.org,long story');
    const columns = [
      {heading: 'Notes', column: null, ownColumn: 'Notes'},
      {heading: 'Email', column: 'person_id'},
    ];
    const extract = await accepted(notes, {mapping: {columns}});
    expect(extract.issues.map(({code}) => code)).toEqual(['choiceFreeText']);
    expect(extract.person?.length).toBe(1);
    expect(JSON.stringify(extract)).not.toMatch(/long story|example\.org/);
  });

  it('tells headings of one name apart by their order', async () => {
    const twice = 'snapshot_date,service_area,role,Type,Type\n2026-03-31,A15,FCA,Female,Sikh\n';
    const columns = [
      {heading: 'Type', column: 'sex'},
      {heading: 'Type', column: 'religion'},
    ];
    const extract = await accepted(twice, {mapping: {columns}});
    expect(answersOf(extract, 'sex')).toEqual(['sex_female']);
    expect(answersOf(extract, 'religion')).toEqual(['religion_sikh']);
  });

  it('can keep a heading’s own values as a column to drill down by', async () => {
    const departments = staffFile('role,sex,Dept', 'FCA,Female,Finance', 'FCA,Male,People & Culture', 'FCA,Male,');
    const columns = [{heading: 'Dept', column: null, ownColumn: 'Department'}];
    const extract = await accepted(departments, {mapping: {columns}});
    expect(extract.ownColumns).toEqual([{id: 'own_department', label: 'Department', heading: 'Dept'}]);
    expect(extract.labels['own_department']).toEqual(['Not recorded', 'Finance', 'People & Culture']);
    expect([...(extract.splits['own_department'] ?? [])]).toEqual([1, 2, 0]);
  });

  it('gives headings named like parts of the language no power', async () => {
    const odd = staffFile('role,sex,__proto__,constructor', 'FCA,Female,a,b');
    const columns = [
      {heading: '__proto__', column: null, ownColumn: '__proto__'},
      {heading: 'constructor', column: 'constructor'},
    ];
    const extract = await accepted(odd, {mapping: {columns}});
    expect(extract.ownColumns.map(({id}) => id)).toEqual(['own_proto']);
    expect(extract.issues.map(({code}) => code)).toEqual(['choiceUnknown']);
  });
});

describe('a reading choice', () => {
  it('of the decimal mark or the order of dates goes before what the file shows', async () => {
    const text = staffFile('role,sex,fte,start_date', 'FCA,Female,"1,000",03/04/2020');
    const mapping: Mapping = {reading: {decimalMark: ',', dateOrder: 'month first'}};
    const extract = await accepted(text, {mapping});
    expect(extract.reading).toMatchObject({decimalMark: ',', dateOrder: 'month first'});
    expect([...(extract.fteHundredths ?? [])]).toEqual([100]);
    expect([...(extract.quantities['start_date'] ?? [])]).toEqual([Date.UTC(2020, 2, 4) / 86_400_000]);
    expect(extract.issues).toEqual([]);
  });

  it('that dates of the file contradict is followed and said', async () => {
    const text = staffFile('role,sex,start_date', 'FCA,Female,31/03/2020');
    const result = await readText(text, {mapping: {reading: {dateOrder: 'month first'}}});
    if (result.kind !== 'accepted') throw new Error(result.kind);
    expect(result.extract.issues.map(({code}) => code)).toContain('dateOrderChoice');
    expect([...(result.extract.quantities['start_date'] ?? [])]).toEqual([Number.NaN]);
  });
});
