/** A question for what rows hold besides answers (pay, days absent): the groups of one characteristic, in one area at one snapshot. */
export interface GroupsQuestion {
  /** ISO date. */
  readonly snapshot: string;
  /** Area code at any level. */
  readonly area: string;
  /** Dimension id. */
  readonly dimension: string;
}

/** The same question always gives the same text. */
export function groupsKey({snapshot, area, dimension}: GroupsQuestion): string {
  return [snapshot, area, dimension].join('|');
}
