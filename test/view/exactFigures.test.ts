import {describe, expect, it} from 'vitest';
import {dimensionById} from '../../src/catalogue';
import type {Evidence} from '../../src/comparison';
import {exactCounts, exactFlow, protectedCounts, protectedFlow, takeExactDuty} from '../../src/disclosure';
import {parseSlice} from '../../src/slice';
import {
  areaProfileView,
  characteristicView,
  exactWarning,
  linesView,
  mapPageView,
  stocktakeView,
  tidyCsv,
  type FigureView,
} from '../../src/view';
import {peopleCells, type PersonRow} from '../disclosure/peopleCells';
import {areas, evidenceOf} from './evidence';

const [from, to] = ['2026-03-31', '2026-09-30'] as const;
const codeOf = (id: string): number =>
  dimensionById('ethnicGroup')?.categories.find((category) => category.id === id)?.code ?? -1;

/** Where, which answer, how many at each date: groups of one, two and a few among many. */
const groups = [
  ['E09000007', 'white_british', 611, 604],
  ['E09000007', 'asian_indian', 3, 7],
  ['E09000007', 'black_african', 78, 91],
  ['E08000035', 'white_british', 203, 211],
  ['E08000035', 'mixed_white_and_asian', 1, 2],
  ['E08000035', 'asian_indian', 31, 26],
] as const;

function rows(): readonly PersonRow[] {
  let person = 0;
  return groups.flatMap(([place, id, before, after]) => {
    const code = codeOf(id);
    return Array.from({length: Math.max(before, after)}, (_, i) => {
      person += 1;
      return [
        ...(i < before ? [{snapshot: from, person, place, code}] : []),
        ...(i >= Math.max(before, after) - after ? [{snapshot: to, person, place, code}] : []),
      ];
    }).flat();
  });
}

const cells = peopleCells(rows(), 'ethnicGroup');
const duty = takeExactDuty({holdsRecordsLawfully: true, willNotShare: true});

function evidenceFor(isExact: boolean): Evidence {
  const usual = evidenceOf();
  const {organisation, sources} = usual;
  const {workforce} = sources;
  return {
    ...usual,
    isExact,
    sources: {
      workforce: workforce && {...workforce, snapshots: cells.snapshots, dimensions: ['ethnicGroup'], splits: {}},
      caseload: null,
    },
    ask: (question) =>
      isExact
        ? exactCounts(cells, areas, organisation, question, duty)
        : protectedCounts(cells, areas, organisation, question),
    askFlow: (question) =>
      isExact
        ? exactFlow(cells, areas, organisation, question, duty)
        : protectedFlow(cells, areas, organisation, question),
  };
}

const views = {
  start: ['', stocktakeView],
  characteristic: ['?page=characteristic&by=ethnicGroup&detail=detailed&category=asian', characteristicView],
  map: ['?page=map&by=ethnicGroup&population=workforce&level=region', mapPageView],
  profile: ['?page=area&area=E12000007', areaProfileView],
  lines: ['?page=lines', linesView],
} as const;

function viewOf(name: keyof typeof views, isExact: boolean) {
  const [search, make] = views[name];
  const {slice} = parseSlice(search);
  const view = make(slice.area === '' ? {...slice, area: areas.nation.code} : slice, evidenceFor(isExact));
  if (!view) throw new Error('there is no such page');
  return view;
}

/** Every text in a view, its states and keys left out. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['state', 'kind', 'key', 'href', 'verdictKind'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
}

/** Every figure of any page. */
function figuresOf(view: object): readonly FigureView[] {
  return Object.values(view)
    .flat()
    .filter((part: unknown): part is FigureView => typeof part === 'object' && part !== null && 'csv' in part);
}

const names = Object.keys(views) as readonly (keyof typeof views)[]; // keys of a constant
const rounding = /nearest \d|\bround|withh[eo]ld|\[c\]|too few to break down|counted and protected/i;

describe('a page of exact figures', () => {
  it.each(names)('never speaks of rounding or withholding, and says in its foot that it is exact: %s', (name) => {
    const texts = textsOf(viewOf(name, true));
    const foot = texts.filter((text) => text.startsWith(exactWarning));
    expect(foot.some((text) => text.includes('nothing is rounded and nothing is withheld'))).toBe(true);
    expect(texts.filter((text) => rounding.test(text) && !text.startsWith(exactWarning))).toEqual([]);
  });

  it.each(names)('marks every figure, and every row of its file: %s', (name) => {
    const figures = figuresOf(viewOf(name, true));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.protection).toEqual({isExact: true, words: exactWarning});
      const lines = tidyCsv(figure).trimEnd().split('\r\n').slice(1);
      expect(lines.every((line) => line.endsWith(exactWarning) || line.endsWith(`"${exactWarning}"`))).toBe(true);
    }
  });

  it('shows a group of two people as they are, and changes that add up', () => {
    const view = viewOf('characteristic', true);
    const counts = figuresOf(view).flatMap(({csv}) => csv.map(({count}) => count));
    for (const count of ['2', '33', '91']) expect(counts).toContain(count);
    const why = figuresOf(view).find(({id}) => id.endsWith('-why'));
    const points = why?.csv.filter(({status}) => status.startsWith('points of')) ?? [];
    expect(points.length).toBeGreaterThan(2);
    expect(Number(points.at(-1)?.gap_points)).toBeCloseTo(0, 6);
  });

  it('gives no share or ratio on fewer people than the organisation allows', () => {
    const small = figuresOf(viewOf('map', true)).flatMap(({csv}) => csv.filter(({base}) => Number(base) < 23));
    expect(small.length).toBeGreaterThan(0);
    expect(small.map(({share, ratio}) => share + ratio).join('')).toBe('');
  });
});

describe('a page of protected figures', () => {
  it.each(names)('says how they were protected, and nowhere that they are exact: %s', (name) => {
    const view = viewOf(name, false);
    const texts = textsOf(view);
    expect(texts.filter((text) => /exact figures/i.test(text))).toEqual([]);
    expect(texts.some((text) => rounding.test(text))).toBe(true);
    for (const {protection} of figuresOf(view)) {
      expect(protection).toEqual({isExact: false, words: 'to the nearest 5, 1 to 4 withheld'});
    }
  });
});
