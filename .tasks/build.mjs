/** npm run build: the sample and its opening figures, then the app, into dist/ (any static host, any folder). */
import {fileURLToPath} from 'node:url';
import {ensureInstalled, root} from './install.mjs';

/** Builds dist/; quiet but for what it made. */
export async function buildApp() {
  ensureInstalled();
  const {ensureSample} = await import('./sample.mjs');
  await ensureSample();
  const {build} = await import('vite');
  await build({root, logLevel: 'warn'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildApp();
  console.log('Built into dist/. Copy that folder to any static host.');
}
