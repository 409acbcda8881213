import {describe, expect, test} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {exactPay, protectedPay, takeExactDuty, type ProtectedPay} from '../../src/disclosure';
import {gapAmounts} from '../../src/disclosure/payAmounts';
import {march, several, staffCells, type Person} from '../database/staffCells';
import golden from '../golden/stats/pay_gap.json';

const areas = areaIndex(organisation);
const nation = areas.nation.code;
const duty = takeExactDuty({holdsRecordsLawfully: true, willNotShare: true});

function payOf(people: readonly Person[], {area = nation, dimension = 'sex', exact = false} = {}): ProtectedPay {
  const question = {snapshot: march, area, dimension};
  const cells = staffCells(people);
  const pay = exact
    ? exactPay(cells, areas, organisation, question, duty)
    : protectedPay(cells, areas, organisation, question);
  if (!pay) throw new Error('there is no pay');
  return pay;
}

const women = (pay: ProtectedPay) => {
  const found = pay.groups.find(({id}) => id === 'female');
  if (!found) throw new Error('there are no women');
  return found;
};

/** Pay between 15 and 35 pounds, the same each time. */
const rate = (i: number) => 15 + ((i * 37) % 200) / 10;
const men = (count: number) => several(count, (i) => ({sex: 'male', pay: rate(i)}));
const staff = (men_: number, women_: number) => [
  ...men(men_),
  ...several(women_, (i) => ({sex: 'female', pay: rate(i) - 1})),
];

const shown = (percent: number | null) =>
  percent === null ? {kind: 'nobody'} : {kind: 'shown', value: Math.round(percent * 10) / 10 + 0, step: 0.1};
const step = (count: number) => {
  const {meanGap} = women(payOf(staff(count, 900)));
  return meanGap.kind === 'shown' ? meanGap.step : null;
};
const paid = (some: number) =>
  payOf(several(80, (i) => ({sex: i % 2 ? 'male' : 'female', pay: rate(i), bonus: i < some ? 100 : 0})));

const some = (count: number) => [
  ...several(count, (i) => ({disability: 'disabled', pay: rate(i)})),
  ...several(300, (i) => ({disability: 'not_disabled', pay: rate(i)})),
];

const gap = (count: number, exact = false) =>
  payOf(some(count), {dimension: 'disability', exact}).groups.find(({id}) => id === 'disabled')?.meanGap.kind;

describe('the statutory figures of rows', () => {
  test.each(golden.cases)('$id, $input.name: gaps are the published ones to a tenth', ({input, expected}) => {
    const {mean, median} = gapAmounts({reference: input.maleHourly, group: input.femaleHourly, smaller: null});
    expect([mean, median]).toEqual([shown(expected.meanGapPercent), shown(expected.medianGapPercent)]);
  });

  test('a vector of 203 people comes through rows, counting and the gate as it should, quarters too', () => {
    const found = golden.cases.find(({input}) => input.maleHourly.length > 50);
    if (!found) throw new Error('there is no large vector');
    const people = [
      ...found.input.maleHourly.map((pay) => ({sex: 'male', pay})),
      ...found.input.femaleHourly.map((pay) => ({sex: 'female', pay})),
    ];
    const {expected} = found;
    const exact = payOf(people, {exact: true});
    expect(women(exact).meanGap).toMatchObject({value: Math.round((expected.meanGapPercent ?? 0) * 10) / 10});
    const shares = exact.quarters?.map(({focus, reference}) => {
      const [one, other] = [focus, reference].map((cell) => (cell.kind === 'shown' ? cell.count : Number.NaN));
      return (100 * (one ?? 0)) / ((one ?? 0) + (other ?? 0));
    });
    const {lower, lowerMiddle, upperMiddle, upper} = expected.quarters;
    [lower, lowerMiddle, upperMiddle, upper].forEach(({femalePercent}, i) =>
      expect(shares?.[i]).toBeCloseTo(femalePercent ?? Number.NaN, 6),
    );
    const seen = payOf(people);
    expect(women(seen).meanGap).toEqual({
      kind: 'shown',
      value: Math.round((expected.meanGapPercent ?? 0) * 2) / 2,
      step: 0.5,
    });
    expect(
      seen.quarters
        ?.flatMap(({focus, reference}) => [focus, reference])
        .every((cell) => cell.kind === 'shown' && cell.count % 5 === 0),
    ).toBe(true);
  });
});

describe('the gate of pay', () => {
  test('shows nothing unless each sex is certainly 10 or more: 12 are shown as 10, which could be 8', () => {
    expect(women(payOf(staff(12, 60))).meanGap).toEqual({kind: 'withheld'});
    expect(payOf(staff(12, 60)).quarters).toBe(null);
    expect(women(payOf(staff(13, 60))).meanGap.kind).toBe('shown');
    expect(women(payOf(staff(60, 12))).meanGap).toEqual({kind: 'withheld'});
  });

  test('asks for 50 of each where the groups are of heritage or disability, unless figures are exact', () => {
    expect([gap(49), gap(52), gap(53), gap(49, true), gap(9, true)]).toEqual([
      'withheld',
      'withheld',
      'shown',
      'shown',
      'withheld',
    ]);
  });

  test('gives gaps more coarsely the fewer they are of', () => {
    expect([15, 25, 60, 300].map(step)).toEqual([2, 1, 0.5, 0.1]);
  });

  test('gives pay of the nation and of service areas only', () => {
    const people = staff(40, 60).map((person) => ({...person, place: 'E08000035'}));
    expect(payOf(people, {area: 'E08000035'}).notGiven).toBe('level');
    expect(women(payOf(people, {area: 'E08000035'})).meanGap).toEqual({kind: 'withheld'});
    expect(payOf(people).notGiven).toBe(null);
    expect(payOf(staff(40, 60), {area: 'E08000035'}).notGiven).toBe('notCollected');
  });

  test('says that nobody was paid a bonus, and hides who was not where nearly all were', () => {
    expect(women(paid(0)).bonusPaid).toEqual({kind: 'shown', count: 0});
    expect(women(paid(0)).meanBonusGap).toEqual({kind: 'nobody'});
    expect(women(paid(40)).bonusPaid).toEqual({kind: 'shown', count: 20});
    expect(women(paid(74)).bonusPaid.kind).toBe('withheld');
    expect(women(paid(80)).bonusPaid.kind).toBe('withheld');
    expect(women(paid(6)).bonusPaid.kind).toBe('withheld');
  });

  test('shows no quarter where one of them has fewer than 5 of either', () => {
    const apart = [
      ...several(100, (i) => ({sex: 'female', pay: 10 + i / 100})),
      ...several(100, (i) => ({sex: 'male', pay: 20 + i / 100})),
    ];
    expect(payOf(apart).quarters).toBe(null);
    expect(payOf(staff(100, 100)).quarters).toHaveLength(4);
  });

  test('gives no median that fewer than three people are paid about', () => {
    // The middle of the men stands alone: nobody within 2 per cent.
    const alone = several(41, (i) => ({sex: 'male', pay: i < 20 ? 10 : i === 20 ? 20 : 40}));
    const found = women(payOf([...alone, ...several(60, (i) => ({sex: 'female', pay: rate(i)}))]));
    expect(found.medianGap).toEqual({kind: 'withheld'});
    expect(found.meanGap.kind).toBe('shown');
  });

  test('holds no pound, no least and no most', () => {
    expect(JSON.stringify(payOf(staff(300, 900)))).not.toMatch(/"(pay|hourly|min|max|lowest|highest)/i);
  });
});
