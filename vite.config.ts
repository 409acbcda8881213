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
  plugins: [react(), contentSecurityPolicy],
  publicDir: '.cache/public',
  optimizeDeps: {exclude: ['@duckdb/duckdb-wasm']},
  worker: {format: 'es'},
  json: {stringify: true},
  build: {target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.duckdb.test.ts', 'test/browser/**'],
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
