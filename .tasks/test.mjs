/** npm test: types, lint, unit, DuckDB and browser tests, on the app as built. Stops with a count of what passed and failed. */
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {ensureInstalled, root, runLocal} from './install.mjs';

ensureInstalled();
const {findChromium} = await import('./chromium.mjs');
const env = {...process.env, CHROME_PATH: await findChromium()};

const failures = [];
let passed = 0;
let failed = 0;

function step(name, script, args) {
  console.log(`\n== ${name}`);
  if (runLocal(script, args, {env}) !== 0) failures.push(name);
}

function specs(project) {
  const report = `${root}/.cache/vitest-${project}.json`;
  mkdirSync(`${root}/.cache`, {recursive: true});
  rmSync(report, {force: true});
  step(`${project} tests`, 'vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return;
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
}

step('types', 'typescript/bin/tsc', ['--noEmit']);
step('lint', 'oxlint/bin/oxlint', ['--deny-warnings']);
step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
specs('unit');
specs('duckdb');
console.log('\n== build');
const {buildApp} = await import('./build.mjs');
await buildApp();
specs('browser');

console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nAll steps passed');
console.log(`${passed} passed, ${Math.max(failed, failures.length)} failed`);
process.exit(failures.length > 0 ? 1 : 0);
