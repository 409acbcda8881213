import type {Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel} from '../figure/places';
import {protectionOf} from '../figure/protection';
import type {Sides} from '../figure/sides';
import {sourceWords} from '../figure/sourceLine';
import type {LinesPanelView} from '../linesTypes';
import {countLabel} from '../words/countLabel';
import {numberWords} from '../words/numberWords';
import {enquiryOf} from './enquiryOf';
import {listDecimals} from './enquiryPairs';
import {lineBrief} from './lineBrief';
import {linesTable, lineTidyRow} from './linesTable';
import {knownLines, pairMethods, tablesOf} from './linesList';
import {datesOf, linesFinding, pairsShown} from './linesFinding';
import {lineFacts} from './lineView';

const mostShown = 5;

/**
 * The largest gaps between an area's staff, or its children, and residents: the lines of the area alone, which are those
 * its page lists. Null while loading.
 */
export function linesPanel(slice: Slice, evidence: Evidence, area: Area, sides: Sides): LinesPanelView | null {
  const enquiry = enquiryOf(evidence, area.code, slice.snapshot, 'area');
  if (enquiry === null) return null;
  const all = pairsShown(sides, evidence);
  const groups = all
    .filter(({pair}) => pair !== 'staff-caseload')
    .map((words) => {
      const known = knownLines(enquiry, words, evidence);
      const decimals = listDecimals(known);
      const shown = known.slice(0, mostShown);
      return {words, known: shown, count: known.length, decimals};
    });
  const id = 'stocktake-lines';
  const total = enquiry.lines.length;
  const [first] = groups;
  const rows = groups.flatMap(({known, decimals}) =>
    known.map((each) => [each, lineFacts(each, {decimals, area}, slice, evidence)] as const),
  );
  return {
    kind: 'linesPanel',
    id,
    topic: 'Lines of enquiry',
    finding: linesFinding(enquiry, all, areaLabel(area, 'short')),
    support: null,
    more: {
      label: total === 0 ? 'Open lines of enquiry' : `All ${countLabel(total)} lines of enquiry`,
      href: sliceHref(slice, {page: 'lines'}),
    },
    notes: [
      'The largest in people beside residents; a gap is supported where it survives the number of comparisons made.',
    ],
    methods: methodLinks(
      groups.flatMap(({words}) => pairMethods(enquiry, words)),
      slice,
      evidence,
    ),
    source: sourceWords(tablesOf(groups.flatMap(({known}) => known)), datesOf('staff-caseload', sides), evidence),
    protection: protectionOf(evidence),
    csv: groups.flatMap(({known}) => known.map((each) => lineTidyRow(each, id))),
    table: first
      ? linesTable(
          rows,
          first.words,
          groups.every(({decimals}) => decimals === 1) ? 1 : 0,
          `Largest supported gaps, ${areaLabel(area)}`,
          null,
        )
      : {caption: '', columns: [], rows: []},
    groups: groups.map(({words, known, count, decimals}) => ({
      population: words.population,
      heading:
        known.length === 0
          ? `No gap between ${words.between} is supported`
          : count > known.length
            ? `${words.topic}: the ${numberWords(known.length)} largest of ${countLabel(count)}`
            : words.topic,
      lines: known.map((each) => lineBrief(each, slice, decimals)),
    })),
  };
}
