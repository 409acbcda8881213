import {describe, expect, test} from 'vitest';
import {accepted, countsOf, fixture, readText, tableOf} from './read';
import {religionByAge} from './religionByAge';

describe('an ONS custom dataset', () => {
  test('of ethnic group by sex by age is summed over sex, at the ages its bands make', async () => {
    const file = accepted(await readText(fixture('baseline/custom-ethnic-group-sex-age.csv')));
    expect(file.layout).toBe('ONS custom dataset');
    expect(file.variables).toEqual(['Ethnic group (6 categories)', 'Sex (2 categories)', 'Age (13 categories)']);
    const staff = tableOf(file, 'ethnicGroup', '16 to 64');
    expect(staff.table).toMatchObject({
      grade: 'loaded',
      grouping: 'broad',
      unit: 'localAuthority',
      right: ['workforce'],
      base: 'usual residents aged 16 to 64',
      date: '2021-03-21',
      licence: 'Open Government Licence v3.0',
    });
    expect(staff.table.table).toContain('(ethnic group by sex by age), loaded by you from census.csv');
    // Female and male of ethnic_broad_group_by_sex_age.csv, added by hand: 28,047 and 26,325.
    expect(countsOf(staff, 'E06000001')).toMatchObject({white: 28_047 + 26_325});
    expect(tableOf(file, 'ethnicGroup', '0 to 15').table.nearest).toEqual(['caseload']);
    expect(file.tables.some(({table}) => table.right.includes('caseload'))).toBe(false);
  });

  test('keeps everything the file is not about behind the project’s own tables', async () => {
    const file = accepted(await readText(fixture('baseline/custom-ethnic-group-sex-age.csv')));
    expect(tableOf(file, 'sex', '16 to 64').incidental).toBe(true);
    expect(tableOf(file, 'ethnicGroup', '16 to 64').incidental).toBe(false);
    expect(file.tables.some(({dimension}) => dimension === 'ageBand')).toBe(false);
  });

  test('without ages is of all ages, and says what that means', async () => {
    const file = accepted(await readText(fixture('baseline/custom-religion.csv')));
    expect(file.tables.map(({table}) => [table.ages, table.base, table.right, table.allAges])).toEqual([
      ['of all ages', 'usual residents of all ages who answered', [], true],
    ]);
    expect(countsOf(tableOf(file, 'religion', 'of all ages'), 'E06000001')).toMatchObject({
      religion_muslim: 1206,
      religion_christian: 48_516,
    });
    expect(file.issues.find(({code}) => code === 'ages')?.text).toContain('not the right ages for staff');
  });

  test('counts its rows of people not asked, and uses the others', async () => {
    const {tally} = accepted(await readText(fixture('baseline/custom-religion.csv')));
    expect(tally).toEqual({read: 100, used: 90, otherAreas: 0, subtotals: 0, doesNotApply: 10, blank: 0});
  });

  test('of religion by age has the right ages of staff and of children', async () => {
    const file = accepted(await readText(religionByAge()));
    expect(file.areas).toBe(318);
    expect(tableOf(file, 'religion', '16 to 64').table.right).toEqual(['workforce']);
    expect(tableOf(file, 'religion', '0 to 17').table.right).toEqual(['caseload']);
    expect(file.issues.map(({severity}) => severity)).not.toContain('check');
    expect(file.issues.map(({code}) => code)).toContain('totalsAgree');
  });

  test('of 2021 districts is added to the authorities of 2023', async () => {
    const file = accepted(await readText(fixture('baseline/custom-religion.csv')));
    const table = tableOf(file, 'religion', 'of all ages');
    expect(table.units).toEqual(['E06000001', 'E06000002', 'E06000063', 'E06000064', 'E08000025', 'W06000001']);
    // Allerdale, Carlisle and Copeland.
    const rows = fixture('baseline/custom-religion.csv').split('\n');
    const sikh = rows
      .filter((row) => /^E070000(26|28|29),.*,Sikh,/.test(row))
      .map((row) => Number(row.split(',').at(-1)));
    expect(sikh).toHaveLength(3);
    expect(countsOf(table, 'E06000063')['religion_sikh']).toBe(sikh.reduce((sum, people) => sum + people, 0));
  });

  test('with a variable nobody is compared by is summed over it, people it does not apply to included', async () => {
    const rows = fixture('official/custom-ethnic.csv').trimEnd().split('\n');
    const crossed = rows.flatMap((row, i) => {
      const [, start = '', people = ''] = /^(.*),([^,]*)$/.exec(row) ?? [];
      if (i === 0) return [`${start},Car ownership (2 categories) Code,Car ownership (2 categories),${people}`];
      const half = Math.floor(Number(people) / 2);
      return [`${start},-8,Does not apply,${half}`, `${start},1,One car,${Number(people) - half}`];
    });
    const [plain, summed] = [accepted(await readText(rows.join('\n'))), accepted(await readText(crossed.join('\n')))];
    expect(summed.tables.map(({counts}) => counts)).toEqual(plain.tables.map(({counts}) => counts));
    expect(summed.issues.find(({code}) => code === 'summedOver')?.text).toContain('Car ownership (2 categories)');
  });

  test('of the longer list of ethnic groups is read by its broad groups, as the list nests them', async () => {
    const text = fixture('official/custom-ethnic.csv')
      .replaceAll('White: Roma', 'White: Polish')
      .replaceAll('Ethnic group (20 categories)', 'Ethnic group (detailed) (288 categories)');
    const file = accepted(await readText(text));
    const table = tableOf(file, 'ethnicGroup', 'of all ages');
    expect(table.table.grouping).toBe('broad');
    expect(countsOf(table, 'E06000001')).toEqual({asian: 1600, black: 445, mixed: 671, other: 554, white: 89_068});
  });

  test('of the eight ethnic groups is read by its broad groups', async () => {
    const eight = ['White: Irish', 'White: Gypsy or Irish Traveller, Roma or Other White'];
    const broad = [
      ['Asian, Asian British or Asian Welsh', 1600],
      ['Black, Black British, Black Welsh, Caribbean or African', 445],
      ['Mixed or Multiple ethnic groups', 671],
      ['White: English, Welsh, Scottish, Northern Irish or British', 87_761],
      [eight[0], 170],
      [eight[1], 1137],
      ['Other ethnic group', 554],
    ];
    const head =
      'Upper tier local authorities Code,Upper tier local authorities,Ethnic group (8 categories) Code,Ethnic group (8 categories),Observation';
    const text = [
      head,
      ...broad.map(([label, people], i) => `E06000001,Hartlepool,${i + 1},"${label}",${people}`),
    ].join('\n');
    const file = accepted(await readText(text));
    expect(countsOf(tableOf(file, 'ethnicGroup', 'of all ages'), 'E06000001')).toEqual({
      asian: 1600,
      black: 445,
      mixed: 671,
      other: 554,
      white: 89_068,
    });
  });

  test('is read with semicolons and a byte order mark, as a spreadsheet program leaves it', async () => {
    const text = fixture('official/custom-religion.csv');
    const plain = accepted(await readText(text));
    const saved = `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
    expect(accepted(await readText(saved)).tables).toEqual(plain.tables);
  });
});

describe('a Nomis bulk table', () => {
  test('with totals, broad groups and their parts counts everybody once', async () => {
    const file = accepted(await readText(fixture('baseline/census2021-ts021-ltla.csv')));
    expect(file.layout).toBe('Nomis bulk table');
    const table = tableOf(file, 'ethnicGroup', 'of all ages');
    expect(table.table.grouping).toBe('detailed');
    const hartlepool = countsOf(table, 'E06000001');
    expect(hartlepool).toMatchObject({asian_bangladeshi: 278, white_roma: 19});
    // The table's own total.
    expect(Object.values(hartlepool).reduce((sum, people) => sum + people, 0)).toBe(92_338);
  });

  test('of single years beside five-year bands gives the bands of staff and of children', async () => {
    const file = accepted(await readText(fixture('baseline/census2021-ts007-ltla.csv')));
    expect(file.tables.map(({dimension, table}) => [dimension, table.ages, table.right])).toEqual([
      ['ageBand', '16 to 64', ['workforce']],
      ['ageBand', '0 to 17', ['caseload']],
    ]);
    expect(countsOf(tableOf(file, 'ageBand', '0 to 17'), 'E06000001')).toMatchObject({age_0: 918, age_1_4: 4065});
  });

  test.each([
    ['nomis-ts030.csv', 'religion', 'of all ages'],
    ['nomis-ts038.csv', 'disability', 'of all ages'],
    ['nomis-ts077.csv', 'sexualOrientation', '16 and over'],
  ])('%s is read', async (name, dimension, ages) => {
    const file = accepted(await readText(fixture(`official/${name}`)));
    expect(file.tables.map((each) => [each.dimension, each.table.ages])).toEqual([[dimension, ages]]);
  });

  test('leaves rows of regions and countries out and counts them', async () => {
    const text = fixture('official/nomis-ts030.csv').trimEnd();
    const more = `${text}\n2021,North East,E12000001,9,1,1,1,1,1,1,1,1,1\n2021,England,E92000001,9,1,1,1,1,1,1,1,1,1`;
    const file = accepted(await readText(more));
    expect(file.tally).toMatchObject({read: 4, used: 2, otherAreas: 2});
    expect(file.tables[0]?.units).toEqual(['E06000001', 'E06000002']);
    expect(file.issues.find(({code}) => code === 'otherAreas')?.text).toContain('2 larger areas');
  });
});

describe('a table of some areas', () => {
  test('names the authorities of England it lacks', async () => {
    const file = accepted(await readText(religionByAge(['E06000001', 'E09000033'])));
    const missing = file.issues.find(({code}) => code === 'missingAreas');
    expect(missing?.severity).toBe('check');
    expect(missing?.text).toContain('2 of 296 local authorities of England are missing: Hartlepool, Westminster.');
  });

  test('leaves out an authority of which some districts are missing, and names them', async () => {
    const text = fixture('baseline/custom-religion.csv');
    const file = accepted(
      await readText(
        text
          .split('\n')
          .filter((row) => !row.startsWith('E07000026'))
          .join('\n'),
      ),
    );
    expect(file.tables[0]?.units).not.toContain('E06000063');
    expect(file.tables[0]?.units).toContain('E06000064');
    expect(file.issues.find(({code}) => code === 'missingDistricts')?.text).toContain('Allerdale');
  });
});
