import {dimensionById} from '../../catalogue';
import {splitOf, type Cells} from '../../database';
import {columnSplits, crossedBy, divides, type Split} from '../../slice';
import type {Part, Sum} from './types';

/** The splits whose lines the gate ties to the whole. A line of any other split is not given (`protectedCounts`). */
export function linkedSplits({splits, dimensions}: Cells): readonly Split[] {
  const own = Object.keys(splits).filter((id): id is `own_${string}` => id.startsWith('own_'));
  // The frontline is a filter of every line, not a split.
  const columns = columnSplits.filter((split) => split !== 'frontline' && splits[split]);
  const known = Object.keys(dimensions).filter((id) => dimensionById(id));
  const crossed = known.filter((by) => known.some((of) => divides(by, of))).map((id): Split => `by:${id}`);
  return [...columns, ...own, ...crossed];
}

/** The people whom lines are of, each once: all of a frontline role are the same people among all staff and the frontline. */
export function partsOf(cells: Cells): readonly Part[] {
  const values = linkedSplits(cells).flatMap((split) => {
    const column = splitOf(cells, split);
    const wholly = column && crossedBy(split) === null ? frontlineOnly(cells, column.codes) : new Set<number>();
    return (column?.labels ?? []).map((value, i): Part => ({staff: 'all', split, value, wholly: wholly.has(i)}));
  });
  const all: readonly Part[] = [{staff: 'all', split: null, value: null, wholly: false}, ...values];
  const frontline = all.flatMap((part): Part[] =>
    !cells.frontline || part.wholly ? [] : [{...part, staff: 'frontline', wholly: true}],
  );
  return [...all, ...frontline];
}

/** Values whose people are all frontline staff; one that nobody has is none of them. */
function frontlineOnly({frontline, size}: Cells, codes: Uint8Array): ReadonlySet<number> {
  if (!frontline) return new Set();
  const found = new Set(codes);
  for (let i = 0; i < size; i += 1) if (frontline[i] !== 1) found.delete(codes[i] ?? 0);
  return found;
}

/** Where the people of a question's lines stand among the parts; -1 if they are not linked. */
export function partOf(
  parts: readonly Part[],
  staff: Part['staff'],
  split: Split | null,
  value: string | null,
): number {
  return parts.findIndex(
    (part) =>
      part.split === split && part.value === value && (part.staff === staff || (staff === 'frontline' && part.wholly)),
  );
}

/** The whole is the sum of each split's values; all staff are the frontline and others. */
export function partSums(parts: readonly Part[]): readonly Sum[] {
  const splits = [...new Set(parts.flatMap(({split}) => split ?? []))];
  const hasFrontline = parts.some(({staff}) => staff === 'frontline');
  return parts.flatMap(({staff, split, value, wholly}, total): Sum[] => {
    const divided = split === null ? splits : [];
    const frontline = staff === 'all' && hasFrontline && !wholly ? partOf(parts, 'frontline', split, value) : -1;
    return [
      ...divided.map((each): Sum => {
        const values = parts.flatMap((part) => (part.split === each && part.staff === 'all' ? [part.value] : []));
        return {total, parts: values.map((one) => partOf(parts, staff, each, one)), rest: false};
      }),
      ...(frontline >= 0 ? [{total, parts: [frontline], rest: true}] : []),
    ];
  });
}
