import type {Area, Level} from '../../catalogue';
import type {EnquiryLine, Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {levelWords} from '../figure/places';
import type {LineEvidenceView} from '../linesTypes';
import {numberWords, ofWords, sentenceStart} from '../words/numberWords';
import {peopleLabel} from '../words/pointsLabel';
import type {KnownLine} from './enquiryPairs';
import {lineHref} from './lineBrief';

/** Areas named; the rest are counted, and on the map. */
const mostNamed = 6;

/** How many areas inside have the same gap, the largest by name; null where none has. */
export function lineInside(known: KnownLine, slice: Slice, evidence: Evidence): LineEvidenceView['inside'] {
  const {line, area, population} = known;
  const [first] = line.under;
  if (first === undefined) return null;
  const {level} = first;
  const total = evidence.areas.inside(area, level).length;
  const outside = line.under.filter(({funnel}) => funnel !== null && funnel !== 'within').length;
  const opposite = line.under.filter(({verdict}) => verdict !== line.verdict).length;
  const isShown = line.under.some(({funnel}) => funnel !== null);
  return {
    heading: `Inside ${area.short}`,
    sentence:
      `Supported in ${ofWords(line.under.length, total)} ${levelWords(level, total)}` +
      `${opposite > 0 ? `, the other way in ${numberWords(opposite)}` : ''}` +
      `${isShown ? `; ${outside === 0 ? 'none lies' : `${numberWords(outside)} ${outside === 1 ? 'lies' : 'lie'}`} outside the funnel’s 95% limits` : ''}.` +
      deeperWords(line.under),
    links: [
      ...line.under.slice(0, mostNamed).flatMap((under) => linkTo(under, known, slice, evidence)),
      ...(line.pair === 'staff-caseload'
        ? []
        : [
            {
              label: `All on the map`,
              href: sliceHref(slice, {
                page: 'map',
                area: line.area,
                by: line.dimension,
                category: line.category,
                population,
                level,
                staff: line.staff,
                residents: 'likeForLike',
              }),
            },
          ]),
    ],
  };
}

/** ' And in 280 local authorities within those.' */
function deeperWords(under: readonly EnquiryLine[]): string {
  const deeper = under.flatMap((each) => each.under);
  const level: Level | undefined = deeper[0]?.level;
  return level === undefined
    ? ''
    : ` ${sentenceStart(numberWords(deeper.length))} ${levelWords(level, deeper.length)} within those ${deeper.length === 1 ? 'has' : 'have'} it too.`;
}

function linkTo(
  line: EnquiryLine,
  known: KnownLine,
  slice: Slice,
  evidence: Evidence,
): readonly {label: string; href: string}[] {
  const area: Area | undefined = evidence.areas.find(line.area);
  return area ? [{label: `${area.short} ${peopleLabel(line.gapPeople)}`, href: lineHref({...known, line}, slice)}] : [];
}
