import {readFileSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {tidyColumns} from '../../src/view/types';
import {launchChromium} from './chromium';
import {serveGallery} from './galleryServer';

/** Every example of the chart gallery in a real browser: accessible, at home at every width, and quiet. */
describe('the chart gallery', () => {
  let browser: Browser;
  let page: Page;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  const complaints: string[] = [];

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(gallery.address);
    await page.waitForSelector('.trend-line path');
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  const namesOfExamples = () =>
    page.$$eval('[data-example]', (found) => found.map((example) => example.getAttribute('data-example') ?? ''));

  async function failingRules(selector: string): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async (inside) => {
      // Axe was put on the page as a global by the line above.
      const {axe: runner} = window as unknown as {axe: typeof axe};
      const {violations} = await runner.run(inside, {rules: {'page-has-heading-one': {enabled: false}}});
      return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    }, selector);
  }

  async function failingExamples(): Promise<readonly string[]> {
    const failing: string[] = [];
    for (const name of await namesOfExamples()) {
      const rules = await failingRules(`[data-example="${name}"]`);
      failing.push(...rules.map((rule) => `${name}: ${rule}`));
    }
    return failing;
  }

  it('passes axe in every example, with its tables open', async () => {
    await page.$$eval('.figure-fold', (tables) => tables.forEach((table) => table.setAttribute('open', '')));
    await page.waitForSelector('.plain-table');
    expect(await namesOfExamples()).toContain('chart-table, every state');
    expect(await failingExamples()).toEqual([]);
  });

  it('passes axe where groups are blocks on a narrow screen', async () => {
    await page.setViewportSize({width: 360, height: 800});
    expect(await failingExamples()).toEqual([]);
  });

  it('keeps its tables tables on a narrow screen', async () => {
    const table = page.locator('[data-example="chart-table, every state"] .lane-table');
    const row = table.getByRole('row').nth(1);
    expect(await row.getByRole('rowheader').allTextContents()).toEqual(['Asian', 'Workforce']);
    expect(await row.getByRole('cell').count()).toBeGreaterThan(3);
    expect(await table.getByRole('columnheader', {name: 'Against residents'}).count()).toBe(1);
  });

  it.each([320, 360, 768, 1024, 1280, 1920])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewportSize({width, height: 900});
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    // Pictures that measure their own width are drawn anew a moment after it changes.
    await expect.poll(beyond, {timeout: 5000}).toBeLessThanOrEqual(0);
  });

  it.each([360, 768, 1280, 1920])('writes no label over another at %i pixels', async (width) => {
    await page.setViewportSize({width, height: 900});
    await page.waitForTimeout(100);
    const overlaps = await page.evaluate(() => {
      const found: string[] = [];
      for (const lane of document.querySelectorAll('.lane, .axis, .trend-chart svg')) {
        const texts = [...lane.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().width > 1);
        texts.forEach((a, i) =>
          texts.slice(i + 1).forEach((b) => {
            const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
            const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
            const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
            if (across > 0.5 && down > 4) found.push(`${a.textContent} over ${b.textContent}`);
          }),
        );
      }
      return found;
    });
    expect(overlaps).toEqual([]);
  });

  it.each([360, 1280])('sets no type under 12 pixels at %i pixels', async (width) => {
    await page.setViewportSize({width, height: 900});
    const small = await page.$$eval('#gallery *', (elements) =>
      elements
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });

  it('sets no type under 8 points in print, without controls', async () => {
    await page.setViewportSize({width: 1047, height: 740});
    await page.emulateMedia({media: 'print'});
    const small = await page.$$eval('#gallery *', (elements) =>
      elements
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 10.66)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    const controls = await page.locator('button:visible').count();
    await page.emulateMedia({media: 'screen'});
    expect(small).toEqual([]);
    expect(controls).toBe(0);
  });

  it('shows nobody NaN, undefined or null', async () => {
    expect(await page.textContent('#gallery')).not.toMatch(/NaN|undefined|\bnull\b|Infinity/);
    expect(await page.$$eval('svg *', (all) => all.filter((one) => /NaN|undefined/.test(one.outerHTML)).length)).toBe(
      0,
    );
  });

  it('draws a line, a range and the words of withheld runs in trends', async () => {
    await page.setViewportSize({width: 1280, height: 900});
    const trend = page.locator('[data-example="trend, withheld"]');
    expect(await trend.locator('.trend-line path').count()).toBeGreaterThan(1);
    expect(await trend.locator('.trend-absent').count()).toBe(2);
    expect(await trend.getByText('Workforce: [c]').count()).toBeGreaterThan(0);
  });

  it('opens the table by keyboard and closes it again', async () => {
    await page.goto(`${gallery.address}?example=declaration`);
    const summary = page.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.plain-table');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.plain-table', {state: 'detached'});
  });

  it('downloads the rows of a figure as a CSV named after it', async () => {
    await page.goto(`${gallery.address}?example=declaration`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: /Download CSV/}).click(),
    ]);
    expect(download.suggestedFilename()).toBe('declaration.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe([...tidyColumns, 'protection'].join(','));
  });

  it('says nothing on the console', () => {
    expect(complaints).toEqual([]);
  });
});
