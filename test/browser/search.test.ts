import {existsSync} from 'node:fs';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

/** The search box of the built app, and what holds on every page: where the focus is, copy link, Back, nothing kept, nothing moving. */
describe('the search box', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4730, '/stocktake/');
    browser = await launchChromium();
    context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: new URL(site.address).origin});
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(site.address);
    await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const box = () => page.getByRole('combobox', {name: 'Search'});
  const options = () => page.getByRole('option');
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'nothing');
  const headingIsFocused = () =>
    page.waitForFunction(
      () => document.querySelector('.waiting') === null && document.activeElement?.matches('main h1') === true,
    );

  async function goTo(typed: string): Promise<void> {
    await page.keyboard.press('/');
    await box().fill(typed);
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({state: 'detached'});
  }

  it('is entered by "/", lists twelve at most with what each is, and goes to the first by Enter', async () => {
    await page.locator('main h1').waitFor();
    await page.keyboard.press('/');
    expect(await focused()).toBe('INPUT');
    expect(await box().inputValue()).toBe('');
    await box().pressSequentially('a');
    await options().first().waitFor();
    expect(await options().count()).toBe(12);
    await box().fill('bradford');
    await page.getByRole('option', {name: 'Bradford'}).first().waitFor();
    expect(await options().first().innerText()).toContain('Local authority');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('area=E08000032'));
    await headingIsFocused();
    expect(new URL(page.url()).searchParams.get('page')).toBe('area');
    expect(await page.title()).toMatch(/^Bradford.*: Profile - Stocktake$/);
    expect(await box().inputValue()).toBe('');
  });

  it('moves by arrows, and keeps the area when it goes to a group, whose broad group is open', async () => {
    await page.keyboard.press('/');
    await box().fill('asian');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await options().nth(1).innerText();
    expect(await page.locator('[role=option][data-focused]').innerText()).toBe(second);
    await page.keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
    expect(await focused()).toBe('INPUT');
    await box().fill('bangladeshi');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('open=asian'));
    await headingIsFocused();
    expect(page.url()).toContain('area=E08000032');
    expect(await page.locator('main').innerText()).toContain('Bangladeshi');
    expect(await page.title()).toMatch(/^Heritage in Bradford.*: Characteristic - Stocktake$/);
  });

  it('goes to a page by a click, to a method at its place, and Back undoes each', async () => {
    await page.keyboard.press('/');
    await box().fill('map');
    await page.getByRole('option', {name: 'Map'}).first().click();
    await page.waitForFunction(() => location.search.includes('page=map'));
    await headingIsFocused();
    await goTo('wilson');
    await page.waitForFunction(() => location.hash === '#interval');
    await page.waitForFunction(() => document.activeElement?.id === 'interval-name');
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('page=map'));
    await headingIsFocused();
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('open=asian'));
    expect(page.url()).toContain('area=E08000032');
  });

  it('says what can be searched when nothing is found, and goes nowhere by Enter', async () => {
    const before = page.url();
    await page.keyboard.press('/');
    await box().fill('zebra');
    await page.getByText('Nothing is called “zebra”').waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(before);
    await page.keyboard.press('Escape');
  });

  it('leaves "/" alone where text is typed', async () => {
    await page.getByRole('combobox', {name: 'Area', exact: true}).fill('');
    await page.keyboard.press('/');
    expect(await page.getByRole('combobox', {name: 'Area', exact: true}).inputValue()).toBe('/');
    await page.keyboard.press('Escape');
  });

  it('leaves "/" alone once a reader has turned the key off, and takes it again when turned on', async () => {
    const before = page.url();
    await goTo('privacy');
    await headingIsFocused();
    const key = page.getByRole('checkbox', {name: /^The key \//});
    await key.uncheck();
    await page.keyboard.press('/');
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(false);
    await key.check();
    await page.keyboard.press('/');
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForFunction((url) => location.href === url, before);
  });

  it('is an icon at 360 pixels that opens it, closes by Escape and gives the focus back', async () => {
    await page.setViewportSize({width: 360, height: 800});
    const icon = page.getByRole('button', {name: 'Search'});
    await icon.click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await box().fill('kent');
    await options().first().waitFor();
    const wide = await page.evaluate(() => {
      const list = document.querySelector('.search-popover')?.getBoundingClientRect();
      return list ? [list.left >= 0, list.right <= innerWidth, document.documentElement.scrollWidth] : [];
    });
    expect(wide).toEqual([true, true, 360]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await icon.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search');
    await page.setViewportSize({width: 1280, height: 900});
  });

  it('moves the focus to the heading on the first visit to each page, however long its code takes', async () => {
    const fresh = await context.newPage();
    await fresh.route(/(Lines|Map|Area|Characteristic)Page.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await fresh.goto(site.address);
    await fresh.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
    for (const name of ['Lines of enquiry', 'Map', 'Characteristics', 'Data', 'Methods']) {
      await fresh.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name}).click();
      await fresh.waitForTimeout(900);
      await fresh.waitForFunction(() => document.querySelector('.waiting') === null);
      expect(await fresh.evaluate(() => document.activeElement?.matches('main h1')), name).toBe(true);
    }
    await fresh.close();
  });

  it('copies the address of what is on screen', async () => {
    await page.getByRole('button', {name: 'Copy link'}).click();
    await page.getByRole('button', {name: 'Link copied'}).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('runs no animation or transition for whoever asks for less motion', async () => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::before'), getComputedStyle(one, '::after')])
        .filter(
          ({transitionDuration, animationName, scrollBehavior}) =>
            !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
        ),
    );
    expect(moving).toHaveLength(0);
  });

  it('is dark where dark is asked for, and light in print all the same', async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await ground()).toBe('rgb(21, 24, 27)');
    await page.emulateMedia({colorScheme: 'dark', media: 'print'});
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({colorScheme: null, media: null});
  });

  it('kept nothing after all this: no storage, database, cache, cookie or worker that stays', async () => {
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      // What is in the history is the link alone.
      state: JSON.stringify(history.state),
    }));
    expect(kept).toEqual({local: 0, session: 0, databases: 0, caches: 0, cookies: '', workers: 0, state: 'null'});
    expect(await context.cookies()).toEqual([]);
  });

  it('left no complaint in the console', () => {
    expect(complaints).toEqual([]);
  });
});
