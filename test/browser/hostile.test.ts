import {readFileSync} from 'node:fs';
import type {Download} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cellsOf, isFormula} from '../extract/fuzz/checks';
import {nasty} from '../extract/fuzz/words';
import {largeFiles} from '../extract/hostileFiles';
import {exports, importWalk, type ImportWalk} from './importWalk';

const folder = 'test/fixture/hostile';
const words = nasty.filter((word) => word.length < 200 && !word.includes('\n') && word !== 'Total');
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Twelve members of staff for each word, which is their grade and their team; then rows that are rejected, made of the words. */
function wordyStaff(): string {
  const heads = [
    'snapshot_date',
    'service_area',
    'person_id',
    'role',
    'grade',
    'sex',
    'ethnic_group',
    'Team',
    ...words,
  ];
  const rows = words.flatMap((word, w) =>
    Array.from({length: 12}, (_, i) => [
      '2026-03-31',
      'A15',
      `p${w}-${i}`,
      'FCA',
      word,
      i % 2 ? 'F' : 'M',
      'Indian',
      word,
    ]),
  );
  const rejected = words.map((word) => [`never ${word}`, word, word, word, word, word, word, word]);
  return [heads, ...rows, ...rejected].map((row) => row.map(quoted).join(',')).join('\r\n');
}

/** The teams become a characteristic of their own, so that every word is a category on a chart. */
const wordyMapping = JSON.stringify({
  stocktake: 'mapping',
  version: 1,
  mapping: {
    kind: 'workforce',
    columns: [
      {heading: 'Team', column: null, ownColumn: '<img src=x onerror=alert(1)>=1+1', ownList: true},
      ...words.slice(0, 8).map((word) => ({heading: word, column: null, ownColumn: word})),
    ],
  },
});

/** A file as the browser is handed it, whatever it is called. */
function file(name: string, content: string | Uint8Array) {
  return {name, mimeType: 'application/octet-stream', buffer: Buffer.from(content as Uint8Array)}; // text is encoded
}

const corpus = (name: string) => file(name, new Uint8Array(readFileSync(`${folder}/${name}`)));

function large(name: string) {
  const found = largeFiles.find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return file(`${name}.xlsx`, found.make());
}

/** Cells of a saved CSV that a spreadsheet would run. */
async function formulasIn(download: Download): Promise<readonly string[]> {
  const cells = cellsOf(readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '')).flat();
  expect(cells.length).toBeGreaterThan(20);
  return cells.filter((cell) => isFormula(cell) && !/^\+\d+(\.\d+)?$/.test(cell));
}

