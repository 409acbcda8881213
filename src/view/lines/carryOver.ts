import {populations, type Area} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {fates, type CarryOverView, type Fate} from '../carryOverTypes';
import {methodLinks} from '../figure/methodLinks';
import {protectionOf} from '../figure/protection';
import type {FollowUps, StocktakeRecord} from '../followUpTypes';
import {countLabel} from '../words/countLabel';
import {sinceLabel} from '../words/dateLabel';
import {numberWords, ofWords, sentenceStart} from '../words/numberWords';
import {carriedActions} from './carriedActions';
import {carriedRows, carriedTable} from './carriedTable';
import {enquiryOf} from './enquiryOf';
import {gapHistory} from './gapHistory';
import {sizeLabel, withinRounding} from './gapMoved';
import {lineFate, type LineFate} from './lineFates';
import {lineKey, lineName} from './lineKey';
import {recordBefore, recordDate} from './stocktakeRecords';

const labels: Readonly<Record<Fate, string>> = {
  narrower: 'narrower',
  unchanged: 'unchanged',
  wider: 'wider',
  noLonger: 'no longer supported',
  new: 'new',
};

/**
 * What became of the lines of the stocktake before, in an area and the areas inside it. Null while loading; undefined where
 * no file kept an earlier one.
 */
export function carryOver(
  slice: Slice,
  evidence: Evidence,
  followUps: FollowUps,
  {area, date}: {readonly area: Area; readonly date: string},
): CarryOverView | null | undefined {
  const record = recordBefore(followUps, date);
  if (!record) return undefined;
  const isMixed = record.synthetic !== isSample(evidence);
  const found = isMixed ? [] : fatesSince(record, slice, evidence, area);
  if (found === null) return null;
  const since = sinceLabel(recordDate(record), date);
  const told = found.filter(({fate}) => fate !== null);
  const actions = carriedActions(found, followUps, slice, evidence, area);
  const id = 'lines-carried';
  const isRestated = found.some(({moved}) => moved?.isRestated);
  return {
    kind: 'carryOver',
    summary: isMixed ? '' : summaryOf(told, since),
    id,
    topic: `What became of the lines of ${since}`,
    finding: isMixed ? mixedWords(record) : findingOf(told, actions, since),
    support: null,
    more: null,
    notes: isMixed
      ? []
      : [
          `The size of the gap in points, ${since} to now. Narrower or wider is said only if it holds for every count that the shown, rounded counts could stand for; otherwise the gap is unchanged, within rounding.`,
          ...(isRestated ? ['Where the residents’ table has changed, both gaps are beside the residents of now.'] : []),
          ...missingNotes(found),
          'A gap that moved beside an action is not evidence that the action moved it. Change is shown without a test: most people are in both snapshots.',
        ],
    methods: methodLinks([methods.enquiry, methods.change, methods.rounding], slice, evidence),
    source: '',
    protection: protectionOf(evidence),
    csv: carriedRows(told, id, recordDate(record), evidence),
    table: carriedTable(told, since, evidence, area),
    columns: fates.map((fate) => {
      const of = populations.flatMap((population) =>
        told.filter((each) => each.fate === fate && each.key.population === population),
      );
      return {
        fate,
        count: of.length,
        label: fate === 'new' ? `new since ${since}` : labels[fate],
        items: of.map(({id: line, key, words}) => ({
          key: line,
          population: key.population,
          text: [lineName(key, evidence, area.code), words.replace(withinRounding, '')]
            .filter((text) => text !== '')
            .join(fate === 'noLonger' ? ': ' : ', '),
          href: sliceHref(slice, {page: 'lines', line, area: key.area.code, inside: null}),
        })),
      };
    }),
    actionsHeading: `Action agreed in ${since}`,
    actions,
  };
}

