import {describe, expect, test} from 'vitest';
import type {Slice} from '../../../src/slice';
import {tidyCsv, workforceView, type LikelihoodView, type PayGroupsView, type PayView} from '../../../src/view';
import {march, several, staffCells, type Person} from '../../database/staffCells';
import {numbersOf, textsOf} from '../page/views';
import {england, exactStaffEvidence, staffEvidence} from './staffEvidence';

const rate = (i: number) => 15 + ((i * 37) % 200) / 10;

/** 300 men and 900 women, women paid 2 pounds less; a tenth disabled, ill more often. */
const staff: readonly Person[] = several(1200, (i) => ({
  sex: i % 4 === 0 ? 'male' : 'female',
  disability: i % 10 === 3 ? 'disabled' : 'not_disabled',
  ethnicGroup: i % 20 === 1 ? 'asian' : i % 60 === 2 ? 'other' : 'white',
  pay: rate(i) - (i % 4 === 0 ? 0 : 2),
  bonus: 0,
  days: i % 10 === 3 ? (i % 3 === 0 ? 40 : 5) : i % 13 === 0 ? 35 : i % 6,
}));

const mean = (rates: readonly number[]) => rates.reduce((sum, one) => sum + one, 0) / rates.length;
const dated = (snapshot: string) => staff.map((person) => ({...person, snapshot}));

function figures(
  people: readonly Person[] = staff,
  slice: Partial<Slice> = {},
  has?: Parameters<typeof staffCells>[1],
) {
  const view = workforceView({...england, ...slice}, staffEvidence(staffCells(people, has)));
  if (!view) throw new Error('the page is loading');
  const all = view.sections.flatMap((section) => section.figures);
  // Each kind is looked for by its name, which is what tells the types apart.
  return {
    view,
    all,
    pay: all.find((figure) => figure.kind === 'pay') as PayView,
    groups: all.find((figure) => figure.kind === 'payGroups') as PayGroupsView | undefined,
    absence: all.find((figure) => figure.kind === 'likelihood') as LikelihoodView,
  };
}

describe('the Workforce page', () => {
  test('is a list of sections, each with an anchor and a label; the finding is of two of them', () => {
    const {view} = figures();
    expect(view.sections.map(({id, label}) => [id, label])).toEqual([
      ['sickness', 'Sickness'],
      ['pay', 'Gender pay gap'],
    ]);
    expect(view.finding).toContain('; ');
    expect(view.title).toBe('Workforce, England, 31 March 2026');
  });

  test('waits while rows are not there yet', () => {
    const evidence = staffEvidence(staffCells(staff));
    expect(workforceView(england, {...evidence, askPay: () => null, askAbsence: () => null})).toBe(null);
  });

  test('says what to load without a workforce file, and without the columns', () => {
    const none = workforceView(england, staffEvidence(null));
    expect(none?.sections.flatMap((section) => section.figures.map(({finding}) => finding))).toEqual([
      'No workforce file is loaded. Load one, or look at the sample.',
      'No workforce file is loaded. Load one, or look at the sample.',
    ]);
    const without = figures(staff, {}, []);
    expect(without.pay.finding).toMatch(/^The workforce file has no hourly pay\. Load an extract with/);
    expect(without.absence.finding).toMatch(/^The workforce file has no days absent\. Load an extract with/);
    expect([without.pay.csv, without.absence.csv, without.groups]).toEqual([[], [], undefined]);
  });

  test('has no NaN, undefined or null in any text, and no number that is not finite, of any size of staff', () => {
    for (const people of [staff, staff.slice(0, 60), staff.slice(0, 12), staff.slice(0, 1)]) {
      for (const slice of [
        {},
        {area: 'A5'},
        {area: 'E12000007'},
        {area: 'E08000035'},
        {snapshot: '2020-01-01'},
        {staff: 'frontline' as const},
      ]) {
        const {view} = figures(people, slice);
        for (const text of textsOf(view)) expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        for (const number of numbersOf(view)) expect(Number.isFinite(number)).toBe(true);
      }
    }
  });
});

