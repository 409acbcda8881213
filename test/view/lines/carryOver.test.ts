import {describe, expect, test} from 'vitest';
import {dimensions} from '../../../src/catalogue';
import {gapMove, gapSizes, type Evidence} from '../../../src/comparison';
import type {Slice} from '../../../src/slice';
import {
  linesRecord,
  linesView,
  noFollowUp,
  noFollowUps,
  tidyCsv,
  type FollowUp,
  type FollowUps,
  type LineRecord,
  type StocktakeRecord,
} from '../../../src/view';
import {area} from '../../comparison/enquiryEvidence';
import {england, evidenceOf, loadingEvidence, usualShape} from '../evidence';
import {linesPage, openedLine} from './openedLines';

const evidence = evidenceOf();
const march: Partial<Slice> = {snapshot: '2026-03-31'};
const asian = 'staff-community.all.ethnicGroup.asian.E92000001';
const agreed: FollowUp = {
  ...noFollowUp,
  status: 'agreed',
  owner: 'Head of HR',
  due: '2026-09-30',
  action: 'Outreach',
  note: 'Wait.',
};

function recordAt(change: Partial<Slice>, kept: FollowUps = noFollowUps, from: Evidence = evidence): StocktakeRecord {
  const record = linesRecord({...england, page: 'lines', ...change}, from, kept);
  if (!record) throw new Error('the stocktake has its counts');
  return record;
}

const kept = (lines: Readonly<Record<string, FollowUp>>, ...records: readonly StocktakeRecord[]): FollowUps => ({
  lines: new Map(Object.entries(lines)),
  records,
});

/** The record with one line changed. */
function withLine(record: StocktakeRecord, line: string, change: Partial<LineRecord>): StocktakeRecord {
  return {...record, lines: record.lines.map((each) => (each.line === line ? {...each, ...change} : each))};
}

function carried(followUps: FollowUps, from: Evidence = evidence, change: Partial<Slice> = {}) {
  const view = linesPage(from, change, {followUps, text: ''}).carryOver;
  if (!view) throw new Error('an earlier stocktake was kept');
  return view;
}

function fateOf(followUps: FollowUps, line: string, from: Evidence = evidence): string | undefined {
  return carried(followUps, from).columns.find(({items}) => items.some(({key}) => key === line))?.fate;
}

describe('linesRecord', () => {
  test('keeps the whole list of the area with counts as they are shown, and each follow-up as it was', () => {
    const record = recordAt(march, kept({[asian]: agreed}));
    const page = linesPage(evidence, march);
    const keys = page.lists.flatMap(({lines}) => lines.map(({key}) => key));
    expect(new Set(record.lines.map(({line}) => line))).toEqual(new Set(keys));
    expect(record.dates).toEqual({workforce: '2026-03-31', caseload: '2026-03-31'});
    expect(record.areas).toEqual(['E92000001']);
    const rows = new Set(page.lists.flatMap(({csv}) => csv.map(({count, base}) => `${count} of ${base}`)));
    for (const {gap, verdict} of record.lines) {
      expect(verdict).not.toBeNull();
      expect(rows).toContain(`${gap?.count} of ${gap?.base}`);
      for (const count of [gap?.count ?? -1, gap?.base ?? -1]) expect(count % 5).toBe(0);
    }
    expect(record.lines.find(({line}) => line === asian)?.followUp).toEqual(agreed);
  });

  test('keeps a line followed in another area, on a list or not, and that area is not kept whole', () => {
    const code = area?.code ?? '';
    const elsewhere = `caseload-community.all.ethnicGroup.asian.${code}`;
    const record = recordAt(march, kept({[elsewhere]: {...noFollowUp, pinned: true}, 'no.such.line.of.ours': agreed}));
    expect(record.lines.find(({line}) => line === elsewhere)?.gap).not.toBeNull();
    expect(record.areas).toEqual(['E92000001']);
    expect(record.lines.map(({line}) => line)).not.toContain('no.such.line.of.ours');
  });

  test('is nothing while loading, and never of exact figures', () => {
    expect(linesRecord(england, loadingEvidence(), noFollowUps)).toBeNull();
    expect(linesRecord(england, {...evidence, isExact: true}, noFollowUps)).toBeNull();
  });
});

