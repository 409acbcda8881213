import {beforeAll, describe, expect, it} from 'vitest';
import {workforceRows} from '../../data/prepare/sample';
import manifest from '../../data/sample/manifest.json';
import {publishedAreas} from './publishedAreas';
import {heritagePercent, isAnswered, mean, percent, readPieces, type Row} from './readPieces';

/** Published percentages, restated here so that a slip in anchors.ts shows. */
const heritageByRole: readonly [roles: readonly string[], percent: readonly number[], within: number][] = [
  [['Family court adviser'], [6.9, 20.5, 4.0, 0.9, 67.7], 1],
  [['Practice supervisor'], [6.3, 13.1, 3.7, 1.0, 75.9], 1.5],
  [['Service manager', 'Head of practice or above'], [5.3, 10.2, 3.0, 1.5, 80], 1.2],
];
const marches = ['2024-03-31', '2025-03-31', '2026-03-31'];

let read: ReturnType<typeof readPieces>;
let pairs: readonly (readonly [earlier: Row[], later: Row[], from: string, to: string])[];

beforeAll(() => {
  read = readPieces(workforceRows(), manifest.workforce.columns);
  const all = [...read.bySnapshot];
  pairs = all.slice(1).flatMap(([to, later], i) => {
    const [from, earlier] = all[i] ?? [];
    return from && earlier ? [[earlier, later, from, to] as const] : [];
  });
}, 60_000);

function each(check: (rows: readonly Row[], snapshot: string) => void): void {
  for (const [snapshot, rows] of read.bySnapshot) check(rows, snapshot);
}

