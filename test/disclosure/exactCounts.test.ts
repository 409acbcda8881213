import {describe, expect, expectTypeOf, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {countLines} from '../../src/database';
import {
  endExactDuty,
  exactCounts,
  exactFlow,
  exactRule,
  protectedCounts,
  protectTable,
  rangeBehind,
  serialiseAnswers,
  takeExactDuty,
  type Cell,
  type ExactDuty,
  type ExactPledge,
  type ProtectedTable,
} from '../../src/disclosure';
import {questionKey, type FlowQuestion, type LineQuestion} from '../../src/slice';
import {cellsOf} from './cellsOf';
import {peopleCells, type PersonRow} from './peopleCells';

const areas = areaIndex(organisation);
const open = {thresholds: {}};
const [camden, leeds] = ['E09000007', 'E08000035'] as const;
const question: LineQuestion = {
  population: 'workforce',
  snapshots: ['2025-03-31'],
  areas: {kind: 'one', area: areas.nation.code},
  split: null,
  dimensions: ['sex'],
  staff: 'all',
};
const rows = [
  [camden, 10, 41],
  [camden, 11, 3],
  [leeds, 10, 22],
  [leeds, 11, 0],
  [leeds, 0, 6],
] as const;
const pledge: ExactPledge = {holdsRecordsLawfully: true, willNotShare: true};
const shown = (count: number): Cell => ({kind: 'shown', count});

const person = (snapshot: string, number: number, place: string, code: number): PersonRow => ({
  snapshot,
  person: number,
  place,
  code,
});

function figuresOf({lines}: ProtectedTable): readonly Cell[] {
  return lines.flatMap((line) => [line.people, line.declared, line.notRecorded, ...Object.values(line.parts)]);
}

describe('exactCounts', () => {
  it('gives every figure as counted, a zero and a single person too, under a rule that says so', () => {
    const table = exactCounts(
      cellsOf(rows),
      areas,
      open,
      {...question, areas: {kind: 'level', level: 'localAuthority', within: areas.nation.code}},
      takeExactDuty(pledge),
    );
    expect(table.rule).toEqual(exactRule(open));
    expect(table.rule.name).toBe('exact');
    expect(table.lines.find((line) => line.area === camden)).toMatchObject({
      people: shown(44),
      declared: shown(44),
      parts: {female: shown(41), male: shown(3)},
    });
    expect(table.lines.find((line) => line.area === leeds)).toMatchObject({
      people: shown(28),
      declared: shown(22),
      notRecorded: shown(6),
      parts: {female: shown(22), male: shown(0)},
    });
    expect(figuresOf(table).filter((cell) => cell.kind === 'withheld')).toEqual([]);
  });

  it('gives nothing without a duty: not to an object made elsewhere, nor once the duty has ended', () => {
    const cells = cellsOf(rows);
    const ask = (duty: ExactDuty) => exactCounts(cells, areas, open, question, duty);
    // What code that never asked a person could put in its place.
    for (const made of [{}, null, true, {...pledge}, Object.freeze({})]) {
      expect(() => ask(made as unknown as ExactDuty)).toThrow(/duty/);
    }
    const duty = takeExactDuty(pledge);
    expect(figuresOf(ask(duty))).toContainEqual(shown(3));
    expect(() => ask({...duty})).toThrow(/duty/);
    endExactDuty(duty);
    expect(() => ask(duty)).toThrow(/duty/);
    expect(figuresOf(ask(takeExactDuty(pledge)))).toContainEqual(shown(3));
  });

  it('takes the duty only where both things are said', () => {
    for (const half of [
      {...pledge, willNotShare: false},
      {...pledge, holdsRecordsLawfully: false},
    ]) {
      expect(() => takeExactDuty(half as unknown as ExactPledge)).toThrow(RangeError);
    }
    expectTypeOf<Record<string, never>>().not.toExtend<ExactDuty>();
    expectTypeOf<{holdsRecordsLawfully: boolean; willNotShare: boolean}>().not.toExtend<ExactPledge>();
  });

  it('leaves protected answers as they were, before and after, though the question has the same key', () => {
    const cells = cellsOf(rows);
    const before = protectedCounts(cells, areas, open, question);
    const written = JSON.stringify(before);
    const duty = takeExactDuty(pledge);
    const exact = exactCounts(cells, areas, open, question, duty);
    expect(questionKey(exact.question)).toBe(questionKey(before.question));
    expect(exact).not.toBe(before);
    expect(exactCounts(cells, areas, open, question, duty)).toBe(exact);
    expect(protectedCounts(cells, areas, open, question)).toBe(before);
    expect(JSON.stringify(before)).toBe(written);
    const other = {...question, dimensions: ['sex', 'religion']};
    exactCounts(cells, areas, open, other, duty);
    const later = protectedCounts(cells, areas, open, other);
    expect(later.rule.name).toBe('roundAndWithhold');
    expect(figuresOf(later).every((cell) => cell.kind !== 'shown' || cell.count % 5 === 0)).toBe(true);
  });

  it('leaves only the figure itself behind a figure', () => {
    const rule = exactRule(open);
    for (const count of [0, 1, 2, 4, 5, 23, 1001]) {
      expect(rangeBehind(shown(count), rule)).toEqual({least: count, most: count});
    }
  });

  it('keeps the base of shares, and an organisation may make it stricter, never looser', () => {
    expect(exactRule(open).leastBaseForShare).toBe(23);
    expect(exactRule({thresholds: {leastBaseForShare: 50}}).leastBaseForShare).toBe(50);
    expect(() => exactRule({thresholds: {leastBaseForShare: 2}})).toThrow(RangeError);
  });

  it('comes by no other way: no protected table takes its rule, and no file of answers takes its tables', () => {
    const cells = cellsOf(rows);
    expect(() => protectTable(countLines(cells, areas, question), exactRule(open))).toThrow(/exactCounts/);
    const exact = exactCounts(cells, areas, open, question, takeExactDuty(pledge));
    expect(() => serialiseAnswers(new Map([['any', exact]]))).toThrow(/never written/);
  });
});

describe('exactFlow', () => {
  const [from, to] = ['2025-03-31', '2025-09-30'] as const;
  const asked: FlowQuestion = {
    population: 'workforce',
    from,
    to,
    area: camden,
    dimension: 'sex',
    staff: 'all',
  };
  const courses: readonly PersonRow[] = [
    ...Array.from({length: 30}, (_, i) => [person(from, 1 + i, camden, 10), person(to, 1 + i, camden, 10)]).flat(),
    person(from, 100, camden, 11),
    person(to, 101, camden, 11),
    person(to, 102, camden, 11),
    person(from, 103, leeds, 11),
    person(to, 103, camden, 11),
  ];

  it('shows who came, went and moved to the person, and they add up', () => {
    const flow = exactFlow(peopleCells(courses), areas, open, asked, takeExactDuty(pledge));
    expect(flow?.rule.name).toBe('exact');
    expect(flow?.start.parts['male']).toEqual(shown(1));
    expect(flow?.end.parts['male']).toEqual(shown(3));
    expect(flow?.flows.joined.parts['male']).toEqual(shown(2));
    expect(flow?.flows.left.parts['male']).toEqual(shown(1));
    expect(flow?.flows.movedIn.parts['male']).toEqual(shown(1));
    expect(flow?.flows.movedOut.people).toEqual(shown(0));
    expect(flow?.stayed).toEqual(shown(30));
  });

  it('gives nothing without a duty, and null where people have no numbers', () => {
    expect(() => exactFlow(peopleCells(courses), areas, open, asked, {} as unknown as ExactDuty)).toThrow(/duty/);
    const {persons: _, ...without} = peopleCells(courses);
    expect(exactFlow(without, areas, open, asked, takeExactDuty(pledge))).toBeNull();
  });
});
