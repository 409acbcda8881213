import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import type {BaselineLibrary, Evidence} from '../../src/comparison';
import type {LineQuestion} from '../../src/slice';
import {exactDoor} from '../../src/page/stock/countDoor';
import {evidenceFrom} from '../../src/page/stock/evidenceFrom';
import {exactSwitch} from '../../src/page/stock/exactSwitch';
import {emptyIntake} from '../../src/page/stock/intakeState';
import {initialStock, type Holding, type StockState} from '../../src/page/stock/stockState';
import {cellsOf} from '../disclosure/cellsOf';

const areas = areaIndex(organisation);
const baselines: BaselineLibrary = {find: () => null};
const pledge = {holdsRecordsLawfully: true, willNotShare: true} as const;
const question: LineQuestion = {
  population: 'workforce',
  snapshots: ['2025-03-31'],
  areas: {kind: 'one', area: areas.nation.code},
  split: null,
  dimensions: ['sex'],
  staff: 'all',
};

function holdingOf(men: number): Holding {
  const cells = cellsOf([
    ['E09000007', 10, 41],
    ['E09000007', 11, men],
  ]);
  const source = {fileName: 'own.csv', synthetic: false, snapshots: cells.snapshots, dimensions: ['sex'], splits: {}};
  return {source: {...source, finestLevel: 'localAuthority'}, facts: null, cells, file: null};
}

/** A stock whose state the test sets; `quietly` changes it before anybody is told. */
function stockOf(origin: StockState['origin']) {
  const listeners = new Set<() => void>();
  let state: StockState = {...initialStock, origin, holdings: {workforce: holdingOf(3), caseload: null}};
  const quietly = (change: Partial<StockState>): void => {
    state = {...state, ...change};
  };
  return {
    quietly,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change: Partial<StockState>) {
      quietly(change);
      for (const listener of listeners) listener();
    },
  };
}

const men = (evidence: Evidence) => evidence.ask(question)?.lines[0]?.parts['male'];

describe('exactSwitch', () => {
  it('is off until it is turned on, and tells whoever listens', () => {
    const turned = exactSwitch(stockOf('own'));
    const seen: boolean[] = [];
    turned.subscribe(() => seen.push(turned.duty() !== null));
    expect(turned.duty()).toBeNull();
    turned.turnOn(pledge);
    turned.turnOff();
    turned.turnOff();
    expect(seen).toEqual([true, false]);
  });

  it.each(['sample', 'none'] as const)('cannot be turned on while the origin is %s', (origin) => {
    const turned = exactSwitch(stockOf(origin));
    expect(() => turned.turnOn(pledge)).toThrow(/own files/);
    expect(turned.duty()).toBeNull();
  });

  it('stays on while a file is only being read, and goes off when what is loaded changes', () => {
    const stock = stockOf('own');
    const turned = exactSwitch(stock);
    turned.turnOn(pledge);
    stock.set({intake: {...emptyIntake, notices: [{text: 'next.csv is being counted.', isRefusal: false}]}});
    expect(turned.duty()).not.toBeNull();
    stock.set({holdings: {workforce: holdingOf(2), caseload: null}});
    expect(turned.duty()).toBeNull();
    turned.turnOn(pledge);
    stock.set({...initialStock, origin: 'none'});
    expect(turned.duty()).toBeNull();
  });

  it('answers for no other files than those it was turned on for, even before it has heard of them', () => {
    const stock = stockOf('own');
    const turned = exactSwitch(stock);
    turned.turnOn(pledge);
    stock.quietly({holdings: {workforce: holdingOf(2), caseload: null}});
    expect(turned.duty()).toBeNull();
  });
});

describe('evidenceFrom', () => {
  it('asks the gate, unless it is given the door of a duty in force', () => {
    const stock = stockOf('own');
    const turned = exactSwitch(stock);
    const usual = evidenceFrom(stock.state(), areas, baselines);
    expect(usual.isExact).toBe(false);
    expect(men(usual)).toMatchObject({kind: 'withheld'});
    turned.turnOn(pledge);
    const duty = turned.duty();
    if (!duty) throw new Error('the switch is on');
    const exact = evidenceFrom(stock.state(), areas, baselines, exactDoor(duty));
    expect(exact.isExact).toBe(true);
    expect(men(exact)).toEqual({kind: 'shown', count: 3});
    turned.turnOff();
    expect(() => exact.ask(question)).toThrow(/duty/);
    expect(men(usual)).toMatchObject({kind: 'withheld'});
  });
});
