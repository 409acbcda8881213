import {createHash} from 'node:crypto';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const least = [20, 19];

/** Stops with a plain sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < least[0] || (major === least[0] && minor < least[1])) {
    console.error(
      `Stocktake needs Node ${least.join('.')} or later; this is ${process.versions.node}. Install a newer Node and run the command again.`,
    );
    process.exit(1);
  }
}

/** Runs a command with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    ...options,
  });
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** Installs the locked packages unless exactly these are installed already. */
export function ensureInstalled() {
  checkNode();
  const stamp = `${root}/node_modules/.stocktake-lock`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what is missing ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('The packages could not be installed. Check the network connection, then run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** Runs a locally installed program (vite, vitest, tsc, oxlint, prettier) through this Node. */
export function runLocal(script, args, options = {}) {
  return run(process.execPath, [`${root}/node_modules/${script}`, ...args], {shell: false, ...options});
}
