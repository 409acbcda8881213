import {existsSync, readFileSync} from 'node:fs';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serveFolder} from '../../.tasks/serve.mjs';
import {launchChromium} from './chromium';

const sentence = 'Asian staff are a smaller share than Asian residents';
const hostile = '<img src=x onerror="window.broken=1"> three of five';

/** A diversity lead at two stocktakes: pin, owner, note, save; half a year on open the file and see what became of it. */
describe('lines of enquiry from one stocktake to the next', () => {
  let browser: Browser;
  let page: Page;
  let site: {address: string; stop: () => Promise<unknown>};
  let saved = '';
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
    site = await serveFolder('dist', 4610, '/stocktake/');
    browser = await launchChromium();
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, acceptDownloads: true});
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const link = () => page.getByRole('link', {name: sentence, exact: true});
  const field = (name: string) => page.getByLabel(name, {exact: true});
  const unsaved = () => page.getByText(/^Not saved: /);
  const workforce = () => page.locator('#lines-staff-community');

  async function visit(query: string): Promise<void> {
    await page.goto(`${site.address}?page=lines${query}`);
    await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');
    await page.locator('.lines').first().waitFor();
  }

  async function open(name: string, text: string): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', {name: 'Open a file'}).click(),
    ]);
    await chooser.setFiles({name, mimeType: 'application/json', buffer: Buffer.from(text)});
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

  it('pins a line, opens it by keyboard, and gives it an owner, a date, an action and a note', async () => {
    await visit('&snapshot=2026-03-31');
    const pin = page.getByRole('button', {name: `Pin: ${sentence}`, exact: true});
    await pin.focus();
    await page.keyboard.press('Space');
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
    expect(await workforce().locator('.line-sentence a').first().innerText()).toBe(sentence);
    await link().focus();
    await page.keyboard.press('Enter');
    await page.getByText('What would change this verdict').waitFor();
    await field('Owner').fill('Head of HR');
    await field('Due date').fill('2026-09-30');
    await page.getByRole('radio', {name: 'Action agreed'}).check();
    await field('Action').fill('Outreach in five areas');
    await field('Note for the next stocktake').fill('Joiners up; wait.');
    expect(await unsaved().innerText()).toBe('Not saved: 1 change');
    expect(await page.locator('.line.is-open .line-owner').innerText()).toContain('Head of HR, 30 Sep 2026');
    expect(await page.locator('.line.is-open').innerText()).toContain('Five snapshots: ');
    expect(await violations()).toEqual([]);
  });

  it('is at home at every width with a line opened, and passes axe on a telephone', async () => {
    const over: Record<number, number> = {};
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 900});
      await page.waitForTimeout(150);
      over[width] = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (width === 360) expect(await violations()).toEqual([]);
    }
    expect(over).toEqual({360: 0, 768: 0, 1280: 0, 1920: 0});
    await page.setViewportSize({width: 1280, height: 900});
  });

  it('undoes an edit at a time, and does it again', async () => {
    const undo = page.getByRole('button', {name: /^Undo\s*: the note of/});
    await undo.click();
    expect(await field('Note for the next stocktake').inputValue()).toBe('');
    expect(await page.getByRole('button', {name: /^Undo\s*: /}).innerText()).toContain('the action of');
    await field('Note for the next stocktake').fill(hostile);
  });

  it('asks before it is left while anything is not saved', async () => {
    const asked = page.waitForEvent('dialog');
    const leaving = page.evaluate(() => location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    expect(await field('Owner').inputValue()).toBe('Head of HR');
  });

  it('saves to a file that holds the words and rounded counts, and nothing of the rows', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Save to a file'}).click(),
    ]);
    expect(download.suggestedFilename()).toBe('stocktake-lines-england-2026-03-31.json');
    saved = readFileSync(await download.path(), 'utf8');
    expect(saved).toContain('Outreach in five areas');
    const counts = [...saved.matchAll(/"(?:count|base)": (\d+)/g)].map((match) => Number(match[1]));
    expect(counts.length).toBeGreaterThan(20);
    expect(counts.filter((count) => count % 5 !== 0)).toEqual([]);
    expect(saved).not.toMatch(/person|child_id/);
    expect(await unsaved().count()).toBe(0);
  });

  it('closes a line from inside and gives the focus back to it', async () => {
    await page.getByRole('link', {name: 'Close', exact: true}).press('Enter');
    await page.waitForFunction(() => !location.search.includes('line='));
    await page.waitForFunction((words) => document.activeElement?.textContent === words, sentence);
  });

  it('forgets everything at a reload: nothing was stored, and no question is asked', async () => {
    await visit('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(await page.getByText('No file is open').count()).toBe(1);
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
    expect(await page.locator('#lines-carried').count()).toBe(0);
  });

  it('opens the file half a year on and says what became of each line, and of the action', async () => {
    await open('ours.json', saved);
    const carried = page.locator('#lines-carried');
    await carried.waitFor();
    expect(await carried.locator('h2').innerText()).toMatch(
      /lines of March are still supported; of one action agreed then, none is done$/,
    );
    const columns = await carried.locator('.carried h3').allInnerTexts();
    expect(columns.map((text) => text.replace(/^\d+\s*/, ''))).toEqual([
      'narrower',
      'unchanged',
      'wider',
      'no longer supported',
      'new since March',
    ]);
    const items = await carried.locator('.carried li').count();
    expect(columns.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(items);
    const action = carried.locator('tbody tr').first();
    expect(await action.innerText()).toMatch(/Outreach in five areas[\s\S]*Asian staff[\s\S]*Head of HR, 30 Sep 2026/);
    expect(await action.innerText()).toContain('Carried: nothing new is written');
    expect(await workforce().locator('.line-sentence a').first().innerText()).toBe(sentence);
    expect(await page.locator('.line-moved small').first().innerText()).toMatch(/^(1st|2nd) stocktake$/);
    expect(await violations()).toEqual([]);
  });

  it('reports an action as done beside its gap, and shows notes as text alone', async () => {
    await link().click();
    expect(await page.locator('.line.is-open').innerText()).toContain(`March: “${hostile}”`);
    await page.getByRole('radio', {name: 'Done'}).check();
    await field('Note for the next stocktake').fill(`${hostile} reached`);
    const row = page.locator('#lines-carried tbody tr').first();
    expect(await row.innerText()).toContain(`Done: ${hostile} reached`);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('#lines-carried h2').innerText()).toMatch(/of one action agreed then, one is done$/);
  });

  it('asks before a second file takes the place of what is here, merges, and undoes it', async () => {
    await open('ours.json', saved);
    await page.getByRole('heading', {name: 'Merge ours.json with what is here, or put it in its place?'}).waitFor();
    expect(await page.locator('.lines-question').innerText()).toContain('1 line is followed differently');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', {name: 'Merge'}).click();
    expect(await field('Note for the next stocktake').inputValue()).toBe(`${hostile} reached`);
    await open('ours.json', saved);
    await page.getByRole('button', {name: 'Replace what is here'}).click();
    expect(await field('Note for the next stocktake').inputValue()).toBe(hostile);
    await page.getByRole('button', {name: /^Undo\s*: opening ours\.json/}).click();
    expect(await field('Note for the next stocktake').inputValue()).toBe(`${hostile} reached`);
  });

  it('refuses a file that was edited, says why, and leaves what is here', async () => {
    await open('odd.json', saved.replace(/"count": \d+/, '"count": 3'));
    expect(await page.getByRole('alert').innerText()).toMatch(
      /odd\.json was not opened\. .*not rounded as the file says.*What is here has not changed\./,
    );
    expect(await field('Owner').inputValue()).toBe('Head of HR');
  });

  it('narrows the lists by choice, by words and by pin, and downloads what is shown with its follow-up', async () => {
    await page.getByLabel('Words in the line, owner or note').fill('head of hr');
    await page
      .getByText(/^1 of \d+ shown$/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      workforce()
        .getByRole('button', {name: /^Download CSV/})
        .click(),
    ]);
    const rows = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(',pinned,follow_up,owner,due,action,note,protection');
    expect(rows[1]).toContain(',yes,done,Head of HR,2026-09-30,Outreach in five areas,');
    await page.getByRole('link', {name: 'Show all'}).click();
    await page.getByLabel(/^Pinned \(1\)/).check();
    await page.waitForFunction(() => location.search.includes('pinned=true'));
    expect(await page.locator('.line').count()).toBe(1);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.line').length > 5);
    await page
      .getByRole('navigation', {name: 'Lists'})
      .getByRole('link', {name: /^Caseload/})
      .click();
    await page.waitForFunction(() => document.querySelector('#lines-staff-community') === null);
  });

  it('keeps what is written on the way over other pages, and says nothing on the console', async () => {
    await page.getByRole('navigation', {name: 'Pages'}).getByRole('link', {name: 'Map'}).click();
    await page.locator('main svg').first().waitFor();
    await page.goBack();
    await page.locator('.lines').first().waitFor();
    expect(await unsaved().innerText()).toBe('Not saved: 1 change');
    expect(complaints).toEqual([]);
  });
});
