import {AsyncDuckDB, VoidLogger} from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import {tableToIPC} from 'apache-arrow';
import {firstStatements, type Engine} from './engine';

/** DuckDB-WASM with exception handling, no threads (they need headers a plain static host does not send). */
export async function openBrowserEngine(): Promise<Engine> {
  const here = globalThis.location.href;
  const worker = new Worker(new URL(workerUrl, here));
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    // The worker resolves addresses against its own, so it is given the whole of this one.
    await duckdb.instantiate(new URL(wasmUrl, here).href);
    const connection = await duckdb.connect();
    await connection.query(firstStatements);
    return {
      async run(text, values) {
        if (values.length === 0) return connection.query(text);
        const statement = await connection.prepare(text);
        try {
          return await statement.query(...values);
        } finally {
          await statement.close();
        }
      },
      insert: (name, table) => connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), {name, create: true}),
      async close() {
        await connection.close();
        await duckdb.terminate();
      },
    };
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}
