import {describe, expect, test} from 'vitest';
import {areaIndex, dimensions, organisation} from '../../../src/catalogue';
import {defaultSlice, parseSlice, sliceHref} from '../../../src/slice';
import {entrySearch, searchEntries} from '../../../src/view';
import {foldedText} from '../../../src/view/search/foldedText';

const areas = areaIndex(organisation);
const entries = searchEntries({
  areas,
  organisation,
  dimensions,
  pages: [
    {page: 'map', label: 'Map'},
    {page: 'data', label: 'Data'},
    {page: 'methods', label: 'Methods'},
  ],
  methods: [
    {id: 'interval', name: 'Share and its range'},
    {id: 'audit', name: 'The audit'},
  ],
});
const search = entrySearch(entries);

/** What is listed for some text, as the box lists it. */
function listed(typed: string, most = 12): readonly string[] {
  return search(typed, most).map(({name, kind, as}) => `${name}${as === null ? '' : ` (${as})`}, ${kind}`);
}

/** The link of the first entry found, from a page that has settings of its own. */
function linkOf(typed: string): string {
  const [first] = search(typed, 1);
  const slice = {...defaultSlice, area: 'A5', snapshot: '2026-03-31', staff: 'frontline', by: 'sex'} as const;
  return first ? sliceHref(slice, first.change) : 'nothing';
}

describe('the search entries', () => {
  test('hold every area once, each with a code that is found, and no id twice', () => {
    const codes = entries.flatMap(({id, change}) => (id.startsWith('area ') ? [change.area ?? ''] : []));
    for (const level of ['england', 'serviceArea', 'region', 'dfjArea', 'upperTier', 'localAuthority'] as const) {
      for (const area of areas.atLevel(level)) expect(codes, area.name).toContain(area.code);
    }
    expect(codes.every((code) => areas.find(code)?.code === code)).toBe(true);
    expect(new Set(entries.map(({id}) => id)).size).toBe(entries.length);
  });

  test('lead to links that are understood', () => {
    for (const {change, name} of entries) {
      expect(parseSlice(sliceHref(defaultSlice, change)).notUnderstood, name).toEqual([]);
    }
  });

  test('hold every group that is not a remainder, once', () => {
    for (const dimension of dimensions) {
      const named = entries.filter(({id}) => id.startsWith(`group ${dimension.id} `)).map(({name}) => name);
      for (const {label} of dimension.broad) expect(named, dimension.id).toContain(label);
      expect(named.filter((name) => /detail not recorded/.test(name))).toEqual([]);
    }
  });
});

describe('the search', () => {
  test('puts a whole name first, service areas before smaller ones, then names that start so, then words', () => {
    expect(listed('kent').slice(0, 3)).toEqual([
      'A17 Kent, Service area',
      'Kent, Designated Family Judge area',
      'Kent, Upper-tier authority',
    ]);
    expect(listed('york').slice(0, 2)).toEqual(['York, Local authority', 'Yorkshire and The Humber, Region']);
    const york = listed('york');
    expect(york.indexOf('A5 West Yorkshire, Service area')).toBeGreaterThan(1);
  });

  test('finds areas by code, by short name and by what they were called, and says so', () => {
    expect(listed('A12')[0]).toBe('A12 Birmingham, the Black Country, Shropshire and Worcestershire, Service area');
    expect(listed('e08000032')).toEqual(['Bradford (E08000032), Local authority']);
    expect(listed('Eden')[0]).toMatch(/^Westmorland and Furness \(Eden\)|^Cumberland \(Eden\)/);
    expect(listed('cumbria')).toContain('Cumbria, Upper-tier authority');
    expect(listed('leics lincs')[0]).toBe('A10 Leicestershire, Lincolnshire and Cambridgeshire, Service area');
  });

  test('does not mind accents, capitals, apostrophes or the way “and” is written', () => {
    expect(foldedText('  Ynys Môn & KING’S-Lynn ')).toBe('ynys mon and kings lynn');
    expect(listed('BÁRKING & dagenham')[0]).toBe('Barking and Dagenham, Local authority');
  });

  test('finds a characteristic by the headings it is known under, and goes there afresh', () => {
    expect(listed('ethnicity')[0]).toBe('Heritage (ethnicity), Characteristic');
    expect(linkOf('ethnicity')).toBe('?page=characteristic&area=A5&snapshot=2026-03-31&staff=frontline');
  });

  test('finds a detailed group, and opens its broad group', () => {
    expect(listed('bangladeshi')[0]).toBe('Asian: Bangladeshi, Heritage group');
    const link = linkOf('bangladeshi');
    for (const part of ['detail=drill', 'open=asian', 'category=asian_bangladeshi', 'area=A5', 'staff=frontline']) {
      expect(link).toContain(part);
    }
    expect(linkOf('heritage black')).toContain('open=black');
  });

  test('has nothing to open in a group without detail', () => {
    expect(linkOf('muslim')).toContain('by=religion');
    expect(linkOf('muslim')).not.toContain('open=');
  });

  test('finds a page by what is done there, and keeps every setting', () => {
    expect(listed('upload')[0]).toBe('Data (upload), Page');
    expect(linkOf('map')).toBe('?page=map&area=A5&snapshot=2026-03-31&staff=frontline&by=sex');
  });

  test('finds a method by its own name and by what figures call it', () => {
    expect(search('wilson', 12)[0]).toMatchObject({anchor: 'interval', kind: 'Method'});
    expect(search('audit', 12)[0]).toMatchObject({anchor: 'audit', name: 'The audit'});
  });

  test('lists no more than asked, and nothing for no text or for what is nowhere', () => {
    expect(listed('a')).toHaveLength(12);
    expect(listed('   ')).toEqual([]);
    expect(listed('zebra')).toEqual([]);
  });
});
