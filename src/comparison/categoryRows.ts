import {broadFor, categoriesFor, type Dimension, type Grouping, type Population} from '../catalogue';

/** One row to compare: a broad group, or a category beneath it. */
export interface CategoryRow {
  readonly category: string;
  readonly label: string;
  readonly short: string;
  readonly broad: string;
  readonly grouping: Grouping;
  /** Answers no census table has: known only to the broad group, or of a group the census does not count. */
  readonly residual: boolean;
}

/** Broad groups in catalogue order, each followed by its categories. */
export function categoryRows(dimension: Dimension, population: Population): readonly CategoryRow[] {
  const categories = categoriesFor(dimension, population);
  return broadFor(dimension, population).flatMap(({id, label, short}) => {
    const inside = categories.filter((category) => category.broad === id);
    const residual = inside.length > 0 && inside.every((category) => category.residual === true);
    return [
      {category: id, label, short, broad: id, grouping: 'broad' as const, residual},
      ...inside.map((category) => ({
        category: category.id,
        label: category.label,
        short: category.short,
        broad: id,
        grouping: 'detailed' as const,
        residual: residual || category.residual === true,
      })),
    ];
  });
}
