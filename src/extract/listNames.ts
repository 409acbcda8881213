/** The lists by the names people know them under, the census's own first: an earlier list settles a word that two lists read differently. */
const names: readonly (readonly [system: string, name: string])[] = [
  ['stocktake', 'Stocktake’s own words'],
  ['ONS2021_ethnic_group_tb_20b', 'ONS 2021'],
  ['ONS2021_ethnic_group_tb_6a', 'ONS 2021 broad groups'],
  ['ONS2021_disability', 'ONS 2021'],
  ['ONS2011_2021_religion_tb', 'ONS 2021'],
  ['ONS2021', 'ONS 2021'],
  ['GSS_harmonised', 'Government Statistical Service standard'],
  ['ONS2011_18+1', 'ONS 2011'],
  ['ONS2001_16+1', 'ONS 2001'],
  ['ONS2001_num_1-16', 'ONS 2001'],
  ['RDU_alias', 'Race Disparity Unit spellings'],
  ['NHS_DD_ethnic_category', 'NHS letters'],
  ['NHS_DD_religion_group', 'NHS letters'],
  ['NHS_DD_person_stated_gender', 'NHS'],
  ['ESR', 'ESR (NHS staff record)'],
  ['DfE_CIN_2024', 'DfE children in need'],
  ['DfE_CSWW_2022', 'DfE social work workforce'],
  ['Ofsted_AnnexA', 'Ofsted Annex A'],
  ['HMCTS_PCQ', 'HMCTS'],
  ['HESA_C22053', 'HESA'],
  ['HESA_RELBLF', 'HESA'],
  ['CivilServiceStatistics', 'Civil Service Statistics'],
  ['DfE_language', 'DfE language'],
  ['ISO5218', 'ISO 5218'],
  ['ONS2021_religion_58', 'ONS 2021 detailed'],
  ['free_text', 'everyday words'],
  ['DfE_extended', 'DfE extended codes'],
];

const byId = new Map(names);
const order = new Map(names.map(([system], i) => [system, i]));

/** How a list is named on screen. */
export function listName(system: string): string {
  return byId.get(system) ?? 'another list';
}

/** Lower goes first. */
export function listOrder(system: string): number {
  return order.get(system) ?? names.length;
}
