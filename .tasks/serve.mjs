import {createServer} from 'node:http';
import {createRequire} from 'node:module';

/** Serves a folder on localhost only. Tries the wanted port, then the next free one; returns the address and how to stop. */
export async function serveFolder(folder, port = 4173, mountedAt = '/') {
  const sirv = createRequire(import.meta.url)('sirv');
  const handle = sirv(folder, {dev: true, single: false, dotfiles: false});
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(mountedAt)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(mountedAt.length)}`;
    handle(request, response, () => response.writeHead(404, {'content-type': 'text/plain'}).end('Not found'));
  });
  for (let attempt = port; attempt < port + 50; attempt++) {
    const listening = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(attempt, '127.0.0.1', () => resolve(true));
    });
    if (listening) {
      const address = `http://localhost:${server.address().port}${mountedAt}`;
      return {address, stop: () => new Promise((resolve) => server.close(resolve))};
    }
  }
  throw new Error(`No free port from ${port} to ${port + 49}.`);
}
