import {describe, expect, expectTypeOf, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {countLines} from '../../src/database';
import * as disclosure from '../../src/disclosure';
import {protectedCounts, protectTable, ruleFor, type ProtectedTable} from '../../src/disclosure';
import type {LineQuestion} from '../../src/slice';
import {cellsOf} from './cellsOf';

const areas = areaIndex(organisation);
const open = {thresholds: {}};
const camden = 'E09000007';
const leeds = 'E08000035';
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
  [leeds, 11, 16],
  [leeds, 0, 6],
] as const;

describe('protectedCounts', () => {
  it('gives each line of the question, protected by the rule it carries', () => {
    const table = protectedCounts(cellsOf(rows), areas, open, {
      ...question,
      areas: {kind: 'level', level: 'localAuthority', within: areas.nation.code},
    });
    expect(table.rule).toEqual(ruleFor(open));
    expect(table.lines.length).toBe(areas.atLevel('localAuthority').length);
    expect(table.lines.find((line) => line.area === camden)).toMatchObject({
      people: {kind: 'shown', count: 45},
      parts: {female: {kind: 'shown', count: 40}, male: {kind: 'withheld', why: 'small'}},
    });
    expect(table.lines.find((line) => line.area === leeds)).toMatchObject({
      people: {kind: 'shown', count: 45},
      declared: {kind: 'shown', count: 40},
      notRecorded: {kind: 'shown', count: 5},
    });
  });

  it('shows no count that is not a whole number of fives', () => {
    const {lines} = protectedCounts(cellsOf(rows), areas, open, question);
    const figures = lines.flatMap((line) => [
      line.people,
      line.declared,
      line.notRecorded,
      ...Object.values(line.parts),
    ]);
    expect(figures.flatMap((cell) => (cell.kind === 'shown' ? [cell.count % 5] : []))).toEqual(
      figures.filter((cell) => cell.kind === 'shown').map(() => 0),
    );
  });

  it('gives the same table for the same question, and another for other cells or a stricter rule', () => {
    const cells = cellsOf(rows);
    const first = protectedCounts(cells, areas, open, question);
    expect(protectedCounts(cells, areas, open, {...question, areas: {...question.areas}})).toBe(first);
    expect(protectedCounts(cellsOf(rows), areas, open, question)).not.toBe(first);
    const stricter = protectedCounts(cells, areas, {thresholds: {roundingBase: 10}}, question);
    expect(stricter.lines[0]?.people).toEqual({kind: 'shown', count: 90});
    expect(first.lines[0]?.people).toEqual({kind: 'shown', count: 90});
    expect(stricter.rule.roundingBase).toBe(10);
  });

  it('forgets no answer that is still asked for, however many others there are', () => {
    const cells = cellsOf(rows);
    const first = protectedCounts(cells, areas, open, question);
    for (const area of areas.localAuthorities.slice(0, 290)) {
      protectedCounts(cells, areas, open, {...question, areas: {kind: 'one', area: area.code}});
      expect(protectedCounts(cells, areas, open, question)).toBe(first);
    }
  });

  it('refuses an organisation whose rule is looser', () => {
    expect(() => protectedCounts(cellsOf(rows), areas, {thresholds: {withholdBelow: 3}}, question)).toThrow(RangeError);
  });

  it('accepts the thresholds of the organisation this build is for', () => {
    expect(() => protectedCounts(cellsOf(rows), areas, organisation, question)).not.toThrow();
  });
});

describe('a ProtectedTable', () => {
  it('cannot be written by hand', () => {
    const made = {question, lines: [], rule: ruleFor(open)};
    expectTypeOf(made).not.toExtend<ProtectedTable>();
    // @ts-expect-error -- the point of the test: without the brand an object literal is not a ProtectedTable
    const table: ProtectedTable = made;
    expect(Object.getOwnPropertySymbols(table)).toEqual([]);
    const real = protectTable(countLines(cellsOf(rows), areas, question), ruleFor(open));
    expect(Object.getOwnPropertySymbols(real).length).toBe(1);
  });

  it('has a brand that no one outside the room can reach', () => {
    expect(Object.values(disclosure).filter((value) => typeof value === 'symbol')).toEqual([]);
  });
});
