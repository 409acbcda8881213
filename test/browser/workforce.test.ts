import {existsSync, readFileSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

/** The Workforce page of the built app, on the sample and on a file without pay. */
describe('the Workforce page', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const complaints: string[] = [];

  beforeAll(async () => {
    const dist = process.env['STOCKTAKE_DIST'] ?? 'dist';
    if (!existsSync(`${dist}/index.html`)) throw new Error('Build first: npm run build');
    site = await serveFolder(dist, 4660, '/stocktake/');
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(site.address);
    await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function open(link: string): Promise<void> {
    await page.evaluate((href) => {
      history.pushState(null, '', href);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
  }

  async function violations(): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      const found = await runner.run(document);
      return found.violations.map(
        (rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    });
  }

  it('is opened from the menu and says its finding', async () => {
    await page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'Workforce'}).click();
    await page.getByRole('heading', {level: 1, name: /times as likely|No clear difference/}).waitFor();
    expect(await page.title()).toMatch(/^Workforce, England, .+ - Stocktake$/);
  });

  it('shows the six statutory figures, the quarters and the years of 31 March', async () => {
    const six = page.getByRole('region', {name: 'The six statutory figures'}).getByRole('listitem');
    expect(await six.count()).toBe(6);
    expect(await six.first().innerText()).toMatch(/Mean gap, hourly pay[\s\S]*\d+\.\d%/);
    expect(
      await page
        .getByRole('table', {name: /by quarter of hourly pay/})
        .getByRole('row')
        .count(),
    ).toBe(5);
    expect(
      await page.getByRole('img', {name: /31 March each year.*Published mean gap.*Counted mean gap/}).count(),
    ).toBe(1);
  });

  it('passes axe and does not scroll sideways at any width', async () => {
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 900});
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      if (width !== 768) expect(await violations()).toEqual([]);
    }
    await page.setViewportSize({width: 1280, height: 900});
  });

  it('reaches each part by keyboard from the list at its top', async () => {
    const link = page.getByRole('navigation', {name: 'On this page'}).getByRole('link', {name: 'Gender pay gap'});
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('#pay')?.getBoundingClientRect().top ?? 999) < 200);
    expect(await page.locator('#pay h2').first().isVisible()).toBe(true);
  });

  it('gives a table and a file of the same figures', async () => {
    const figure = page.locator('#workforce-pay');
    const shown = (await figure.locator('.pay-value').first().innerText()).trim();
    await figure.locator('summary', {hasText: 'Table'}).click();
    await figure.locator('.plain-table').waitFor();
    const cells = await figure.locator('.plain-table tbody tr').first().locator('td').allInnerTexts();
    expect(cells).toContain(shown);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', {name: /Download CSV/}).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('workforce-pay.csv');
    expect(csv).toContain(`,${shown.replace('%', '')},`);
  });

  it('says of which areas pay is given', async () => {
    await open('?page=workforce&area=E12000007');
    expect(await page.locator('#pay h2').first().innerText()).toMatch(
      /^Staff are recorded by service area|^Pay is given for/,
    );
    await open('?page=workforce&area=A5');
    expect(await page.locator('#pay').innerText()).not.toMatch(/£/);
  });

  it('says what to load where a file has neither pay nor days absent', async () => {
    await open('?page=data');
    const lines = Array.from({length: 40}, (_, i) => `2026-03-31,A5,${i % 3 ? 'Female' : 'Male'}`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'plain.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`snapshot_date,service_area,sex\n${lines.join('\n')}\n`),
      });
    await page.getByText('Your workforce file is loaded').waitFor();
    await open('?page=workforce');
    expect(await page.getByRole('heading', {name: /The workforce file has no hourly pay/}).count()).toBe(1);
    expect(await page.getByRole('heading', {name: /The workforce file has no days absent/}).count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toMatch(/\bNaN\b|undefined|\bnull\b|Infinity/);
    expect(await violations()).toEqual([]);
  });

  it('logs nothing', () => {
    expect(complaints).toEqual([]);
  });
});