describe('hostile files in the page', () => {
  let walk: ImportWalk;
  const dialogs: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    walk = await importWalk(4640);
    walk.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    walk.page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== new URL(walk.address).origin && url.protocol !== 'blob:') elsewhere.push(request.url());
    });
    await walk.openData();
    // The longest time in which the page did nothing else.
    await walk.page.evaluate(() => {
      let last = performance.now();
      document.body.dataset['longest'] = '0';
      setInterval(() => {
        const now = performance.now();
        const longest = Math.max(Number(document.body.dataset['longest']), now - last);
        document.body.dataset['longest'] = String(Math.round(longest));
        last = now;
      }, 50);
    });
  });
  afterAll(() => walk?.stop());

  const origin = () => walk.page.locator('.origin').innerText();

  /** Nothing of a file has become part of the page, run, or gone anywhere; and the page answers. */
  async function isUnharmed(): Promise<void> {
    const found = await walk.page.evaluate(() => {
      const injected =
        '[onerror], [onload], [onclick], iframe, object, embed, base, img[src="x"], main style, main script';
      const links = [...document.querySelectorAll('a[href]')].map((link) =>
        link instanceof HTMLAnchorElement ? link.protocol : '',
      );
      return {
        injected: [...document.querySelectorAll(injected)].map((element) => element.outerHTML.slice(0, 100)),
        links: links.filter((protocol) => !/^(https?|blob|mailto):$/.test(protocol)),
        title: document.title,
        longest: Number(document.body.dataset['longest']),
        polluted: Object.keys(Object.prototype),
      };
    });
    expect(found).toMatchObject({injected: [], links: [], polluted: []});
    expect(found.title).toMatch(/Stocktake/);
    expect(found.longest).toBeLessThan(3_000);
    expect({dialogs, elsewhere, complaints: walk.complaints}).toEqual({dialogs: [], elsewhere: [], complaints: []});
  }

  async function closeQueue(): Promise<void> {
    const close = walk.page.locator('.queue').getByRole('button', {name: 'Close'});
    await close.first().click();
    await walk.page.locator('.queue .intake').first().waitFor({state: 'detached'});
  }

  async function saved(press: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([walk.page.waitForEvent('download'), press()]);
    return download;
  }

  it.each([
    ['entities.xlsx', /document type/],
    ['climbing-targets.xlsx', /no sheet of rows/],
    ['false-sum.xlsx', /damaged/],
    ['runs-levels.parquet', /damaged/],
    ['nul.csv', /binary/],
    ['pdf.csv', /PDF/],
  ])('%s is refused in a sentence, and the figures stand', async (name, sentence) => {
    await walk.choose(corpus(name));
    const alert = walk.page.getByRole('alert').filter({hasText: 'was not loaded'});
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(sentence);
    expect(await origin()).toContain('Sample data (synthetic)');
    await isUnharmed();
    await closeQueue();
  });

  it.each([
    '250 sheets of 18 MB each',
    'cells at the far right of 50,000 rows',
    'elements within elements, a million deep',
  ])('%s is refused while the page answers', async (name) => {
    await walk.choose(large(name));
    const alert = walk.page.getByRole('alert').filter({hasText: 'was not loaded'});
    await alert.waitFor({timeout: 60_000});
    expect(await alert.innerText()).not.toMatch(/undefined|NaN|null|Error/);
    expect(await origin()).toContain('Sample data (synthetic)');
    await isUnharmed();
    await closeQueue();
  });

  it.each(['deep.json', 'objects.json'])('%s is no mapping that is applied', async (name) => {
    await walk.choose(corpus(name));
    const notice = walk.page.locator('.queue').getByText('was not applied');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/\.$/);
    await isUnharmed();
    await closeQueue();
  });

  it.each(['markup.csv', 'formulas.csv', 'queries.csv', 'objects.csv', 'invisible.csv', 'paths.csv', 'words.xlsx'])(
    '%s is shown as words in its mapping, and nothing is loaded',
    async (name) => {
      await walk.choose(corpus(name));
      await walk.screen().waitFor();
      await walk.page.getByText('The values are being collected').waitFor({state: 'detached'});
      await walk.page.waitForTimeout(300);
      await isUnharmed();
      expect(await origin()).toContain('Sample data (synthetic)');
      await walk.page.locator('.mapping-bar').getByRole('button', {name: 'Cancel'}).click();
      await walk.screen().waitFor({state: 'detached'});
    },
  );

  it('a file of a hostile name is a name', async () => {
    for (const name of ['<img src=x onerror=alert(1)>.csv', '=1+1.csv', '../../x.csv', '\u202evsc.x', '__proto__']) {
      await walk.choose(file(name, '%PDF-1.7'));
      await walk.page.getByRole('alert').filter({hasText: 'was not loaded'}).waitFor();
      await isUnharmed();
      await closeQueue();
    }
  });

  it('reference files of hostile words are refused or listed as words', async () => {
    await walk.choose(corpus('census-words.csv'), corpus('published-words.csv'));
    await walk.page.getByText(/published-words\.csv holds published figures/).waitFor();
    await walk.page.getByRole('alert').first().waitFor();
    await walk.page.getByRole('button', {name: 'Remove published-words.csv'}).waitFor();
    await isUnharmed();
    await closeQueue();
  });

  it('a file whose words are all hostile can be used: on every page they are words', async () => {
    await walk.choose(file('<b>words</b>.csv', wordyStaff()), file('words.mapping.json', wordyMapping));
    const use = walk.page.getByRole('button', {name: /^Use this file: \d+ records/});
    const loaded = walk.page.getByRole('heading', {name: '<b>words</b>.csv is loaded'});
    await use.or(loaded).first().waitFor();
    if (await use.isVisible()) await use.click();
    await loaded.waitFor();
    await isUnharmed();
    const pages = await walk.page.getByRole('navigation', {name: 'Pages'}).getByRole('link').allInnerTexts();
    for (const name of pages) {
      await walk.goTo(name);
      await walk.page.locator('main h1').waitFor();
      await walk.page.waitForFunction(() => document.querySelector('.waiting') === null);
      await isUnharmed();
    }
    expect(pages.length).toBeGreaterThan(3);
  });

  it('no file that is saved of it holds a formula', async () => {
    await walk.goTo('Data');
    const {page} = walk;
    const rejected = await saved(() => page.getByRole('button', {name: 'Download all with reasons'}).first().click());
    expect(await formulasIn(rejected)).toEqual([]);
    const standard = await saved(() => page.getByRole('button', {name: 'Standardised extract'}).first().click());
    expect(await formulasIn(standard)).toEqual([]);
    const mapping = await saved(() => page.getByRole('button', {name: 'Save the mapping'}).first().click());
    expect(JSON.parse(readFileSync(await mapping.path(), 'utf8'))).toMatchObject({stocktake: 'mapping'});
    for (const download of [rejected, standard, mapping])
      expect(download.suggestedFilename()).toMatch(/^[^/\\]+\.(csv|json)$/);
  });

  it('nor does the file of a figure whose categories are those words', async () => {
    const {page} = walk;
    await walk.goTo('Characteristics');
    await page.getByRole('link', {name: '<img src=x onerror=alert(1)>=1+1'}).first().click();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
    const figure = await saved(() =>
      page
        .getByRole('button', {name: /^Download CSV/})
        .first()
        .click(),
    );
    expect(readFileSync(await figure.path(), 'utf8')).toContain('<script>alert(1)</script>');
    expect(await formulasIn(figure)).toEqual([]);
    await isUnharmed();
  });

  it('and the next good file loads', async () => {
    await walk.goTo('Data');
    await walk.choose(`${exports}/workbook-titles.xlsx`);
    await walk.page.getByRole('heading', {name: 'workbook-titles.xlsx is loaded'}).waitFor();
    expect(await origin()).toContain('workbook-titles.xlsx');
    await isUnharmed();
  });
});
