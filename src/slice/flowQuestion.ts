import type {Population} from '../catalogue';

/** A question about change: who came, went, moved or answered differently between two snapshots of one population. */
export interface FlowQuestion {
  readonly population: Population;
  /** ISO dates, the earlier first. */
  readonly from: string;
  readonly to: string;
  /** Area code at any level. */
  readonly area: string;
  /** Dimension id. */
  readonly dimension: string;
  readonly staff: 'all' | 'frontline';
}

/** The same question always gives the same text. */
export function flowKey({population, from, to, area, dimension, staff}: FlowQuestion): string {
  return [population, staff, area, dimension, from, to].join('|');
}
