import {dimensionById, type Dimension} from '../../catalogue';
import {
  meetingChances,
  methods,
  mostTimesLowest,
  widestChance,
  type Baseline,
  type MeetingArea,
} from '../../comparison';
import type {Cell} from '../../disclosure';
import {sliceHref} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel, levelNotes} from '../figure/places';
import {isExact} from '../figure/protection';
import {sourceWords} from '../figure/sourceLine';
import {plainNumber} from '../figure/tidyRow';
import {cautionOf} from '../figure/trust';
import type {MeasureTableView} from '../caseloadTypes';
import {ageWords} from '../words/ageWords';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {numberWords} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import type {CaseloadScope} from './caseloadScope';
import {measureTable, tidyMeasure} from './measureTable';
import {meetingBlock, meetingVerdict, type MeetingDraft} from './meetingRows';
import {chanceLabel, meetingDecimals, meetingFinding} from './meetingWords';
import {everybodyNote, type Practitioners} from './practitioners';

/**
 * How likely a child and a frontline practitioner of the same service area share a heritage or a faith: by group, in all and by
 * area, beside dealing practitioners out at random and beside residents. A sentence where the files cannot say.
 */
export function meetingFigure(
  scope: CaseloadScope,
  all: Practitioners,
  dimensionId: string,
): MeasureTableView | {readonly sentence: string} {
  const {slice, evidence} = scope;
  const dimension = dimensionById(dimensionId);
  if (!dimension || !all.children.has(dimension)) {
    return {sentence: `The caseload file has no column for ${dimension?.noun ?? 'it'}.`};
  }
  const {noun, topic} = dimension;
  if (!all.staff.has(dimension)) return {sentence: `The workforce file has no column for ${noun}.`};
  const {at} = all.allStaff.snapshots;
  const pool = all.allStaff.lines.find(dimension.id, at);
  const tables = new Map(all.areas.map(({code}) => [code, residentsOf(scope, dimension, code)]));
  const areas = meetingAreas(all, dimension, tables);
  if (!pool || areas.length === 0) {
    return {sentence: `Too few declared ${noun} to set children and practitioners beside each other.`};
  }
  const {rule} = all.staff.lines;
  const groups = groupsOf(dimension);
  const found = meetingChances({areas, pool, groups: groups.map(({id}) => id), rule});
  const table = [...tables.values()].find((each) => each !== null) ?? null;
  const decimals = meetingDecimals(found);
  const style = {
    tick: table?.letter === 'A' ? ('solid' as const) : ('dotted' as const),
    decimals,
    isExact: isExact(rule),
  };
  const [only] = all.areas.length === 1 ? all.areas : [];
  const place = only ?? scope.area;
  const {whole, byArea} = draftsOf(scope, all, dimension, areas, found);
  const isOwn = ({key}: MeetingDraft): boolean => key === 'all' || dimension.ownAxis.includes(key);
  const blocks = [
    meetingBlock(
      'groups',
      null,
      whole.filter((draft) => !isOwn(draft)),
      style,
    ),
    meetingBlock('own', null, whole.filter(isOwn), style),
    meetingBlock('areas', 'All children, by service area', byArea, style),
  ].filter(({rows}) => rows.length > 0);
  const drafts = [...whole, ...byArea];
  const comparisons = [all.allChildren, all.allStaff].flatMap((side) => side.compare(dimension) ?? []);
  const caution = cautionOf(comparisons, rule, scope.nouns);
  const id = `caseload-meeting-${dimension.id}`;
  return measureTable(
    {
      id,
      topic: `Same ${noun}`,
      ...meetingFinding(found, dimension, place, all.areas.length),
      ...caution,
      more: {
        label: `Open ${noun}`,
        href: sliceHref(slice, {page: 'characteristic', by: dimension.id, detail: 'broad', open: []}),
      },
      notes: [
        `A child and a frontline practitioner of the same service area, each drawn at random from those who declared, in broad groups${groups.some(({id: group}) => group === 'no_religion') ? ', no religion being one' : ''}. Who in fact worked with whom is not in the files.`,
        'Diamond and band: were the same practitioners dealt out to the service areas at random, and 95% of such deals, worked out and not drawn. By chance one row in 20 lies outside.',
        ...(table === null
          ? []
          : [
              `Tick: were practitioners to have the ${noun} of ${ageWords(table)} of the area. A description, never a target.`,
            ]),
        ...(style.isExact
          ? []
          : [
              `Lowest to highest: what rounding and withholding leave open. Nothing is given where that is over ${Math.round(widestChance * 100)} points wide, or its highest more than ${numberWords(mostTimesLowest)} times its lowest; higher or lower is said only if it holds for all of it.`,
            ]),
        ...(drafts.some(({meeting: {chance, reason}}) => chance === null && reason === 'smallBase')
          ? [`Too few to say: fewer than ${rule.leastBaseForShare} children or practitioners declared.`]
          : []),
        ...(found.counted.length < all.areas.length && found.counted.length > 0
          ? [
              `By group and in all: the ${numberWords(found.counted.length)} of ${numberWords(all.areas.length)} service areas with enough of both.`,
            ]
          : []),
        ...(all.isEverybody ? [everybodyNote] : []),
        ...levelNotes('serviceArea', evidence),
      ],
      source: sourceWords(
        table === null ? [] : [table],
        {workforce: [at], caseload: [all.allChildren.snapshots.at]},
        evidence,
      ),
      methods: methodLinks(
        [methods.meeting, methods.rounding, ...('caution' in caution ? [methods.declaration, methods.undeclared] : [])],
        slice,
        evidence,
      ),
      rowHeading: `${topic} of the child`,
      before: ['Children', 'Practitioners'],
      laneHeading: `Chance that they share a ${noun}`,
      verdictHeading: 'Against chance',
      after: ['Expected', ...(style.isExact ? [] : ['Lowest to highest'])],
      ranges: slice.ranges,
      blocks,
      signs: {
        mark: 'Chance, children',
        range: 'What rounding and withholding leave open',
        tick: `If practitioners had residents’ ${noun}`,
        dotted: `If practitioners had residents’ ${noun} (modelled or other ages)`,
        expected: 'Expected by chance, with its range',
        withheld: '[c] withheld',
        tooFew: 'Too few declared, or too wide a range to give',
        notCollected: 'Not collected',
      },
      laneCells: {
        columns: ['Chance', 'If residents’'],
        of: ({key}) =>
          drafts
            .filter((draft) => draft.key === key)
            .flatMap(({meeting}) => [
              chanceLabel(meeting, decimals),
              meeting.chance === null ? '' : percentLabel(meeting.ifResidents, decimals),
            ]),
      },
      csv: drafts.map(({area, category, meeting}) => ({
        ...tidyMeasure({figure: id, area_code: area.code, area: area.name, period: at}),
        characteristic: topic,
        category,
        share: plainNumber(meeting.chance, 4),
        status: meetingVerdict(meeting).toLowerCase(),
      })),
      csvMore: {
        columns: ['lowest', 'highest', 'expected_by_chance', 'chance_lower', 'chance_upper', 'if_residents'],
        rows: drafts.map(({meeting: {range, expected, band, ifResidents, chance}}) =>
          [range?.lower, range?.upper, expected, band?.lower, band?.upper, ifResidents].map((value) =>
            chance === null ? '' : plainNumber(value, 4),
          ),
        ),
      },
      caption: `Chance that a child and a frontline practitioner of the same service area share a ${noun}, ${areaLabel(place)}, ${dateLabel(at)}`,
    },
    evidence,
  );
}

