import {dimensionById, type Area, type BroadGroup, type Dimension, type Population} from '../../catalogue';
import {populationPairs, type Evidence, type PopulationPair, type RoleFamily} from '../../comparison';
import {groupOf, membersInside} from '../words/memberWords';
import {areaLabel} from '../figure/places';
import {sentenceStart} from '../words/numberWords';

/** The parts of a line's key: whose share, of which group, where. The same question has the same key at every snapshot. */
export interface LineKey {
  readonly pair: PopulationPair;
  readonly staff: RoleFamily;
  readonly dimension: Dimension;
  readonly group: BroadGroup;
  readonly area: Area;
  readonly population: Population;
}

/** Null where a part is not known here: another organisation's area, a characteristic of a file that is not loaded. */
export function lineKey(id: string, evidence: Evidence): LineKey | null {
  const [pairId, staff, dimensionId = '', category = '', areaCode = '', ...more] = id.split('.');
  const pair = populationPairs.find((each) => each === pairId);
  const dimension = dimensionById(dimensionId);
  const group = dimension && groupOf(dimension, category);
  const area = evidence.areas.find(areaCode);
  if (!pair || !dimension || !group || !area || more.length > 0 || (staff !== 'all' && staff !== 'frontline'))
    return null;
  const population = pair === 'caseload-community' ? 'caseload' : 'workforce';
  return {pair, staff, dimension, group, area, population};
}

/** 'Asian staff', 'Frontline women beside children', 'A15 Greater London: Asian staff' where it is not the page's area. */
export function lineName(
  {pair, staff, group, area, population}: LineKey,
  {organisation}: Evidence,
  at: string,
): string {
  const members = membersInside(group, population);
  const who = staff === 'frontline' ? `${members} among frontline ${organisation.words.staff}` : members;
  const beside = pair === 'staff-caseload' ? ` beside ${organisation.words.children}` : '';
  const name = `${sentenceStart(who)}${beside}`;
  return area.code === at ? name : `${areaLabel(area, 'short')}: ${name}`;
}