/** Lines of the record here and inside, then those on this list that the record, which kept it whole, does not have. */
function fatesSince(record: StocktakeRecord, slice: Slice, evidence: Evidence, area: Area): readonly LineFate[] | null {
  const found: LineFate[] = [];
  const {areas} = evidence;
  for (const each of record.lines) {
    const key = lineKey(each.line, evidence);
    if (!key || (key.area.code !== area.code && !areas.contains(area, key.area))) continue;
    const fate = lineFate(each, record, slice, evidence);
    if (fate === null) return null;
    if (fate) found.push(fate);
  }
  if (!record.areas.includes(area.code)) return found;
  const enquiry = enquiryOf(evidence, area.code, slice.snapshot, 'area');
  if (enquiry === null) return null;
  const known = new Set(record.lines.map(({line}) => line));
  for (const {id} of enquiry.lines) {
    const key = known.has(id) ? null : lineKey(id, evidence);
    if (!key || !isAsked(record, key.population)) continue;
    const history = gapHistory(key, slice, evidence);
    if (history === null) return null;
    const now = 'points' in history ? history.points.at(-1) : undefined;
    const words = now?.figures ? sizeLabel(now.figures) : '';
    found.push({record: null, id, key, fate: 'new', moved: null, words, earlier: null});
  }
  return found;
}

/** Where a population was not loaded then, none of its lines is new. */
function isAsked({dates}: StocktakeRecord, population: 'workforce' | 'caseload'): boolean {
  return dates[population] !== null;
}

function isSample({sources}: Evidence): boolean {
  return (sources.workforce?.synthetic ?? false) || (sources.caseload?.synthetic ?? false);
}

function mixedWords({synthetic}: StocktakeRecord): string {
  return synthetic
    ? 'The lines kept are of the invented sample, and what is loaded is not: they cannot be compared'
    : 'The lines kept are of your own files, and the invented sample is loaded: they cannot be compared';
}

/** 'Of 10 lines of March 9 are still supported: 3 narrower, 1 unchanged and 5 wider. Two are new.' */
function summaryOf(told: readonly LineFate[], since: string): string {
  const count = (fate: Fate): number => told.filter((each) => each.fate === fate).length;
  const [narrower, unchanged, wider] = [count('narrower'), count('unchanged'), count('wider')];
  const still = narrower + unchanged + wider;
  const before = still + count('noLonger');
  if (before === 0) return '';
  const fresh = count('new');
  const news = fresh === 0 ? 'None is new.' : `${sentenceStart(numberWords(fresh))} ${fresh === 1 ? 'is' : 'are'} new.`;
  return `Of ${countLabel(before)} lines of ${since} ${countLabel(still)} are still supported: ${countLabel(narrower)} narrower, ${countLabel(unchanged)} unchanged and ${countLabel(wider)} wider. ${news}`;
}

/** 'Nine of ten lines are still supported; of three actions agreed in March two are done and one is carried'. */
function findingOf(told: readonly LineFate[], actions: CarryOverView['actions'], since: string): string {
  const before = told.filter(({record}) => record?.verdict != null);
  const still = before.filter(({fate}) => fate !== 'noLonger').length;
  const lines =
    before.length === 0
      ? `No line was on the list in ${since}`
      : `${sentenceStart(ofWords(still, before.length))} lines of ${since} ${still === 1 ? 'is' : 'are'} still supported`;
  const done = actions.filter(({state}) => state === 'Done').length;
  if (actions.length === 0) return lines;
  const which = actions.length === 1 ? 'one action' : `${numberWords(actions.length)} actions`;
  return `${lines}; of ${which} agreed then, ${done === 0 ? 'none is' : `${numberWords(done)} ${done === 1 ? 'is' : 'are'}`} done`;
}

function missingNotes(found: readonly LineFate[]): readonly string[] {
  const missing = found.filter(({fate, record}) => fate === null && record?.verdict != null);
  if (missing.length === 0) return [];
  const reasons = [...new Set(missing.map(({words}) => words))].join(' ');
  const lines = missing.length === 1 ? 'One line' : `${sentenceStart(numberWords(missing.length))} lines`;
  return [`${lines} could not be looked for: ${reasons}`];
}
