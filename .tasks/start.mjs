/** npm start: installs what is missing, builds, serves the built app on localhost, and opens it where there is a desktop. */
import {spawn} from 'node:child_process';
import {buildApp} from './build.mjs';
import {root} from './install.mjs';

function openInBrowser(address) {
  const {platform, env} = process;
  if (env.CI || env.SSH_CONNECTION) return;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, args] =
    platform === 'darwin'
      ? ['open', [address]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  spawn(command, args, {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}

await buildApp();
const {serveFolder} = await import('./serve.mjs');
const {address} = await serveFolder(`${root}/dist`, Number(process.env.PORT) || 4173);
console.log(`Stocktake is at ${address}\nPress Ctrl+C to stop.`);
openInBrowser(address);
