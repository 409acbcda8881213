import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Evidence} from '../../../src/comparison';
import {defaultSlice, type LineQuestion, type Slice} from '../../../src/slice';
import {caseloadView, type CaseloadFigure, type CaseloadView, type FigureView} from '../../../src/view';
import {areas, england, evidenceOf, loadingEvidence, snapshots, usualShape, type Shape} from '../evidence';
import {figuresNamed, numbersOf, tableWords, textsOf} from '../page/views';

const laws = ['Public law', 'Private law'];
const wanted: Slice = {...england, page: 'caseload'};

/** The same evidence with children by law and by age; `seen` collects what is asked. */
function withLaw(shape: Shape = usualShape, seen: LineQuestion[] = []): Evidence {
  const evidence = evidenceOf(shape);
  const {caseload} = evidence.sources;
  return {
    ...evidence,
    sources: {...evidence.sources, caseload: caseload && {...caseload, splits: {law: laws}}},
    ask: (question) => {
      seen.push(question);
      const table = evidence.ask({...question, split: null});
      if (table === null || question.split === null) return table;
      const values = question.split === 'law' ? laws : ageGroups;
      return {...table, question, lines: values.flatMap((value) => table.lines.map((line) => ({...line, value})))};
    },
  };
}
const ageGroups = ['age_0', 'age_1_4', 'age_5_9', 'age_10_15', 'age_16_17'].map((id) => `${id}_group`);

function made(slice: Partial<Slice>, evidence: Evidence): CaseloadView {
  const view = caseloadView({...wanted, ...slice}, evidence);
  if (view === null) throw new Error('a page that has its counts was null');
  return view;
}

const figuresOf = (view: CaseloadView): readonly CaseloadFigure[] => view.sections.flatMap(({figures}) => figures);
const withTables = (view: CaseloadView): readonly FigureView[] =>
  figuresOf(view).flatMap((figure) => (figure.kind === 'rateFunnel' ? [] : [figure]));
const idsOf = (view: CaseloadView): readonly string[] => figuresOf(view).map(({id}) => id);

const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.integer({min: 0, max: 9999}),
  workforce: fc.option(fc.constantFrom(12, 60, 400, 2100), {freq: 6}),
  caseload: fc.option(fc.constantFrom(30, 500, 9000, 64_000), {freq: 6}),
  snapshots: fc.constantFrom(snapshots, snapshots.slice(0, 1), snapshots.slice(1, 3)),
  dimensions: fc.constantFrom(
    ['sex', 'ageBand', 'ethnicGroup', 'religion', 'disability', 'mainLanguage'],
    ['sex', 'ethnicGroup'],
    ['religion', 'ageBand'],
  ),
});

const slices: fc.Arbitrary<Slice> = fc
  .record({
    area: fc.constantFrom(areas.nation.code, 'A5', 'A15', 'E12000007', 'E08000032', 'E07000008', 'nowhere'),
    snapshot: fc.constantFrom(null, '2026-09-30', '2025-01-01', '2020-01-01'),
    level: fc.constantFrom('serviceArea' as const, 'localAuthority' as const, 'region' as const),
    ranges: fc.boolean(),
    residents: fc.constantFrom('likeForLike' as const, 'allAges' as const),
  })
  .map((asked) => ({...defaultSlice, page: 'caseload' as const, ...asked}));

