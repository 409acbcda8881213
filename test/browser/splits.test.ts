import {existsSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

/** Breaking a characteristic down in the built app: one picker, by mouse and keyboard, in the address, and undone by Back. */
describe('the picker “Break down by”', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4566, '/stocktake/');
    browser = await launchChromium();
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const ready = () => page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  const picker = () => page.getByRole('button', {name: /Break down by/});
  const figure = (topic: string) => page.locator('main section, main figure').filter({hasText: topic}).first();

  async function choose(name: string): Promise<void> {
    await picker().click();
    await page.getByRole('option', {name, exact: true}).click();
  }

  it('opens by role, and offers every column of the sample and the characteristics that divide', async () => {
    await page.goto(`${site.address}?page=characteristic`);
    await ready();
    await figure('Heritage by role').waitFor();
    await picker().click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual([
      'Role',
      'Grade',
      'Contract',
      'Law',
      'Application type',
      'Gender balance',
      'Disability',
      'Age',
    ]);
    await page.keyboard.press('Escape');
  });

  it('shows women by heritage, keeps it in the address, and Back undoes it', async () => {
    await choose('Gender balance');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('split') === 'by:sex');
    await figure('Heritage by gender balance').waitFor();
    expect(await page.locator('main').innerText()).toContain('Women and girls');
    await page.reload();
    await ready();
    await figure('Heritage by gender balance').waitFor();
    await page.goBack();
    await figure('Heritage by role').waitFor();
  });

  it('works by keyboard alone, and the page stays accessible', async () => {
    await picker().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await figure('Heritage by grade').waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      // axe was put in the page by the line before.
      const {axe: inPage} = window as unknown as {axe: typeof axe};
      const {violations} = await inPage.run(document, {resultTypes: ['violations']});
      return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
  });

  it('says where a split is given, in an area too small for it', async () => {
    await page.goto(`${site.address}?page=characteristic&area=E08000025&split=law`);
    await ready();
    await page.getByText('By law is given for England, regions and service areas').waitFor();
    expect(await page.getByText('Heritage by law').count()).toBe(0);
    await choose('Role');
    await page.waitForFunction(() => !location.search.includes('split='));
  });
});
