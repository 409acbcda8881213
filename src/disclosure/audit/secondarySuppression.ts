import {attackBounds} from './attackBounds';
import {auditVerdict, type AuditVerdict} from './auditVerdict';
import {openSolver, type Solver} from './solver';
import {suppressionProgramme} from './suppressionProgramme';
import type {LinkedTables, TrueTables} from './types';

export interface Suppressed {
  /** Ids of the cells withheld besides the primary ones, in the order of the tables. */
  readonly secondary: readonly string[];
  /** What may be published: hidden cells carry no value. */
  readonly tables: LinkedTables;
  /** The attacker's judgement of it. Not sufficient: these tables cannot be protected so, and must be made coarser. */
  readonly verdict: AuditVerdict;
}

/** Above this many free cells the choice of cells is relaxed from yes or no to a share of each. */
const mostForExactChoice = 300;

/**
 * Withholds further cells until every primary cell could be any of a range of `minWidth`, judged by the attacker and by
 * nothing else. For each cell still too narrow, the cheapest set of further cells through which it can vary that far
 * (Fischetti & Salazar 2001); then each is shown again if the attacker still accepts. Tried with several costs of a cell,
 * and the fewest cells, then the fewest people withheld, kept. Zeros are never withheld.
 */
export async function secondarySuppression(
  tables: TrueTables,
  {minWidth, solver}: {readonly minWidth: number; readonly solver?: Solver},
): Promise<Suppressed> {
  const own = solver ?? (await openSolver());
  try {
    let best: Suppressed | null = null;
    for (const cost of costs) {
      const found = await suppressedAt(tables, minWidth, cost, own);
      if (!best || isBetter(found, best, tables)) best = found;
    }
    return best ?? (await judged(tables, new Set(), minWidth, own));
  } finally {
    if (!solver) own.close();
  }
}

type Cost = (value: number) => number;

/** Few cells; few people; between. */
const costs: readonly Cost[] = [(value) => 1 + value / 1e6, (value) => value, (value) => Math.sqrt(value)];

async function suppressedAt(tables: TrueTables, minWidth: number, cost: Cost, solver: Solver): Promise<Suppressed> {
  const secondary = new Set<string>();
  // A sum of whole counts may allow a range that whole counts do not fill, so a cell may be asked for more than the rule.
  const asked = new Map<string, number>();
  let now = await judged(tables, secondary, minWidth, solver);
  while (!now.verdict.sufficient) {
    const before = secondary.size;
    for (const id of now.verdict.tooNarrow) {
      const width = asked.get(id) ?? minWidth;
      if (width > 2 * minWidth) continue;
      const further = await furtherCells(tables, secondary, {id, width, cost}, solver);
      for (const one of further ?? []) secondary.add(one);
      if (further === null) asked.set(id, Infinity);
      else if (further.length === 0) asked.set(id, width + 1);
    }
    const isStuck =
      secondary.size === before && now.verdict.tooNarrow.every((id) => (asked.get(id) ?? 0) > 2 * minWidth);
    now = await judged(tables, secondary, minWidth, solver);
    if (isStuck) return now;
  }
  for (const cell of tables.cells.filter(({id}) => secondary.has(id)).toSorted((a, b) => b.value - a.value)) {
    secondary.delete(cell.id);
    const without = await judged(tables, secondary, minWidth, solver);
    if (without.verdict.sufficient) now = without;
    else secondary.add(cell.id);
  }
  return now;
}

interface Narrow {
  readonly id: string;
  readonly width: number;
  readonly cost: Cost;
}

/** The cheapest cells to withhold so that one cell can vary by its width; null where no choice allows it. */
async function furtherCells(
  tables: TrueTables,
  secondary: ReadonlySet<string>,
  narrow: Narrow,
  solver: Solver,
): Promise<readonly string[] | null> {
  const free = tables.cells.filter(({keep, value, primary}) => !keep && !primary && value > 0);
  const isExact = free.length <= mostForExactChoice;
  const {text, choices} = suppressionProgramme(tables, secondary, narrow, isExact);
  const {status, values} = await solver.solveLp(text);
  if (status !== 'optimal') return null;
  return [...choices].flatMap(([id, variable]) => ((values[variable] ?? 0) > 1e-6 ? [id] : []));
}

async function judged(
  {cells, relations, attackerKnows}: TrueTables,
  secondary: ReadonlySet<string>,
  minWidth: number,
  solver: Solver,
): Promise<Suppressed> {
  const published: LinkedTables = {
    cells: cells.map(({id, value, primary}) =>
      primary
        ? {id, status: 'primary'}
        : secondary.has(id)
          ? {id, status: 'secondary'}
          : {id, status: 'published', value},
    ),
    relations,
    ...(attackerKnows === undefined ? {} : {attackerKnows}),
  };
  const bounds = await attackBounds(published, {solver, onlySensitive: true, enough: minWidth});
  const order = cells.flatMap(({id}) => (secondary.has(id) ? [id] : []));
  return {secondary: order, tables: published, verdict: auditVerdict(bounds, {minWidth})};
}

function isBetter(a: Suppressed, b: Suppressed, tables: TrueTables): boolean {
  if (a.verdict.sufficient !== b.verdict.sufficient) return a.verdict.sufficient;
  if (a.secondary.length !== b.secondary.length) return a.secondary.length < b.secondary.length;
  return people(a, tables) < people(b, tables);
}

function people({secondary}: Suppressed, {cells}: TrueTables): number {
  const chosen = new Set(secondary);
  return cells.reduce((sum, {id, value}) => (chosen.has(id) ? sum + value : sum), 0);
}
