import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exports, importWalk, type ImportWalk} from './importWalk';

const headings = 'Employee Number,As At,Directorate,Gender,Ethnic Origin';
const staffRow = (i: number) => `E${i},31/03/2026,A15,${i % 3 === 0 ? 'Male' : 'Female'},White British`;

function staffCsv(rows: number, separator = ','): string {
  const lines = [headings, ...Array.from({length: rows}, (_, i) => staffRow(i))];
  return `${lines.join('\n').replaceAll(',', separator)}\n`;
}

describe('files on their way in', () => {
  let walk: ImportWalk;
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));

  beforeAll(async () => {
    walk = await importWalk(4620);
    await walk.openData();
  });
  afterAll(async () => {
    await walk?.stop();
    rmSync(folder, {recursive: true});
  });

  const loaded = (name: string) => walk.page.getByRole('heading', {name: `${name} is loaded`}).waitFor();
  const origin = () => walk.page.locator('.origin').innerText();
  const text = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('are taken in one after another, several at once, whatever their format', async () => {
    await walk.choose(`${exports}/workbook-titles.xlsx`, `${exports}/semicolons-1252.csv`);
    await loaded('semicolons-1252.csv');
    expect(await walk.words()).toContain('It took the place of workbook-titles.xlsx.');
    expect(await origin()).toContain('semicolons-1252.csv');
    await walk.page.getByRole('button', {name: 'Put back what was loaded before: the sample'}).click();
    await walk.page.getByText('Sample data (synthetic)').waitFor();
  });

  it('are cancelled while they are read, however large, and nothing has changed', async () => {
    const big = text('big.csv', staffCsv(1_200_000));
    await walk.choose(big);
    await walk.page.getByText(/\d records, .* MB of .* MB/).waitFor();
    await walk.page.getByRole('button', {name: 'Cancel big.csv'}).click();
    await walk.page.getByText('Reading big.csv').waitFor({state: 'detached'});
    await walk.page.waitForTimeout(500);
    expect(await origin()).toContain('Sample data (synthetic)');
    expect(await walk.page.locator('.queue').count()).toBe(0);
  });

  it('are refused with a sentence, and the good file that came with them is loaded', async () => {
    const good = text('good.csv', staffCsv(120));
    const broken = text('broken.csv', '%PDF-1.7\n');
    await walk.choose(broken, good);
    await loaded('good.csv');
    expect(await walk.page.getByRole('alert').innerText()).toMatch(/broken\.csv was not loaded[\s\S]*is a PDF/);
    expect(await origin()).toContain('good.csv');
  });

  it('can be a table copied in a spreadsheet and pasted on the page', async () => {
    await walk.page.evaluate(
      (table) => {
        const data = new DataTransfer();
        data.setData('text/plain', table);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}),
        );
      },
      staffCsv(90, '\t'),
    );
    await loaded('pasted table.txt');
    expect(await walk.words()).toContain('pasted table.txt: 90 records are counted');
  });

  it('can be a table pasted into a field', async () => {
    await walk.page.getByRole('button', {name: 'Paste a table'}).click();
    await walk.page.getByRole('textbox', {name: /^Copy the cells/}).fill(staffCsv(85, '\t'));
    await walk.page.getByRole('button', {name: 'Read the pasted table'}).click();
    await walk.page.getByRole('heading', {name: 'pasted table.txt: 85 records are counted'}).waitFor();
  });

  it('show how they are read when the reading is changed: the first rows at once, then the result', async () => {
    await walk.choose(text('pipes.txt', `Made by a machine\n${staffCsv(60, '|')}`));
    await walk.page
      .getByRole('heading', {name: /pipes\.txt/})
      .first()
      .waitFor();
    await walk.page.getByRole('button', {name: 'Change how it was read'}).click();
    await walk.pick(/Separator$/, 'Comma');
    await walk.page.getByText(/^Not yet:/).waitFor();
    await walk.pick(/Separator$/, 'Pipe (found)');
    await walk.page.getByRole('button', {name: 'Use this file: 60 records'}).waitFor();
    await walk.page.getByRole('button', {name: 'Leave it as it is'}).click();
    expect(await origin()).toContain('pipes.txt');
  });

  it('leave nothing behind when everything is forgotten', async () => {
    await walk.page.getByRole('button', {name: 'Forget everything'}).click();
    await walk.page.getByRole('button', {name: /^Forget the files/}).click();
    await walk.page.getByRole('heading', {name: 'Nothing is loaded'}).waitFor();
    expect(await walk.page.getByRole('button', {name: /^Put back/}).count()).toBe(0);
    expect(walk.complaints).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  let walk: ImportWalk;

  beforeAll(async () => {
    walk = await importWalk(4630);
    await walk.openData();
  });
  afterAll(() => walk?.stop());

  /** Goes on from field to field until one whose name ends so has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let i = 0; i < 80; i++) {
      await walk.page.keyboard.press('Tab');
      const is = await walk.page.evaluate((wanted) => {
        const one = document.activeElement;
        if (!one) return false;
        const by = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => {
          const part = document.getElementById(id);
          return part?.getAttribute('aria-label') ?? part?.textContent ?? '';
        });
        const label = one instanceof HTMLInputElement ? (one.labels?.[0]?.textContent ?? '') : one.textContent;
        return [by.join(' '), label ?? ''].some((words) => words.trim().endsWith(wanted) || words.startsWith(wanted));
      }, name);
      if (is) return;
    }
    throw new Error(`Tab never came to ${name}`);
  }

  it('a file is asked about, decided and used', async () => {
    const {page} = walk;
    await walk.choose(`${exports}/american-hr.csv`);
    await walk.screen().waitFor();
    await tabTo('Yes, count every row nationally only');
    await page.keyboard.press('Space');
    await page
      .getByRole('heading', {name: /values match nothing/})
      .first()
      .waitFor();
    await tabTo('Two or More Races stands for');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('Mixed: other');
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Mixed: other Mixed Two or More Races stands for'}).waitFor();
    await tabTo('Use this file');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: 'american-hr.csv is loaded'}).waitFor();
    // What was said is where the focus is, and the next Tab goes on from there.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('queue-frame');
    expect(walk.complaints).toEqual([]);
  });
});
