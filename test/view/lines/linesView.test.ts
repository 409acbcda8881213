import {describe, expect, test} from 'vitest';
import type {Evidence} from '../../../src/comparison';
import {parseSlice, type LineQuestion, type Slice} from '../../../src/slice';
import {linesView, stocktakeView, type LinesListView, type LinesView} from '../../../src/view';
import {area, dullEvidence} from '../../comparison/enquiryEvidence';
import {england, evidenceOf, loadingEvidence, usualShape} from '../evidence';
import {linesPage, openedLine, openedLines} from './openedLines';

const gaps = dullEvidence({
  'workforce.all.ethnicGroup.asian.E92000001': 300,
  'workforce.all.ethnicGroup.black.E92000001': 480,
  'caseload.all.ethnicGroup.black.E92000001': 4600,
  [`workforce.all.ethnicGroup.asian.${area?.code ?? ''}`]: 10,
});

const viewOf = (evidence: Evidence = gaps, change: Partial<Slice> = {}): LinesView => linesPage(evidence, change);

const listOf = (view: LinesView, topic: string): LinesListView | undefined =>
  view.lists.find((each) => each.topic === topic);

describe('linesView', () => {
  test('the heading counts what the lists hold, and no list mixes populations', () => {
    const view = viewOf();
    expect(view.lists.map(({topic}) => topic)).toEqual(['Workforce', 'Caseload', 'Workforce beside children']);
    const [staff, children, beside] = view.lists.map(({lines}) => lines.length);
    expect(view.finding).toBe(
      `The data support ${(staff ?? 0) + (children ?? 0) + (beside ?? 0)} gaps: ${staff} in the workforce, ${children} in the caseload and ${beside} between staff and children`,
    );
    for (const {lines} of view.lists) expect(new Set(lines.map(({population}) => population)).size).toBe(1);
  });

  test('a line says its gap in points and people, and links to its characteristic with its own staff', () => {
    const [line, ...others] = listOf(viewOf(), 'Workforce')?.lines ?? [];
    expect(line).toMatchObject({
      sentence: 'Asian staff are a smaller share than Asian residents',
      tag: 'Workforce',
      points: '−5.0',
      people: '−100',
      declared: '90.9%',
      grade: {letter: 'A', words: 'a count at the right ages'},
    });
    expect(others.map(({people}) => people)).toEqual(['+80']);
    const {slice} = parseSlice(line?.href ?? '');
    expect(slice).toMatchObject({page: 'characteristic', by: 'ethnicGroup', category: 'asian', staff: 'all'});
  });

  test('beside children a line names them, has no baseline, and a gap that neither has with residents is still one', () => {
    const list = listOf(viewOf(), 'Workforce beside children');
    expect(list?.hasGrade).toBe(false);
    expect(list?.lines.every(({grade}) => grade === null)).toBe(true);
    const {evidence} = openedLine(list?.lines[0]?.key ?? '', gaps);
    expect([evidence.canShow, evidence.funnel]).toEqual([null, null]);
    expect(list?.lines[0]?.sentence).toMatch(/ staff are a (smaller|larger) share than .+ children$/);
  });

  test('people set the order of every list', () => {
    for (const {csv} of viewOf(evidenceOf()).lists) {
      const people = csv.map(({gap_people}) => Math.abs(Number(gap_people)));
      expect(people).toEqual(people.toSorted((a, b) => b - a));
    }
  });

  test('an opened line says what would change it, from the same counts', () => {
    const {evidence} = openedLine(listOf(viewOf(), 'Workforce')?.lines[0]?.key ?? '', gaps);
    expect(evidence.finding).toBe(
      'Asian staff are a smaller share than Asian residents: 15.0% against 20.0%, about 100 people fewer',
    );
    expect(evidence.declared.sentences).toEqual([
      'If none of the 200 staff with no declared answer were Asian staff, their share would be 13.6%; if all were, 22.7%.',
    ]);
    const rows = evidence.wouldChange;
    expect(rows.map(({condition}) => condition)).toEqual([
      expect.stringMatching(/^\d+ or more of the 200 not declared were Asian staff$/),
      expect.stringMatching(/^\d+ more of the 2,000 were Asian staff$/),
    ]);
    expect(new Set(rows.map(({verdict}) => verdict))).toEqual(new Set(['No clear difference']));
    const more = Number(/^\d+/.exec(rows[1]?.condition ?? '')?.[0]);
    expect(rows[1]?.result).toBe(`${((100 * (300 + more)) / 2000).toFixed(1)}%`);
  });

  test('list, table and download have the same lines, and no word that is no word', () => {
    const view = viewOf(evidenceOf());
    for (const {lines, table, csv} of view.lists) {
      expect(table.rows.map(({header}) => header)).toEqual(lines.map(({sentence}) => sentence));
      expect(csv).toHaveLength(lines.length);
    }
    expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    const opened = openedLines(evidenceOf());
    expect(JSON.stringify(opened)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    const words = opened.map(({evidence: {facts, finding, history}}) => [facts, finding, history?.heading]);
    expect(JSON.stringify([view.lists.map(({notes, finding}) => [notes, finding]), words])).not.toContain('null');
  });

  test('where nothing is supported it says so, and over how many comparisons', () => {
    const view = viewOf(dullEvidence({}));
    expect(view.finding).toBe('The data support no gap in England');
    for (const {lines, finding, support, notes} of view.lists) {
      expect(lines).toEqual([]);
      expect(finding).toMatch(/^No gap between .+ is supported$/);
      expect(support).toBe('None is clear beyond chance once the number of comparisons is allowed for.');
      expect(notes[0]).toMatch(/^Comparisons made: 6 in England/);
    }
  });

  test('with one population loaded there is one list, and the other is said to be missing', () => {
    const view = viewOf(evidenceOf({...usualShape, caseload: null}));
    expect(view.lists.map(({topic}) => topic)).toEqual(['Workforce']);
    expect(view.lede).toContain('No caseload file is loaded');
  });

  test('a characteristic whose residents are modelled makes no line, and is named', () => {
    const notes = listOf(viewOf(evidenceOf()), 'Workforce')?.notes.join(' ');
    expect(notes).toContain('Faith makes no line here');
    const children = listOf(viewOf(evidenceOf()), 'Caseload')?.notes.join(' ');
    expect(children).toContain('Age of children is left out');
    expect(notes).not.toContain('is left out');
  });

  test('a service area says where it lies in the funnel, the nation how many areas have the gap', () => {
    expect(listOf(viewOf(evidenceOf()), 'Caseload')?.placeHeading).toBe('Service areas');
    const list = listOf(viewOf(evidenceOf(), {area: area?.code ?? ''}), 'Caseload');
    expect(list?.placeHeading).toBe('Funnel');
    expect(list?.lines.every(({place}) => /^(Within|Outside) the /.test(place))).toBe(true);
  });

  test('the scan is made once for the same evidence, and there is no page while counts are not there', () => {
    const seen: LineQuestion[] = [];
    const evidence = evidenceOf(usualShape, seen);
    viewOf(evidence);
    const asked = seen.length;
    viewOf(evidence, {ranges: false});
    expect(seen).toHaveLength(asked);
    expect(linesView(england, loadingEvidence())).toBeNull();
  });
});

describe('the panel of the start page', () => {
  test('lists at most five of each population, the same lines as the page, in the same order', () => {
    const evidence = evidenceOf();
    const panel = stocktakeView(england, evidence)?.lines;
    const page = viewOf(evidence);
    expect(panel?.finding).toBe(page.finding);
    const [workforce, caseload] = panel?.groups ?? [];
    const first = (topic: string) =>
      listOf(page, topic)
        ?.lines.slice(0, 5)
        .map(({key, sentence, people}) => ({key, sentence, people}));
    const brief = (lines = workforce?.lines) => lines?.map(({key, sentence, people}) => ({key, sentence, people}));
    expect(brief()).toEqual(first('Workforce'));
    expect(brief(caseload?.lines)).toEqual(first('Caseload'));
    expect(parseSlice(panel?.more?.href ?? '').slice.page).toBe('lines');
  });
});
