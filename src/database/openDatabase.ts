import {databaseOver, type Database} from './engine';

/** Starts DuckDB in a worker of this origin: one to two seconds, 34 MB the first time. The engine is its own chunk of code. */
export async function openDatabase(): Promise<Database> {
  const {openBrowserEngine} = await import('./browserEngine');
  return databaseOver(await openBrowserEngine());
}
