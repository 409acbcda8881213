import react from '@vitejs/plugin-react';
import {defineConfig} from 'vitest/config';

/**
 * `base: './'` keeps every path relative, so the built app works from any folder of any static host.
 * DuckDB-WASM is left out of dependency optimising: its worker and wasm are served as they are.
 */
export default defineConfig({
  base: './',
  plugins: [react()],
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
