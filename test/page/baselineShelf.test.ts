import {describe, expect, test} from 'vitest';
import {createBaselineShelf} from '../../src/page/stock/baselineShelf';
import {forgettingShelf} from '../../src/page/stock/fileShelf';
import {fixture, readText} from '../extract/baseline/read';

function file(name: string, text: string): File {
  return new File([text], name);
}

const religion = fixture('baseline/custom-religion.csv');
const ethnic = fixture('baseline/census2021-ts021-ltla.csv');
const shelfOf = () => createBaselineShelf(async (given) => readText(await given.text(), given.name));
const names = (shelf: ReturnType<typeof shelfOf>) => shelf.state().loaded.map(({fileName}) => fileName);

describe('the shelf of loaded census tables', () => {
  test('holds what was taken in, latest first, and one of the same name in its place', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', religion), file('b.csv', ethnic)]);
    expect(names(shelf)).toEqual(['b.csv', 'a.csv']);
    await shelf.takeIn([file('a.csv', ethnic)]);
    expect(names(shelf)).toEqual(['a.csv', 'b.csv']);
    expect(shelf.state().loaded[0]?.variables).toEqual(['Ethnic group']);
  });

  test('is as it was after a file that cannot be used, and takes the next good one', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', religion)]);
    const {loaded} = shelf.state();
    await shelf.takeIn([file('bad.csv', 'nothing'), file('never read.csv', ethnic)]);
    expect(shelf.state().loaded).toBe(loaded);
    expect(shelf.state().intake).toMatchObject({step: 'refused', fileName: 'bad.csv'});
    await shelf.takeIn([file('b.csv', ethnic)]);
    expect(names(shelf)).toEqual(['b.csv', 'a.csv']);
  });

  test('says a sentence where the reader itself fails', async () => {
    const shelf = createBaselineShelf(() => Promise.reject(new Error('out of memory')));
    await shelf.takeIn([file('a.csv', religion)]);
    const {intake} = shelf.state();
    expect(intake?.step === 'refused' && intake.issue.text).toContain('a.csv could not be read: out of memory');
  });

  test('drops what was being read when cancelled', async () => {
    const gate = new EventTarget();
    const shelf = createBaselineShelf(async (given) => {
      await new Promise((resolve) => gate.addEventListener('open', resolve));
      return readText(await given.text(), given.name);
    });
    const taken = shelf.takeIn([file('a.csv', religion)]);
    expect(shelf.state().intake?.step).toBe('reading');
    shelf.cancel();
    gate.dispatchEvent(new Event('open'));
    await taken;
    expect(shelf.state()).toEqual({loaded: [], intake: null});
  });

  test('removes one, forgets all, and tells its listeners', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', religion), file('b.csv', ethnic)]);
    let told = 0;
    shelf.subscribe(() => told++);
    shelf.remove('a.csv');
    expect(names(shelf)).toEqual(['b.csv']);
    shelf.forget();
    expect(shelf.state()).toEqual({loaded: [], intake: null});
    expect(told).toBe(2);
  });

  test('is emptied when the stock is told to forget everything, which then does', async () => {
    const shelf = shelfOf();
    await shelf.takeIn([file('a.csv', religion)]);
    let hasForgotten = false;
    const stock = forgettingShelf(
      {
        kept: 'as it was',
        async forget() {
          hasForgotten = true;
        },
      },
      shelf,
    );
    expect(stock.kept).toBe('as it was');
    await stock.forget();
    expect(hasForgotten).toBe(true);
    expect(names(shelf)).toEqual([]);
  });
});
