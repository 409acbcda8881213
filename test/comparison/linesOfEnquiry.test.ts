import {describe, expect, test} from 'vitest';
import {dimensionById} from '../../src/catalogue';
import {compareLine, linesOfEnquiry, type EnquiryLine, type EnquiryOptions, type Evidence} from '../../src/comparison';
import {differenceP} from '../../src/comparison/differenceP';
import {binomialTest} from '../../src/statistics';
import {areas, evidenceOf, loadingEvidence, usualShape} from '../view/evidence';
import {area, dullEvidence, england, evenResidents, inside, other, withUnder} from './enquiryEvidence';
import {lineOf, rule, shown, small} from './examples';

const options = {area: england, snapshot: null};
const [here, there] = [area?.code ?? '', other?.code ?? ''];
const town = inside[0]?.code ?? '';

function linesOf(evidence: Evidence, over: Partial<EnquiryOptions> = {}): readonly EnquiryLine[] {
  const found = linesOfEnquiry(evidence, {...options, ...over});
  if (!found) throw new Error('Counts were not there.');
  return found.lines;
}

const idsOf = (lines: readonly EnquiryLine[]) => lines.map(({id}) => id);

describe('linesOfEnquiry makes a line of what the data support', () => {
  const counts = {'workforce.all.ethnicGroup.asian.E92000001': 300};
  const [line, ...others] = linesOf(dullEvidence(counts)).filter(({pair}) => pair === 'staff-community');

  test('300 of 2,000 staff beside a fifth of residents: 5 points and 100 people fewer, and nothing else', () => {
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      id: 'staff-community.all.ethnicGroup.asian.E92000001',
      level: 'england',
      verdict: 'lower',
      share: 0.15,
      otherShare: 0.2,
      gapPeople: -100,
      funnel: null,
      declaration: {isCaution: false},
    });
    expect(line?.gapPoints).toBeCloseTo(-5, 10);
    expect(line?.gapInterval?.upper).toBeCloseTo(100 * ((line?.interval?.upper ?? 0) - 0.2), 10);
    expect(line?.p).toBeCloseTo(binomialTest(300, 2000, 0.2)?.midP ?? 1, 15);
  });
  test('the p is adjusted over the family: one sex and five heritages', () => {
    expect(line?.adjustedP).toBeCloseTo(6 * (line?.p ?? 0), 15);
    const {families} = linesOfEnquiry(dullEvidence(counts), options) ?? {families: []};
    expect(families[0]).toEqual({pair: 'staff-community', staff: 'all', level: 'england', tested: 6, supported: 1});
  });
  test('beside children too, by Newcombe’s range and the pooled test: a line of its own', () => {
    const beside = linesOf(dullEvidence(counts)).find(
      ({id}) => id === 'staff-caseload.all.ethnicGroup.asian.E92000001',
    );
    expect(beside).toMatchObject({verdict: 'lower', otherShare: 0.2, gapPeople: -100, baseline: null, funnel: null});
    expect(beside?.detail()).toMatchObject({canShow: null, leastBase: null});
  });
  test('the area alone has the same lines, with nothing under them and nothing asked of other areas', () => {
    const seen: string[] = [];
    const whole = dullEvidence(counts);
    const evidence: Evidence = {
      ...whole,
      ask: (question) => {
        seen.push(question.areas.kind === 'one' ? question.areas.area : question.areas.level);
        return whole.ask(question);
      },
    };
    const alone = linesOf(evidence, {depth: 'area'});
    expect(new Set(seen)).toEqual(new Set([england]));
    expect(idsOf(alone)).toEqual(idsOf(linesOf(whole)));
    expect(alone.every(({under, funnel}) => under.length === 0 && funnel === null)).toBe(true);
  });
  test('people set the order', () => {
    const several = dullEvidence({
      'caseload.all.ethnicGroup.black.E92000001': 4600,
      'caseload.all.ethnicGroup.white.E92000001': 3100,
    });
    const people = linesOf(several).map(({gapPeople}) => Math.abs(gapPeople));
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(people[0]).toBe(900);
  });
  test('nothing is made of nothing, nor of what is withheld', () => {
    expect(linesOf(dullEvidence({}))).toEqual([]);
    expect(linesOf(dullEvidence({'workforce.all.ethnicGroup.asian.E92000001': small}))).toEqual([]);
  });
  test('is null until everything asked is counted', () => {
    expect(linesOfEnquiry(loadingEvidence(), options)).toBeNull();
  });
  test('a population that is not loaded makes no lines, nor does a snapshot before the first', () => {
    const staffOnly = {...usualShape, caseload: null};
    const pairs = new Set(linesOf(evidenceOf(staffOnly)).map(({pair}) => pair));
    expect([...pairs]).toEqual(['staff-community']);
    expect(linesOfEnquiry(evidenceOf(), {...options, snapshot: '2001-01-01'})?.lines).toEqual([]);
  });
  test('throws for an area nobody knows', () => {
    expect(() => linesOf(dullEvidence({}), {area: 'X1'})).toThrow(RangeError);
  });
});

