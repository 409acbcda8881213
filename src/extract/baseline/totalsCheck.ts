import type {Area} from '../../catalogue';
import {ExtractError} from '../ExtractError';
import type {Issue} from '../types';
import type {CensusCells} from './censusCells';
import type {CensusPlan} from './censusPlan';
import {combinationsIn, spansOf} from './censusSpans';
import type {CensusUnits} from './censusUnits';
import type {Residents, Span} from './residents';

const words: Readonly<Record<Span, string>> = {
  allAges: 'residents of all ages',
  '0to15': 'residents aged 0 to 15',
  '0to17': 'residents aged 0 to 17',
  '16to64': 'residents aged 16 to 64',
  '16plus': 'residents aged 16 and over',
};

/**
 * People by which a sum of `cells` census counts may differ from the published total of the same people. ONS changes counts
 * by small whole numbers of its own choosing, a cell at a time, so sums of n cells wander by about √n: here 20 + 4 √n, and
 * never less than 1 in 400 of the residents. In the copies behind data/census, 7,000 cells an authority at most, the
 * furthest was 119 people; a table of households only is about 1 in 60 short.
 */
export function tolerance(cells: number, residents: number): number {
  return Math.max(20 + 4 * Math.sqrt(cells), residents / 400);
}

interface Gap {
  readonly area: Area;
  readonly people: number;
  readonly residents: number;
  readonly apart: number;
  readonly allowed: number;
}

function count(people: number): string {
  return Math.round(people).toLocaleString('en-GB');
}

function mismatch(span: Span, wrong: readonly Gap[], all: number, table: string): ExtractError {
  const [worst] = wrong.toSorted((a, b) => b.apart / b.residents - a.apart / a.residents);
  const example = worst
    ? `In “${worst.area.name}” it has ${count(worst.people)} people where ${table} counts ${count(worst.residents)} ${words[span]}, further apart than the ${count(worst.allowed)} people that ONS’s changes to small counts explain. `
    : '';
  return new ExtractError(
    'totals',
    `This table does not add up to the residents of Census 2021 in ${count(wrong.length)} of ${count(all)} areas. ${example}It may be of people in households only, of another census, or without some rows. Choose the population “All usual residents” on the ONS page and download it again.`,
  );
}

/** Every span the file is cut at, and everybody where the file says nothing of ages. */
function spansToCheck(plan: CensusPlan): readonly Span[] {
  const {age, characteristics, variables} = plan;
  if (age) {
    const cut = spansOf(plan);
    return cut.filter((span) => span !== '16plus' || !cut.includes('allAges'));
  }
  // Sexual orientation was asked from 16: a table without "Does not apply" is of those asked.
  const fromSixteen = characteristics.every(({dimension}) =>
    dimension?.baselines.every(({base}) => base.includes('16')),
  );
  const saysWhoWasAsked = variables.some(({meanings}) => meanings.some(({kind}) => kind === 'doesNotApply'));
  return [fromSixteen && !saysWhoWasAsked ? '16plus' : 'allAges'];
}

function gapsOf(
  {cells, plan, units}: {readonly cells: CensusCells; readonly plan: CensusPlan; readonly units: CensusUnits},
  span: Span,
  residents: Residents,
): readonly Gap[] {
  const wanted = combinationsIn(plan, cells, span);
  return units.units.flatMap(({area, codes}): Gap[] => {
    const known = residents.people(area, span);
    if (known === null) return [];
    let people = 0;
    for (const code of codes) {
      const counts = cells.areas.get(code)?.counts;
      for (const combination of wanted) people += Math.max(0, counts?.[combination] ?? 0);
    }
    const allowed = tolerance(wanted.length * codes.length, known);
    return [{area, people, residents: known, apart: Math.abs(people - known), allowed}];
  });
}

/** Holds the file's totals to those of TS007 and TS009, area by area. Throws ExtractError where they do not agree. */
export function checkTotals(
  file: {readonly cells: CensusCells; readonly plan: CensusPlan; readonly units: CensusUnits},
  residents: Residents,
): readonly Issue[] {
  const checked = spansToCheck(file.plan).map((span) => {
    const gaps = gapsOf(file, span, residents);
    const wrong = gaps.filter(({apart, allowed}) => apart > allowed);
    if (wrong.length > 0) throw mismatch(span, wrong, gaps.length, residents.table(span));
    const furthest = Math.max(0, ...gaps.map(({apart}) => apart));
    return `${words[span]} with ${residents.table(span)} (at most ${count(furthest)} apart)`;
  });
  if (checked.length === 0) return [];
  const text = `Its totals agree in every area: ${checked.join(', ')}. ONS changes small counts in every table, so a few people are to be expected.`;
  return [{code: 'totalsAgree', severity: 'note', text, column: null, rows: null}];
}
