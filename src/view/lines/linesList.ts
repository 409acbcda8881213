import type {Area, Level} from '../../catalogue';
import {methods, type Baseline, type Enquiry, type Evidence, type MethodName} from '../../comparison';
import type {Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel, levelWords} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import type {FollowUps} from '../followUpTypes';
import type {LinesListView} from '../linesTypes';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {aboutPeople} from '../words/gapWords';
import {membersInside} from '../words/memberWords';
import {numberWords, sentenceStart} from '../words/numberWords';
import {knownLine, listDecimals, type KnownLine, type PairWords} from './enquiryPairs';
import {followUpCells, followUpColumns} from './followUpCells';
import {fitsFilters, pinnedFirst, type ListedLine} from './linesFilter';
import {linesTable, lineTidyRow} from './linesTable';
import {lineView} from './lineView';
import {listedLines} from './lineWhere';
import {scannedNotes} from './scannedNotes';

export interface ListInput {
  readonly words: PairWords;
  readonly enquiry: Enquiry;
  readonly area: Area;
  /** Date of each population in the list. */
  readonly dates: Readonly<Record<'workforce' | 'caseload', readonly string[]>>;
  readonly followUps: FollowUps;
  /** Keys on the list at the earlier snapshot; null where that is not known. */
  readonly before: ReadonlySet<string> | null;
  /** 'March'; null where there is no earlier snapshot. */
  readonly since: string | null;
}

/** The lines of one pair of populations, pinned first, then most people. Null while loading. */
export function listedOf(
  {words, enquiry, area, followUps, before}: ListInput,
  slice: Slice,
  evidence: Evidence,
): readonly ListedLine[] | null {
  const known = knownLines({...enquiry, lines: listedLines(enquiry, slice.inside)}, words, evidence);
  const list = {words, families: enquiry.families, decimals: listDecimals(known), area, followUps, before};
  const all: ListedLine[] = [];
  for (const each of known) {
    const view = lineView(each, list, slice, evidence);
    if (view === null) return null;
    all.push([each, view]);
  }
  return pinnedFirst(all);
}

/** The supported gaps of one pair of populations: the finding is of all of them, the rest of those that fit the filters. */
export function linesList(
  {words, enquiry, area, dates, since}: ListInput,
  all: readonly ListedLine[],
  text: string,
  slice: Slice,
  evidence: Evidence,
): LinesListView {
  const byPeople = all
    .map(([each]) => each)
    .toSorted((a, b) => Math.abs(b.line.gapPeople) - Math.abs(a.line.gapPeople) || a.line.id.localeCompare(b.line.id));
  const pairs = all.filter((line) => fitsFilters(line, slice, text));
  const known = pairs.map(([each]) => each);
  const id = `lines-${words.pair}`;
  const placeHeading = placeHeadingOf(byPeople, evidence);
  const date = dates[words.population][0];
  const tested = enquiry.families.some(({pair}) => pair === words.pair);
  const level = slice.inside;
  return {
    kind: 'lines',
    id,
    topic: words.topic,
    finding: listFinding(words, byPeople, tested, level),
    support: all.length > 0 ? null : emptySupport(words, tested),
    more: null,
    notes: [
      ...scannedNotes(words, enquiry.families, area, evidence),
      ...(placeHeading === 'Funnel'
        ? [`Funnel: where an area lies among all ${levelWords(level ?? area.level, 2)}, around the nation’s ratio.`]
        : []),
    ],
    methods: methodLinks(pairMethods(enquiry, words), slice, evidence),
    source: sourceWords(tablesOf(byPeople), dates, evidence),
    protection: protectionOf(evidence),
    csv: known.map((each) => lineTidyRow(each, id)),
    csvMore: {
      columns: followUpColumns,
      rows: pairs.map(([, {followUp, moved}]) => followUpCells(followUp, moved.text)),
    },
    table: linesTable(
      pairs,
      words,
      listDecimals(byPeople),
      `${words.topic}: supported gaps, ${areaLabel(area)}${date === undefined ? '' : `, ${dateLabel(date)}`}`,
      placeHeading,
    ),
    placeHeading,
    hasGrade: words.pair !== 'staff-caseload',
    lines: pairs.map(([, view]) => view),
    shown: known.length === all.length ? null : `${countLabel(known.length)} of ${countLabel(all.length)} shown`,
    sinceHeading: since === null ? null : `Since ${since}`,
  };
}

export function knownLines({lines}: Enquiry, {pair}: PairWords, evidence: Evidence): readonly KnownLine[] {
  return lines.flatMap((line) => (line.pair === pair ? (knownLine(line, evidence) ?? []) : []));
}

/** Staff are set beside children by one test and beside residents by another. */
export function pairMethods({methods: all}: Enquiry, {pair}: PairWords): readonly MethodName[] {
  const {difference, pooled, interval, unmatched, canShow, funnel} = methods;
  const other = new Set<MethodName>(
    pair === 'staff-caseload' ? [interval, unmatched, canShow, funnel] : [difference, pooled],
  );
  return all.filter((name) => !other.has(name));
}

export function tablesOf(known: readonly KnownLine[]): readonly Baseline[] {
  const tables = known.flatMap(({line}) => (line.baseline ? [line.baseline.baseline] : []));
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}

function placeHeadingOf(known: readonly KnownLine[], {areas}: Evidence): string | null {
  if (known.some(({line}) => line.funnel !== null)) return 'Funnel';
  const level = known.flatMap(({line}) => line.under)[0]?.level;
  const isNation = known.some(({line}) => line.level === areas.nation.level);
  return isNation && level !== undefined ? sentenceStart(levelWords(level, 2)) : null;
}

/** '14 gaps between staff and residents; the largest is women, about 750 people more'. */
function listFinding({between}: PairWords, known: readonly KnownLine[], tested: boolean, level: Level | null): string {
  const [first] = known;
  if (first === undefined) {
    return tested ? `No gap between ${between} is supported` : `No gap between ${between} could be looked for`;
  }
  const {group, population, line, nouns, area} = first;
  const about = aboutPeople(line.gapPeople, population, nouns);
  const where = level === null ? '' : ` in ${areaLabel(area, 'short')}`;
  const largest = membersInside(group, population) + where + (about === '' ? '' : `, ${about}`);
  const by = level === null ? '' : `, by ${levelWords(level, 1)}`;
  if (known.length === 1) return `One gap between ${between}: ${largest}`;
  const count = known.length <= 10 ? sentenceStart(numberWords(known.length)) : countLabel(known.length);
  return `${count} gaps between ${between}${by}; the largest is ${largest}`;
}

function emptySupport({pair}: PairWords, tested: boolean): string {
  if (tested) return 'None is clear beyond chance once the number of comparisons is allowed for.';
  return pair === 'staff-caseload'
    ? 'Too few people are shown here to compare the two.'
    : 'Too few people are shown here, or no census table counts residents of the right ages.';
}
