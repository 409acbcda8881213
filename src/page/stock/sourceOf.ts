import type {AreaIndex, Level} from '../../catalogue';
import type {Source} from '../../comparison';
import type {Extract} from '../../extract';

/** From fine to coarse: the first level any row is placed at is what the extract records. */
const fineToCoarse: readonly Level[] = ['localAuthority', 'upperTier', 'dfjArea', 'serviceArea', 'region', 'england'];

/** What views may know of a loaded extract: its dates, characteristics and splits, never its rows. */
export function sourceOf(extract: Extract, areas: AreaIndex, synthetic: boolean): Source {
  const found = new Set(extract.places.map((place) => areas.find(place)?.level));
  return {
    fileName: extract.fileName,
    synthetic,
    snapshots: extract.snapshots,
    dimensions: Object.keys(extract.dimensions),
    splits: Object.fromEntries(Object.entries(extract.labels).map(([split, labels]) => [split, labels.slice(1)])),
    quantities: extract.count === null ? Object.keys(extract.quantities) : [],
    splitLabels: Object.fromEntries(extract.ownColumns.map(({id, label}) => [id, label])),
    finestLevel: fineToCoarse.find((level) => found.has(level)) ?? 'england',
  };
}
