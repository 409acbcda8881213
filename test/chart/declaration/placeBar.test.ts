import {describe, expect, it} from 'vitest';
import {placeBar} from '../../../src/chart/declaration/placeBar';

const bar = (declared: number | null, preferNotToSay: number | null, notRecorded: number | null) => ({
  population: 'workforce' as const,
  declared,
  preferNotToSay,
  notRecorded,
  label: '',
  change: '',
  text: '',
});

describe('placeBar', () => {
  it('lays the parts end to end', () => {
    expect(placeBar(bar(0.7, 0.1, 0.2))).toEqual([
      {part: 'declared', from: 0, width: 70},
      {part: 'preferNotToSay', from: 70, width: 10},
      {part: 'notRecorded', from: 80, width: 20},
    ]);
  });

  it('leaves out empty parts', () => {
    expect(placeBar(bar(1, 0, 0))).toEqual([{part: 'declared', from: 0, width: 100}]);
  });

  it('stops at the end of the bar where rounded parts add to more than everyone', () => {
    expect(placeBar(bar(0.9, 0.1, 0.1))?.map(({width}) => width)).toEqual([90, 10]);
  });

  it('is nothing where the declared share is not known', () => {
    expect(placeBar(bar(null, null, null))).toBeNull();
    expect(placeBar(bar(null, 0.1, 0.1))).toBeNull();
  });

  it('shows one withheld part where a kind of not answering is withheld, whatever the other is', () => {
    const withheld = [
      {part: 'declared', from: 0, width: 90},
      {part: 'withheld', from: 90, width: 10},
    ];
    expect(placeBar(bar(0.9, null, 0.05))).toEqual(withheld);
    expect(placeBar(bar(0.9, 0.1, null))).toEqual(withheld);
    expect(placeBar(bar(0.9, null, null))).toEqual(withheld);
  });
});
