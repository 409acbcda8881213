import {existsSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from './chromium';
import {serveFolder} from '../../.tasks/serve.mjs';

/** A person opening the built app under a sub-path, and doing the job; every request and every console line is watched. */
describe('the walk', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4510, '/intranet/stocktake/');
    browser = await launchChromium();
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, acceptDownloads: true});
    page = await context.newPage();
    const home = new URL(site.address).origin;
    page.on('request', (request) => {
      const {origin, protocol} = new URL(request.url());
      if (origin !== home && protocol !== 'blob:' && protocol !== 'data:') elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const heading = () => page.locator('h1').innerText();
  const ready = () => page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
  const bodyText = () => page.locator('body').innerText();

  it('opens on the Stocktake page with the sample, labelled synthetic', async () => {
    await page.goto(site.address);
    await page
      .getByRole('heading', {name: 'Heritage'})
      .or(page.getByText('Heritage', {exact: true}))
      .first()
      .waitFor();
    expect(await bodyText()).toContain('Sample data (synthetic)');
    for (const topic of ['Gender balance', 'Heritage', 'Disability', 'Faith', 'Declaration']) {
      expect(await bodyText()).toContain(topic);
    }
  });

  it('shows the same figures when the engine takes over from the opening figures', async () => {
    const opening = await page.locator('main').innerText();
    await ready();
    expect(await page.locator('main').innerText()).toBe(opening);
  });

  it('opens heritage, then its detailed groups', async () => {
    await page.getByRole('link', {name: /^Open heritage/}).click();
    await page.getByRole('link', {name: 'All detailed groups'}).click();
    for (const group of ['Bangladeshi', 'Caribbean', 'White and Asian', 'Arab', 'Roma']) {
      expect(await page.locator('main table').first().innerText()).toContain(group);
    }
    expect(page.url()).toContain('detail=detailed');
  });

  it('undoes a step with Back', async () => {
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('detail=detailed'));
    await page.goForward();
    await page.waitForFunction(() => location.search.includes('detail=detailed'));
  });

  it('goes to the map, and from a service area to its local authorities', async () => {
    await page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'Map'}).click();
    await page.waitForFunction(() => document.querySelectorAll('main svg a').length >= 17);
    await page.locator('main svg a[href*="area=A5"]').first().press('Enter');
    await page.waitForFunction(() => location.search.includes('level=localAuthority'));
    await page.getByText('Bradford').first().waitFor();
  });

  it('opens a local authority, then a service area profile', async () => {
    await page.goto(`${site.address}?page=area&area=E08000032`);
    await ready();
    await page.locator('main table').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('Bradford');
    await page.goto(`${site.address}?page=area&area=A5`);
    await page.getByText('West Yorkshire').first().waitFor();
    await ready();
    expect(await page.locator('main table').count()).toBeGreaterThan(3);
  });

  it('downloads tidy figures', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', {name: /^Download CSV\s*: Heritage/})
        .first()
        .click(),
    ]);
    const {readFileSync} = await import('node:fs');
    const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
    expect(text.split(/\r?\n/)[0]).toBe(
      'figure,area_code,area,period,characteristic,category,population,count,base,share,lower,upper,baseline_share,baseline_grade,ratio,gap_points,gap_people,status,protection',
    );
    expect(text.split(/\r?\n/).length).toBeGreaterThan(5);
  });

  it('takes in a workforce and a caseload file of one’s own, and the figures change', async () => {
    await page.goto(site.address);
    await ready();
    const before = await page.locator('main').innerText();
    await page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'Data'}).click();
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles(['test/fixture/own/workforce-small.csv', 'test/fixture/own/caseload-small.csv']);
    await page.getByText('Your workforce and caseload files are loaded').waitFor({timeout: 60_000});
    const account = await bodyText();
    expect(account).toContain('522');
    expect(account).toContain('520');
    expect(account).toMatch(/rejected\s+1\b/);
    await page
      .getByRole('link', {name: /Stocktake/})
      .first()
      .click();
    await page.getByText('Your files').waitFor();
    const after = await page.locator('main').innerText();
    expect(after).not.toBe(before);
    expect(after).toContain('260');
    expect(after).toContain('700');
    expect(await bodyText()).not.toContain('Sample data (synthetic)');
  });

  it('keeps what is loaded when a file cannot be used', async () => {
    await page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'Data'}).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n')});
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('was not loaded');
    expect(await bodyText()).toContain('Your workforce and caseload files are loaded');
  });

  it('reloads a copied link to the same question; the files are forgotten and the sample is back', async () => {
    const link = `${site.address}?page=characteristic&area=A12&by=religion&snapshot=2026-03-31`;
    await page.goto(link);
    await ready();
    const first = await heading();
    await page.reload();
    await ready();
    expect(await heading()).toBe(first);
    expect(page.url()).toBe(link);
    expect(await bodyText()).toContain('Sample data (synthetic)');
  });

  it('says so when a link is not understood', async () => {
    await page.goto(`${site.address}?page=nowhere&area=Z99`);
    await page.getByText('Part of this link was not understood').waitFor();
    await ready();
  });

  it('shows nobody a NaN, undefined, null or code on any page', async () => {
    for (const name of [
      '',
      '?page=characteristic',
      '?page=characteristic&by=sex&area=A1',
      '?page=map',
      '?page=area&area=A17',
      '?page=data',
      '?page=methods',
    ]) {
      await page.goto(site.address + name);
      await ready();
      await page.locator('h1').waitFor();
      const text = await page.locator('body').innerText();
      expect(text, name).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|Infinity|\[object/);
      expect(text, name).not.toMatch(/[a-z]+_[a-z]+_[a-z]+/);
    }
  });

  it('asked no other origin for anything, and left no complaint in the console', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
