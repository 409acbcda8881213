/** npm run dev: the app with live reload, for people changing it. */
import {ensureInstalled, root} from './install.mjs';

ensureInstalled();
const {ensureSample} = await import('./sample.mjs');
await ensureSample();
const {createServer} = await import('vite');
const server = await createServer({root, server: {host: '127.0.0.1', port: Number(process.env.PORT) || 5173}});
await server.listen();
server.printUrls();
