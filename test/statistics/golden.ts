import {readFileSync} from 'node:fs';
import {expect} from 'vitest';

/** Reference vectors computed by independent software; `source` and `software` are in each file. */
export interface GoldenCase {
  readonly id: string;
  // The vectors differ file by file; each test names the fields it reads.
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

export function goldenCases(file: string): readonly GoldenCase[] {
  const text = readFileSync(new URL(`../golden/stats/${file}.json`, import.meta.url), 'utf8');
  // Our own file, written once from the reference set.
  return (JSON.parse(text) as {cases: GoldenCase[]}).cases;
}

/** A number of a golden case; "Infinity" is written as text there. */
export function numberOf(record: Readonly<Record<string, unknown>>, key: string): number {
  const value = Number(record[key]);
  if (Number.isNaN(value) || record[key] === null) throw new Error(`No number ${key} in the golden case`);
  return value;
}

export function numbersOf(record: Readonly<Record<string, unknown>>, key: string): number[] {
  const values = record[key];
  if (!Array.isArray(values)) throw new Error(`No list ${key} in the golden case`);
  return values.map(Number);
}

/** Compares numbers, lists and records at relative 1e-9, absolute 1e-12 near zero; null limits stand for no interval. */
export function expectClose(actual: unknown, expected: unknown, where: string, relative = 1e-9): void {
  if (isRecord(expected)) {
    const fields = Object.entries(expected);
    if (actual === null) return expect(fields.map(([, value]) => value)).toEqual(fields.map(() => null));
    if (!isRecord(actual)) throw new Error(`${where}: not a record`);
    for (const [key, value] of fields) expectClose(actual[key], value, `${where}.${key}`, relative);
  } else if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) throw new Error(`${where}: not a list`);
    expect(actual.length, where).toBe(expected.length);
    expected.forEach((value, i) => expectClose(actual[i], value, `${where}[${i}]`, relative));
  } else if (typeof expected === 'number') {
    if (typeof actual !== 'number') throw new Error(`${where}: ${String(actual)} is not the number ${expected}`);
    const error = Math.abs(actual - expected);
    const allowed = Math.max(1e-12, relative * Math.abs(expected));
    if (!(error <= allowed)) throw new Error(`${where}: ${actual} is not ${expected} (off by ${error})`);
  } else if (expected === 'Infinity') expect(actual, where).toBe(Infinity);
  else expect(actual, where).toEqual(expected);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
