import type {AreaIndex} from '../catalogue';

/** Places under today's codes. `renumbered[i]` is where the extract's place i now stands in `places`. */
export interface HarmonisedPlaces {
  readonly places: readonly string[];
  readonly renumbered: Uint16Array;
}

/**
 * Codes of other years become those of the lookup, so that one place has one number. The nation's own code, and codes
 * no lookup knows, mean what '' means: counted nationally only.
 */
export function harmonisedPlaces(codes: readonly string[], areas: AreaIndex): HarmonisedPlaces {
  const numbers = new Map<string, number>();
  const renumbered = Uint16Array.from(codes, (code) => {
    const found = areas.find(code);
    const place = found && found.code !== areas.nation.code ? found.code : '';
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  });
  return {places: [...numbers.keys()], renumbered};
}