describe('what became of the lines of the stocktake before', () => {
  const record = recordAt(march);

  test('is not said without a file, nor at the stocktake kept itself', () => {
    expect(linesPage().carryOver).toBeNull();
    expect(linesPage(evidence, march, {followUps: kept({}, record), text: ''}).carryOver).toBeNull();
    expect(linesPage(evidence, {}, {followUps: kept({}, record), text: ''}).carryOver).not.toBeNull();
  });

  test('every line of the record has one fate, and every line of now that it lacks is new', () => {
    const {columns, finding} = carried(kept({}, record));
    const told = columns.flatMap(({fate, items}) => items.map(({key}) => [key, fate] as const));
    expect(new Set(told.map(([key]) => key)).size).toBe(told.length);
    const before = new Set(record.lines.map(({line}) => line));
    const now = new Set(linesPage().lists.flatMap(({lines}) => lines.map(({key}) => key)));
    for (const key of before) expect(told.map(([line]) => line)).toContain(key);
    const fresh = [...now].filter((key) => !before.has(key));
    expect(
      told
        .filter(([, fate]) => fate === 'new')
        .map(([key]) => key)
        .toSorted(),
    ).toEqual(fresh.toSorted());
    for (const [key, fate] of told) if (fate !== 'noLonger') expect(now).toContain(key);
    expect(finding).toMatch(/ lines of March are still supported$/);
    for (const {count, items} of columns) expect(count).toBe(items.length);
  });

  test('narrower and wider hold for every count both stocktakes could stand for', () => {
    const now = new Map(recordAt({}).lines.map((each) => [each.line, each]));
    let moves = 0;
    for (const {fate, items} of carried(kept({}, record)).columns) {
      if (fate !== 'narrower' && fate !== 'wider') continue;
      for (const {key} of items) {
        const [then, since] = [record.lines.find(({line}) => line === key), now.get(key)].map((each) => each?.gap);
        if (!then || !since) throw new Error('both were shown');
        const [one, two] = [then, since].map((gap) => gapSizes({...gap, rule: record.rule}));
        if (fate === 'narrower') expect(two?.upper).toBeLessThan(one?.lower ?? 0);
        else expect(two?.lower).toBeGreaterThan(one?.upper ?? 100);
        moves += 1;
      }
    }
    expect(moves).toBeGreaterThan(2);
  });

  test('the same counts are unchanged; far fewer or more are a move; another direction is no longer the line', () => {
    const line = record.lines.find(({line: key}) => key === asian);
    const now = recordAt({}).lines.find(({line: key}) => key === asian);
    if (!line?.gap || !now?.gap || !('share' in now.gap.beside)) throw new Error('the line is there, beside residents');
    const changed = (count: number, verdict = line.verdict) =>
      kept({}, withLine(record, asian, {verdict, gap: {...now.gap, count} as LineRecord['gap']}));
    const {base, count, beside} = now.gap;
    expect(fateOf(changed(count), asian)).toBe('unchanged');
    const parity = Math.round((base * beside.share) / 5) * 5;
    expect(fateOf(changed(parity), asian)).toBe('wider');
    const far = count + Math.sign(count - parity) * 100;
    expect(fateOf(changed(far), asian)).toBe('narrower');
    const other = line.verdict === 'higher' ? 'lower' : 'higher';
    expect(fateOf(changed(count, other), asian)).toBe('noLonger');
  });

  test('a change that the list rounds away is none, though the counts are sure of it', () => {
    const before = new Set(record.lines.map(({line}) => line));
    const now = recordAt({}).lines.filter(({line}) => line.startsWith('caseload-community') && before.has(line));
    const small = now.flatMap((each) => {
      if (!each.gap || each.gap.base < 20_000) return [];
      const earlier = {...each.gap, count: each.gap.count + 5};
      const isSure = gapMove({...earlier, rule: record.rule}, {...each.gap, rule: record.rule}) !== 'unchanged';
      const item = carried(kept({}, withLine(record, each.line, {gap: earlier})));
      const column = item.columns.find(({items}) => items.some(({key}) => key === each.line));
      return isSure ? [{fate: column?.fate, text: column?.items.find(({key}) => key === each.line)?.text ?? ''}] : [];
    });
    const asShown = small.filter(({text}) => !text.includes(' to '));
    expect(asShown.length).toBeGreaterThan(0);
    for (const {fate} of asShown) expect(fate).toBe('unchanged');
  });

  test('where the residents were counted otherwise, both gaps are beside the residents of now, and it says so', () => {
    const now = recordAt({}).lines.find(({line}) => line === asian);
    if (!now?.gap) throw new Error('the line is there');
    const other = withLine(record, asian, {gap: {...now.gap, beside: {share: 0.42, table: 'older'}}});
    expect(fateOf(kept({}, other), asian)).toBe('unchanged');
    expect(carried(kept({}, other)).notes.join(' ')).toContain('both gaps are beside the residents of now');
    expect(carried(kept({}, record)).notes.join(' ')).not.toContain('both gaps are beside');
  });

  test('a line whose population is not loaded is not called unsupported: it could not be looked for', () => {
    const alone = evidenceOf({...usualShape, caseload: null});
    const view = carried(kept({}, record), alone);
    const keys = view.columns.flatMap(({items}) => items.map(({key}) => key));
    expect(keys.some((key) => key.startsWith('caseload-'))).toBe(false);
    expect(view.notes.join(' ')).toMatch(/could not be looked for: No caseload file is loaded/);
  });

  test('a line on the list then and not now is no longer supported, with the reason', () => {
    const listed = new Set(recordAt({}).lines.map(({line}) => line));
    const wanting = dimensions.flatMap(({id, broad}) =>
      broad.map((group) => `staff-community.all.${id}.${group.id}.E92000001`).filter((line) => !listed.has(line)),
    );
    expect(wanting.length).toBeGreaterThan(5);
    const fakes = wanting.map((line): LineRecord => ({line, verdict: 'lower', gap: null, followUp: null}));
    const view = carried(kept({}, {...record, lines: fakes, areas: []}));
    const lost = view.columns.find(({fate}) => fate === 'noLonger')?.items ?? [];
    expect(lost.length).toBeGreaterThan(5);
    for (const {text} of lost) {
      expect(text).toMatch(
        /: (no clear difference now|its count is withheld now|too few to say now|no census table fits now|not recorded now|not assessed now|clear, but not beyond the number of comparisons made)/,
      );
    }
    expect(view.columns.filter(({fate, count}) => fate !== 'noLonger' && count > 0)).toEqual([]);
    expect(view.finding).toMatch(/^None of /);
  });

  test('figures of the sample are not compared with somebody’s own', () => {
    const view = carried(kept({}, {...record, synthetic: false}));
    expect(view.finding).toContain('cannot be compared');
    expect(view.columns.every(({count}) => count === 0)).toBe(true);
  });

  test('an action agreed then is reported beside its gap, in the reader’s new words alone', () => {
    const earlier = withLine(record, asian, {followUp: agreed});
    const [silent] = carried(kept({[asian]: agreed}, earlier)).actions;
    expect(silent).toMatchObject({
      action: 'Outreach',
      who: 'Head of HR, 30 Sep 2026',
      state: 'Carried',
      words: 'nothing new is written',
    });
    const [done] = carried(kept({[asian]: {...agreed, status: 'done', note: 'Three areas reached.'}}, earlier)).actions;
    expect(done).toMatchObject({state: 'Done', words: 'Three areas reached.'});
    expect(done?.gap).toMatch(/^\d/);
    const view = carried(kept({[asian]: {...agreed, status: 'done'}}, earlier));
    expect(view.finding).toMatch(/of one action agreed then, one is done$/);
    expect(view.notes.join(' ')).toContain('not evidence that the action moved it');
  });

  test('columns, table and download tell the same lines, and no word is no word', () => {
    const view = carried(kept({[asian]: agreed}, withLine(record, asian, {followUp: agreed})));
    const told = view.columns.reduce((sum, {count}) => sum + count, 0);
    expect([view.table.rows.length, view.csv.length]).toEqual([told, told]);
    expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

describe('a list with follow-ups', () => {
  const followUps = kept({[asian]: {...agreed, pinned: true, note: '=HYPERLINK("x")'}}, recordAt(march));

  test('has the pinned line first, says who follows it, and how often it was on the list', () => {
    const [list] = linesPage(evidence, {}, {followUps, text: ''}).lists;
    expect(list?.lines[0]).toMatchObject({key: asian, nth: '2nd stocktake'});
    expect(list?.lines[0]?.followUp).toMatchObject({status: 'Action agreed', who: 'Head of HR, 30 Sep 2026'});
    const [, ...rest] = list?.csv.map(({gap_people}) => Math.abs(Number(gap_people))) ?? [];
    expect(rest).toEqual(rest.toSorted((a, b) => b - a));
  });

  test('downloads the follow-ups after the tidy columns, and a note is never a formula', () => {
    const [list] = linesPage(evidence, {}, {followUps, text: ''}).lists;
    if (!list) throw new Error('the page has lists');
    const [heading, first] = tidyCsv(list).split('\r\n');
    expect(heading).toMatch(/,status,since_earlier,pinned,follow_up,owner,due,action,note,protection$/);
    expect(first).toMatch(
      /,yes,action agreed,Head of HR,2026-09-30,Outreach,"'=HYPERLINK\(""x""\)","to the nearest 5, 1 to 4 withheld"$/,
    );
  });

  test.each<[string, Partial<Slice>, string]>([
    ['pinned', {pinned: true}, ''],
    ['its status', {status: 'agreed'}, ''],
    ['words of its owner', {}, 'head hr'],
    ['words of its sentence and its characteristic', {about: 'ethnicGroup', list: 'workforce'}, 'asian'],
  ])('is narrowed to a line by %s, and says of how many', (_, change, text) => {
    const view = linesPage(evidence, change, {followUps, text});
    expect(view.lists.flatMap(({lines}) => lines.map(({key}) => key))).toEqual([asian]);
    const all = linesPage().lists.reduce((sum, {lines}) => sum + lines.length, 0);
    expect(view.filters.shown).toBe(`1 of ${all} shown`);
    expect(view.filters.isNarrowed).toBe(true);
    for (const {csv, lines} of view.lists) expect(csv).toHaveLength(lines.length);
  });

  test('by those without an owner leaves every other line, and by direction splits the lists in two', () => {
    const without = linesPage(evidence, {unowned: true}, {followUps, text: ''});
    const keys = without.lists.flatMap(({lines}) => lines.map(({key}) => key));
    expect(keys).not.toContain(asian);
    expect(without.filters.shown).toBe(`${keys.length} of ${keys.length + 1} shown`);
    const count = (gap: 'lower' | 'higher'): number =>
      linesPage(evidence, {gap}).lists.reduce((sum, {lines}) => sum + lines.length, 0);
    expect(count('lower') + count('higher')).toBe(keys.length + 1);
  });

  test('the lines of the areas inside name their area, and the same gap has the same key on that area’s own page', () => {
    const view = linesPage(evidence, {inside: 'serviceArea'});
    const lines = view.lists.flatMap((list) => list.lines);
    expect(lines.length).toBeGreaterThan(10);
    for (const {sentence, key} of lines) {
      expect(sentence).toMatch(/^A\d+ .+: /);
      expect(key).toMatch(/\.A\d+$/);
    }
    const opened = openedLine(lines[0]?.key ?? '', evidence, {inside: 'serviceArea'});
    expect(opened.evidence.funnel?.map.selected?.code).toBe(opened.key.split('.').at(-1));
  });

  test('a followed line that stands on no list is still there to be edited, with the reason', () => {
    const code = area?.code ?? '';
    const there = `caseload-community.all.ethnicGroup.asian.${code}`;
    const view = linesPage(evidence, {}, {followUps: kept({[there]: agreed}), text: ''});
    expect(view.elsewhere.map(({key}) => key)).toEqual([there]);
    expect(view.elsewhere[0]?.why).toMatch(/^(In another area|Not supported at this snapshot)$/);
    expect(linesPage(evidence, {}, {followUps: kept({[asian]: agreed}), text: ''}).elsewhere).toEqual([]);
  });

  test('an extract of one snapshot has no change to show, and no history to draw', () => {
    const one = evidenceOf({...usualShape, snapshots: ['2026-09-30']});
    const {lists} = linesPage(one);
    expect(lists.every(({sinceHeading}) => sinceHeading === null)).toBe(true);
    expect(openedLine(lists[0]?.lines[0]?.key ?? '', one).evidence.history).toBeNull();
  });

  test('a small extract has no line, and says why', () => {
    const view = linesView({...england, page: 'lines'}, evidenceOf({...usualShape, workforce: 12, caseload: null}));
    expect(view?.finding).toBe('The data support no gap in England');
    expect(view?.lists[0]?.support).toMatch(/Too few people|None is clear/);
    expect(view?.filters.shown).toBe('0 of 0 shown');
  });
});
