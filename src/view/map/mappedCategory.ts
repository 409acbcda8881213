import type {Comparison} from '../../comparison';
import {categoriesFor, broadFor} from '../../catalogue';

/**
 * The category to map: the one asked for if the characteristic has it, else the one it speaks of ('female'), else the group with the
 * widest clear gap in the nation, in points; with none clear, the widest; with nothing compared, the first.
 */
export function mappedCategory(asked: string | null, nation: Comparison): string {
  const {dimension, population, rows} = nation;
  const known = [...broadFor(dimension, population), ...categoriesFor(dimension, population)];
  if (asked !== null && known.some(({id}) => id === asked)) return asked;
  if (dimension.focus !== undefined) return dimension.focus;
  const broad = rows.filter((row) => row.grouping === 'broad' && !row.residual);
  const width = (row: (typeof broad)[number]) => Math.abs(row.gapPoints ?? -1);
  const clear = broad.filter(({verdict}) => verdict === 'higher' || verdict === 'lower');
  const widest = (clear.length > 0 ? clear : broad).toSorted((a, b) => width(b) - width(a))[0];
  return widest?.category ?? dimension.broad[0]?.id ?? '';
}
