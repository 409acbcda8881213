import {existsSync} from 'node:fs';
import {type Browser, chromium} from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser named by CHROME_PATH, else one installed in a usual place, else Playwright's own. */
function executablePath(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  const own = chromium.executablePath();
  return [...usualPlaces, own].find((path) => path !== '' && existsSync(path));
}

/** Starts a headless Chromium, Chrome or Edge; says what to do where there is none. */
export async function launchChromium(): Promise<Browser> {
  const path = executablePath();
  if (path === undefined) {
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program file.');
  }
  return chromium.launch({executablePath: path, args: flags});
}