describe('the Caseload page', {timeout: 60_000}, () => {
  test('has every part for the nation: who, law, rates, funnel, practitioners, heritage and faith, snapshots', () => {
    const view = made({}, withLaw());
    expect(idsOf(view)).toEqual([
      'caseload-summary',
      'caseload-law',
      'caseload-ethnicGroup-law',
      'caseload-ethnicGroup-rates',
      'caseload-rates',
      'caseload-rate-funnel',
      'caseload-per-practitioner',
      'caseload-meeting-ethnicGroup',
      'caseload-meeting-religion',
      'caseload-trend',
    ]);
    expect(view.sections.flatMap(({missing}) => missing)).toEqual([]);
    expect(view.finding).toMatch(/^[\d,]+ children were worked with in the year: [\d.]+ for every 10,000 residents/);
  });

  test('asks for law and ages only of areas large enough, and never for another split', () => {
    const seen: LineQuestion[] = [];
    const evidence = withLaw(usualShape, seen);
    for (const area of [areas.nation.code, 'A5', 'E12000007', 'E08000032']) made({area}, evidence);
    const split = seen.filter((question) => question.split !== null);
    expect(new Set(split.map((question) => question.split))).toEqual(new Set(['law', 'by:ageBand']));
    for (const {areas: asked} of split) {
      if (asked.kind !== 'one') throw new Error('a split is asked of one area');
      expect(['england', 'region', 'serviceArea']).toContain(areas.find(asked.area)?.level);
    }
  });

  test('without a caseload file says what to load, without staff what the last parts need', () => {
    const none = made({}, withLaw({...usualShape, caseload: null}));
    expect(none.finding).toBe('No caseload file is loaded. Load one, or look at the sample.');
    expect(idsOf(none)).toEqual([]);
    const childrenOnly = made({}, withLaw({...usualShape, workforce: null}));
    expect(childrenOnly.sections.find(({id}) => id === 'practitioners')?.missing[0]).toEqual({
      words: 'No workforce file is loaded. Load one, or look at the sample.',
      link: {label: 'Open Data', href: '?page=data'},
    });
    expect(idsOf(childrenOnly)).toContain('caseload-rates');
  });

  test('says where there is no law, and that rates are not standardised where ages are not in the file', () => {
    const view = made({}, evidenceOf({...usualShape, dimensions: ['sex', 'ethnicGroup']}));
    expect(view.sections.flatMap(({missing}) => missing.map(({words}) => words))).toContain(
      'The caseload file has no column for public or private law.',
    );
    const rates = withTables(view).find(({id}) => id === 'caseload-ethnicGroup-rates');
    expect(rates?.notes.join(' ')).toMatch(/Not standardised for age: no table of ages by heritage under 18/);
    expect(rates?.table.columns.map(({label}) => label)).not.toContain('Age-standardised');
  });

  test('standardises heritage for age in the two bands that the census tables make', () => {
    const rates = withTables(made({}, withLaw())).find(({id}) => id === 'caseload-ethnicGroup-rates');
    expect(rates?.notes.join(' ')).toMatch(/in two bands \(0 to 15 and 16 to 17\)/);
    expect(rates?.table.columns.map(({label}) => label)).toContain('Age-standardised');
  });

  test('gives a district no rates by heritage, because the census counts them by county', () => {
    const view = made({area: 'E07000008'}, withLaw());
    expect(idsOf(view)).not.toContain('caseload-ethnicGroup-rates');
    expect(view.sections.flatMap(({missing}) => missing.map(({words}) => words)).join()).toMatch(
      /by county and unitary/,
    );
  });

  test('of exact figures says nothing of rounding, and has no lowest and highest', () => {
    const usual = withLaw();
    const exact: Evidence = {
      ...usual,
      isExact: true,
      ask: (question) => {
        const table = usual.ask(question);
        const rule = {name: 'exact', withholdBelow: 1, roundingBase: 1, leastBaseForShare: 23} as const;
        return table && {...table, rule: {...rule, leastBaseForBreakdown: 1}};
      },
    };
    const view = made({}, exact);
    for (const figure of withTables(view)) {
      expect(figure.protection.isExact).toBe(true);
      const words = textsOf({...figure, methods: [], csv: []}).join(' ');
      expect(words).not.toMatch(/rounding|rounded|Lowest to highest/i);
    }
  });

  test('while counts are on their way is null', () => {
    expect(caseloadView(wanted, loadingEvidence())).toBeNull();
  });

  test('no text holds NaN, undefined or null, and no number drawn is other than finite', () => {
    fc.assert(
      fc.property(shapes, slices, (shape, slice) => {
        const view = made(slice, withLaw(shape));
        const bad = /\bNaN\b|undefined|\bnull\b|Infinity|\[object|  |\.\.|^ | $| [,.;:]/;
        expect(textsOf(view).filter((text) => bad.test(text))).toEqual([]);
        expect(numbersOf(view).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      {numRuns: 50, seed: 1},
    );
  });

  test('a picture’s rows are its table’s, and every figure a sentence names is in a table of the page', () => {
    fc.assert(
      fc.property(shapes, slices, (shape, slice) => {
        const view = made(slice, withLaw(shape));
        const everywhere = new Set([
          ...withTables(view).flatMap((figure) => [...tableWords(figure)]),
          ...withTables(view).flatMap((figure) => figure.table.rows.flatMap(({cells}) => cells)),
          ...view.tiles.map(({value}) => value),
        ]);
        for (const figure of figuresOf(view)) {
          if (figure.kind !== 'measureTable') continue;
          const rows = figure.blocks.flatMap((block) => block.rows);
          expect(figure.table.rows.length).toBeGreaterThanOrEqual(rows.length);
          expect(figure.csv).toHaveLength(figure.table.rows.length);
          expect(figure.csvMore?.rows).toHaveLength(figure.csv.length);
          for (const row of figure.table.rows) expect(row.cells).toHaveLength(figure.table.columns.length - 1);
          for (const row of rows) expect(row.before).toHaveLength(figure.before.length);
          for (const row of rows) expect(row.after).toHaveLength(figure.after.length);
          const bare = `${figure.finding}. ${figure.support ?? ''}`
            .replaceAll(/every 10,000/g, '')
            .replaceAll(/\bA\d+\b/g, '')
            .replaceAll(/99\.8% limits/g, '')
            .replaceAll(/\b\d+ (areas?|service areas?|local authorities|regions|have|has|lies?|fewer|not given)\b/g, '')
            .replaceAll(/(in|and|not clear in|lower in|higher in) \d+\b(?![,.]\d)/g, '')
            .replaceAll(/[()]/g, '');
          const missing = figuresNamed(bare).filter((each) => !everywhere.has(each));
          const known =
            figure.id === 'caseload-per-practitioner' ||
            figure.id === 'caseload-ethnicGroup-rates' ||
            figure.id === 'caseload-rates';
          // The whole's own figure and the moves by age stand in the key and the sentence alone.
          if (!known) expect(missing.map((each) => `${each} in ${bare}`)).toEqual([]);
        }
      }),
      {numRuns: 40, seed: 2},
    );
  });

  test('a withheld count has no rate, no range and no relative rate in table or download', () => {
    fc.assert(
      fc.property(shapes, slices, (shape, slice) => {
        for (const figure of figuresOf(made(slice, withLaw(shape)))) {
          if (figure.kind !== 'measureTable') continue;
          figure.csv.forEach((row, i) => {
            expect(['1', '2', '3', '4']).not.toContain(row.count);
            if (row.count !== '[c]') return;
            expect(row.ratio).toBe('');
            const more = figure.csvMore?.rows[i] ?? [];
            expect(more.filter((_, j) => figure.csvMore?.columns[j] !== 'residents').join('')).toBe('');
          });
        }
      }),
      {numRuns: 40, seed: 3},
    );
  });
});
