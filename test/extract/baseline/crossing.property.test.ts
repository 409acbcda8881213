import {array, assert as holds, asyncProperty, boolean, nat, shuffledSubarray} from 'fast-check';
import {expect, test} from 'vitest';
import {readBaselineCsv} from '../../../src/extract/baseline/readBaselineCsv';
import type {Residents} from '../../../src/extract/baseline/residents';
import {accepted, areas, countsOf, tableOf} from './read';

/** Invented counts have no published totals to be held to. */
const unchecked: Residents = {people: () => null, table: () => ''};

const religion = [
  'No religion',
  'Christian',
  'Buddhist',
  'Hindu',
  'Jewish',
  'Muslim',
  'Sikh',
  'Other religion',
  'Not answered',
];
const variables: readonly (readonly [name: string, labels: readonly string[]])[] = [
  ['Religion (10 categories)', religion],
  ['Age (3 categories)', ['Aged 15 years and under', 'Aged 16 to 64 years', 'Aged 65 years and over']],
  ['Sex (2 categories)', ['Female', 'Male']],
  ['Tenure (2 categories)', ['Does not apply', 'Owned']],
];
const units = ['E06000001', 'E06000002'];

interface Row {
  readonly unit: string;
  readonly labels: readonly string[];
  readonly people: number;
}

const everyLabels = variables.reduce<readonly (readonly string[])[]>(
  (so, [, labels]) => so.flatMap((before) => labels.map((label) => [...before, label])),
  [[]],
);

const crossings = array(nat(5000), {
  minLength: everyLabels.length * units.length,
  maxLength: everyLabels.length * units.length,
}).map((counts) =>
  units.flatMap((unit, u) =>
    everyLabels.map((labels, i): Row => ({unit, labels, people: counts[u * everyLabels.length + i] ?? 0})),
  ),
);

/** The rows summed to the wanted variables, in any order of columns and rows, as ONS would give them out. */
function csvOf(
  rows: readonly Row[],
  wanted: readonly number[],
  shuffled: (lines: readonly string[]) => readonly string[],
) {
  const sums = new Map<string, number>();
  for (const {unit, labels, people} of rows) {
    const key = [unit, unit, ...wanted.flatMap((v) => [String(v), `"${labels[v]}"`])].join(',');
    sums.set(key, (sums.get(key) ?? 0) + people);
  }
  const headings = wanted.flatMap((v) => [`${variables[v]?.[0]} Code`, `${variables[v]?.[0]}`]);
  const lines = [...sums].map(([key, people]) => `${key},${people}`);
  return [['Area Code', 'Area', ...headings, 'Observation'].join(','), ...shuffled(lines)].join('\n');
}

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  return accepted(await readBaselineCsv({name: 'made.csv', bytes}, {areas, residents: unchecked}));
}

test('however a table is crossed and ordered, religion by age has the same margins', async () => {
  await holds(
    asyncProperty(
      crossings,
      shuffledSubarray([2, 3]),
      shuffledSubarray([0, 1], {minLength: 2}),
      boolean(),
      async (rows, more, order, backwards) => {
        const turned = (lines: readonly string[]) => (backwards ? lines.toReversed() : lines);
        const plain = await read(csvOf(rows, [0, 1], (lines) => lines));
        const crossed = await read(csvOf(rows, [...more, ...order], turned));
        for (const ages of ['16 to 64', '0 to 15', 'of all ages']) {
          for (const unit of units) {
            const made = countsOf(tableOf(crossed, 'religion', ages), unit);
            expect(made).toEqual(countsOf(tableOf(plain, 'religion', ages), unit));
            const wanted = rows.filter(
              (row) =>
                row.unit === unit &&
                row.labels[0] === 'Sikh' &&
                (ages === 'of all ages' || row.labels[1]?.includes(ages === '0 to 15' ? '15' : ages)),
            );
            expect(made['religion_sikh']).toBe(wanted.reduce((sum, {people}) => sum + people, 0));
          }
        }
      },
    ),
    {numRuns: 40},
  );
});

test('all ages are the ages added up, and people who did not answer are in none', async () => {
  await holds(
    asyncProperty(crossings, async (rows) => {
      const file = await read(csvOf(rows, [0, 1, 2, 3], (lines) => lines));
      for (const unit of units) {
        const answered = rows.filter((row) => row.unit === unit && row.labels[0] !== 'Not answered');
        const all = Object.values(countsOf(tableOf(file, 'religion', 'of all ages'), unit));
        expect(all.reduce((sum, people) => sum + people, 0)).toBe(answered.reduce((sum, {people}) => sum + people, 0));
      }
    }),
    {numRuns: 20},
  );
});