describe('the sample workforce', () => {
  it('is the one the manifest describes', () => {
    expect(read.headings).toEqual(manifest.workforce.columns);
    expect(read.sha256).toBe(manifest.workforce.sha256);
    const rows = Object.fromEntries([...read.bySnapshot].map(([snapshot, people]) => [snapshot, people.length]));
    expect(rows).toEqual(
      Object.fromEntries(Object.entries(manifest.workforce.snapshots).map(([date, {rows: people}]) => [date, people])),
    );
  });

  it('is the same each time it is made, and another with another seed', () => {
    const first = [...workforceRows(11)].join('');
    expect([...workforceRows(11)].join('')).toBe(first);
    expect([...workforceRows(12)].join('')).not.toBe(first);
  });

  it('has about 2,000 people at each of six half-yearly snapshots, each person once', () => {
    expect([...read.bySnapshot.keys()]).toEqual([
      '2024-03-31',
      '2024-09-30',
      '2025-03-31',
      '2025-09-30',
      '2026-03-31',
      '2026-09-30',
    ]);
    each((rows) => {
      expect(rows.length).toBeGreaterThan(1950);
      expect(rows.length).toBeLessThan(2200);
      expect(new Set(rows.map((row) => row['person_id'])).size).toBe(rows.length);
    });
  });

  it('is 85 to 86 % women, and within 1.5 points of the published quarters of pay at each 31 March', () => {
    each((rows) => {
      const women = percent(rows, (row) => row['sex'] === 'Female');
      expect(women).toBeGreaterThan(85);
      expect(women).toBeLessThan(86);
    });
    for (const march of marches) {
      const byPay = (read.bySnapshot.get(march) ?? []).toSorted(
        (a, b) => Number(a['hourly_pay']) - Number(b['hourly_pay']),
      );
      // Ties are many: a rate that crosses a boundary is shared out, by ordering each rate's women evenly among its people.
      const ordered = spreadWithinRates(byPay);
      [83.6, 88.5, 87.4, 84.2].forEach((published, quarter) => {
        const size = ordered.length / 4;
        const people = ordered.slice(Math.round(quarter * size), Math.round((quarter + 1) * size));
        expect(Math.abs(percent(people, (row) => row['sex'] === 'Female') - published)).toBeLessThan(1.5);
      });
    }
  });

  it('has no median gender pay gap at 31 March and a mean gap under 1.5 %', () => {
    for (const march of marches) {
      const pay = (sex: string) =>
        (read.bySnapshot.get(march) ?? [])
          .filter((row) => row['sex'] === sex)
          .map((row) => Number(row['hourly_pay']))
          .toSorted((a, b) => a - b);
      const [women, men] = [pay('Female'), pay('Male')];
      expect(women[women.length >> 1]).toBe(men[men.length >> 1]);
      expect(Math.abs(100 * (1 - mean(women) / mean(men)))).toBeLessThan(1.5);
    }
  });

  it.each(heritageByRole)('%j: heritage is near the published line at every snapshot', (roles, published, within) => {
    each((rows, snapshot) => {
      const shares = heritagePercent(rows.filter((row) => roles.includes(row['role'] ?? '')));
      shares.forEach((share, b) =>
        expect(Math.abs(share - (published[b] ?? 0)), `${snapshot} ${b}`).toBeLessThan(within),
      );
    });
  });

  it('is more diverse in London than anywhere else', () => {
    const last = read.bySnapshot.get('2026-09-30') ?? [];
    const white = (area: string) => heritagePercent(last.filter((row) => row['service_area'] === area))[4] ?? 0;
    const areas = [...new Set(last.map((row) => row['service_area'] ?? ''))];
    expect(areas).toHaveLength(17);
    expect(Math.max(...areas.filter((area) => area !== 'A15').map((area) => 100 - white(area)))).toBeLessThan(
      100 - white('A15'),
    );
  });

  it('shares advisers out among areas as they were in January 2017', () => {
    each((rows) => {
      const advisers = rows.filter((row) => row['role'] === 'Family court adviser');
      for (const [area, counted] of publishedAreas) {
        const here = percent(advisers, (row) => row['service_area'] === area);
        expect(Math.abs(here - (100 * counted) / 1405)).toBeLessThan(0.1);
      }
    });
  });

  it('has the ages of children’s social workers within 2 points', () => {
    const published = [14.7, 30.3, 26.3, 20.4, 8.3];
    each((rows) =>
      published.forEach((share, i) => {
        const band = percent(rows, (row) => Math.min(6, Math.floor(Number(row['age']) / 10)) === i + 2);
        expect(Math.abs(band - share)).toBeLessThan(2);
      }),
    );
  });

  it('loses 13 to 17 % of its people a year, each with a date and a reason after the last snapshot they are in', () => {
    let leavers = 0;
    for (const [earlier, later, from, to] of pairs) {
      const staying = new Set(later.map((row) => row['person_id']));
      for (const row of earlier) {
        const left = !staying.has(row['person_id']);
        expect(row['leave_date'] !== '').toBe(left);
        expect(row['leave_reason'] !== '').toBe(left);
        if (!left) continue;
        leavers++;
        expect(row['leave_date']?.localeCompare(from)).toBe(1);
        expect(row['leave_date']?.localeCompare(to)).not.toBe(1);
      }
    }
    const yearly = (100 * leavers) / 2.5 / 2070;
    expect(yearly).toBeGreaterThan(13);
    expect(yearly).toBeLessThan(17);
  });

  it('loses the published share of working days to sickness, falling from 5.8 to 5.4 %', () => {
    const lost = [...read.bySnapshot].map(([snapshot, rows]) => {
      const worked = rows.map((row) => {
        const years = (Date.parse(snapshot) - Date.parse(row['start_date'] ?? '')) / 86_400_000 / 365.25;
        return 225 * Number(row['fte']) * Math.min(1, years);
      });
      return (100 * mean(rows.map((row) => Number(row['days_absent'])))) / mean(worked);
    });
    expect(Math.abs((lost[0] ?? 0) - 5.8)).toBeLessThan(0.25);
    expect(Math.abs((lost[5] ?? 0) - 5.4)).toBeLessThan(0.25);
  });

  it('keeps what does not change about a person, and changes area, role and pay', () => {
    let [moved, promoted] = [0, 0];
    for (const [earlier, later] of pairs) {
      const before = new Map(earlier.map((row) => [row['person_id'], row]));
      for (const row of later) {
        const then = before.get(row['person_id']);
        if (!then) continue;
        for (const column of ['sex', 'start_date', 'contract']) expect(row[column]).toBe(then[column]);
        for (const column of ['ethnic_group', 'religion', 'disability', 'sexual_orientation'])
          if (isAnswered(then[column])) expect(row[column]).toBe(then[column]);
        expect(Number(row['age']) - Number(then['age'])).toBeLessThan(2);
        if (row['service_area'] !== then['service_area']) moved++;
        expect(row['role'] !== then['role']).toBe(row['promoted'] === 'Yes');
        if (row['promoted'] === 'Yes') promoted++;
      }
    }
    expect(moved).toBeGreaterThan(50);
    expect(promoted).toBeGreaterThan(80);
  });

  it('declares more at every snapshot, and says nothing in two ways', () => {
    const known: readonly [column: string, first: number, last: number][] = [
      ['ethnic_group', 86, 92],
      ['religion', 70, 78],
      ['disability', 80, 88],
      ['sexual_orientation', 72, 80],
    ];
    for (const [column, first, last] of known) {
      const declared = [...read.bySnapshot.values()].map((rows) => percent(rows, (row) => isAnswered(row[column])));
      expect(declared).toEqual(declared.toSorted((a, b) => a - b));
      expect(Math.abs((declared[0] ?? 0) - first)).toBeLessThan(0.5);
      expect(Math.abs((declared[5] ?? 0) - last)).toBeLessThan(0.5);
      each((rows) => {
        expect(rows.some((row) => row[column] === '')).toBe(true);
        expect(rows.some((row) => row[column] === 'Prefer not to say')).toBe(true);
      });
    }
  });

  it('is made of people who could exist', () => {
    each((rows, snapshot) => {
      for (const row of rows) {
        expect(Number(row['age'])).toBeGreaterThan(17);
        expect(Number(row['age'])).toBeLessThan(75);
        expect(Number(row['fte'])).toBeGreaterThan(0);
        expect(Number(row['fte'])).toBeLessThanOrEqual(1);
        expect(Number(row['hourly_pay'])).toBeGreaterThan(11);
        expect(Number(row['days_absent'])).toBeLessThan(261);
        expect(row['start_date']?.localeCompare(snapshot)).not.toBe(1);
        expect(row['frontline']).toBe(row['role'] === 'Family court adviser' ? 'Yes' : 'No');
      }
    });
  });
});

/** Orders people by pay so that women are spread evenly through each rate of pay. */
function spreadWithinRates(byPay: readonly Row[]): readonly Row[] {
  const rates = groupsOf(byPay);
  return [...rates.values()].flatMap((people) =>
    ['Female', 'Male']
      .flatMap((sex) => {
        const same = people.filter((row) => row['sex'] === sex);
        return same.map((row, i) => ({row, at: (i + 0.5) / same.length}));
      })
      .toSorted((a, b) => a.at - b.at)
      .map(({row}) => row),
  );
}

function groupsOf(rows: readonly Row[]): Map<string | undefined, Row[]> {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) groups.set(row['hourly_pay'], [...(groups.get(row['hourly_pay']) ?? []), row]);
  return groups;
}
