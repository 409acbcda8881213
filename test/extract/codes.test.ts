import {describe, expect, it} from 'vitest';
import {unknownCodes} from '../../src/catalogue';
import {codeLists} from '../../src/extract';
import {accepted, answersOf, childrenFile, issueOf, staffFile} from './readText';

async function heritage(...values: readonly string[]): Promise<string[]> {
  return answersOf(
    await accepted(staffFile('role,ethnic_group', ...values.map((value) => `FCA,"${value}"`))),
    'ethnicGroup',
  );
}

async function faith(...values: readonly string[]): Promise<string[]> {
  return answersOf(await accepted(staffFile('role,religion', ...values.map((value) => `FCA,"${value}"`))), 'religion');
}

async function disability(...values: readonly string[]): Promise<string[]> {
  return answersOf(await accepted(childrenFile('disability', ...values.map((value) => `"${value}"`))), 'disability');
}

describe('whole values', () => {
  it('are matched folded by case and space, and with plain dashes', async () => {
    expect(await heritage('  WHITE   british ', 'White – Irish', 'asian or asian british: INDIAN')).toEqual([
      'white_british',
      'white_irish',
      'asian_indian',
    ]);
  });

  it('are never matched by a part: "White and Asian" is not "Asian"', async () => {
    expect(await heritage('White and Asian', 'Asian', 'Asiana', 'not Asian')).toEqual([
      'mixed_white_and_asian',
      'asian_detail_not_recorded',
      'unmatched',
      'unmatched',
    ]);
  });

  it('that match nothing are unmatched and listed with their rows, never Other', async () => {
    const extract = await accepted(
      staffFile('role,ethnic_group', 'FCA,Martian', 'FCA,Martian', 'FCA,BAME', 'FCA,Chinese'),
    );
    expect(answersOf(extract, 'ethnicGroup')).toEqual(['unmatched', 'unmatched', 'unmatched', 'asian_chinese']);
    expect(extract.recorded[0]).toMatchObject({declared: 1, unmatched: 3});
    expect(extract.recorded[0]?.unmatchedValues).toEqual([
      {value: 'Martian', rows: 2},
      {value: 'BAME', rows: 1},
    ]);
    expect(issueOf(extract, 'unmatchedValues').rows).toBe(3);
  });

  it('every spelling in the lists that is not a short code is read as its list says or as a weightier list does', async () => {
    const entries = (await codeLists.entries('religion')).filter(({code}) => /[a-z ]{4}/i.test(code));
    expect(entries.length).toBeGreaterThan(80);
    const read = await faith(...entries.map(({code}) => code));
    expect(read.map((answer, i) => [entries[i]?.code, answer])).toEqual(
      entries.map(({code, category}) => [code, category]),
    );
  });
});

describe('answers that look like nothing', () => {
  it('NONE, None and No are answers, and BOTH is a code', async () => {
    expect(await disability('NONE', 'None', 'No', 'N')).toEqual(Array(4).fill('not_disabled_no_detail'));
    expect(await faith('None', 'NONE')).toEqual(['religion_no_religion', 'religion_no_religion']);
    expect(await heritage('BOTH', 'WBRI')).toEqual(['black_other', 'white_british']);
    expect(await faith('No')).toEqual(['unmatched']);
    expect(await heritage('None')).toEqual(['unmatched']);
  });

  it('ways of saying nothing are sorted, not lost', async () => {
    expect(await faith('', 'Prefer not to say', 'Unknown', 'Not applicable', 'NA', '-', 'Undeclared')).toEqual([
      'notRecorded',
      'preferNotToSay',
      'notRecorded',
      'notApplicable',
      'notRecorded',
      'notRecorded',
      'preferNotToSay',
    ]);
  });

  it('a mark of a table already protected is unmatched, never an answer', async () => {
    expect(await faith('[c]', '*')).toEqual(['unmatched', 'unmatched']);
  });
});

