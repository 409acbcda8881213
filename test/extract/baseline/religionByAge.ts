import ageBand from '../../../data/census/ageBand.json';
import religion from '../../../data/census/religion.json';
import sex from '../../../data/census/sex.json';

/** Made figures in the shape of an ONS custom dataset: real totals by area and age, the answers as the project models them. */
interface Counts {
  readonly columns: readonly string[];
  readonly counts: readonly number[];
}

const codes = religion.units['localAuthority, 318 areas'];

const faiths: readonly (readonly [code: string, label: string, column: string])[] = [
  ['1', 'No religion', 'religion_no_religion'],
  ['2', 'Christian', 'religion_christian'],
  ['3', 'Buddhist', 'religion_buddhist'],
  ['4', 'Hindu', 'religion_hindu'],
  ['5', 'Jewish', 'religion_jewish'],
  ['6', 'Muslim', 'religion_muslim'],
  ['7', 'Sikh', 'religion_sikh'],
  ['8', 'Other religion', 'religion_other_religion'],
];

const ages = ['Aged 15 years and under', 'Aged 16 to 17 years', 'Aged 18 to 64 years', 'Aged 65 years and over'];

function at({columns, counts}: Counts, row: number, column: string): number {
  return counts[row * columns.length + columns.indexOf(column)] ?? 0;
}

function all({columns, counts}: Counts, row: number): number {
  return counts.slice(row * columns.length, (row + 1) * columns.length).reduce((sum, people) => sum + people, 0);
}

/** People of one faith by the four bands. */
function faithBands(row: number, column: string): readonly number[] {
  const {'religion.0to15': young, 'religion.16to64': working, 'religion.allAges': every} = religion.tables;
  const {'ageBand.0to17': child, 'ageBand.16to64': adult} = ageBand.tables;
  const [under16, to64] = [at(young, row, column), at(working, row, column)];
  const to17 = Math.round((to64 * at(child, row, 'age_16_17')) / all(adult, row));
  return [under16, to17, to64 - to17, Math.max(0, at(every, row, column) - under16 - to64)];
}

/** Everybody by the four bands. */
function everybody(row: number): readonly number[] {
  const {'ageBand.0to17': child, 'ageBand.16to64': adult} = ageBand.tables;
  const to17 = at(child, row, 'age_16_17');
  const under16 = all(child, row) - to17;
  const to64 = all(adult, row);
  return [under16, to17, to64 - to17, all(sex.tables['sex.allAges'], row) - under16 - to64];
}

/** Religion by age of all 318 local authorities of April 2023, as CSV text; `without` leaves areas out. */
export function religionByAge(without: readonly string[] = []): string {
  const lines = codes.flatMap((code, row) => {
    if (without.includes(code)) return [];
    const rest = [...everybody(row)];
    const answered = faiths.flatMap(([faith, label, column]) =>
      faithBands(row, column).map((people, band) => {
        rest[band] = (rest[band] ?? 0) - people;
        return [code, `Area ${row}`, faith, label, String(band + 1), ages[band], people].join(',');
      }),
    );
    const silent = rest.map((people, band) =>
      [code, `Area ${row}`, '9', 'Not answered', String(band + 1), ages[band], Math.max(0, people)].join(','),
    );
    const unasked = ages.map((label, band) =>
      [code, `Area ${row}`, '-8', 'Does not apply', String(band + 1), label, 0].join(','),
    );
    return [...unasked, ...answered, ...silent];
  });
  const headings =
    'Lower tier local authorities Code,Lower tier local authorities,Religion (10 categories) Code,Religion (10 categories),Age (4 categories) Code,Age (4 categories),Observation';
  return [headings, ...lines].join('\n');
}
