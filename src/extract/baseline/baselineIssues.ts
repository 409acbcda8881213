import {dimensionById, populations, type AreaIndex, type Population} from '../../catalogue';
import type {Issue} from '../types';
import type {CensusCells} from './censusCells';
import type {CensusPlan} from './censusPlan';
import type {CensusUnits} from './censusUnits';
import type {BaselineTally, LoadedTable} from './types';

function issue(code: string, severity: 'check' | 'note', text: string, rows: number | null = null): Issue {
  return {code, severity, text, column: null, rows};
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 6);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : '');
}

function areaIssues({units, incomplete, otherAreas}: CensusUnits, areas: AreaIndex): readonly Issue[] {
  const covered = new Set(units.flatMap(({area}) => area.members));
  const wanted = areas.nation.members;
  const missing = wanted.filter((member) => !covered.has(member)).map((m) => areas.localAuthorities[m]?.name ?? '');
  const found: Issue[] = [
    missing.length === 0
      ? issue('areas', 'note', `All ${wanted.length} local authorities of ${areas.nation.name} are in it.`)
      : issue(
          'missingAreas',
          'check',
          `${missing.length} of ${wanted.length} local authorities of ${areas.nation.name} are missing: ${named(missing)}. They, and larger areas around them such as ${areas.nation.name}, keep the tables that come with Stocktake. To cover them, download the table for all areas.`,
        ),
  ];
  for (const {area, missing: districts} of incomplete) {
    found.push(
      issue(
        'missingDistricts',
        'check',
        `“${area.name}” was made of districts in 2023, and the file lacks ${named(districts)}; so it is left out.`,
      ),
    );
  }
  if (otherAreas.length > 0) {
    found.push(
      issue(
        'otherAreas',
        'note',
        `Rows of ${otherAreas.length} larger areas (regions, countries or counties) are not used: larger areas are summed from their authorities.`,
      ),
    );
  }
  return found;
}

const populationWords: Readonly<Record<Population, {readonly people: string; readonly ages: string}>> = {
  workforce: {people: 'staff', ages: '16 to 64'},
  caseload: {people: 'children', ages: '0 to 17'},
};

/** Which populations the tables fit: an all-ages table serves both, but alone it carries no verdict. */
function ageIssues(tables: readonly LoadedTable[]): readonly Issue[] {
  const own = tables.filter(({incidental}) => !incidental);
  const served = new Set(own.flatMap(({dimension}) => dimensionById(dimension)?.populations ?? []));
  const lacking = populations.filter(
    (population) => served.has(population) && !own.some(({table}) => table.right.includes(population)),
  );
  if (lacking.length === 0) return [];
  const text = lacking.map((population) => {
    const {people, ages} = populationWords[population];
    const nearest = own.find(({table}) => table.nearest.includes(population));
    const instead = nearest
      ? `residents ${nearest.table.ages} stand in, as the nearest ages`
      : 'it can only back up a table that has them';
    return `It has not the right ages for ${people} (${ages}): ${instead}.`;
  });
  const remedy = 'To have them, add the variable “Age (101 categories)” on the ONS page and download the table again.';
  return [issue('ages', 'check', `${text.join(' ')} ${remedy}`)];
}

function variableIssues(cells: CensusCells, plan: CensusPlan): readonly Issue[] {
  const found: Issue[] = [];
  const over = plan.variables.filter(({dimension}) => !dimension).map(({heading}) => `“${heading.slice(0, 60)}”`);
  if (over.length > 0)
    found.push(issue('summedOver', 'note', `Summed over, as nobody is compared by it: ${named(over)}.`));
  for (const {heading, meanings} of plan.characteristics) {
    if (!meanings.some(({kind}) => kind === 'unanswered')) continue;
    found.push(
      issue('unanswered', 'note', `People who did not answer “${heading.slice(0, 60)}” are left out of its shares.`),
    );
  }
  const absent = [...cells.areas.values()].reduce((sum, {counts}) => {
    return sum + plan.combinations.filter((combination) => (counts[combination] ?? -1) < 0).length;
  }, 0);
  if (absent > 0) {
    found.push(issue('absentRows', 'note', 'Combinations of categories without a row are taken as nobody.', absent));
  }
  return found;
}

/** What a person should know of a file that was taken in, gravest first. */
export function baselineIssues(
  cells: CensusCells,
  plan: CensusPlan,
  units: CensusUnits,
  areas: AreaIndex,
  tables: readonly LoadedTable[],
): readonly Issue[] {
  const all = [...areaIssues(units, areas), ...ageIssues(tables), ...variableIssues(cells, plan)];
  return all.toSorted((a, b) => Number(a.severity === 'note') - Number(b.severity === 'note'));
}

/** Where every row went. A Nomis table's rows are areas; its subtotals are columns. */
export function baselineTally(
  cells: CensusCells,
  plan: CensusPlan,
  units: CensusUnits,
  isRowPerArea: boolean,
): BaselineTally {
  const left = new Set(units.otherAreas);
  let otherAreas = 0;
  let subtotals = 0;
  let doesNotApply = 0;
  const parts = new Set(plan.combinations);
  const asked = plan.variables.flatMap((variable, at) =>
    plan.characteristics.includes(variable) ? [{variable, at}] : [],
  );
  const unasked = cells.combinations.map(
    (combination) =>
      asked.length > 0 &&
      asked.every(({variable, at}) => variable.meanings[combination[at] ?? -1]?.kind === 'doesNotApply'),
  );
  for (const [code, {rows, counts}] of cells.areas) {
    if (left.has(code)) otherAreas += rows;
    else if (!isRowPerArea) {
      for (const [combination, people] of counts.entries()) {
        if (people < 0) continue;
        if (!parts.has(combination)) subtotals++;
        else if (unasked[combination]) doesNotApply++;
      }
    }
  }
  const used = cells.read - cells.blank - otherAreas - subtotals - doesNotApply;
  return {read: cells.read, used, otherAreas, subtotals, doesNotApply, blank: cells.blank};
}
