import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {areaLabel, areaOf} from '../figure/places';
import {sidesOf} from '../figure/sides';
import type {LinesView} from '../linesTypes';
import {footerOf} from '../page/footer';
import {pageDate} from '../page/stocktakeView';
import type {Context} from '../types';
import {dateLabel} from '../words/dateLabel';
import {enquiryOf} from './enquiryOf';
import {datesOf, linesFinding, pairsShown} from './linesFinding';
import {knownLines, linesList, tablesOf} from './linesList';

function reading({isExact = false}: Evidence): Context['footer'][number] {
  return {
    heading: 'What makes a line',
    paragraphs: [
      `A clear difference${isExact ? '' : ', for every count the rounded figures could stand for,'} that survives the number ` +
        'of comparisons made. Beside residents only counted baselines are used (grades A and B). People, not points, set the order.',
      'Smaller areas and frontline roles with the same gap are shown under it, not as lines of their own.',
    ],
  };
}

/** Every gap the data support in an area, a list for each pair of populations. Null while loading. */
export function linesView(slice: Slice, evidence: Evidence): LinesView | null {
  const area = areaOf(slice.area, evidence);
  const sides = sidesOf({...slice, staff: 'all'}, evidence, {area});
  if (sides === null) return null;
  const enquiry = enquiryOf(evidence, area.code, slice.snapshot, 'all');
  if (enquiry === null) return null;
  const words = pairsShown(sides, evidence);
  const lists = words.map((each) =>
    linesList({words: each, enquiry, area, dates: datesOf(each.pair, sides)}, slice, evidence),
  );
  const date = pageDate(sides);
  const eyebrow = `Lines of enquiry for ${areaLabel(area)}${date === null ? '' : `, ${dateLabel(date)}`}`;
  const known = words.flatMap((each) => knownLines(enquiry, each, evidence));
  const dates = Object.fromEntries(sides.present.map(({population, snapshots}) => [population, snapshots.at]));
  return {
    eyebrow,
    title: eyebrow,
    finding: linesFinding(enquiry, words, areaLabel(area, 'short')),
    lede: [
      ...(known.length > 0 ? ['A line asks for an explanation; it does not give one.'] : []),
      ...sides.absent.map(({sentence}) => sentence),
    ].join(' '),
    footer: footerOf(
      {baselines: tablesOf(known), dates},
      area,
      sides.present[0]?.lines.rule ?? null,
      evidence,
      reading(evidence),
    ),
    lists,
  };
}
