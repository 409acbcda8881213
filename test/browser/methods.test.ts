import {existsSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

/** The methods page in a real browser: reached from a figure, by keyboard, at every width and on paper. */
describe('the methods page', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4564, '/stocktake/');
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const folds = () => page.locator('.method details');
  const openFolds = () => page.locator('.method details[open]').count();

  async function openAll(isOpen: boolean): Promise<void> {
    await folds().evaluateAll((all, open) => {
      for (const fold of all) if (fold instanceof HTMLDetailsElement) fold.open = open;
    }, isOpen);
  }

  it('is reached from the methods of a figure: the entry is open, at the top, and has the focus', async () => {
    await page.goto(site.address);
    const figure = page.locator('#stocktake-ethnicGroup');
    await figure.locator('.figure-methods summary').click();
    await figure.getByRole('link', {name: 'Wilson score interval, 95%'}).click();
    const heading = page.locator('#interval h3');
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await page.locator('#interval details').getAttribute('open')).not.toBeNull();
    expect((await heading.boundingBox())?.y).toBeLessThan(120);
    await page.goBack();
    await figure.waitFor();
  });

  it('has an entry for every method that any figure of the app names', async () => {
    const named = new Set<string>();
    await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
    for (const link of ['?', '?page=characteristic', '?page=map', '?page=area&area=A12', '?page=lines']) {
      await page.evaluate((href) => {
        history.pushState(null, '', href === '?' ? location.pathname : href);
        dispatchEvent(new PopStateEvent('popstate'));
      }, link);
      await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('.waiting'));
      const hrefs = page.locator('.figure-methods a');
      await hrefs.first().waitFor({state: 'attached'});
      for (const href of await hrefs.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) {
        named.add(href.replace(/^[^#]*#/, ''));
      }
    }
    expect(named.size).toBeGreaterThan(12);
    await page.goto(`${site.address}?page=methods`);
    await folds().first().waitFor();
    for (const id of named) expect(await page.locator(`.method[id="${id}"]`).count(), id).toBe(1);
  });

  it('gives formula and source by keyboard', async () => {
    await page.goto(`${site.address}?page=methods`);
    const summary = page.locator('#funnel summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('#funnel math').first().waitFor();
    expect(await page.locator('#funnel .method-sources').innerText()).toContain('Spiegelhalter');
  });

  it('finds methods as one types, and says how many', async () => {
    await page.getByRole('searchbox', {name: 'Find a method'}).fill('mcnemar');
    await page.getByText('1 method found').waitFor();
    expect(await page.locator('.method').count()).toBe(1);
    await page.getByRole('searchbox', {name: 'Find a method'}).fill('');
    expect(await page.locator('.method').count()).toBeGreaterThan(30);
  });

  it('passes axe and fits every width with every formula open', async () => {
    await openAll(true);
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 900});
      await page.waitForTimeout(80);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${width}`).toBe(0);
    }
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      return (await runner.run(document)).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    expect(found).toEqual([]);
    await openAll(false);
  });

  it('is printed with everything open, and is as it was afterwards', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await openFolds()).toBe(await folds().count());
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await openFolds()).toBe(0);
  });
});
