import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type {Plugin} from 'vite';
import {defineConfig} from 'vitest/config';

/** Forbids the built page every other origin, inline scripts and plugins. WebAssembly (DuckDB) must be named. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Modules that do something by being imported; any other, if nothing of it is used, is left out of the chunk that names it. */
function actsOnImport(id: string): boolean {
  if (id.includes('node_modules')) return !id.includes('@stdlib');
  return /\.css$|page\/main\.tsx|worker\.ts|^\0/.test(id);
}

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {tag: 'meta', injectTo: 'head-prepend', attrs: {'http-equiv': 'Content-Security-Policy', content: policy}},
  ],
};

/**
 * `base: './'` keeps every path relative, so the built app works from any folder of any static host.
 * DuckDB-WASM is left out of dependency optimising: its worker and wasm are served as they are.
 */
export default defineConfig({
  base: './',
  plugins: [optimizeLocales.vite({locales: ['en-GB', 'en-US']}), react(), contentSecurityPolicy],
  publicDir: '.cache/public',
  define: {
    // STOCKTAKE_PUBLICATION=1 builds for publication: there the switch for exact figures does not exist.
    'import.meta.env.STOCKTAKE_PUBLICATION': JSON.stringify(process.env['STOCKTAKE_PUBLICATION'] === '1'),
  },
  optimizeDeps: {exclude: ['@duckdb/duckdb-wasm']},
  worker: {format: 'es'},
  json: {stringify: true},
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      treeshake: {moduleSideEffects: actsOnImport},
      // The solver asks for Node's own modules only when it runs in Node.
      onLog: (level, log, handle) => {
        if (!(log.message.includes('externalized for browser') && log.message.includes('highs'))) handle(level, log);
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.duckdb.test.ts', 'test/browser/**'],
          // Speed is measured by benchmarks; a busy machine must not fail a test of what is true.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {name: 'duckdb', include: ['test/**/*.duckdb.test.ts'], testTimeout: 120_000, hookTimeout: 120_000},
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
