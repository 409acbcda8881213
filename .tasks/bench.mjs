/**
 * npm run bench: first figure and click-to-painted (median, p95) on the sample and on 1,000,000 generated rows, beside the floor
 * (typed arrays and plain SVG) in the same run. Quote the ratios: absolute times move between runs and machines.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {buildApp} from './build.mjs';
import {findChromium} from './chromium.mjs';
import {root} from './install.mjs';
import {serveFolder} from './serve.mjs';

const rows = Number(process.argv[2]) || 1_000_000;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const quantile = (values, p) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
};
const pair = (values) => `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;

await buildApp();
const {chromium} = await import('playwright-core');
const browser = await chromium.launch({executablePath: await findChromium(), args: flags});
const app = await serveFolder(`${root}/dist`, 4300);
const floor = await serveFolder(`${root}/test/bench`, 4400);

/** In the page: runs `act`, then waits for two frames without a change. DOM: last change. Painted: second frame after it. */
async function timed(page, act, argument) {
  return page.evaluate(
    async ([source, value]) => {
      let last = performance.now();
      const watch = new MutationObserver(() => (last = performance.now()));
      watch.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
      const begin = performance.now();
      new Function('value', source)(value);
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the whole function is sent to the page
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let painted;
      do {
        const seen = last;
        await frame();
        await frame();
        painted = performance.now();
        if (seen === last) break;
      } while (painted - begin < 10_000);
      watch.disconnect();
      return {dom: Math.max(0, last - begin), painted: painted - begin};
    },
    [act, argument],
  );
}

async function clicks(page, act, values) {
  const results = [];
  for (const value of values) results.push(await timed(page, act, value));
  return {dom: results.map((one) => one.dom), painted: results.map((one) => one.painted)};
}

async function floorClicks(cells) {
  const page = await browser.newPage();
  await page.goto(`${floor.address}floor.html?cells=${cells}`);
  await page.waitForFunction(() => document.title === 'ready');
  const result = await clicks(
    page,
    'window.show(value[0], value[1])',
    Array.from({length: 24}, (_, i) => [i * 12, i * 12 + 12]),
  );
  await page.close();
  return result;
}

/** A click on a real link of the page, sent to each area in turn: the whole path from click to picture. */
const follow = `const link = document.querySelector('a[href^="?"]'); const kept = link.getAttribute('href');
  link.setAttribute('href', value); link.click(); link.setAttribute('href', kept);`;
const areaCodes = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'E12000001',
  'E12000002',
  'E12000003',
  'E12000004',
  'E12000005',
  'E12000006',
  'E12000007',
];

async function firstFigure() {
  const page = await browser.newPage();
  const start = Date.now();
  await page.goto(app.address, {waitUntil: 'commit'});
  await page.waitForSelector('table .lane', {timeout: 60_000});
  const first = await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))),
  );
  await page.waitForFunction(() => document.documentElement.dataset.engine === 'ready', null, {timeout: 120_000});
  return {page, first, ready: Date.now() - start};
}

const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};

const firsts = [];
const readies = [];
let page;
for (let i = 0; i < 5; i++) {
  const opened = await firstFigure();
  firsts.push(opened.first);
  readies.push(opened.ready);
  if (page) await page.close();
  page = opened.page;
}
say(`first figure, ms (median / p95 of 5)             ${pair(firsts)}`);
say(`every figure live (DuckDB up, sample counted)    ${pair(readies)}`);

const report = (name, ours, least) => {
  say(
    `${name}: DOM ${pair(ours.dom)}; painted ${pair(ours.painted)}; floor DOM ${pair(least.dom)}; floor painted ${pair(least.painted)}; ratio painted ${(quantile(ours.painted, 0.5) / quantile(least.painted, 0.5)).toFixed(2)}`,
  );
};
const floorSample = await floorClicks(100_000);
report(
  'sample, Stocktake page, 24 areas',
  await clicks(
    page,
    follow,
    areaCodes.map((code) => `?area=${code}`),
  ),
  floorSample,
);
report(
  'sample, characteristic page     ',
  await clicks(
    page,
    follow,
    areaCodes.map((code) => `?page=characteristic&area=${code}`),
  ),
  floorSample,
);
await clicks(page, follow, ['?page=map']);
const categories = ['asian', 'black', 'mixed', 'other', 'white'];
report(
  'sample, map of 296 authorities  ',
  await clicks(
    page,
    follow,
    categories.map((category) => `?page=map&level=localAuthority&category=${category}`),
  ),
  floorSample,
);

const {withModule} = await import('./run.mjs');
mkdirSync(`${root}/.cache/bench`, {recursive: true});
const file = `${root}/.cache/bench/caseload-${rows}.csv`;
await withModule('data/prepare/sample/index.ts', async ({generatedRows}) =>
  writeFileSync(file, [...generatedRows(rows, 7)].join('')),
);
await clicks(page, follow, ['?page=data']);
const begin = Date.now();
await page.setInputFiles('input[type=file]', file);
await page.getByText('Your caseload file is loaded').waitFor({timeout: 180_000});
say(`${rows.toLocaleString('en-GB')} rows of CSV: chosen to counted ${((Date.now() - begin) / 1000).toFixed(1)} s`);
await clicks(page, follow, ['?']);
const floorMillion = await floorClicks(434_000);
report(
  `${rows} rows, Stocktake page`,
  await clicks(
    page,
    follow,
    areaCodes.map((code) => `?area=${code}`),
  ),
  floorMillion,
);

writeFileSync(`${root}/.cache/bench/last.txt`, `${lines.join('\n')}\n`);
await browser.close();
await app.stop();
await floor.stop();
