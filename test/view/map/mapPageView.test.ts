import {describe, expect, it} from 'vitest';
import type {Evidence} from '../../../src/comparison';
import {parseSlice} from '../../../src/slice';
import {ofWords} from '../../../src/view/words/numberWords';
import {mapPageView, tidyColumns, type MapPageView} from '../../../src/view';
import {exampleEvidence} from '../../gallery/map/exampleEvidence';

function page(search: string, evidence: Evidence = exampleEvidence): MapPageView {
  const view = mapPageView(parseSlice(search).slice, evidence);
  if (!view) throw new Error('The example has every count');
  return view;
}

const authorities = '?page=map&level=localAuthority&category=mixed';
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

describe('mapPageView', () => {
  it('opens at service areas', () => {
    const {map} = page('?page=map');
    expect(map.level).toBe('serviceArea');
    expect(map.areas.map(({code}) => code)).toEqual(Array.from({length: 17}, (_, i) => `A${i + 1}`));
  });

  it('counts in its finding what its rows say', () => {
    for (const search of [authorities, '?page=map&category=asian', '?page=map&level=region&category=black']) {
      const {finding, map} = page(search);
      const count = (verdict: string) => map.areas.filter((area) => area.verdict === verdict).length;
      const most = Math.max(count('Higher'), count('Lower'));
      if (most > 0) expect(finding).toContain(`in ${ofWords(most, map.areas.length)} `);
      else expect(finding).toContain(`in any of ${map.areas.length} `);
      expect(finding).not.toMatch(/share in none/);
    }
  });

  it('says in its lede how many areas show nothing clear and how many are withheld', () => {
    const {lede, map} = page(authorities);
    expect(lede).toContain(`${map.counts.noClear} local authorities show no clear difference`);
    expect(map.counts.withheld).toBeGreaterThan(0);
    expect(lede).toMatch(/withheld/);
    expect(lede).toMatch(/Across England the ratio is \d\.\d\d: \d+\.\d% of children, \d+\.\d% of residents 0 to 17\./);
  });

  it('gives every area one state, and the legend counts each once', () => {
    const {map} = page(authorities);
    const total = Object.values(map.counts).reduce((sum, count) => sum + count, 0);
    const inClasses = map.classes.reduce((sum, {clear, unclear}) => sum + clear + unclear, 0);
    expect(total).toBe(296);
    expect(inClasses).toBe(map.counts.clear + map.counts.noClear);
  });

  it('never colours, ranks or places in the funnel what is withheld, and never shows its count', () => {
    const {map} = page(authorities);
    const withheld = map.areas.filter(({state}) => state === 'withheld');
    expect(withheld.length).toBeGreaterThan(0);
    for (const area of withheld) {
      expect(area).toMatchObject({classIndex: null, ratio: null, supported: false, funnel: null, gapPeopleValue: null});
      expect(area.count.startsWith('[c]')).toBe(true);
      expect(area.mark.text).toBe('[c] withheld.');
    }
    const ranked = new Set(map.ranked.rows.map(({code}) => code));
    expect(withheld.some(({code}) => ranked.has(code))).toBe(false);
  });

  it('ranks supported differences by people and keeps the selected area though it has none', () => {
    const {map} = page(`${authorities}&area=E07000223`);
    const supported = map.ranked.rows.filter((area) => area.supported);
    const sizes = supported.map((area) => Math.abs(area.gapPeopleValue ?? 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(map.selected?.name).toBe('Adur');
    expect(map.ranked.rows.at(-1)?.code).toBe('E07000223');
  });

  it('has fixed ratio classes with parity in the middle', () => {
    const {map} = page(authorities);
    expect(map.classes.map(({label}) => label)).toEqual([
      'Under 0.5',
      '0.5 to 0.67',
      '0.67 to 0.8',
      '0.8 to 1.25',
      '1.25 to 1.5',
      '1.5 to 2',
      '2 or more',
    ]);
    for (const {ratio, classIndex} of map.areas) {
      if (ratio !== null && classIndex === 3) expect(ratio >= 0.8 && ratio < 1.25).toBe(true);
    }
  });

  it('keeps an area’s class when the reader drills, whatever is shown', () => {
    for (const show of ['ratio', 'gap', 'share']) {
      const all = page(`${authorities}&show=${show}`).map;
      const drilled = page(`${authorities}&show=${show}&area=A12`).map;
      expect(drilled.classes.map(({label}) => label)).toEqual(all.classes.map(({label}) => label));
      for (const area of drilled.areas) {
        expect(area.classIndex).toBe(all.areas.find(({code}) => code === area.code)?.classIndex);
      }
    }
  });

  it('drills from a service area to its authorities, and from an authority to its profile', () => {
    const area = page('?page=map').map.areas.find(({code}) => code === 'A12');
    const drilled = page(area?.href ?? '');
    expect(drilled.map.level).toBe('localAuthority');
    expect(drilled.map.scope?.code).toBe('A12');
    expect(drilled.map.areas.every(({serviceArea}) => serviceArea === 'A12')).toBe(true);
    expect(drilled.map.areas.length + drilled.map.around.length).toBe(296);
    expect(drilled.finding).toContain(`${drilled.map.areas.length} local authorities in A12`);
    const {slice} = parseSlice(drilled.map.areas[0]?.href ?? '');
    expect(slice).toMatchObject({page: 'area', area: drilled.map.areas[0]?.code});
    expect(parseSlice(drilled.map.links.nation).slice).toMatchObject({level: 'serviceArea', area: 'E92000001'});
  });

  it('selects the area that holds the one a link names', () => {
    expect(page('?page=map&area=E08000025').map.selected?.code).toBe('A12');
  });

  it('says that staff are not recorded by local authority, and offers service areas', () => {
    const {finding, map, lede} = page(`${authorities}&population=workforce`);
    expect(finding).toBe('Staff are recorded by service area, so there is no map by local authority');
    expect(parseSlice(map.more?.href ?? '').slice).toMatchObject({level: 'serviceArea', population: 'workforce'});
    expect(map.areas).toEqual([]);
    expect(map.around).toHaveLength(296);
    expect(lede).toBeNull();
  });

  it('does not offer staff a drill that leads nowhere', () => {
    const {map} = page('?page=map&population=workforce&category=asian');
    expect(parseSlice(map.areas[0]?.href ?? '').slice).toMatchObject({page: 'area', area: 'A1'});
  });

  it('says what to do where no file is loaded', () => {
    const evidence: Evidence = {...exampleEvidence, sources: {...exampleEvidence.sources, caseload: null}};
    expect(page('?page=map', evidence).finding).toMatch(/^No caseload file is loaded/);
  });

  it('waits while its counts are not there', () => {
    expect(mapPageView(parseSlice('?page=map').slice, {...exampleEvidence, ask: () => null})).toBeNull();
  });

  it('assesses, colours and ranks nothing where there are no residents to compare with', () => {
    const evidence: Evidence = {...exampleEvidence, baselines: {find: () => null}};
    const {finding, map} = page(authorities, evidence);
    expect(finding).toMatch(/not assessed against residents in any of 296 local authorities/);
    expect(map.areas.every(({classIndex, supported}) => classIndex === null && !supported)).toBe(true);
    expect(map.ranked.rows).toEqual([]);
    expect(map.counts.notAssessed).toBeGreaterThan(200);
    expect(texts(map).filter((text) => /NaN|undefined|Infinity/.test(text))).toEqual([]);
  });

  it('maps the group with the widest clear gap when the link names none or one it does not know', () => {
    const {map} = page('?page=map');
    expect(page('?page=map&category=nonsense').map.topic).toBe(map.topic);
    expect(page('?page=map&by=sex').map.topic).toBe('Caseload: Women and girls');
  });

  it('tabulates and downloads every area asked about, in the tidy columns', () => {
    const {map} = page(authorities);
    expect(map.table.rows).toHaveLength(296);
    expect(map.csv).toHaveLength(296);
    expect(Object.keys(map.csv[0] ?? {})).toEqual([...tidyColumns]);
    for (const {cells} of map.table.rows) expect(cells).toHaveLength(map.table.columns.length - 1);
  });

  it('counts outside the funnel’s limits what its points say', () => {
    const {map} = page(authorities);
    const outside = map.areas.filter(({funnel}) => funnel === 'outside998');
    expect(outside.every(({limit}) => limit.includes('99.8%'))).toBe(true);
    expect(map.funnel.finding).toMatch(outside.length === 0 ? /^No local authority/ : /99\.8% limit/);
  });

  it('never shows a word that is no word', () => {
    for (const search of [
      '?page=map',
      authorities,
      `${authorities}&show=gap&area=A15`,
      '?page=map&by=disability&show=share',
    ]) {
      const shown = texts(page(search)).filter((text) => !text.startsWith('?'));
      expect(shown.filter((text) => /NaN|undefined|null|Infinity|\[object/.test(text))).toEqual([]);
    }
  });
});
