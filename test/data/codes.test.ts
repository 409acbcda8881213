import {describe, expect, it} from 'vitest';
import {dimensionById, unknownCodes} from '../../src/catalogue';

interface Entry {
  readonly system: string;
  readonly code: string;
  readonly label: string;
  readonly category: string;
  readonly fit: string;
  readonly status: string;
}

const files = import.meta.glob<{entries?: readonly Entry[]}>('../../data/codes/*.json', {
  eager: true,
  import: 'default',
});
const lists = Object.entries(files).flatMap(([path, {entries}]) =>
  entries ? [[path.replace(/^.*\/|\.json$/g, ''), entries] as const] : [],
);

function meaning(dimension: string, system: string, code: string): string | undefined {
  const entries = lists.find(([id]) => id === dimension)?.[1] ?? [];
  return entries.find((entry) => entry.system === system && entry.code === code)?.category;
}

describe('the code lists', () => {
  it('exist for six characteristics', () => {
    expect(lists.map(([id]) => id).toSorted()).toEqual(
      ['disability', 'ethnicGroup', 'mainLanguage', 'religion', 'sex', 'sexualOrientation'].toSorted(),
    );
  });

  it.each(lists)('of %s lead only to its categories or to a way of not answering', (id, entries) => {
    const known = new Set(dimensionById(id)?.categories.map((category) => category.id));
    for (const {category, code} of entries) expect(known.has(category) || category in unknownCodes, code).toBe(true);
  });

  it.each(lists)('of %s give each code of a system one meaning', (_, entries) => {
    const seen = entries.map(({system, code}) => `${system} ${code.toLowerCase().trim()}`);
    expect(seen.filter((key, i) => seen.indexOf(key) !== i)).toEqual([]);
  });

  it.each(lists)('of %s say whether they were checked against an official list', (_, entries) => {
    for (const {status} of entries) expect(['verified', 'memory']).toContain(status);
  });

  it('know that 1 is female to the census and male to the Department for Education', () => {
    expect(meaning('sex', 'ONS2021', '1')).toBe('sex_female');
    expect(meaning('sex', 'DfE_CIN_2024', '1')).toBe('sex_male');
  });

  it('know that religion 1 is no religion in one census list and Christian in the other', () => {
    expect(meaning('religion', 'ONS2011_2021_religion_tb', '1')).toBe('religion_no_religion');
    expect(meaning('religion', 'ONS2021_religion_58', '1')).toBe('religion_christian');
  });

  it('compare Gypsy, Roma and Traveller children of school lists only together', () => {
    expect(meaning('ethnicGroup', 'DfE_CIN_2024', 'WROM')).toBe('white_gypsy_roma_traveller');
    expect(meaning('ethnicGroup', 'DfE_CIN_2024', 'WIRT')).toBe('white_gypsy_roma_traveller');
    expect(meaning('ethnicGroup', 'ONS2021_ethnic_group_tb_20b', '16')).toBe('white_roma');
  });

  it('keep a broad answer broad', () => {
    expect(meaning('ethnicGroup', 'ESR', 'GC')).toBe('mixed_detail_not_recorded');
    expect(meaning('disability', 'ESR', 'Yes')).toBe('disabled_extent_not_recorded');
  });

  it('leave sums over several groups for review, never in Other', () => {
    expect(meaning('ethnicGroup', 'RDU_alias', 'non-white')).toBeUndefined();
    expect(meaning('ethnicGroup', 'RDU_alias', 'all')).toBeUndefined();
  });

  it('read a refusal as an answer given and a blank as none', () => {
    expect(meaning('ethnicGroup', 'DfE_CIN_2024', 'REFU')).toBe('preferNotToSay');
    expect(meaning('ethnicGroup', 'DfE_CIN_2024', 'NOBT')).toBe('notRecorded');
    expect(meaning('disability', 'DfE_CIN_2024', 'NONE')).toBe('not_disabled_no_detail');
  });
});
