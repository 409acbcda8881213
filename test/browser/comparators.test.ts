import {existsSync, readFileSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Download, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

const name = 'published by others.csv';
const standardFile = readFileSync('test/fixture/comparator/standard.csv', 'utf8');
const widths = [360, 768, 1280, 1920];

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
}

/** Other bodies' published figures in the built app: chosen, drawn, loaded, given, and forgotten. */
describe('published figures of other bodies', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4573, '/stocktake/');
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.address}?page=characteristic&by=ethnicGroup`);
    await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const panel = () => page.getByRole('region', {name: /published figures of other bodies/});
  const figure = () => page.locator('#characteristic-ethnicGroup');
  const diamonds = () => figure().locator('.lane .comparator-diamond');
  const picker = () => page.getByRole('button', {name: /Compare with/});

  /** Follows a link inside the app: what is loaded stays in memory. */
  async function open(link: string): Promise<void> {
    await page.evaluate((href) => {
      history.pushState(null, '', href);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
  }

  async function chooseBody(label: string | RegExp): Promise<void> {
    await picker().click();
    await page.getByRole('option', {name: label}).click();
  }

  async function saved(press: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return download;
  }

  async function violations(inside: string): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async (selector) => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      const found = await runner.run(selector, {rules: {region: {enabled: false}}});
      return found.violations.map(
        (rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    }, inside);
  }

  it('are nobody’s until a reader chooses, and then stand beside staff, named and dated', async () => {
    expect(await diamonds().count()).toBe(0);
    await chooseBody('Children’s social workers, England, Sep 2024');
    expect(await diamonds().count()).toBe(3);
    expect(page.url()).toContain('comparator=children-social-workers-2024');
    const key = await page.getByRole('list', {name: 'Key'}).first().innerText();
    expect(key).toContain('Children’s social workers, England, September 2024');
    expect(await figure().innerText()).toContain('no verdict is drawn from them');
  });

  it('are rows of the figure’s table and of its download', async () => {
    await figure().locator('.figure-table > summary').click();
    const row = figure().getByRole('row', {name: /Black Children’s social workers, England, September 2024/});
    await expect(row.innerText()).resolves.toContain('15.2%');
    const download = await saved(() =>
      figure()
        .getByRole('button', {name: /Download CSV/})
        .click(),
    );
    expect(await textOf(download)).toMatch(
      /Heritage,Black,"comparator, Children’s social workers, England",.*,published figure,published by Department for Education\r\n/,
    );
  });

  it('are accessible and at home at every width', async () => {
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await diamonds().count()).toBe(3);
    }
    await page.setViewportSize({width: 1280, height: 900});
    expect(await violations('main')).toEqual([]);
  });

  it('are loaded from the box at the top of the Data page, told by what is in the file', async () => {
    await open('?page=data');
    const file = {name, mimeType: 'text/csv', buffer: Buffer.from(standardFile)};
    await page.locator('main input[type=file]').first().setInputFiles(file);
    const account = panel().getByRole('group', {name, exact: true});
    await account.waitFor();
    const words = await account.innerText();
    expect(words).toContain('10 rows read = 7 accepted + 2 rejected + 1 blank.');
    expect(words).toContain('favourite_colour');
    await expect(page.locator('main').innerText()).resolves.toContain('read under Published figures');
  });

  it('of a loaded file can be chosen like those that ship', async () => {
    await open('?page=characteristic&by=ethnicGroup');
    await chooseBody('Anytown Council, 31 Mar 2025');
    expect(await diamonds().count()).toBe(5);
    await chooseBody('Residents only');
    expect(await diamonds().count()).toBe(0);
  });

  it('of a file that is none are refused in a sentence, and nothing changes', async () => {
    await open('?page=data');
    const bad = {name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from('snapshot_date,sex\n2026-03-31,F\n')};
    await panel().locator('input[type=file]').setInputFiles(bad);
    await expect(panel().getByRole('alert').innerText()).resolves.toContain('not of the Diversity Data Standard');
    await panel().getByRole('button', {name: 'Close'}).click();
    expect(await panel().getByRole('group', {name, exact: true}).count()).toBe(1);
  });

  it('of one’s own are saved, marked as the sample’s, and load again without a complaint', async () => {
    const download = await saved(() =>
      panel()
        .getByRole('button', {name: /Download as Diversity Data Standard/})
        .click(),
    );
    expect(download.suggestedFilename()).toBe('diversity-data-standard.csv');
    const text = await textOf(download);
    expect(text).toContain('(synthetic sample)');
    expect(text).toContain('to the nearest 5, 1 to 4 withheld');
    const again = {name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(text)};
    await panel().locator('input[type=file]').setInputFiles(again);
    const account = panel().getByRole('group', {name: 'own.csv', exact: true});
    await account.waitFor();
    await expect(account.innerText()).resolves.toContain('6 rows read = 6 accepted + 0 rejected + 0 blank.');
    // Beside itself it is where it is: the diamond of each group lies on the mark of the same group.
    await open('?page=characteristic&by=ethnicGroup');
    await chooseBody(/synthetic sample.*30 Sep 2026/);
    const shifts = await figure()
      .locator('.lane-row.is-workforce .lane:has(.comparator-diamond)')
      .evaluateAll((lanes) =>
        lanes.map((lane) => {
          const at = (sign: string) => lane.querySelector(sign)?.parentElement?.getAttribute('x') ?? sign;
          return [at('.comparator-diamond'), at('.mark')];
        }),
      );
    expect(shifts.length).toBeGreaterThan(3);
    for (const [diamond, mark] of shifts) expect(diamond).toBe(mark);
  });

  it('have a panel that is accessible, and within every width', async () => {
    await open('?page=data');
    for (const summary of await panel().locator('summary').all()) await summary.click();
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
    await page.setViewportSize({width: 1280, height: 900});
    expect(await violations('.comparators')).toEqual([]);
  });

  it('that were loaded are gone when removed, and those that ship stay', async () => {
    await panel()
      .getByRole('button', {name: `Remove ${name}`})
      .click();
    await panel().getByRole('button', {name: 'Remove own.csv'}).click();
    await expect(panel().innerText()).resolves.toContain('12 sets of published figures');
    await open('?page=characteristic&by=ethnicGroup&comparator=anytown-council-2025-03-31');
    await expect(figure().innerText()).resolves.toContain('are not loaded here: load their file on the Data page');
  });

  it('complain of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