describe('the baseline of a line', () => {
  const counts = {'workforce.all.ethnicGroup.asian.E92000001': 300};
  const found = (over: Parameters<typeof evenResidents>[0]) =>
    linesOf(dullEvidence(counts, {baselines: evenResidents(over)})).filter(({pair}) => pair === 'staff-community');

  test('is a count of the right ages, or of the nearest', () => {
    expect(found({letter: 'A'})).toHaveLength(1);
    expect(found({letter: 'B', nearest: true})).toHaveLength(1);
  });
  test('is never of other ages, nor modelled', () => {
    expect(found({letter: 'B', nearest: false})).toEqual([]);
    expect(found({letter: 'C', grade: 'modelled'})).toEqual([]);
  });
});

describe('areas are tested only under a supported parent', () => {
  const local = {[`caseload.all.ethnicGroup.asian.${here}`]: 300, [`caseload.all.ethnicGroup.asian.${town}`]: 5};

  test('a gap in one area is no line while the nation has none', () => {
    expect(linesOf(dullEvidence(local))).toEqual([]);
  });
  test('nor is a local authority’s under a service area without one', () => {
    const evidence = dullEvidence({
      'caseload.all.ethnicGroup.asian.E92000001': 3500,
      [`caseload.all.ethnicGroup.asian.${town}`]: 5,
    });
    const [line] = linesOf(evidence).filter(({pair}) => pair === 'caseload-community');
    expect(line?.under).toEqual([]);
  });
  test('under a supported one it hangs, never a line beside its parent', () => {
    const evidence = dullEvidence({'caseload.all.ethnicGroup.asian.E92000001': 3500, ...local});
    const lines = linesOf(evidence).filter(({pair}) => pair === 'caseload-community');
    expect(idsOf(lines)).toEqual(['caseload-community.all.ethnicGroup.asian.E92000001']);
    expect(idsOf(lines[0]?.under ?? [])).toEqual([`caseload-community.all.ethnicGroup.asian.${here}`]);
    expect(idsOf(lines[0]?.under[0]?.under ?? [])).toEqual([`caseload-community.all.ethnicGroup.asian.${town}`]);
    expect(lines[0]?.under[0]?.funnel).not.toBeNull();
  });
  test('each level is a family: all areas of the level under supported parents', () => {
    const evidence = dullEvidence({'caseload.all.ethnicGroup.asian.E92000001': 3500, ...local});
    const families = linesOfEnquiry(evidence, options)?.families.filter(({pair}) => pair === 'caseload-community');
    expect(families?.map(({level, tested}) => [level, tested])).toEqual([
      ['england', 6],
      ['serviceArea', areas.atLevel('serviceArea').length],
      ['localAuthority', inside.length],
    ]);
  });
  test('from a service area the walk goes on below it, and no area beside it is tested', () => {
    const evidence = dullEvidence({...local, [`caseload.all.ethnicGroup.asian.${there}`]: 300});
    const lines = linesOf(evidence, {area: here}).filter(({pair}) => pair === 'caseload-community');
    expect(idsOf(lines)).toEqual([`caseload-community.all.ethnicGroup.asian.${here}`]);
    expect(lines[0]?.funnel).not.toBeNull();
    expect(idsOf(lines[0]?.under ?? [])).toEqual([`caseload-community.all.ethnicGroup.asian.${town}`]);
  });
});

describe('frontline staff', () => {
  const frontline = {'workforce.frontline.ethnicGroup.asian.E92000001': 200};

  test('hang under all staff where the gap is the same way', () => {
    const evidence = dullEvidence({...frontline, 'workforce.all.ethnicGroup.asian.E92000001': 300});
    const lines = linesOf(evidence).filter(({pair}) => pair === 'staff-community');
    expect(idsOf(lines)).toEqual(['staff-community.all.ethnicGroup.asian.E92000001']);
    expect(idsOf(lines[0]?.roles ?? [])).toEqual(['staff-community.frontline.ethnicGroup.asian.E92000001']);
  });
  test('are a line of their own where all staff have none, or the other way', () => {
    expect(idsOf(linesOf(dullEvidence(frontline)))).toContain('staff-community.frontline.ethnicGroup.asian.E92000001');
    const opposed = linesOf(dullEvidence({...frontline, 'workforce.all.ethnicGroup.asian.E92000001': 600}));
    expect(opposed.filter(({pair}) => pair === 'staff-community').map(({staff}) => staff)).toEqual([
      'all',
      'frontline',
    ]);
  });
});

