/** Two limits, lower first. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Each area's distance from the target in standard errors, on a scale where those hardly depend on the target. */
export interface FunnelZ {
  readonly target: number;
  readonly z: readonly number[];
  /** Standard error of each area on the scale. */
  readonly s: readonly number[];
}
