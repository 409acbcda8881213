import type {BroadGroup, Category, Dimension} from '../../catalogue';
import type {SearchEntry} from './types';

/** A characteristic, and each of its groups: broad ones and the detail under them, at the page where its group is open. */
export function groupEntries(dimension: Dimension): readonly SearchEntry[] {
  const {id, topic, noun, headings} = dimension;
  const detail = dimension.categories.filter((category) => !category.residual);
  const characteristic: SearchEntry = {
    id: `characteristic ${id}`,
    name: topic,
    kind: 'Characteristic',
    own: [noun],
    also: headings,
    change: {page: 'characteristic', by: id, detail: 'broad', open: [], category: null},
  };
  const groups = dimension.broad.flatMap((broad) => {
    const parts = detail.filter((category) => category.broad === broad.id);
    // A broad group with nothing under it, or itself alone, is one entry and has nothing to open.
    const opens = parts.length > 1;
    return [
      groupEntry(dimension, broad, opens ? broad.id : null),
      ...(opens ? parts.map((part) => groupEntry(dimension, part, broad.id)) : []),
    ];
  });
  return [characteristic, ...groups];
}

const people = {workforce: 'staff', caseload: 'children'} as const;

function groupEntry(dimension: Dimension, group: BroadGroup | Category, opened: string | null): SearchEntry {
  const {id, label, short, population} = group;
  const kind = `${dimension.noun.charAt(0).toUpperCase()}${dimension.noun.slice(1)} group`;
  return {
    id: `group ${dimension.id} ${id}`,
    name: label,
    kind: population ? `${kind}, ${people[population]}` : kind,
    own: [short],
    also: [],
    change: {
      page: 'characteristic',
      by: dimension.id,
      detail: opened === null ? 'broad' : 'drill',
      open: opened === null ? [] : [opened],
      category: id,
    },
  };
}
