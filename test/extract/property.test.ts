import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {readExtract, type Extract} from '../../src/extract';
import {readText} from './readText';

const settings = {seed: 20260331, numRuns: 300};

const odd = fc.oneof(
  fc.constantFrom('Total', 'never', '=1', ' ', '', 'NONE', 'HAND; LD', '[c]', '1', '65+', '£1,000', 'E09000030'),
  fc.string({unit: 'binary', maxLength: 12}).map((text) => text.replaceAll('\0', '')),
);
const usual: ReadonlyMap<string, readonly string[]> = new Map([
  ['sex', ['Female', 'Male', 'F', '', '2']],
  ['snapshot_date', ['2026-03-31', '30/09/2025', '2025-03-31']],
  ['service_area', ['A15', 'A1', 'Kent', '']],
  ['role', ['FCA', 'Service manager', 'Beekeeper']],
  ['person_id', ['p1', 'p2', 'p3', 'p4', 'p5', '']],
  ['age', ['34', '25-34', '15', '']],
  ['count', ['1', '12', '0', '[c]']],
  ['DOB', ['01/02/1980', '1999-12-31', '']],
  ['fte', ['1', '0.5', '0,8', '2']],
  ['notes', ['text', '']],
  ['', ['', 'x']],
]);
const columns = fc
  .shuffledSubarray([...usual.keys()].filter((name) => name !== 'sex'))
  .chain((some) => fc.shuffledSubarray(['sex', ...some], {minLength: some.length + 1}));

function rowOf(headings: readonly string[]): fc.Arbitrary<string[]> {
  const cells = headings.map((name) =>
    fc.oneof({weight: 30, arbitrary: fc.constantFrom(...(usual.get(name) ?? []))}, {weight: 1, arbitrary: odd}),
  );
  const whole = fc.tuple(...cells).map((row) => [...row]);
  return fc.oneof({weight: 20, arbitrary: whole}, {weight: 1, arbitrary: fc.array(odd, {maxLength: 12})});
}

interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly quoting: boolean;
  readonly ending: string;
  readonly finish: string;
}

const sheets: fc.Arbitrary<Sheet> = columns.chain((headings) =>
  fc.record({
    headings: fc.constant(headings),
    rows: fc.array(rowOf(headings), {maxLength: 25}),
    quoting: fc.boolean(),
    ending: fc.constantFrom('\n', '\r\n'),
    finish: fc.constantFrom('', '\n', '\n\n\n'),
  }),
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function fileOf({headings, rows, quoting, ending, finish}: Sheet): string {
  const write = (row: readonly string[]) => row.map((text) => (quoting ? quoted(text) : text)).join(',');
  return [headings.join(','), ...rows.map(write)].join(ending) + finish;
}

function isConsistent(extract: Extract): void {
  const {read, accepted, rejected, blank} = extract.tally;
  expect(read).toBe(accepted + rejected + blank);
  expect(extract.rejected.length).toBe(rejected);
  expect(extract.rows).toBe(accepted);
  const arrays = [
    extract.snapshot,
    extract.place,
    ...Object.values(extract.dimensions),
    ...Object.values(extract.splits),
  ];
  const maybe = [
    extract.person,
    extract.count,
    extract.frontline,
    extract.fteHundredths,
    ...Object.values(extract.quantities),
  ];
  for (const array of [...arrays, ...maybe]) if (array) expect(array.length).toBe(accepted);
  expect(Math.max(-1, ...extract.snapshot)).toBeLessThan(extract.snapshots.length);
  expect(Math.max(-1, ...extract.place)).toBeLessThan(extract.places.length);
  for (const [split, indexes] of Object.entries(extract.splits)) {
    expect(Math.max(...indexes)).toBeLessThan(extract.labels[split]?.length ?? 0);
  }
  const people = extract.count ? extract.count.reduce((sum, count) => sum + count, 0) : accepted;
  for (const {declared, preferNotToSay, notRecorded, notApplicable, unmatched} of extract.recorded) {
    expect(declared + preferNotToSay + notRecorded + notApplicable + unmatched).toBe(people);
  }
  const lines = extract.rejected.map(({line}) => line);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
}

const mapping = {sexDigits: 'maleFirst', asAt: '2026-03-31', allNational: true, kind: 'workforce'} as const;

describe('any file', {timeout: 30_000}, () => {
  it('that is a table is accepted with every record accounted for, or refused with a sentence', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(sheets, async (table) => {
        const result = await readText(fileOf(table), {mapping});
        expect(['accepted', 'refused']).toContain(result.kind);
        if (result.kind === 'refused') expect(result.issue.text).toMatch(/^\S.*\.$/s);
        if (result.kind !== 'accepted') return;
        taken++;
        isConsistent(result.extract);
      }),
      settings,
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('of quoted rows has as many records as rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(odd, odd), {minLength: 1, maxLength: 30}), async (rows) => {
        const lines = rows.map(([role, religion]) => `2026-03-31,A15,${quoted(role)},${quoted(religion)}`);
        const result = await readText(['snapshot_date,service_area,role,religion', ...lines].join('\n'));
        if (result.kind !== 'accepted') throw new Error(JSON.stringify(result));
        expect(result.extract.tally).toMatchObject({read: rows.length, accepted: rows.length});
      }),
      settings,
    );
  });

  it('of random bytes never makes reading throw', async () => {
    const start = new TextEncoder().encode('snapshot_date,service_area,role,sex\n');
    const areas = areaIndex(organisation);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), fc.boolean(), async (noise, withHeadings) => {
        const bytes = withHeadings ? Uint8Array.from([...start, ...noise]) : noise;
        const result = await readExtract({name: 'noise.csv', bytes}, {areas, organisation}, {mapping});
        if (result.kind === 'accepted') isConsistent(result.extract);
      }),
      {...settings, numRuns: 400},
    );
  });

  it('reads the same whichever way its bytes are held', async () => {
    const areas = areaIndex(organisation);
    await fc.assert(
      fc.asyncProperty(sheets, async (table) => {
        const bytes = new TextEncoder().encode(fileOf(table));
        const context = {areas, organisation};
        const fromMemory = await readExtract({name: 'a.csv', bytes}, context, {mapping});
        const fromBlob = await readExtract({name: 'a.csv', bytes: new Blob([bytes])}, context, {mapping});
        expect(fromBlob).toEqual(fromMemory);
      }),
      {...settings, numRuns: 60},
    );
  });
});
