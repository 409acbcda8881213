import type {Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import type {FollowUps} from '../followUpTypes';
import type {FollowedElsewhere} from '../linesTypes';
import {isFollowed} from './followed';
import {lineFollowUp} from './lineFollowUp';
import {lineKey, lineName} from './lineKey';
import {supportedNow} from './lineWhere';

/** Lines that are followed and stand on no list of this page: those of other areas, and those the data no longer support. */
export function followedElsewhere(
  followUps: FollowUps,
  listed: ReadonlySet<string>,
  {code, date}: {readonly code: string; readonly date: string},
  slice: Slice,
  evidence: Evidence,
): readonly FollowedElsewhere[] {
  return [...followUps.lines].flatMap(([id, followUp]): readonly FollowedElsewhere[] => {
    const key = listed.has(id) || !isFollowed(followUp) ? null : lineKey(id, evidence);
    if (!key) return [];
    const isHere = key.area.code === code;
    const supported = supportedNow(id, key, slice, evidence);
    return [
      {
        key: id,
        population: key.population,
        name: lineName(key, evidence, code),
        why: supported ? (isHere ? 'On a list of its own' : 'In another area') : 'Not supported at this snapshot',
        href: sliceHref(slice, {line: slice.line === id ? null : id}),
        isOpen: slice.line === id,
        followUp: lineFollowUp(id, followUps, date),
      },
    ];
  });
}
