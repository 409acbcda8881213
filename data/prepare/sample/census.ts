import {areaIndex, organisation, type Area, type Population} from '../../../src/catalogue';
import {loadBaselines, type BaselineLibrary} from '../../../src/database';
import {shares} from './proportions';
import {broadHeritages, broadOf, heritages, orientations, religions} from './words';

/** Residents of one place at the ages of one population: what decides who works there, or which children come to court. */
export interface Place {
  readonly code: string;
  /** The service area it is, or lies in. */
  readonly serviceArea: string;
  readonly residents: number;
  /** Shares of residents by `heritages`, `religions` and, for staff, `orientations`. */
  readonly heritage: readonly number[];
  readonly religion: readonly number[];
  readonly orientation: readonly number[];
  readonly disabled: number;
  /** Shares of residents by the population's age bands. */
  readonly ages: readonly number[];
  readonly otherLanguage: number;
}

export interface SampleCensus {
  /** Service areas, with residents aged 16 to 64. */
  readonly serviceAreas: readonly Place[];
  /** The nation's local authorities, with residents aged 0 to 17. */
  readonly localAuthorities: readonly Place[];
}

const adultBands = ['age_16_24', 'age_25_34', 'age_35_44', 'age_45_54', 'age_55_64'];
const childBands = ['age_0', 'age_1_4', 'age_5_9', 'age_10_15', 'age_16_17'];

/** Census shares of every place the sample needs, from the checked-in census tables. */
export async function sampleCensus(): Promise<SampleCensus> {
  const areas = areaIndex(organisation);
  const library = await loadBaselines(areas);
  const place = (area: Area, serviceArea: string, population: Population): Place =>
    placeFrom(library, [area, ...areas.around(area)], serviceArea, population);
  const serviceAreas = areas.atLevel('serviceArea');
  return {
    serviceAreas: serviceAreas.map((area) => place(area, area.code, 'workforce')),
    localAuthorities: serviceAreas.flatMap((outer) =>
      areas.inside(outer, 'localAuthority').map((area) => place(area, outer.code, 'caseload')),
    ),
  };
}

/** `around` is the place, then what contains it: a table that has no figure for the place is read one step further out. */
function placeFrom(
  library: BaselineLibrary,
  around: readonly Area[],
  serviceArea: string,
  population: Population,
): Place {
  const counts = (dimension: string, grouping: 'broad' | 'detailed') => {
    for (const {code: area} of around) {
      const found = library.find({dimension, population, area, grouping, residents: 'likeForLike'});
      if (found) return found.main.counts;
    }
    throw new Error(`No census table of ${dimension} for ${around[0]?.name}: run npm run prepare-data`);
  };
  const list = (dimension: string, ids: readonly string[], grouping: 'broad' | 'detailed' = 'broad') => {
    const found = counts(dimension, grouping);
    return ids.map((id) => found[id] ?? 0);
  };
  const ages = list(
    'ageBand',
    (population === 'workforce' ? adultBands : childBands).map((id) => `${id}_group`),
  );
  const shareOf = (dimension: string, ids: readonly [string, string]) => shares(list(dimension, ids))[0] ?? 0;
  const [area] = around;
  return {
    code: area?.code ?? '',
    serviceArea,
    residents: ages.reduce((sum, count) => sum + count, 0),
    heritage: detailWithinBroad(
      list('ethnicGroup', broadHeritages),
      list(
        'ethnicGroup',
        heritages.map((category) => category.id),
        'detailed',
      ),
    ),
    religion: shares(
      list(
        'religion',
        religions.map((category) => category.broad),
      ),
    ),
    orientation:
      population === 'workforce'
        ? shares(
            list(
              'sexualOrientation',
              orientations.map((category) => category.broad),
            ),
          )
        : [],
    disabled: shareOf('disability', ['disabled', 'not_disabled']),
    ages: shares(ages),
    otherLanguage: population === 'caseload' ? shareOf('mainLanguage', ['other_language', 'english']) : 0,
  };
}

/** Broad shares from the counted table, each split as the detailed table splits it. */
function detailWithinBroad(broad: readonly number[], detailed: readonly number[]): readonly number[] {
  const sums = broad.map((_, b) => detailed.reduce((sum, count, i) => sum + (broadOf[i] === b ? count : 0), 0));
  return shares(detailed.map((count, i) => ((broad[broadOf[i] ?? 0] ?? 0) * count) / (sums[broadOf[i] ?? 0] || 1)));
}
