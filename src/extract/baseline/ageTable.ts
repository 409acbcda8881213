import {ageBands, type Population} from '../../catalogue';
import {inside, tiles} from './censusAge';
import {metadata, summedCounts, uses, type Made} from './madeTable';
import type {LoadedTable} from './types';

/** A table of the ages themselves; null where the file's bands do not make the catalogue's. */
export function ageTable(made: Made, population: Population): LoadedTable | null {
  const {age} = made.plan;
  const dimension = age?.variable.dimension;
  const use = uses.find((each) => each.population === population && each.fit === 'right');
  const bands = ageBands.filter((band) => band.population === population);
  if (!age || !dimension || !use) return null;
  const isMade = bands.every((band) =>
    tiles(
      band,
      age.bands.filter((part) => inside(band, part)),
    ),
  );
  if (!isMade) return null;
  const column = age.variable.meanings.map((meaning) =>
    meaning.kind === 'ages' ? bands.findIndex((band) => inside(band, meaning.ages)) : -1,
  );
  return {
    dimension: dimension.id,
    table: {
      ...metadata(made, dimension, use.span),
      base: use.base,
      ages: use.ages,
      grouping: 'broad',
      right: [population],
      nearest: [],
      allAges: false,
    },
    units: made.units.units.map(({area}) => area.code),
    columns: bands.map(({id}) => id),
    counts: summedCounts(made, {variable: age.variable, span: use.span, column, width: bands.length}),
    incidental: false,
  };
}
