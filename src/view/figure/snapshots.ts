import type {Source} from '../../comparison';
import type {Slice} from '../../slice';

/** Which of a population's snapshots a page draws on. */
export interface Snapshots {
  readonly at: string;
  /** The earlier one compared with; null where there is none. */
  readonly since: string | null;
  /** All that are loaded, ascending. */
  readonly all: readonly string[];
}

function latest(dates: readonly string[], upTo: string | null): string | null {
  return dates.findLast((date) => upTo === null || date <= upTo) ?? null;
}

/** The snapshot asked for or the latest before it; null where the population has none so early. */
export function snapshotsOf(slice: Pick<Slice, 'snapshot' | 'since'>, source: Source): Snapshots | null {
  const all = source.snapshots;
  const at = latest(all, slice.snapshot);
  if (at === null) return null;
  const earlier = all.filter((date) => date < at);
  return {at, since: latest(earlier, slice.since), all};
}
