import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exports, importWalk, type ImportWalk} from './importWalk';

/** The rows of one of our own exports, which have no quoted cells, by heading. */
function rowsOf(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`${exports}/${name}`, 'utf8').trim().split(/\r?\n/);
  const headings = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [headings[i] ?? '', cell])));
}

/** The disclosure rule, said again: 0 is 0, 1 to 4 are withheld, all else goes to the nearest 5 (5 to 7 are 5). */
function shown(count: number): string {
  if (count === 0) return '0';
  return count < 5 ? '[c]' : Math.max(5, Math.floor(count / 5 + 0.5) * 5).toLocaleString('en-GB');
}

/** What a person decides the strange codes stand for. */
const groups: Readonly<Record<string, {readonly label: string; readonly broad: string}>> = {
  'G-W1': {label: 'White: English, Welsh, Scottish, Northern Irish or British', broad: 'White'},
  'G-W2': {label: 'White: other White', broad: 'White'},
  'G-A1': {label: 'Asian: Pakistani', broad: 'Asian'},
  'G-A2': {label: 'Asian: Indian', broad: 'Asian'},
  'G-B1': {label: 'Black: Caribbean', broad: 'Black'},
  'G-M1': {label: 'Mixed: White and Asian', broad: 'Mixed'},
  'G-X9': {label: 'Prefer not to say', broad: ''},
};

describe('an HR export that no list knows', () => {
  let walk: ImportWalk;
  let mappingPath = '';

  beforeAll(async () => {
    walk = await importWalk(4610);
    await walk.openData();
  });
  afterAll(() => walk?.stop());

  it('shows its first rows at once, and asks whether it is about staff or children', async () => {
    await walk.choose(`${exports}/strange-march.csv`);
    await walk.screen().waitFor();
    expect(await walk.page.evaluate(() => document.activeElement?.id)).toBe('mapping-title');
    await walk.page.getByRole('cell', {name: 'K900', exact: true}).waitFor();
    await walk.page.getByLabel('Staff: one row is one member of staff').check();
  });

  it('has its headings corrected, one after the other, with what comes of it in sight', async () => {
    await walk.pick(/Heading to read as Snapshot date$/, 'Cut-off');
    await walk.pick(/Grouping: read as$/, 'Heritage (ethnic group)');
    await walk.pick(/Belief held: read as$/, 'Faith (religion)');
    await walk.pick(/Impairment: read as$/, 'Disability');
    await walk.pick(/Function: read as$/, 'Keep as a drill-down column');
    await walk.pick(/Ref: read as$/, 'Person number');
    await walk.page.getByLabel('Yes, count every row nationally only').check();
    await walk.page.getByRole('heading', {name: /values match nothing in strange-march/}).waitFor();
    expect(await walk.page.getByText('This takes the place of the sample.').isVisible()).toBe(true);
  });

  it('has its codes decided one by one, and nothing is loaded meanwhile', async () => {
    for (const [code, {label}] of Object.entries(groups)) {
      await walk.pick(new RegExp(`${code} stands for$`), label);
    }
    for (const open of await walk.openValues()) await walk.pick(new RegExp(`${open} stands for$`), 'Not recorded');
    await walk.page.getByRole('heading', {name: 'strange-march.csv is ready to be used'}).waitFor();
    await walk.page.getByRole('button', {name: 'Use this file: 311 records'}).waitFor();
    expect(await walk.page.locator('.origin').innerText()).toContain('Sample data (synthetic)');
  });

  it('saves its mapping as a file', async () => {
    const [download] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('button', {name: 'Save the mapping'}).click(),
    ]);
    expect(download.suggestedFilename()).toBe('strange-march.mapping.json');
    mappingPath = join(tmpdir(), `${Date.now()}-${download.suggestedFilename()}`);
    await download.saveAs(mappingPath);
    expect(readFileSync(mappingPath, 'utf8')).toContain('"stocktake": "mapping"');
    expect(readFileSync(mappingPath, 'utf8')).not.toContain('K900');
  });

  it('is used, and its figures equal an independent count of the same rows', async () => {
    await walk.page.getByRole('button', {name: 'Use this file: 311 records'}).click();
    await walk.page.getByText('It took the place of the sample.').waitFor();
    expect(await walk.words()).toContain('311 different staff, at 31 March 2026, counted nationally only');
    await walk.goTo('Characteristics');
    const figures = await walk.figures();
    const rows = rowsOf('strange-march.csv');
    for (const broad of ['White', 'Asian', 'Black', 'Mixed']) {
      const count = rows.filter((row) => groups[row['Grouping'] ?? '']?.broad === broad).length;
      expect(count, broad).toBeGreaterThan(0);
      expect([broad, figures.get(broad)], broad).toEqual([broad, shown(count)]);
    }
  });

  it('is read by its mapping the next month without a click', async () => {
    await walk.goTo('Data');
    await walk.choose(`${exports}/strange-april.csv`, mappingPath);
    await walk.page.getByRole('heading', {name: 'strange-april.csv is loaded'}).waitFor();
    const words = await walk.words();
    expect(words).toContain('It took the place of strange-march.csv.');
    expect(words).toContain('312 different staff, at 30 April 2026, counted nationally only');
    const matches = walk.page.getByRole('row', {name: /^Heritage/}).first();
    expect(await matches.innerText()).toMatch(/\t0$/);
  });

  it('waits for a person in a month with a heading renamed and a code that is new, and says which', async () => {
    await walk.choose(`${exports}/strange-changed.csv`, mappingPath);
    await walk.screen().waitFor();
    await walk.page.getByText(/“Belief held”, read as religion before, is not in this file/).waitFor();
    await walk.page.getByText(/“Grouping” has a value that the mapping does not have: “G-Z7”/).waitFor();
    expect(await walk.page.locator('.origin').innerText()).toContain('strange-april.csv');
    await walk.page.getByRole('button', {name: 'Cancel'}).click();
    expect(await walk.words()).toContain('strange-april.csv');
  });

  it('gives way again to what was loaded before', async () => {
    await walk.page.getByRole('button', {name: 'Put back what was loaded before: strange-march.csv'}).click();
    await walk.page.getByRole('heading', {name: /^strange-march\.csv: 311 records/}).waitFor();
    expect(await walk.page.locator('.origin').innerText()).toContain('strange-march.csv');
    expect(await walk.page.getByRole('button', {name: /^Put back/}).count()).toBe(0);
  });

  it('can be read in another way once it is loaded', async () => {
    await walk.page.getByRole('button', {name: 'Change how it was read'}).click();
    await walk.pick(/Impairment: read as$/, 'Leave out');
    await walk.page.getByRole('button', {name: 'Use this file: 311 records'}).click();
    await walk.page.getByRole('heading', {name: 'strange-march.csv is loaded'}).waitFor();
    const account = walk.page.getByRole('region', {name: 'Workforce file'});
    expect(await account.getByRole('row', {name: /^Heritage/}).count()).toBe(1);
    expect(await account.getByRole('row', {name: /^Disability/}).count()).toBe(0);
    expect(walk.complaints).toEqual([]);
  });
});
