import {afterEach, expect, it} from 'vitest';
import {areaIndex, dimensionById, everyDimension, organisation, setOwnDimensions} from '../../src/catalogue';
import {holdingOf} from '../../src/page/stock/holdingOf';
import {knowOwnLists} from '../../src/page/stock/knowOwnLists';
import {emptyHoldings} from '../../src/page/stock/stockState';
import {cellsOf} from '../disclosure/cellsOf';
import {accepted, staffFile} from '../extract/readText';

afterEach(() => setOwnDimensions('workforce', []));

it('the lists of the files loaded are known, and no longer once another file is loaded', async () => {
  const text = staffFile('role,Race', 'FCA,Hispanic', 'FCA,White');
  const extract = await accepted(text, {
    mapping: {columns: [{heading: 'Race', column: 'ethnic_group', ownList: true}]},
  });
  const workforce = holdingOf(extract, cellsOf([['A15', 10, 2]]), areaIndex(organisation), null);
  knowOwnLists({...emptyHoldings, workforce});
  expect(dimensionById('own_race')?.categories.map(({label}) => label)).toEqual(['Hispanic', 'White']);
  const count = everyDimension().length;
  knowOwnLists(emptyHoldings);
  expect(dimensionById('own_race')).toBeUndefined();
  expect(everyDimension().length).toBe(count - 1);
});
