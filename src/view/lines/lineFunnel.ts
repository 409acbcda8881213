import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {levelWords} from '../figure/places';
import type {LineFunnelView} from '../linesTypes';
import {mapPageView} from '../map/mapPageView';
import type {MapView} from '../mapTypes';
import {numberWords} from '../words/numberWords';
import type {KnownLine} from './enquiryPairs';

/** The funnel of all areas of the line's level, or of those just inside the nation; the same as on the map. */
export function lineFunnel(
  {line, area, population}: KnownLine,
  slice: Slice,
  evidence: Evidence,
): LineFunnelView | null {
  if (line.pair === 'staff-caseload') return null;
  const {nation} = evidence.areas;
  const asked: Slice = {
    ...slice,
    page: 'map',
    area: area.code,
    by: line.dimension,
    category: line.category,
    population,
    staff: line.staff,
    level: area.code === nation.code ? 'serviceArea' : area.level,
    residents: 'likeForLike',
    show: 'ratio',
  };
  const map = mapPageView(asked, evidence)?.map;
  if (!map || !map.areas.some(({funnel}) => funnel !== null)) return null;
  return {heading: headingOf(map), map};
}

/** 'Funnel: 5 of 11 service areas outside the 95% limits, all below'. Only areas that are shown are counted. */
function headingOf({areas, level}: MapView): string {
  const shown = areas.filter(({funnel}) => funnel !== null);
  const count = (side: string): number => shown.filter(({limit}) => limit.startsWith(side)).length;
  const [below, above] = [count('below'), count('above')];
  const of = `of ${numberWords(shown.length)} ${levelWords(level, shown.length)}`;
  if (below + above === 0) return `Funnel: none ${of} outside the 95% limits`;
  if (above === 0) return `Funnel: ${numberWords(below)} ${of} below the 95% limit, none above`;
  if (below === 0) return `Funnel: ${numberWords(above)} ${of} above the 95% limit, none below`;
  return `Funnel: ${numberWords(below)} ${of} below the 95% limits, ${numberWords(above)} above`;
}
