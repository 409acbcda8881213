import type {TrueTables} from './types';

/** Counts may be moved by this many times the width to let one cell move by it. */
const reach = 10;

interface Narrow {
  readonly id: string;
  readonly width: number;
  readonly cost: (value: number) => number;
}

/**
 * Which cells to withhold so that one cell can vary: two tables that a reader could not tell from the true one, `a` and
 * `b`, in which that cell differs by the width. A cell may differ from the truth only if it is withheld. In the CPLEX LP
 * format, with the variable that chooses each free cell.
 */
export function suppressionProgramme(
  {cells, relations}: TrueTables,
  secondary: ReadonlySet<string>,
  {id: narrow, width, cost}: Narrow,
  isExact: boolean,
): {readonly text: string; readonly choices: ReadonlyMap<string, string>} {
  const most = reach * width;
  const choices = new Map<string, string>();
  const movers = new Map<string, string>();
  const objective: string[] = [];
  const rules: string[] = [];
  const bounds: string[] = [];
  cells.forEach(({id, value, primary = false, keep = false}, i) => {
    const isHidden = primary || secondary.has(id);
    if (!isHidden && (keep || value === 0)) return;
    movers.set(id, `${i}`);
    const down = Math.min(value, most);
    for (const table of ['a', 'b']) {
      bounds.push(`${-down} <= ${table}${i} <= ${most}`);
      if (isHidden) continue;
      rules.push(`${table}${i} - ${most} z${i} <= 0`, `${table}${i} + ${down} z${i} >= 0`);
    }
    if (isHidden) return;
    choices.set(id, `z${i}`);
    objective.push(`+ ${cost(value)} z${i}`);
    if (!isExact) bounds.push(`0 <= z${i} <= 1`);
  });
  for (const {total, parts} of relations) {
    for (const table of ['a', 'b']) {
      const terms = [total, ...parts].flatMap((id, k) => {
        const mover = movers.get(id);
        return mover === undefined ? [] : [`${k === 0 ? '-' : '+'} ${table}${mover}`];
      });
      if (terms.length > 0) rules.push(`${terms.join(' ')} = 0`);
    }
  }
  const chosen = movers.get(narrow) ?? '';
  rules.push(`a${chosen} - b${chosen} >= ${width}`);
  const goal = objective.length > 0 ? objective : [`0 a${chosen}`];
  const yesOrNo = isExact && choices.size > 0 ? ['Binaries', ...choices.values()] : [];
  const text = ['Minimize', ...goal, 'Subject To', ...rules, 'Bounds', ...bounds, ...yesOrNo, 'End'].join('\n');
  return {text, choices};
}
