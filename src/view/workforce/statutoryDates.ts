import type {Source} from '../../comparison';
import type {Slice} from '../../slice';

/** The month and day that the regulations count at, for public bodies: 31 March of each year. */
const statutoryDay = '-03-31';

export interface StatutoryDates {
  /** The snapshot whose figures are shown. */
  readonly at: string;
  /** It is a 31 March; else the file has none by then, and the snapshot chosen stands in for it. */
  readonly isStatutory: boolean;
  /** Every 31 March of the file, ascending; `at` alone where there is none. */
  readonly all: readonly string[];
}

/** The latest 31 March on or before the snapshot asked for; null where the file has no snapshot so early. */
export function statutoryDates({snapshot}: Pick<Slice, 'snapshot'>, {snapshots}: Source): StatutoryDates | null {
  const upTo = snapshots.filter((date) => snapshot === null || date <= snapshot);
  const marches = snapshots.filter((date) => date.endsWith(statutoryDay));
  const at = upTo.findLast((date) => date.endsWith(statutoryDay));
  if (at !== undefined) return {at, isStatutory: true, all: marches};
  const latest = upTo.at(-1);
  return latest === undefined ? null : {at: latest, isStatutory: false, all: [latest]};
}
