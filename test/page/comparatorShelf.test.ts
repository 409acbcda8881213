import {describe, expect, test} from 'vitest';
import {shippedComparators} from '../../src/catalogue';
import {createComparatorShelf} from '../../src/page/stock/comparatorShelf';
import {forgettingShelf} from '../../src/page/stock/fileShelf';
import {kindOfText} from '../../src/page/stock/kindOfFile';
import {allComparators} from '../../src/page/stock/useComparators';
import {readText, standardFile} from '../extract/comparator/read';

const shelfOf = () => createComparatorShelf(async (given) => readText(await given.text(), given.name));
const file = (name: string, text: string) => new File([text], name);
const small = 'published,organisation,employees,gender_female,gender_male\n2024,Hill Trust,10,6,4\n';

describe('the shelf of published figures', () => {
  test('adds what was loaded to those that ship', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', standardFile)]);
    const ids = allComparators(shelf.state()).map(({id}) => id);
    expect(ids.slice(0, shippedComparators.length)).toEqual(shippedComparators.map(({id}) => id));
    expect(ids).toContain('anytown-council-2025-03-31');
  });

  test('has each body and date once, from the latest file', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', small), file('b.csv', small.replace('6,4', '7,3'))]);
    const own = allComparators(shelf.state()).filter(({id}) => id === 'hill-trust-2024');
    expect(own.map(({figures}) => figures[0]?.count)).toEqual([7]);
  });

  test('refuses in a sentence, changes nothing, and takes the next good file', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', small)]);
    const {loaded} = shelf.state();
    await shelf.takeIn([file('bad.csv', 'nothing')]);
    expect(shelf.state().loaded).toBe(loaded);
    expect(shelf.state().intake).toMatchObject({step: 'refused', fileName: 'bad.csv'});
    await shelf.takeIn([file('c.csv', standardFile)]);
    expect(shelf.state().loaded).toHaveLength(2);
  });

  test('is emptied when everything is forgotten, and those that ship stay', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', small)]);
    await forgettingShelf({forget: () => Promise.resolve()}, shelf).forget();
    expect(shelf.state()).toEqual({loaded: [], intake: null});
    expect(allComparators(shelf.state())).toEqual(shippedComparators);
  });
});

describe('a file of published figures among others', () => {
  test('is told by its headings', () => {
    expect(kindOfText(standardFile)).toBe('comparator');
    expect(kindOfText(small)).toBe('comparator');
    expect(kindOfText('snapshot_date,person_id,sex\n2026-03-31,1,Female\n')).toBe('extract');
    expect(kindOfText('published,organisation\n2024,Hill Trust\n')).toBe('extract');
  });
});
