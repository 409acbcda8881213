import type {Area} from '../../catalogue';
import {crossedBy, noAnswer, splitFrom} from '../../slice';
import type {EmittedLine} from './emitted';

/** The people lines are about, whatever the area and characteristic. */
export interface About {
  readonly population: string;
  readonly snapshot: string;
  /** 'all', 'frontline', or the value that is not the frontline. */
  readonly staff: string;
  /** The split, or null where people are not split; 'frontline' never is one (see `aboutWhom`). */
  readonly split: string | null;
  readonly value: string | null;
  /** All of a frontline role: the same people among all staff and among frontline staff. */
  readonly wholeRole: boolean;
}

/** Lines about the same people by the same characteristic, area by area. */
export interface Group extends About {
  readonly dimension: string;
  readonly figures: readonly string[];
  readonly areas: Map<string, Area>;
}

/** Frontline as a split value is the same people as frontline staff; its other values are the rest of the staff. */
export function aboutWhom(line: EmittedLine, frontlineRoles: ReadonlySet<string> = new Set()): About {
  const {population, snapshot, staff, split, value} = line;
  const about = {population, snapshot, wholeRole: false};
  if (split === null || value === null) return {...about, staff, split: null, value: null};
  if (split === 'frontline') {
    return {...about, staff: /^frontline$/i.test(value) ? 'frontline' : `not ${value}`, split: null, value: null};
  }
  const wholeRole = split === 'role' && frontlineRoles.has(value);
  return {...about, staff: wholeRole ? 'frontline' : staff, split, value, wholeRole};
}

/**
 * population|snapshot|staff|split=value|area|dimension|figure; people are the same whatever the characteristic, and those of a
 * group of another characteristic are that group's figure among all.
 */
export function cellId(group: Group, area: string, figure: string): string {
  const {population, snapshot, staff, split, value, dimension} = group;
  const by = crossedBy(splitFrom(split ?? ''));
  if (by !== null && value !== null && value !== noAnswer && figure === 'people') {
    return [population, snapshot, staff, '', area, by, value].join('|');
  }
  const who = [population, snapshot, staff, split === null ? '' : `${split}=${value}`, area];
  return [...who, figure === 'people' ? '' : dimension, figure].join('|');
}
