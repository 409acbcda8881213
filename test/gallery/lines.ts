import {noFollowUp, type LinesListView, type LinesPanelView, type LineView} from '../../src/view';
import {chartTableExample} from '../view/examples';

const asian: LineView = {
  key: 'asian',
  sentence: 'Asian staff are a smaller share than Asian residents',
  href: '?page=characteristic',
  population: 'workforce',
  tag: 'Workforce',
  points: '−4.9',
  people: '−100',
  range: '−5.8 to −3.8',
  place: '5 of 17',
  declared: '92.5%',
  bounds: '5.1% to 12.6%',
  isCaution: false,
  grade: {letter: 'A', words: 'a count at the right ages'},
  spark: [6.1, 5.9, 5.7, null, 5.3, 4.9],
  sparkText: 'Size of the gap over 6 snapshots, in points: 6.1, 5.9, 5.7, [c], 5.3, 4.9',
  moved: {move: 'narrower', text: 'Narrower by 0.4'},
  nth: '3rd stocktake',
  followUp: {
    given: {...noFollowUp, pinned: true, status: 'agreed', owner: 'Head of HR', action: 'Outreach in five areas'},
    status: 'Action agreed',
    action: 'Outreach in five areas',
    who: 'Head of HR, 31 Mar 2027',
    earlier: null,
  },
  isOpen: true,
  openHref: '?page=lines',
  evidence: {
    more: {label: 'Open heritage', href: '?page=characteristic'},
    closeHref: '?page=lines',
    funnel: null,
    history: {
      heading: 'Six snapshots: narrower, 6.1 to 4.9 points',
      population: 'workforce',
      axis: {max: 0.15, ticks: [0, 0.05, 0.1, 0.15].map((value) => ({value, label: `${Math.round(value * 100)}%`}))},
      points: [-6.1, -5.9, -5.7, null, -5.3, -4.9].map((gap, i) => ({
        key: String(i),
        label: ['Mar 24', 'Sep 24', 'Mar 25', 'Sep 25', 'Mar 26', 'Sep 26'][i] ?? '',
        share: gap === null ? null : 0.105 + gap / 100,
        lower: gap === null ? null : 0.095 + gap / 100,
        upper: gap === null ? null : 0.115 + gap / 100,
        other: gap === null ? null : 0.105,
        gap: gap === null ? '[c]' : `−${Math.abs(gap).toFixed(1)}`,
      })),
      ends: {share: '5.6%', other: '10.5%'},
      text: 'Mar 24 −6.1, Sep 24 −5.9, Mar 25 −5.7, Sep 25 [c], Mar 26 −5.3, Sep 26 −4.9',
      note: 'Figures on the bars: gap in points. Band: range.',
    },
    eyebrow: 'Workforce, heritage. England, 30 September 2026',
    finding: 'Asian staff are a smaller share than Asian residents: 5.5% against 10.5%, about 100 people fewer',
    mark: {
      population: 'workforce',
      state: 'clear',
      value: 0.055,
      lower: 0.046,
      upper: 0.066,
      label: '5.5%',
      tick: {value: 0.105, label: '10.5%', style: 'solid'},
      comparator: {value: 0.08, label: '8.0%', text: 'Children’s social workers, England, September 2024 8.0%'},
      text: 'Workforce 5.5%; residents 16 to 64 10.5%; Children’s social workers, England, September 2024 8.0%',
    },
    axis: {max: 0.15, ticks: [0, 0.05, 0.1, 0.15].map((value) => ({value, label: `${Math.round(value * 100)}%`}))},
    facts: [
      {term: 'Staff', value: '110 of 1,985 declared, 5.5%'},
      {term: 'Gap, people', value: '−100'},
    ],
    declared: {
      heading: 'Declared: 92.5%',
      sentences: [
        'If none of the 160 staff with no declared answer were Asian staff, their share would be 5.1%; if all were, 12.6%.',
      ],
      bounds: {lower: 0.051, upper: 0.126, text: '5.1% to 12.6%'},
    },
    baseline: {heading: 'Baseline: grade A', sentences: ['A count at the right ages: usual residents aged 16 to 64.']},
    canShow: {heading: 'What 1,985 can show', sentences: ['A gap of 1.7 points or more is outside chance.']},
    wouldChange: [
      {condition: 'The baseline were residents of all ages', result: '5.5% against 9.6%', verdict: 'Lower, as now'},
      {condition: '75 more of the 1,985 were Asian staff', result: '9.3%', verdict: 'No clear difference'},
    ],
    inside: {
      heading: 'Inside England',
      sentence: 'Supported in five of 17 service areas.',
      links: [{label: 'Greater London −30', href: '?page=characteristic&area=A15'}],
    },
    frontline: 'Among frontline staff, who are some of these: 6.1%, about 60 people fewer.',
    sector: {
      heading: 'Published figures of the sector',
      rows: [
        {term: 'Children’s social workers, England, September 2024', value: '8.0%'},
        {term: 'Civil Service, 2025', value: '9.1%'},
      ],
      sentences: ['They are of other staff and other dates: no verdict is drawn from them.'],
    },
  },
};

const faith: LineView = {
  ...asian,
  isOpen: false,
  evidence: null,
  followUp: {given: noFollowUp, status: 'Open', action: '', who: '', earlier: null},
  key: 'muslim',
  sentence: 'Among frontline staff, Muslim staff are a smaller share than Muslim children',
  tag: 'Workforce, frontline',
  declared: '55.0%',
  isCaution: true,
  grade: null,
  place: '',
};

const {csv, table, source, protection} = chartTableExample;

export const linesList: LinesListView = {
  kind: 'lines',
  id: 'lines-staff-community',
  topic: 'Workforce',
  finding: 'Two gaps between staff and residents; the largest is Asian staff, about 100 people fewer',
  support: null,
  more: null,
  notes: ['Comparisons made: 15 in England and 169 in service areas.'],
  source,
  protection,
  csv,
  table,
  placeHeading: 'Service areas',
  hasGrade: true,
  shown: '2 of 5 shown',
  sinceHeading: 'Since March',
  lines: [asian, {...asian, key: 'other', bounds: null, place: 'None', isOpen: false, evidence: null}],
};

export const besideChildren: LinesListView = {
  ...linesList,
  id: 'lines-staff-caseload',
  topic: 'Workforce beside children',
  finding: 'One gap between staff and children: Muslim staff, about 100 people fewer',
  placeHeading: null,
  hasGrade: false,
  lines: [faith],
};

export const noLines: LinesListView = {
  ...linesList,
  id: 'lines-none',
  finding: 'No gap between staff and residents is supported',
  support: 'None is clear beyond chance once the number of comparisons is allowed for.',
  csv: [],
  table: {...table, rows: []},
  lines: [],
};

export const linesPanel: LinesPanelView = {
  ...linesList,
  kind: 'linesPanel',
  id: 'stocktake-lines',
  topic: 'Lines of enquiry',
  finding: 'The data support 2 gaps in the workforce',
  more: {label: 'All 2 lines of enquiry', href: '?page=lines'},
  groups: [
    {population: 'workforce', heading: 'Workforce', lines: [asian]},
    {population: 'caseload', heading: 'No gap between children and residents is supported', lines: []},
  ],
};
