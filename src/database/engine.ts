import type {Table} from 'apache-arrow';
import {isMadeByTag, type Sql} from './sql';

/** The small port DuckDB sits behind; the browser's engine and Node's both fit it, and nothing else of them is used. */
export interface Database {
  /**
   * The rows a query gives, as an Arrow table. Queries run one at a time, in the order asked.
   * A signal that aborts before the query's turn stops it from running; later, its result is dropped.
   * Throws QueryError with the SQL and the engine's own error as cause.
   */
  query(query: Sql, signal?: AbortSignal): Promise<Table>;
  /** Makes a table of this name (a plain catalogue name, not yet taken) from Arrow columns. */
  insert(name: string, table: Table): Promise<void>;
  close(): Promise<void>;
}

/** DuckDB refused a query; a defect of ours, never of the reader's file. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly sql: string;
  constructor(sql: string, cause: unknown) {
    super(`The database could not answer a query: ${cause instanceof Error ? cause.message : 'unknown cause'}`, {
      cause,
    });
    this.sql = sql;
  }
}

/** What an engine must be able to do; `run` binds `values` to the question marks. */
export interface Engine {
  run(text: string, values: Sql['values']): Promise<Table>;
  insert(name: string, table: Table): Promise<void>;
  close(): Promise<void>;
}

/**
 * Before anything else: an extension fetched from the network could leave the engine broken, and nothing may leave
 * this origin.
 */
export const firstStatements = 'SET autoinstall_known_extensions=false; SET autoload_known_extensions=false';

/** The port over an engine: one statement at a time, errors as QueryError, only statements made by the tag. */
export function databaseOver(engine: Engine): Database {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Answer>(text: string, work: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
    const turn = last.then(async () => {
      signal?.throwIfAborted();
      try {
        return await work();
      } catch (cause) {
        throw new QueryError(text, cause);
      } finally {
        signal?.throwIfAborted();
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    query(query, signal) {
      if (!isMadeByTag(query)) throw new RangeError('A query must be made by the sql tag');
      return inTurn(query.text, () => engine.run(query.text, query.values), signal);
    },
    insert: (name, table) => inTurn(`INSERT INTO ${name}`, () => engine.insert(name, table)),
    close: () => inTurn('close', () => engine.close()),
  };
}