/** What a comparison says of so many Asian staff beside a fifth of residents. */
function verdictOf(count: number, base: number): string | undefined {
  const dimension = dimensionById('ethnicGroup');
  if (!dimension) throw new Error('No heritage.');
  const line = lineOf({asian: shown(count)}, {declared: shown(base), dimension: 'ethnicGroup'});
  const asked = {population: 'workforce', area: england, residents: 'likeForLike', earlier: null} as const;
  const {rows} = compareLine({...asked, line, dimension, baselines: evenResidents(), rule});
  return rows.find(({category}) => category === 'asian')?.verdict;
}

describe('an opened line says what would change its verdict', () => {
  test('200 not declared and 300 of 2,000 in the group: so many of either, and what n can show', () => {
    const [line] = linesOf(dullEvidence({'workforce.all.ethnicGroup.asian.E92000001': 300})).filter(
      ({pair}) => pair === 'staff-community',
    );
    const detail = line?.detail();
    expect(detail?.undeclared).toMatchObject({undeclared: 200, asked: 2200, lower: 300 / 2200, upper: 500 / 2200});
    expect(detail?.wouldChange).toEqual([
      {kind: 'undeclared', people: expect.any(Number), of: 200},
      {kind: 'people', people: expect.any(Number)},
    ]);
    const [undeclared, people] = detail?.wouldChange ?? [];
    const more = people?.kind === 'people' ? people.people : 0;
    expect([verdictOf(300 + more - 5, 2000), verdictOf(300 + more, 2000)]).toEqual(['lower', 'noClearDifference']);
    const silent = undeclared?.kind === 'undeclared' ? (undeclared.people ?? 0) : 0;
    expect([verdictOf(300 + silent - 5, 2200), verdictOf(300 + silent, 2200)]).toEqual(['lower', 'noClearDifference']);
    expect(detail?.canShow?.likelyBelow).toBeLessThan(5);
    expect(detail?.leastBase).toBeLessThan(2000);
    expect(line?.detail()).toBe(detail);
  });
  test('a higher share is undone by people out of the group; one that nothing undeclared could undo says so', () => {
    const [line] = linesOf(dullEvidence({'workforce.all.ethnicGroup.asian.E92000001': 1200})).filter(
      ({pair}) => pair === 'staff-community',
    );
    const [undeclared, people] = line?.detail().wouldChange ?? [];
    expect(undeclared).toEqual({kind: 'undeclared', people: null, of: 200});
    expect(people?.kind === 'people' && people.people > 700).toBe(true);
  });
});

describe('over invented evidence of any seed', () => {
  test('every line is clear, supported, in its parent, once, and of a counted baseline', () => {
    let seen = 0;
    for (const seed of [1, 2, 3]) {
      const found = linesOfEnquiry(evidenceOf({...usualShape, seed}), options);
      const all = (found?.lines ?? []).flatMap(withUnder);
      seen += all.length;
      expect(new Set(idsOf(all)).size).toBe(all.length);
      expect(found?.families.reduce((sum, {supported}) => sum + supported, 0)).toBe(all.length);
      for (const line of all) {
        expect(['higher', 'lower']).toContain(line.verdict);
        expect(line.adjustedP).toBeLessThanOrEqual(0.05);
        expect(line.adjustedP).toBeGreaterThanOrEqual(line.p);
        expect(Math.sign(line.gapPoints)).toBe(line.verdict === 'higher' ? 1 : -1);
        expect(line.baseline?.baseline.letter ?? 'A').not.toBe('C');
        for (const child of line.under) {
          const [outer, inner] = [areas.find(line.area), areas.find(child.area)];
          expect(outer && inner && areas.contains(outer, inner)).toBe(true);
          expect([child.dimension, child.category, child.pair, child.staff]).toEqual([
            line.dimension,
            line.category,
            line.pair,
            line.staff,
          ]);
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
  test('a line keeps its id from snapshot to snapshot', () => {
    const now = linesOf(evidenceOf());
    const then = linesOf(evidenceOf(), {snapshot: '2026-03-31'});
    expect(then[0]?.snapshot).toBe('2026-03-31');
    expect(idsOf(now).filter((id) => idsOf(then).includes(id)).length).toBeGreaterThan(5);
  });
});

describe('differenceP', () => {
  test('20 of 50 against 10 of 50 has p 0.0291; the largest is at the corner, 1 where it crosses', () => {
    const corner = {higher: [18, 52, 12, 48], lower: [22, 48, 8, 52]} as const;
    expect(differenceP([20, 50, 10, 50], corner).shown).toBeCloseTo(0.0291, 4);
    expect(differenceP([20, 50, 10, 50], corner).largest).toBeGreaterThan(0.0291);
    expect(differenceP([10, 50, 11, 50], {higher: corner.higher, lower: [12, 48, 9, 52]}).largest).toBe(1);
    expect(differenceP([0, 50, 0, 50], {higher: [0, 50, 0, 50], lower: [0, 50, 0, 50]}).shown).toBe(1);
  });
});
