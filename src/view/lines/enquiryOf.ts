import {linesOfEnquiry, type Enquiry, type Evidence} from '../../comparison';

const known = new WeakMap<Evidence, Map<string, Enquiry>>();

/** The scan of an area, made once for the same evidence; null while counts are not there yet. */
export function enquiryOf(
  evidence: Evidence,
  area: string,
  snapshot: string | null,
  depth: 'area' | 'all',
): Enquiry | null {
  const scans = known.get(evidence) ?? new Map<string, Enquiry>();
  known.set(evidence, scans);
  const key = [area, snapshot ?? '', depth].join('|');
  const found = scans.get(key);
  if (found) return found;
  const scan = linesOfEnquiry(evidence, {area, snapshot, depth});
  if (scan !== null) scans.set(key, scan);
  return scan;
}
