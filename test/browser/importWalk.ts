import {existsSync, readFileSync} from 'node:fs';
import type {Browser, Locator, Page} from 'playwright-core';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

/** The built app, open on its Data page with the engine up, and the steps a person takes there. */
export interface ImportWalk {
  readonly page: Page;
  readonly address: string;
  /** Everything the browser complained of. */
  readonly complaints: readonly string[];
  /** Opens the Data page anew: the sample is loaded, and nothing else. */
  openData(): Promise<void>;
  choose(...files: Parameters<Locator['setInputFiles']>[0][]): Promise<void>;
  /** Picks an option of one of the screen's selects, by the names a reader sees. */
  pick(select: string | RegExp, option: string | RegExp): Promise<void>;
  screen(): Locator;
  /** Values on the screen that nobody has decided. */
  openValues(): Promise<readonly string[]>;
  goTo(pageName: string): Promise<void>;
  /** The counts of staff in the first figure of a page, as downloaded, by category; a withheld one is [c]. */
  figures(): Promise<ReadonlyMap<string, string>>;
  /** The words of the page, without those of lists that are closed. */
  words(): Promise<string>;
  stop(): Promise<void>;
}

export const exports = 'test/fixture/extract/exports';

export async function importWalk(port: number): Promise<ImportWalk> {
  if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
  const site = await serveFolder('dist', port, '/stocktake/');
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, acceptDownloads: true});
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    address: site.address,
    complaints,
    async openData() {
      await page.goto(`${site.address}?page=data`);
      await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
    },
    async choose(...files) {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles(files.length === 1 ? (files[0] ?? []) : (files as string[]));
    },
    async pick(select, option) {
      await page.getByRole('button', {name: select}).click();
      await page.getByRole('option', {name: option, exact: typeof option === 'string'}).click();
      await page.getByRole('listbox').waitFor({state: 'detached'});
    },
    screen: () => page.locator('.mapping'),
    openValues: () => page.locator('.value-table tr.is-open th').allInnerTexts(),
    goTo: (pageName) => page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: pageName}).click(),
    async figures() {
      const button = page.getByRole('button', {name: /^Download CSV/}).first();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const lines = readFileSync(await download.path(), 'utf8')
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/);
      const [head = [], ...rows] = lines.map((line) =>
        (line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []).map((cell) => cell.replace(/^"|"$/g, '')),
      );
      const at = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? '';
      const staff = rows.filter((row) => at(row, 'population') === 'workforce');
      return new Map(staff.map((row) => [at(row, 'category'), at(row, 'count') || '[c]']));
    },
    words: () => page.locator('main').innerText(),
    async stop() {
      await browser.close();
      await site.stop();
    },
  };
}