type Counted = MeetingArea['children'];

/** Broad groups that children and staff both have. */
function groupsOf({broad}: Dimension): Dimension['broad'] {
  return broad.filter(({population}) => population === undefined);
}

function meetingAreas(
  all: Practitioners,
  dimension: Dimension,
  tables: ReadonlyMap<string, Baseline | null>,
): readonly MeetingArea[] {
  return all.areas.flatMap(({code}) => {
    const children = all.children.lines.find(dimension.id, all.children.snapshots.at, {area: code});
    const practitioners = all.staff.lines.find(dimension.id, all.staff.snapshots.at, {area: code});
    const table = tables.get(code) ?? null;
    const residents =
      table && Object.fromEntries(groupsOf(dimension).map(({id}) => [id, (table.counts[id] ?? 0) / table.total]));
    return children && practitioners ? [{area: code, children, practitioners, residents}] : [];
  });
}

/** The rows of the whole, each group's and all children's; and of the areas, where there are several. */
function draftsOf(
  {slice, evidence, area}: CaseloadScope,
  all: Practitioners,
  dimension: Dimension,
  areas: readonly MeetingArea[],
  found: ReturnType<typeof meetingChances>,
): {readonly whole: readonly MeetingDraft[]; readonly byArea: readonly MeetingDraft[]} {
  const [only] = all.areas.length === 1 ? all.areas : [];
  const place = only ?? area;
  const isNation = area.code === evidence.areas.nation.code;
  const nation = {
    children: all.allChildren.lines.find(dimension.id, all.allChildren.snapshots.at),
    practitioners: all.allStaff.lines.find(dimension.id, all.allStaff.snapshots.at),
  };
  // Of several areas that are not the nation no line has the sum.
  const line = only ? areas[0] : isNation ? nation : undefined;
  const counts = (of: (each: Counted) => Cell | undefined): readonly [string, string] => [
    countWords(line?.children, of),
    countWords(line?.practitioners, of),
  ];
  const whole = groupsOf(dimension).flatMap(({id, short, label}): MeetingDraft[] => {
    const meeting = found.byGroup.get(id);
    const before = counts(({parts}) => parts[id]);
    return meeting ? [{key: id, label: short, category: label, href: null, area: place, before, meeting}] : [];
  });
  const total: MeetingDraft = {
    key: 'all',
    label: 'All children',
    category: 'All',
    href: null,
    area: place,
    before: counts(({declared}) => declared),
    meeting: found.all,
  };
  const byArea = all.areas.flatMap((each): MeetingDraft[] => {
    const own = areas.find((one) => one.area === each.code);
    const meeting = found.byArea.get(each.code);
    if (only || !own || !meeting) return [];
    const before = [cellLabel(own.children.declared), cellLabel(own.practitioners.declared)] as const;
    const href = sliceHref(slice, {page: 'caseload', area: each.code});
    return [{key: each.code, label: areaLabel(each, 'short'), category: 'All', href, area: each, before, meeting}];
  });
  return {whole: [...whole, total], byArea};
}

function countWords(line: Counted | undefined, of: (line: Counted) => Cell | undefined): string {
  const cell = line && of(line);
  return cell ? cellLabel(cell) : '';
}

/** Residents of working age by broad group; null where no table has them. */
function residentsOf({evidence}: CaseloadScope, {id}: Dimension, area: string): Baseline | null {
  const found = evidence.baselines.find({
    dimension: id,
    population: 'workforce',
    area,
    grouping: 'broad',
    residents: 'likeForLike',
  });
  return found && found.main.total > 0 ? found.main : null;
}
