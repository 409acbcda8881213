import {ageBands, type Dimension} from '../../catalogue';
import {ageStandardisedRate, type AgeStandardisedRate, type Baseline} from '../../comparison';
import {splitLevels} from '../../slice';
import {sideOf} from '../figure/sides';
import type {CaseloadScope} from './caseloadScope';

/** Rates of groups to the ages of all resident children, and the bands that the census lets them be of. */
export interface AgesOfGroups {
  /** '0 to 15 and 16 to 17'. */
  readonly bands: string;
  /** By broad group; null where a count is withheld or too small. */
  readonly rates: ReadonlyMap<string, AgeStandardisedRate | null>;
}

/**
 * Standardised rates by broad group, in the two bands between a counted table of all the children's ages and one of the
 * younger: the older are the difference. 'loading' while counts are not there; null where there is no such pair of tables
 * here, no age in the file, or the area is too small to divide by age.
 */
export function agesOfGroups(
  scope: CaseloadScope,
  dimension: Dimension,
  whole: Baseline,
): AgesOfGroups | null | 'loading' {
  const {slice, evidence, area, side} = scope;
  const isSplit = splitLevels('by:ageBand').includes(area.level);
  const hasAge = side.source.dimensions.includes('ageBand');
  const table = dimension.baselines.find((each) => each.nearest.includes('caseload') && each.grouping === 'broad');
  const eldest = Number(/^0 to (\d+)$/.exec(table?.ages ?? '')?.[1] ?? NaN);
  const own = ageBands.filter(({population}) => population === 'caseload');
  const younger = own.filter(({to}) => to <= eldest);
  const older = own.filter(({from}) => from > eldest);
  if (!isSplit || !hasAge || !table || younger.length === 0 || younger.length + older.length !== own.length)
    return null;
  const found = evidence.baselines.find({
    dimension: dimension.id,
    population: 'caseload',
    area: area.code,
    grouping: 'broad',
    residents: 'likeForLike',
    table: table.id,
  });
  const young = found?.main ?? null;
  if (young === null) return null;
  const lines = sideOf(slice, evidence, 'caseload', {area, atOnly: true, only: [dimension.id], split: 'by:ageBand'});
  if (lines === null) return 'loading';
  if ('sentence' in lines) return null;
  const cellsOf = (bands: typeof own, group: string) =>
    bands.map(
      ({id}) =>
        lines.lines.find(dimension.id, lines.snapshots.at, {area: area.code, value: `${id}_group`})?.parts[group] ?? {
          kind: 'notCollected' as const,
        },
    );
  const rates = dimension.broad.map(({id}): readonly [string, AgeStandardisedRate | null] => {
    const [all, early] = [whole.counts[id] ?? 0, young.counts[id] ?? 0];
    if (all <= early || early <= 0) return [id, null];
    return [
      id,
      ageStandardisedRate(
        [
          {children: cellsOf(younger, id), residents: early, standard: young.total},
          {children: cellsOf(older, id), residents: all - early, standard: whole.total - young.total},
        ],
        lines.lines.rule,
      ),
    ];
  });
  const last = own.at(-1)?.to ?? eldest + 1;
  return {bands: `0 to ${eldest} and ${eldest + 1} to ${last}`, rates: new Map(rates)};
}
