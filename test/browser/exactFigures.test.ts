import {existsSync, readFileSync} from 'node:fs';
import axe from 'axe-core';
import Papa from 'papaparse';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

const warning = 'Exact figures: not protected, not to be shared';
const pages = [
  '',
  '?page=characteristic&by=sex',
  '?page=map',
  '?page=area&area=A5',
  '?page=lines',
  '?page=data',
  '?page=methods',
];

/** 104 women and 31 men at each of two dates, 43 and 3 of them in A5: rounded 105 and 30, and 45 and [c]. */
function staffFile(): string {
  const people = (
    [
      ['A5', 'Female', 43],
      ['A5', 'Male', 3],
      ['A1', 'Female', 61],
      ['A1', 'Male', 28],
    ] as const
  ).flatMap(([area, sex, count]) => Array.from({length: count}, () => [area, sex].join()));
  const rows = ['2025-09-30', '2026-03-31'].flatMap((date) => people.map((person, i) => `P${i + 1},${date},${person}`));
  return ['person_id,snapshot_date,service_area,sex', ...rows].join('\n');
}

/** The switch, as a person who holds the records meets it. */
describe('exact figures', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4570, '/stocktake/');
    browser = await launchChromium();
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, acceptDownloads: true});
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.address}?page=data`);
    await ready();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const ready = () => page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  const toggle = () => page.getByRole('switch', {name: 'Show exact figures'});
  const pledge = () => page.getByRole('checkbox', {name: /I hold these records lawfully/});
  const banner = () => page.locator('.exact-banner');
  const words = () => page.locator('main').innerText();

  async function open(link: string): Promise<void> {
    await page.evaluate((href) => {
      history.pushState(null, '', href === '' ? location.pathname : href);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
    await page.waitForTimeout(100);
  }

  async function load(name = 'staff.csv'): Promise<void> {
    const file = {name, mimeType: 'text/csv', buffer: Buffer.from(staffFile())};
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('heading', {level: 1, name: 'Your workforce file is loaded'}).waitFor();
    await page.waitForFunction((own) => document.querySelector('.origin')?.textContent?.includes(own), name);
  }

  async function turnOn(): Promise<void> {
    await open('?page=data');
    await pledge().focus();
    await page.keyboard.press('Space');
    await toggle().focus();
    await page.keyboard.press('Space');
    await banner().waitFor();
  }

  /** The rows of the first table of the gender page, by population and group. */
  async function csvOf(link: string): Promise<{name: string; rows: readonly Record<string, string>[]}> {
    await open(link);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', {name: /^Download CSV/})
        .first()
        .click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
    const {data} = Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true});
    return {name: download.suggestedFilename(), rows: data};
  }

  it('are not offered of the sample, whose people are invented', async () => {
    await page.getByRole('heading', {name: /^Figures are protected/}).waitFor();
    expect(await words()).toContain('The sample never needs it');
    expect(await toggle().count()).toBe(0);
    expect(await pledge().count()).toBe(0);
  });

  it('are off when an own file is loaded: its figures are rounded and withheld', async () => {
    await load();
    expect(await toggle().isChecked()).toBe(false);
    expect(await banner().count()).toBe(0);
    const {name, rows} = await csvOf('?page=characteristic&by=sex');
    expect(name).not.toMatch(/exact/);
    expect(rows.map(({count}) => count)).toContain('105');
    expect(rows.map(({protection}) => protection)).toEqual(rows.map(() => 'to the nearest 5, 1 to 4 withheld'));
    expect((await csvOf('?page=characteristic&by=sex&area=A5')).rows.map(({count}) => count)).toContain('[c]');
  });

  it('can be turned on only beneath the pledge, by keyboard', async () => {
    await open('?page=data');
    expect(await toggle().isDisabled()).toBe(true);
    expect(await words()).toContain('special category data');
    expect(await words()).toContain('Data Protection Act 2018');
    const before = page.url();
    await turnOn();
    expect(await toggle().isChecked()).toBe(true);
    expect(page.url()).toBe(before);
  });

  it.each(pages)('say so on every page and in print, and the page passes axe: %s', async (link) => {
    await open(link);
    expect(await banner().innerText()).toContain(warning);
    expect(page.url()).not.toMatch(/exact/i);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      return (await runner.run(document)).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    expect(found).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect((await banner().boundingBox())?.y).toBe(0);
    await page.setViewportSize({width: 360, height: 800});
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect((await banner().boundingBox())?.height).toBeLessThan(80);
    await page.setViewportSize({width: 1280, height: 900});
    await page.emulateMedia({media: 'print'});
    expect(await banner().isVisible()).toBe(true);
    expect(await banner().evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
    await page.emulateMedia({media: null});
  });

  it('show every person, and mark each download in its name and on every row', async () => {
    const nation = await csvOf('?page=characteristic&by=sex');
    expect(nation.name).toMatch(/-exact-not-for-sharing\.csv$/);
    expect(nation.rows.map(({count}) => count)).toEqual(expect.arrayContaining(['104', '31']));
    expect(nation.rows.map(({protection}) => protection)).toEqual(nation.rows.map(() => warning));
    const part = await csvOf('?page=characteristic&by=sex&area=A5');
    expect(part.rows.map(({count}) => count)).toEqual(expect.arrayContaining(['43', '3']));
    const said = await page.locator('body').innerText();
    expect(said).toContain('nothing is rounded and nothing is withheld');
    expect(said).not.toMatch(/nearest 5|\[c\]/);
    await page.locator('summary', {hasText: 'Table'}).first().click();
    await page.locator('caption', {hasText: warning}).first().waitFor();
  });

  it('stand in no link and in no storage', async () => {
    // An entry of the methods page is named after them; no question is.
    const questions = await page.evaluate(() => [...document.querySelectorAll('a')].map(({search}) => search));
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter((search) => /exact/i.test(search))).toEqual([]);
    const stored = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}, history.state]));
    expect(stored).toBe('[{},{},null]');
  });

  it('are off after one press, after another file, and after forgetting', async () => {
    await page.getByRole('button', {name: 'Turn off exact figures'}).click();
    await banner().waitFor({state: 'detached'});
    expect((await csvOf('?page=characteristic&by=sex&area=A5')).rows.map(({count}) => count)).toContain('[c]');
    await turnOn();
    await load('again.csv');
    expect(await banner().count()).toBe(0);
    expect(await toggle().isChecked()).toBe(false);
    await turnOn();
    await page.getByRole('button', {name: 'Forget everything'}).click();
    await page.getByRole('button', {name: /^Forget the files/}).click();
    await page.getByRole('heading', {level: 1, name: 'Nothing is loaded'}).waitFor();
    expect(await banner().count()).toBe(0);
    expect(await toggle().count()).toBe(0);
  });

  it('do not survive a reload: the sample is there, protected', async () => {
    await load();
    await turnOn();
    await page.reload();
    await ready();
    expect(await banner().count()).toBe(0);
    expect(await toggle().count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain('Sample data (synthetic)');
  });

  it('say nothing on the console', () => {
    expect(complaints).toEqual([]);
  });
});
