import {countOf} from '../../disclosure';
import {dimensionById, type Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {areaLabel} from '../figure/places';
import {sideOf} from '../figure/sides';
import type {TileView} from '../types';
import {countLabel} from '../words/countLabel';
import {ageWords} from '../words/ageWords';
import {headlineTiles} from './tiles';

/** The headline numbers of an area, those that can be compared followed by the other area's. Null while loading. */
export function profileTiles(slice: Slice, evidence: Evidence, area: Area, other: Area): readonly TileView[] | null {
  const tiles = headlineTiles(slice, evidence, area);
  const others = headlineTiles(slice, evidence, other);
  const rates = [childrenRate(slice, evidence, area), childrenRate(slice, evidence, other)] as const;
  if (tiles === null || others === null) return null;
  const name = areaLabel(other, 'short');
  const isSame = area.code === other.code;
  return tiles.map((tile) => {
    const match = others.find(({key}) => key === tile.key);
    if (isSame) return tile;
    switch (tile.key) {
      case 'perWorker':
        return {...tile, change: `${tile.change}; ${name} ${match?.value ?? 'no figure'}`};
      case 'children':
        return rates[0] === null
          ? tile
          : {
              ...tile,
              change: `${tile.change}; ${rates[0].words}${rates[1] === null ? '' : `, ${name} ${rates[1].value}`}`,
            };
      default:
        return tile;
    }
  });
}

/** Children for every 10,000 residents of the right ages, from the protected count; null where it is not shown. */
function childrenRate(slice: Slice, evidence: Evidence, area: Area): {value: string; words: string} | null {
  const side = sideOf(slice, evidence, 'caseload', {area});
  const age = dimensionById('ageBand');
  if (side === null || 'sentence' in side || age === undefined) return null;
  const found = evidence.baselines.find({
    dimension: age.id,
    population: 'caseload',
    area: area.code,
    grouping: 'broad',
    residents: 'likeForLike',
  });
  const [dimension] = side.lines.table.question.dimensions;
  const line = dimension === undefined ? undefined : side.lines.find(dimension, side.snapshots.at);
  const children = countOf(line?.people);
  if (!found || children === null || found.main.total === 0 || children < side.lines.rule.leastBaseForShare)
    return null;
  const value = countLabel((10_000 * children) / found.main.total);
  return {value, words: `${value} per 10,000 ${ageWords(found.main)}`};
}