describe('the gender pay gap', () => {
  test('is the six statutory figures, in the order and words of the regulations', () => {
    const {pay} = figures();
    expect(pay.figures.map(({number, label}) => `${number} ${label}`)).toEqual([
      '1 Mean gap, hourly pay',
      '2 Median gap, hourly pay',
      '3 Mean gap, bonus',
      '4 Median gap, bonus',
      '5 Paid a bonus',
      '6 Women in each quarter',
    ]);
    const men = staff.filter(({sex}) => sex === 'male').map(({pay: paid = 0}) => paid);
    const women = staff.filter(({sex}) => sex === 'female').map(({pay: paid = 0}) => paid);
    const gap = (100 * (mean(men) - mean(women))) / mean(men);
    expect(pay.figures[0]?.value).toBe(`${gap.toFixed(1)}%`);
    expect(pay.figures[0]?.words).toBe(`Women’s mean is ${gap.toFixed(1)}% lower`);
    expect(pay.finding).toContain(`the mean gap is ${gap.toFixed(1)}%`);
    expect(pay.figures.slice(2, 5).map(({value}) => value)).toEqual(['None paid', 'None paid', '0% and 0%']);
  });

  test('is of the latest 31 March by the snapshot chosen, and says so where the file has none', () => {
    const years = [...dated('2025-03-31'), ...dated(march), ...dated('2026-09-30')];
    expect(figures(years).pay.topic).toBe('Gender pay gap, 31 March 2026');
    expect(figures(years, {snapshot: '2025-09-30'}).pay.topic).toBe('Gender pay gap, 31 March 2025');
    expect(figures(years).pay.caution).toBe(undefined);
    const june = figures(dated('2026-06-30')).pay;
    expect(june.topic).toBe('Gender pay gap, 30 June 2026');
    expect(june.caution).toMatch(/no snapshot of 31 March by then/);
  });

  test('breaks the line where a year is missing, and never joins what was published to what is counted', () => {
    const {pay} = figures();
    const {series = []} = pay.trend ?? {};
    const published = series.find(({key, measure}) => key === 'published' && measure === 'mean');
    const counted = series.find(({key, measure}) => key === 'counted' && measure === 'mean');
    expect(published?.points.map(({label}) => label)).toEqual([
      '4.8%',
      '2.0%',
      '1.0%',
      '0.9%',
      '1.6%',
      '1.5%',
      '−0.2%',
    ]);
    expect(published?.points.map(({at}) => Math.floor(at))).toEqual([17, 18, 19, 20, 21, 22, 24]);
    expect(counted?.points).toHaveLength(1);
    expect(pay.notes.join(' ')).toContain('No figures were found for 2023 and 2025');
    expect(figures(staff, {area: 'A5'}).pay.trend?.series.find(({key}) => key === 'published')?.points ?? []).toEqual(
      [],
    );
  });

  test('marks published rows of the download as public, and its own by their protection', () => {
    const csv = tidyCsv(figures().pay).split('\r\n');
    const published = csv.filter((line) => line.includes('as published'));
    expect(published).toHaveLength(7 * 6);
    expect(published.every((line) => line.includes('published figures, public'))).toBe(true);
    expect(csv.filter((line) => line.includes('mean gap, hourly pay"') && line.includes('2026-03-31'))).toHaveLength(1);
  });

  test('says that too few are of one sex, and of which areas pay is given', () => {
    const few = figures(staff.filter(({sex}, i) => sex === 'female' || i < 40)).pay;
    expect(few.finding).toBe('Pay is not given here: it needs 10 or more of both women and men');
    expect(few.figures).toEqual([]);
    const region = figures(
      staff.map((person) => ({...person, place: 'E09000007'})),
      {area: 'E12000007'},
    ).pay;
    expect(region.finding).toMatch(/^Pay is given for England and for service areas only, not for London/);
  });

  test('is of all staff, whatever is chosen, and says so', () => {
    const frontline = figures(staff, {staff: 'frontline'}).pay;
    expect(frontline.figures).toEqual(figures().pay.figures);
    expect(frontline.notes.join(' ')).toContain('Pay is always of all staff');
  });
});

describe('heritage and disability pay gaps', () => {
  test('are given of 50 or more in both groups, and otherwise say too few', () => {
    const {groups} = figures();
    const rows = groups?.blocks.flatMap((block) => block.rows) ?? [];
    const words = Object.fromEntries(rows.map(({key, words: text}) => [key, text]));
    expect(words['asian']).toMatch(/^Paid about /);
    expect(words['other']).toBe('Too few to say: under 50');
    expect(words['white']).toBe('Reference');
    expect(groups?.notes[0]).toContain('50 or more in both groups');
  });
});

describe('sickness', () => {
  test('is each group’s long absence against a named reference, in the words of likelihood', () => {
    const {absence} = figures();
    expect(absence.blocks.map(({heading}) => heading)).toEqual([
      'Gender balance: against men',
      'Disability: against staff who are not disabled',
      'Heritage: against White staff',
    ]);
    const disabled = absence.blocks[1]?.rows[0];
    expect([disabled?.label, disabled?.verdict]).toEqual(['Disabled', 'More likely']);
    expect(absence.finding).toMatch(
      /^Disabled staff were [\d.]+ times as likely as staff who are not disabled to have a long absence/,
    );
    expect(absence.blocks[1]?.rows[1]).toMatchObject({verdict: 'Reference', mark: null});
  });

  test('keeps one precision in a column', () => {
    const {absence} = figures();
    const ofHundred = absence.blocks.flatMap(({rows}) => rows.map(({numbers}) => numbers[3] ?? ''));
    expect(ofHundred.filter((text) => text.includes('.'))).toEqual([]);
  });
});

describe('exact figures', () => {
  const exact = workforceView(england, exactStaffEvidence(staffCells(staff.slice(0, 101))));
  const all = exact?.sections.flatMap((section) => section.figures) ?? [];

  test('are marked on every figure and in every row of its file', () => {
    expect(all.length).toBe(3);
    for (const figure of all) {
      expect(figure.protection).toMatchObject({isExact: true, words: 'Exact figures: not protected, not to be shared'});
    }
    expect(exact?.footer.map(({paragraphs}) => paragraphs.join(' ')).join(' ')).toContain(
      'Exact figures: not protected',
    );
  });

  test('are counts as they are, gaps and quarters to one decimal as the regulations give them', () => {
    const pay = all.find((figure) => figure.kind === 'pay') as PayView;
    expect(pay.notes[0]).toBe('People with an hourly rate, men and women: 101.');
    expect(pay.figures[0]?.value).toMatch(/^−?\d+\.\d%$/);
    for (const {focusLabel} of pay.quarters?.bars ?? []) expect(focusLabel).toMatch(/^\d+\.\d%$/);
    for (const figure of all) expect(JSON.stringify({...figure, csv: []})).not.toContain('[c]');
    expect(JSON.stringify(all.map(({csv}) => csv))).not.toContain('[c]');
  });
});
