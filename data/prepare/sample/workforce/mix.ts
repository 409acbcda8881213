import {areasIn2016} from '../anchors';
import {faithByHeritage} from '../affinity';
import type {Place, SampleCensus} from '../census';
import {apportioned, fittedTable, shares} from '../proportions';
import {broadHeritages, broadOf} from '../words';
import * as inventions from './inventions';

/** Who may come to each post: the chances a joiner's characteristics are drawn from, by area. */
export interface Mix {
  readonly areas: readonly Place[];
  /** Role, area -> chance of each broad heritage. */
  readonly heritage: readonly (readonly (readonly number[])[])[];
  /** Role -> the broad heritage that all areas together are held to. */
  readonly heritageLine: readonly (readonly number[])[];
  /** Area, heritage -> chance of each faith. */
  readonly religion: readonly (readonly (readonly number[])[])[];
  /** Area -> chance of each sexual orientation. */
  readonly orientation: readonly (readonly number[])[];
  /** Posts of each role in each area at a headcount. */
  posts(headcount: number): readonly (readonly number[])[];
}

export function mixOf(census: SampleCensus): Mix {
  const areas = census.serviceAreas;
  const advisers = areas.map(({code}) => areasIn2016[code]?.advisers ?? 0);
  const residents = areas.map(({heritage}) => broadShares(heritage));
  const local = residents.map((place) =>
    shares(place.map((share, b) => share * (inventions.businessServicesHeritage[b] ?? 1))),
  );
  const localLine = shares(
    broadHeritages.map((_, b) => local.reduce((sum, place, i) => sum + (place[b] ?? 0) * (advisers[i] ?? 0), 0)),
  );
  return {
    areas,
    // Where a line is published each area keeps its residents' pattern, and all areas together are the line.
    heritage: inventions.roles.map(({heritage}) =>
      heritage ? fittedTable(residents, advisers, heritage).map(shares) : local,
    ),
    heritageLine: inventions.roles.map(({heritage}) => shares(heritage ?? localLine)),
    religion: areas.map((area) =>
      faithByHeritage(
        area.heritage,
        shares(area.religion.map((share, i) => share * (inventions.faithAgainstResidents[i] ?? 1))),
      ),
    ),
    orientation: areas.map((area) =>
      shares(area.orientation.map((share, i) => share * (inventions.orientationAgainstResidents[i] ?? 1))),
    ),
    posts(headcount) {
      const byRole = apportioned(
        headcount,
        inventions.roles.map(({share}) => share),
      );
      return byRole.map((posts, role) =>
        apportioned(posts, role === inventions.businessServices ? office(areas, advisers) : advisers),
      );
    },
  };
}

/** Business services staff are spread as advisers are, with the national office on top. */
function office(areas: readonly Place[], advisers: readonly number[]): readonly number[] {
  const {area, share} = inventions.nationalOffice;
  return shares(advisers).map((weight, i) => weight * (1 - share) + (areas[i]?.code === area ? share : 0));
}

function broadShares(heritage: readonly number[]): readonly number[] {
  return broadHeritages.map((_, b) => heritage.reduce((sum, share, i) => sum + (broadOf[i] === b ? share : 0), 0));
}
