/** Two limits, lower first. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
