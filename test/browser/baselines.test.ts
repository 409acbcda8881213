import {existsSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {religionByAge} from '../extract/baseline/religionByAge';
import {launchChromium} from './chromium';

const name = 'religion by age.csv';

/** A census table loaded in the built app: in, on every page, and out again. */
describe('a census table loaded on the Data page', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4572, '/stocktake/');
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.address}?page=data`);
    await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const panel = () => page.getByRole('region', {name: /comparisons with residents/});
  const faith = () =>
    panel()
      .getByRole('row', {name: /^Faith/})
      .first();

  /** Follows a link inside the app: what is loaded stays in memory. */
  async function open(link: string): Promise<void> {
    await page.evaluate((href) => {
      history.pushState(null, '', href);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
  }

  async function choose(text: string, fileName = name): Promise<void> {
    const file = {name: fileName, mimeType: 'text/csv', buffer: Buffer.from(text)};
    await panel().locator('input[type=file]').setInputFiles(file);
  }

  /** What the page of faith in A12 says: its table of staff and its source line. */
  async function faithPage(): Promise<string> {
    await open('?page=characteristic&by=religion&area=A12');
    const words = await page.locator('main').innerText();
    await open('?page=data');
    return words;
  }

  it('is not there at first: faith is modelled, and a verdict on it not assessed', async () => {
    await expect(faith().innerText()).resolves.toMatch(/Residents 16 to 64\s+C, modelled/);
    const words = await faithPage();
    expect(words).toContain('grade C, modelled');
    expect(words).not.toContain('loaded by you');
  });

  it('refuses a file that is no census table in a sentence, and changes nothing', async () => {
    await choose('snapshot_date,sex\n2026-03-31,Female\n', 'staff.csv');
    await expect(panel().getByRole('alert').innerText()).resolves.toContain('not a census table');
    await panel().getByRole('button', {name: 'Close'}).click();
    await expect(faith().innerText()).resolves.toContain('C, modelled');
  });

  it('is checked, stands in the table in force, and is named under the figures it carries', async () => {
    await choose(religionByAge());
    await panel().getByRole('status').waitFor();
    const row = await faith().innerText();
    expect(row.match(/A, a count at the right ages/g)).toHaveLength(2);
    expect(row).toContain('Loaded');
    const account = await panel().getByRole('group', {name, exact: true}).innerText();
    expect(account).toContain('12,720 rows read = 11,448 used + 1,272 of “Does not apply”.');
    expect(account).toContain('All 296 local authorities of England are in it.');
    expect(account).toContain('Its totals agree in every area');
    const words = await faithPage();
    expect(words).toContain('grade A, a count at the right ages, loaded by you');
    expect(words).toContain(`loaded by you from ${name} (A, loaded)`);
    expect(words).not.toContain('modelled');
  });

  it('is accessible and at home at every width', async () => {
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 900});
      await panel().locator('summary').scrollIntoViewIfNeeded();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({width: 1280, height: 900});
    await panel().locator('summary').click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      const {violations} = await runner.run('.baselines', {rules: {region: {enabled: false}}});
      return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    });
    expect(found).toEqual([]);
  });

  it('is gone when removed, and the modelled table is back', async () => {
    await panel()
      .getByRole('button', {name: `Remove ${name}`})
      .click();
    await expect(faith().innerText()).resolves.toMatch(/Residents 16 to 64\s+C, modelled/);
    expect(await panel().getByRole('group', {name, exact: true}).count()).toBe(0);
    await expect(faithPage()).resolves.not.toContain('loaded by you');
  });

  it('complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
