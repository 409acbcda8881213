/** DuckDB for tests and build steps; imported by its own path, so that the browser's bundle never holds it. */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {tableToIPC} from 'apache-arrow';
import {createDuckDB, NODE_RUNTIME, VoidLogger} from '@duckdb/duckdb-wasm/blocking';
import {databaseOver, firstStatements, type Database, type Engine} from './engine';

/** The same engine and build as in the browser, on this thread. */
export async function openNodeDatabase(): Promise<Database> {
  return databaseOver(await openNodeEngine());
}

async function openNodeEngine(): Promise<Engine> {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (kind: string) => ({mainModule: join(folder, `duckdb-${kind}.wasm`), mainWorker: ''});
  const duckdb = await createDuckDB({mvp: bundle('mvp'), eh: bundle('eh')}, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate(() => undefined);
  duckdb.open({});
  const connection = duckdb.connect();
  connection.query(firstStatements);
  return {
    async run(text, values) {
      if (values.length === 0) return connection.query(text);
      const statement = connection.prepare(text);
      try {
        return statement.query(...values);
      } finally {
        statement.close();
      }
    },
    async insert(name, table) {
      // As bytes: in Node the engine loads a second copy of Arrow, which does not know this table's classes.
      connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), {name, create: true});
    },
    async close() {
      connection.close();
    },
  };
}
