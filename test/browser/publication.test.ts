import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/** Words of the switch, its banner, its duty and its door. Minifying keeps text as it is. */
const words = [
  'Show exact figures',
  'Turn off exact figures',
  'I hold these records lawfully',
  'special category data',
  'Exact, not for sharing',
  'holdsRecordsLawfully',
  'somebody has the duty',
  'your own files only',
];

/** All scripts and pages of a build. */
function textOf(folder: string): string {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('a build made for publication', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-publication-'));

  beforeAll(() => {
    const vite = 'node_modules/vite/bin/vite.js';
    const {status, stderr} = spawnSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], {
      env: {...process.env, NODE_ENV: 'production', STOCKTAKE_PUBLICATION: '1'},
      encoding: 'utf8',
    });
    expect(stderr + String(status)).toMatch(/0$/);
  });

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('holds nothing of the switch for exact figures, which the usual build has', () => {
    const published = textOf(folder);
    expect(published.length).toBeGreaterThan(500_000);
    expect(words.filter((each) => published.includes(each))).toEqual([]);
    const usual = textOf('dist');
    expect(words.filter((each) => !usual.includes(each))).toEqual([]);
  });
});
