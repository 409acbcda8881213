import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {run, runLocal} from './install.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
    const base = process.env[key];
    return base
      ? [`${base}\\Google\\Chrome\\Application\\chrome.exe`, `${base}\\Microsoft\\Edge\\Application\\msedge.exe`]
      : [];
  }),
];

function installed() {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  for (const name of process.platform === 'win32' ? [] : names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'}).stdout.trim();
    if (found) return found;
  }
  return places.find((place) => existsSync(place)) ?? null;
}

async function playwrightsOwn() {
  const {chromium} = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** Path of a Chromium, Chrome or Edge: the system's, else installed by apt when root, else Playwright's own download. */
export async function findChromium() {
  const ready = installed() ?? (await playwrightsOwn());
  if (ready) return ready;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium with apt ...');
    if (run('apt-get', ['update', '-qq']) === 0) run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const byApt = installed();
  if (byApt) return byApt;
  console.log('Downloading Chromium with Playwright ...');
  runLocal('playwright-core/cli.js', ['install', 'chromium']);
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  console.error(
    'No Chromium could be found or installed. Install Chrome, Edge or Chromium, or set CHROME_PATH, and run the command again.',
  );
  return process.exit(1);
}
