import type {Level} from '../../catalogue';
import type {Enquiry, EnquiryLine, Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {enquiryOf} from './enquiryOf';
import type {LineKey} from './lineKey';

/** The lines of an area, or in their place those of the areas of a level inside it. */
export function listedLines({lines}: Enquiry, inside: Level | null): readonly EnquiryLine[] {
  return inside === null ? lines : within(lines).filter(({level}) => level === inside);
}

function byPeople(a: EnquiryLine, b: EnquiryLine): number {
  return Math.abs(b.gapPeople) - Math.abs(a.gapPeople) || a.id.localeCompare(b.id);
}

/** Every line under these, at whatever depth, each once. */
function within(lines: readonly EnquiryLine[]): readonly EnquiryLine[] {
  const all = lines.flatMap((line) => [...line.under, ...within(line.under)]);
  return [...new Map(all.map((line) => [line.id, line])).values()].toSorted(byPeople);
}

/**
 * The line if the data support it now: on the list of its own area, or under the nation's. Undefined where they do not,
 * null while loading.
 */
export function supportedNow(
  id: string,
  {area}: LineKey,
  slice: Slice,
  evidence: Evidence,
): EnquiryLine | undefined | null {
  const own = enquiryOf(evidence, area.code, slice.snapshot, 'area');
  if (own === null) return null;
  const found = own.lines.flatMap((line) => [line, ...line.roles]).find((line) => line.id === id);
  if (found || area.code === evidence.areas.nation.code) return found;
  const nation = enquiryOf(evidence, evidence.areas.nation.code, slice.snapshot, 'all');
  return nation && within(nation.lines).find((line) => line.id === id);
}
