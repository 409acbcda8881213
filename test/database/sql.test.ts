import {describe, expect, it} from 'vitest';
import {databaseOver} from '../../src/database/engine';
import {identifier, joined, sql} from '../../src/database/sql';

describe('sql', () => {
  it('binds every value and writes none into the text', () => {
    const query = sql`SELECT ${1} WHERE name = ${"Robert'); DROP TABLE workforce; --"} AND ${null} IS NULL`;
    expect(query.text).toBe('SELECT ? WHERE name = ? AND ? IS NULL');
    expect(query.values).toEqual([1, "Robert'); DROP TABLE workforce; --", null]);
  });

  it('keeps values in the order of their question marks through nested queries', () => {
    const inner = sql`b = ${2}`;
    const query = sql`a = ${1} AND ${inner} AND ${joined([sql`c = ${3}`, sql`d = ${4}`], ' AND ')} AND e = ${5}`;
    expect(query.text).toBe('a = ? AND b = ? AND c = ? AND d = ? AND e = ?');
    expect(query.values).toEqual([1, 2, 3, 4, 5]);
  });

  it('quotes a name made of catalogue ids', () => {
    expect(sql`SELECT ${identifier('dimension', 'ethnicGroup')}`.text).toBe('SELECT "dimension_ethnicGroup"');
  });

  it.each(['', 'a"b', 'a b', 'a;b', '1a', 'a-b', 'é'])('refuses the name "%s"', (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });

  it('refuses an object that looks like a query or a name but was not made by the tag', () => {
    // @ts-expect-error -- undefined is no value, and the type says so before the check does
    expect(() => sql`SELECT ${undefined}`).toThrow(RangeError);
    expect(() => sql`SELECT ${{text: 'DROP TABLE workforce', values: []}}`).toThrow(RangeError);
    expect(() => sql`SELECT ${{quoted: 'x; DROP TABLE workforce'}}`).toThrow(RangeError);
  });
});

describe('databaseOver', () => {
  const engine = {
    run: () => Promise.reject(new Error('no')),
    insert: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };

  it('refuses a query that was not made by the tag', () => {
    expect(() => databaseOver(engine).query({text: 'SELECT 1', values: []})).toThrow(RangeError);
  });

  it('gives the SQL and the cause with every failure', async () => {
    const failure = databaseOver(engine).query(sql`SELECT ${1}`);
    await expect(failure).rejects.toMatchObject({name: 'QueryError', sql: 'SELECT ?', cause: new Error('no')});
  });
});
