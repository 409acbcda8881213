/**
 * Runs a TypeScript module of this project in Node, with the same module rules as the app (import.meta.glob, JSON, ?url).
 * Use: node .tasks/run.mjs data/prepare/index.ts [arguments]; the module's `main(args)` is awaited.
 */
import {fileURLToPath} from 'node:url';
import {createServer, createServerModuleRunner} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports `file` (relative to the project) and returns what `use` makes of its exports. */
export async function withModule(file, use) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: {middlewareMode: true, hmr: false, ws: false, watch: null},
    appType: 'custom',
    optimizeDeps: {noDiscovery: true},
  });
  const runner = createServerModuleRunner(server.environments.ssr, {hmr: false});
  try {
    return await use(await runner.import(`/${file}`));
  } finally {
    await runner.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Error('Name the module to run: node .tasks/run.mjs data/prepare/index.ts');
  await withModule(file, (module) => module.main(args));
}
