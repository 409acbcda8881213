import type {Area} from '../../catalogue';
import {countOf} from '../../disclosure';
import {sliceHref, type Slice} from '../../slice';
import type {Evidence} from '../../comparison';
import {areaLabel, levelWords} from '../figure/places';
import {recordedDimensions, sideOf, type Side} from '../figure/sides';
import type {Missing} from '../caseloadTypes';
import {peopleAt, type CaseloadScope} from './caseloadScope';

/** Frontline staff and children by service area: what children per practitioner and the chance of meeting rest on. */
export interface Practitioners {
  readonly areas: readonly Area[];
  /** Of the areas, by every characteristic. */
  readonly staff: Side;
  readonly children: Side;
  /** All frontline staff, and all children, of the nation. */
  readonly allStaff: Side;
  readonly allChildren: Side;
  /** Ids of characteristics to ask totals by. */
  readonly anyOfStaff: string;
  /** The file does not set frontline staff apart: everybody counts as one. */
  readonly isEverybody: boolean;
}

/** Said wherever the practitioners are everybody. */
export const everybodyNote =
  'The workforce file does not set frontline staff apart, so everybody counts as a practitioner: load one with roles.';

/** What to say where there are none, and where to go; 'loading' while counts are not there. */
export function practitionersOf({slice, evidence, area, any}: CaseloadScope): Practitioners | Missing | 'loading' {
  const source = evidence.sources.workforce;
  if (source === null)
    return {words: 'No workforce file is loaded. Load one, or look at the sample.', link: dataLink(slice)};
  const [first] = recordedDimensions(source, 'workforce');
  if (!first) return {words: 'The workforce file has no characteristic to count by.', link: dataLink(slice)};
  const areas = evidence.areas.inside(area, 'serviceArea');
  if (areas.length === 0) return notByArea(area, slice, evidence);
  const {nation} = evidence.areas;
  const frontline = {staff: 'frontline', atOnly: true} as const;
  const sides = [
    sideOf(slice, evidence, 'workforce', {...frontline, area, level: 'serviceArea'}),
    sideOf(slice, evidence, 'caseload', {area, level: 'serviceArea', atOnly: true}),
    sideOf(slice, evidence, 'workforce', {...frontline, area: nation}),
    sideOf(slice, evidence, 'caseload', {area: nation, atOnly: true}),
    sideOf(slice, evidence, 'workforce', {area: nation, atOnly: true, staff: 'all', only: [first.id]}),
  ];
  if (sides.includes(null)) return 'loading';
  const absent = sides.find((side) => side !== null && 'sentence' in side);
  if (absent && 'sentence' in absent) return {words: absent.sentence, link: dataLink(slice)};
  const [staff, children, allStaff, allChildren, everybody] = sides.flatMap((side) =>
    side && 'lines' in side ? [side] : [],
  );
  if (!staff || !children || !allStaff || !allChildren || !everybody) return 'loading';
  if (countOf(peopleAt(allStaff, first.id)) === 0) {
    return {
      words: 'The workforce file names no frontline staff: a column of roles, or of who is frontline, would.',
      link: dataLink(slice),
    };
  }
  const isPlaced = areas.some(
    ({code}) => peopleAt(staff, first.id, staff.snapshots.at, {area: code}).kind !== 'notCollected',
  );
  const isCounted = areas.some(
    ({code}) => peopleAt(children, any, children.snapshots.at, {area: code}).kind !== 'notCollected',
  );
  if (!isPlaced || !isCounted) {
    const who = isPlaced ? 'Children' : 'Staff';
    const finest = levelWords((isPlaced ? children : staff).source.finestLevel, 1);
    return {
      words: `${who} are recorded by ${finest}, not by service area, so children and practitioners cannot be set beside each other.`,
      link: null,
    };
  }
  const [some, all] = [peopleAt(allStaff, first.id), peopleAt(everybody, first.id)].map(countOf);
  // Areas that the files have nobody in, children or staff, would be rows of nothing.
  const isEmpty = ({code}: Area): boolean =>
    countOf(peopleAt(staff, first.id, staff.snapshots.at, {area: code})) === 0 &&
    countOf(peopleAt(children, any, children.snapshots.at, {area: code})) === 0;
  const peopled = areas.filter((each) => !isEmpty(each));
  return {
    areas: peopled.length === 0 ? areas : peopled,
    staff,
    children,
    allStaff,
    allChildren,
    anyOfStaff: first.id,
    isEverybody: some === all,
  };
}

function dataLink(slice: Slice): NonNullable<Missing['link']> {
  return {label: 'Open Data', href: sliceHref(slice, {page: 'data'})};
}

/** A place smaller than a service area, or across several: the one that holds it, or the nation, has the figures. */
function notByArea(area: Area, slice: Slice, evidence: Evidence): Missing {
  const around = evidence.areas.around(area).find(({level}) => level === 'serviceArea') ?? evidence.areas.nation;
  return {
    words: `Staff are recorded by service area, so there are none to set beside the children of ${area.name} alone.`,
    link: {label: `Open ${areaLabel(around)}`, href: sliceHref(slice, {page: 'caseload', area: around.code})},
  };
}
