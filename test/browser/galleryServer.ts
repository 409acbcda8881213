import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import {build} from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the chart gallery and serves it on a free port of this machine, until `close`. */
export async function serveGallery(): Promise<{address: string; close: () => Promise<void>}> {
  const outDir = `${project}.cache/gallery`;
  await build({
    root: project,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: {input: `${project}test/gallery/index.html`},
    },
  });
  const files = sirv(outDir, {dev: true});
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}/test/gallery/`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
