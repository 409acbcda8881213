import {existsSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

const widths = [360, 768, 1280, 1920];

/** Every page, by its link. */
const links: Readonly<Record<string, string>> = {
  start: '',
  'start of a local authority': '?area=E06000053',
  characteristic: '?page=characteristic&by=ethnicGroup&area=A12&detail=detailed',
  'characteristic without detail': '?page=characteristic&by=ageBand&residents=allAges&staff=frontline',
  map: '?page=map',
  'map of local authorities': '?page=map&level=localAuthority&area=A15&layout=hex',
  'service areas': '?page=area',
  profile: '?page=area&area=A12&against=A5',
  caseload: '?page=caseload',
  'caseload of a service area': '?page=caseload&area=A5',
  'caseload of a local authority': '?page=caseload&area=E08000032',
  'caseload by local authority': '?page=caseload&level=localAuthority&ranges=false',
  lines: '?page=lines',
  'lines of a local authority': '?page=lines&area=E08000025',
  workforce: '?page=workforce',
  'workforce of a service area': '?page=workforce&area=A5',
  data: '?page=data',
  methods: '?page=methods',
};

/** Each page of the built app in a real browser: accessible, at home at every width, reachable by keyboard, and quiet. */
describe('the pages', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4560, '/stocktake/');
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(site.address);
    await ready();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const ready = () => page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  const main = () => page.locator('main');

  /** Follows a link inside the app, as a click does, so that the engine starts once for all pages. */
  async function open(link: string): Promise<void> {
    await page.evaluate((href) => {
      history.pushState(null, '', href === '' ? location.pathname : href);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
    await page.waitForTimeout(100);
  }

  async function violations(inside = 'html'): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async (selector) => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      const whole = selector === 'html';
      const found = await runner.run(whole ? document : selector, whole ? {} : {rules: {region: {enabled: false}}});
      return found.violations.map(
        (rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    }, inside);
  }

  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  describe.each(Object.entries(links))('%s', (_, link) => {
    it('passes axe, wide and narrow, light and dark', async () => {
      await page.setViewportSize({width: 1280, height: 900});
      await open(link);
      expect(await violations()).toEqual([]);
      await page.emulateMedia({colorScheme: 'dark'});
      expect(await violations()).toEqual([]);
      await page.setViewportSize({width: 360, height: 800});
      await page.waitForTimeout(100);
      expect(await violations()).toEqual([]);
      await page.emulateMedia({colorScheme: 'light'});
      expect(await violations()).toEqual([]);
    });

    it('does not scroll sideways at any width', async () => {
      await open(link);
      const over: Record<number, number> = {};
      for (const width of widths) {
        await page.setViewportSize({width, height: 900});
        await page.waitForTimeout(80);
        over[width] = await sideways();
      }
      expect(over).toEqual(Object.fromEntries(widths.map((width) => [width, 0])));
    });

    it('has a title of its own and shows nobody NaN, undefined or null', async () => {
      await open(link);
      expect(await page.title()).toMatch(/^.+ - Stocktake$/);
      expect(await page.title()).not.toMatch(/Stocktake - Stocktake/);
      expect(await page.locator('body').innerText()).not.toMatch(/\bNaN\b|undefined|\bnull\b|Infinity|\[object/);
    });
  });

  it('passes axe with each picker open, and while a file is asked about or refused', async () => {
    await page.setViewportSize({width: 1280, height: 900});
    await open('?page=map');
    const pickers = page.locator('.pick');
    const count = await pickers.count();
    expect(count).toBeGreaterThan(7);
    for (let i = 0; i < count; i++) {
      const area = pickers.nth(i).locator('input');
      if ((await area.count()) > 0) await area.focus();
      else await pickers.nth(i).locator('button').click();
      await page.getByRole('listbox').waitFor();
      // While a list is open the rest of the page is hidden from assistive technology, so the list alone is judged.
      expect(await violations('.pick-popover')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({state: 'detached'});
    }
    await open('?page=data');
    const file = (name: string, text: string) =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles({name, mimeType: 'text/csv', buffer: Buffer.from(text)});
    await file('staff.csv', 'sex,role\n1,Adviser\n2,Adviser\n');
    await page.getByRole('heading', {name: /left before staff\.csv/}).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', {name: 'Cancel'}).click();
    await file('staff.csv', '%PDF-1.7\n');
    await page.getByRole('alert').waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', {name: 'Close'}).click();
  });

  it('passes axe with the search list open and with nothing found, wide and narrow, light and dark', async () => {
    await open('');
    for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 360] as const]) {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 900});
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', {name: 'Search'});
      await box.fill('kent');
      await page.getByRole('option').first().waitFor();
      expect(await violations('.search-popover')).toEqual([]);
      expect(await violations('[role=search]')).toEqual([]);
      await box.fill('zebra');
      await page.getByText('Nothing is called').waitFor();
      expect(await violations('.search-popover')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({state: 'detached'});
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.emulateMedia({colorScheme: 'light'});
  });

  it('finds an area by any part of its name or its code, and shows its short name', async () => {
    await open('');
    const area = page.getByRole('combobox', {name: 'Area'});
    await area.fill('shropshire');
    const options = page.getByRole('option');
    expect(await options.allTextContents()).toContain(
      'A12 Birmingham, the Black Country, Shropshire and Worcestershire',
    );
    await area.fill('E08000032');
    await page.getByRole('option', {name: 'Bradford'}).click();
    await page.waitForFunction(() => location.search.includes('area=E08000032'));
    await open('?area=A12');
    expect(await area.inputValue()).toBe('A12 Birmingham, Black Country, Shrops & Worcs');
  });

  it('lets a keyboard reach every link, button and picker of the start page, in its order, with a ring', async () => {
    await page.setViewportSize({width: 1280, height: 900});
    await page.goto(site.address);
    await ready();
    await main().waitFor();
    const expected = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]');
      // What lies in a closed fold has a box, and is not there for a keyboard until the fold is opened.
      const reachable = [...all].filter(
        (one) => one.tabIndex >= 0 && one.getClientRects().length > 0 && one.checkVisibility(),
      );
      reachable.forEach((one, i) => one.setAttribute('data-stop', String(i)));
      return reachable.length;
    });
    expect(expected).toBeGreaterThan(30);
    const stops: number[] = [];
    const bare: string[] = [];
    for (let i = 0; i < expected + 5; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        if (!(one instanceof HTMLElement) || one === document.body) return null;
        const ringed = [one, one.parentElement].some((each) => each && getComputedStyle(each).boxShadow !== 'none');
        return {stop: one.dataset['stop'] ?? null, ringed, words: one.outerHTML.slice(0, 120)};
      });
      if (at === null) break;
      if (at.stop !== null) stops.push(Number(at.stop));
      if (!at.ringed) bare.push(at.words);
    }
    expect([...new Set(stops)]).toEqual(Array.from({length: expected}, (_, i) => i));
    expect(bare).toEqual([]);
  });

  it('moves on the map by arrow keys, opens by Enter and comes back by Escape', async () => {
    await page.goto(`${site.address}?page=map`);
    await ready();
    const area = page.locator('main svg a[href*="area=A5"]').first();
    await area.focus();
    await page.keyboard.press('ArrowDown');
    const moved = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(moved).toMatch(/area=A\d+/);
    expect(moved).not.toContain('area=A5&');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('level=localAuthority'));
    await page.locator('main svg a').first().focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('area='));
  });

  it('says what it is doing while the engine starts, under the title of the page', async () => {
    const slow = await browser.newPage({viewport: {width: 1280, height: 900}});
    const gate = new EventTarget();
    const held = new Promise((resolve) => gate.addEventListener('open', resolve));
    await slow.route('**/*.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await slow.goto(`${site.address}?page=area&area=A5`);
    await slow.getByText('Starting the counting engine').waitFor();
    expect(await slow.locator('h1').innerText()).toBe('A5 West Yorkshire');
    expect(await slow.title()).toBe('A5 West Yorkshire: Profile - Stocktake');
    expect(await slow.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(900);
    gate.dispatchEvent(new Event('open'));
    await slow.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
    await slow.locator('main table').first().waitFor();
    await slow.close();
  });

  it('says nothing on the console', () => {
    expect(complaints).toEqual([]);
  });
});
