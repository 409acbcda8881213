import {describe, expect, it, vi} from 'vitest';
import {createIntake} from '../../src/page/stock/intake';
import {takeInFiles} from '../../src/page/stock/takeInFiles';

const shelves = {baselines: vi.fn(), comparators: vi.fn()};

const never = () => Promise.reject(new Error('nothing is read here'));

/** What is said of files that are no extract. */
async function noticesOf(...files: readonly File[]): Promise<readonly string[]> {
  const intake = createIntake({
    sketch: never,
    read: never,
    hold: never,
    differences: () => [],
    changed: () => undefined,
  });
  await takeInFiles(files, intake, shelves);
  return intake.state().notices.map(({text}) => text);
}

describe('a mapping file that cannot be applied', () => {
  it('is told of with its name and the reason', async () => {
    expect(await noticesOf(new File(['{"x": 1}'], 'wrong.json'))).toEqual([
      'wrong.json was not applied. This is not a mapping file. Choose the .json file that Stocktake saved.',
    ]);
  });

  it('is never held whole where it is enormous', async () => {
    const file = new File(['{"stocktake":"mapping","x":"', 'x'.repeat(12_000_000), '"}'], 'large.json');
    const whole = vi.spyOn(file, 'text');
    const [notice] = await noticesOf(file);
    expect(notice).toMatch(/^large\.json was not applied\. This file is far larger than any mapping\./);
    expect(whole).not.toHaveBeenCalled();
  });

  it('is told of where it is gone since it was chosen', async () => {
    const file = new File(['{"stocktake": "mapping"}'], 'gone.json');
    const {slice} = file;
    vi.spyOn(file, 'slice').mockImplementation((from, to) => {
      const part = slice.call(file, from, to);
      // The head was read when the file was chosen.
      if ((to ?? 0) > 1_000_000) vi.spyOn(part, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
      return part;
    });
    expect(await noticesOf(file)).toEqual([
      'gone.json was not applied. It was moved or changed since it was chosen: choose it again.',
    ]);
  });
});