describe('short codes', () => {
  it('NHS letters are read where enough of them show the list', async () => {
    expect(await heritage('A', 'B', 'H', 'M', 'R', 'S', 'Z')).toEqual([
      'white_british',
      'white_irish',
      'asian_indian',
      'black_caribbean',
      'asian_chinese',
      'other_any_other',
      'preferNotToSay',
    ]);
  });

  it('too few letters, or one outside the list, leave all letters unmatched and say so', async () => {
    expect(await heritage('A', 'B', 'M')).toEqual(Array(3).fill('unmatched'));
    const extract = await accepted(
      staffFile('role,ethnic_group', ...['W', 'B', 'A', 'M', 'O'].map((code) => `FCA,${code}`)),
    );
    expect(answersOf(extract, 'ethnicGroup')).toEqual(Array(5).fill('unmatched'));
    expect(issueOf(extract, 'undecidedCodes').text).toContain('W');
  });

  it('ONS codes of two signs are read as a list', async () => {
    expect(await heritage('W1', 'B2', 'M3', 'O9')).toEqual([
      'white_british',
      'black_african',
      'mixed_white_and_asian',
      'other_any_other',
    ]);
  });

  it('religion 1 is "No religion" or "Christian" by list, so such numbers are not read and it is said', async () => {
    const extract = await accepted(
      staffFile('role,religion', ...['1', '2', '3', '4', '5', '6'].map((code) => `FCA,${code}`)),
    );
    expect(answersOf(extract, 'religion')).toEqual(Array(6).fill('unmatched'));
    expect(issueOf(extract, 'undecidedCodes').text).toContain('ONS 2021');
  });

  it('numbers are read where only one list has them', async () => {
    expect(await heritage('160', '100', '180', '121')).toEqual([
      'white_british',
      'asian_bangladeshi',
      'other_arab',
      'black_caribbean',
    ]);
    expect(await heritage('1', '5', '16')).toEqual(Array(3).fill('unmatched'));
  });

  it('disability 1 and 2 alone are not read, 1 to 4 are', async () => {
    expect(await disability('1', '2')).toEqual(['unmatched', 'unmatched']);
    expect(await disability('1', '2', '3', '4')).toEqual([
      'limited_a_lot',
      'limited_a_little',
      'condition_not_limiting',
      'no_condition',
    ]);
  });
});

describe('traps of the lists', () => {
  it('Chinese is Asian, from lists old and new', async () => {
    expect(await heritage('Chinese', 'CHNE', 'Other ethnic groups - Chinese')).toEqual(Array(3).fill('asian_chinese'));
  });

  it('Gypsy, Roma and Traveller codes of DfE are kept together', async () => {
    expect(await heritage('WROM', 'WIRT')).toEqual(Array(2).fill('white_gypsy_roma_traveller'));
  });

  it('a child with several disability codes is one disabled child', async () => {
    const extract = await accepted(childrenFile('disability', 'HAND; LD', 'NONE', 'AUT/BEH', 'HAND LD', 'HAND; XYZ'));
    expect(answersOf(extract, 'disability')).toEqual([
      'disabled_extent_not_recorded',
      'not_disabled_no_detail',
      'disabled_extent_not_recorded',
      'disabled_extent_not_recorded',
      'unmatched',
    ]);
    expect(extract.recorded.find(({dimension}) => dimension === 'disability')).toMatchObject({
      declared: 4,
      unmatched: 1,
    });
  });

  it('the lists recognised are named, and those not checked against an official list say so', async () => {
    const official = await accepted(childrenFile('ethnic_group', 'WBRI', 'AIND'));
    expect(official.recorded[0]?.lists).toEqual(['DfE children in need']);
    const everyday = await accepted(childrenFile('religion', 'C of E'));
    expect(everyday.recorded[0]?.lists[0]).toContain('not checked against an official list');
  });

  it('stored codes of what is not an answer stay below 10', () => {
    expect(Math.max(...Object.values(unknownCodes))).toBeLessThan(10);
  });
});
