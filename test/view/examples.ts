/**
 * Hand-made views of every kind, with every state a lane can be in: what chart tests and the gallery draw.
 * Figures are invented. The views built from comparisons are tested beside this file.
 */
import type {
  Axis,
  ChartTableView,
  DeclarationView,
  Lane,
  LaneRow,
  Mark,
  MarkState,
  PlainTable,
  TidyRow,
  TileView,
  TrendView,
} from '../../src/view';

const quarterAxis: Axis = {
  max: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({value, label: `${value * 100}%`})),
};
const smallAxis: Axis = {
  max: 0.15,
  ticks: [0, 0.05, 0.1, 0.15].map((value) => ({value, label: `${Math.round(value * 100)}%`})),
};

const word = {workforce: 'Workforce', caseload: 'Caseload'} as const;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const points = (value: number): string =>
  value === 0 ? '0.0' : `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(1)}`;

function mark(
  population: Mark['population'],
  state: MarkState,
  [value, lower, upper]: readonly [number, number, number],
  residents: number | null,
  style: 'solid' | 'dotted' = 'solid',
): Mark {
  const tick = residents === null ? null : {value: residents, label: percent(residents), style};
  return {
    population,
    state,
    value,
    lower,
    upper,
    label: percent(value),
    tick,
    text:
      `${word[population]} ${percent(value)}, range ${percent(lower)} to ${percent(upper)}` +
      (residents === null ? '' : `; residents ${percent(residents)}`),
  };
}

function ratioMark(share: Mark): Mark {
  const residents = share.tick?.value;
  if (share.value === null || residents === undefined) {
    return {
      ...share,
      tick: null,
      value: null,
      lower: null,
      upper: null,
      text: `${word[share.population]} [c] withheld`,
    };
  }
  const label = (share.value / residents).toFixed(2);
  return {
    ...share,
    tick: null,
    value: share.value / residents,
    lower: (share.lower ?? share.value) / residents,
    upper: (share.upper ?? share.value) / residents,
    label: share.state === 'zero' ? 'None declared' : label,
    text: `${word[share.population]} ratio ${label}`,
  };
}

function lane(share: Mark, words: Partial<Lane> = {}): Lane {
  const ratio = ratioMark(share);
  return {
    population: share.population,
    residents: share.tick?.label ?? '',
    mark: share,
    ratio,
    ratioLabel: share.value === null ? '[c]' : ratio.label,
    verdict: 'No clear difference',
    verdictKind: 'noClearDifference',
    gapPoints:
      share.value === null || share.tick === null
        ? ''
        : points(Math.round((share.value - share.tick.value) * 1000) / 10),
    gapPeople: '0',
    change: '0.0',
    people: '110',
    ...words,
  };
}

const lower = {verdict: 'Lower', verdictKind: 'lower'} as const;
const higher = {verdict: 'Higher', verdictKind: 'higher'} as const;
const notAssessed = {verdict: 'Not assessed', verdictKind: 'notAssessed', gapPoints: '', gapPeople: ''} as const;

/** [c]: crossed lane, tick kept. */
export const withheldLane: Lane = lane(
  {
    population: 'workforce',
    state: 'withheld',
    value: null,
    lower: null,
    upper: null,
    label: '[c]',
    tick: {value: 0.021, label: '2.1%', style: 'solid'},
    text: 'Workforce [c] withheld; residents 2.1%',
  },
  {verdict: 'Withheld', verdictKind: 'withheld', gapPoints: '[c]', gapPeople: '[c]', change: '', people: '[c]'},
);

/** Base under 23: the count, no share. */
export const tooFewLane: Lane = lane(
  {
    population: 'workforce',
    state: 'tooFew',
    value: null,
    lower: null,
    upper: null,
    label: '5 of 15',
    tick: {value: 0.105, label: '10.5%', style: 'solid'},
    text: 'Workforce 5 of 15, too few for a share; residents 10.5%',
  },
  {
    verdict: 'Too few to say',
    verdictKind: 'tooFewToSay',
    gapPoints: '',
    gapPeople: '',
    change: '',
    people: '5',
    ratioLabel: '',
    ratio: null,
  },
);

/** Staff are not recorded at this level of area. */
export const notCollectedLane: Lane = {
  ...tooFewLane,
  mark: {
    population: 'workforce',
    state: 'notCollected',
    value: null,
    lower: null,
    upper: null,
    label: 'Not collected',
    tick: {value: 0.09, label: '9.0%', style: 'solid'},
    text: 'Workforce not collected at this level; residents 9.0%',
  },
  verdict: 'Not collected',
  verdictKind: 'notCollected',
  people: 'Not collected',
};

export const zeroLane: Lane = lane(
  {...mark('workforce', 'zero', [0, 0, 0.019], 0.005), label: '0, none declared'},
  {...lower, gapPoints: '−0.5', gapPeople: '−5', people: '0'},
);

export const notAssessedLane: Lane = lane(mark('caseload', 'notAssessed', [0.11, 0.107, 0.113], 0.072, 'dotted'), {
  ...notAssessed,
  change: '↑ 0.1',
});

const asian: LaneRow = {
  key: 'asian',
  label: 'Asian',
  indent: 0,
  toggle: {open: true, href: '?page=characteristic&detail=drill'},
  href: null,
  lanes: [
    lane(mark('workforce', 'clear', [0.055, 0.046, 0.066], 0.09), {...lower, gapPeople: '−70', change: '↑ 0.4'}),
    lane(mark('caseload', 'clear', [0.089, 0.087, 0.091], 0.123), {...lower, gapPeople: '−1,900', change: '↑ 0.1'}),
  ],
};

const indian: LaneRow = {
  key: 'asian_indian',
  label: 'Indian',
  indent: 1,
  toggle: null,
  href: null,
  lanes: [zeroLane, notAssessedLane],
};

const black: LaneRow = {
  key: 'black',
  label: 'Black',
  indent: 0,
  toggle: {open: false, href: '?page=characteristic&detail=drill&open=asian,black'},
  href: null,
  lanes: [
    lane(mark('workforce', 'clear', [0.088, 0.076, 0.101], 0.039), {...higher, gapPeople: '+100', change: '↑ 0.3'}),
    lane(mark('caseload', 'noClear', [0.057, 0.055, 0.059], 0.056), {gapPeople: '+25'}),
  ],
};

const mixed: LaneRow = {
  key: 'mixed',
  label: 'Mixed',
  indent: 0,
  toggle: null,
  href: null,
  lanes: [
    lane(mark('workforce', 'noClear', [0.022, 0.016, 0.03], 0.02), {gapPeople: '+5'}),
    lane(mark('caseload', 'clear', [0.094, 0.092, 0.096], 0.07), {...higher, gapPeople: '+1,345', change: '↑ 0.2'}),
  ],
};

const other: LaneRow = {
  key: 'other',
  label: 'Other',
  indent: 0,
  toggle: null,
  href: null,
  lanes: [withheldLane, lane(mark('caseload', 'clear', [0.029, 0.028, 0.03], 0.027), {...higher, gapPeople: '+135'})],
};

const white: LaneRow = {
  key: 'white',
  label: 'White',
  indent: 0,
  toggle: null,
  href: '?page=characteristic&open=white',
  lanes: [
    lane(mark('workforce', 'clear', [0.801, 0.783, 0.818], 0.83), {...lower, gapPeople: '−60', change: '↓ 0.8'}),
    lane(mark('caseload', 'clear', [0.712, 0.708, 0.716], 0.724), {...lower, gapPeople: '−735', change: '↓ 0.5'}),
  ],
};

const table: PlainTable = {
  caption: 'Heritage: staff and children against residents, England, 30 September 2026',
  columns: [
    {label: 'Heritage group', numeric: false},
    {label: 'Population', numeric: false},
    {label: 'Residents', numeric: true},
    {label: 'People', numeric: true},
    {label: 'Share', numeric: true},
    {label: 'Range', numeric: true},
    {label: 'Against residents', numeric: false},
  ],
  rows: [
    {header: 'Asian', indent: 0, cells: ['Workforce', '9.0%', '110', '5.5%', '4.6% to 6.6%', 'Lower']},
    {header: 'Indian', indent: 1, cells: ['Workforce', '0.5%', '0', '0%', '0% to 1.9%', 'Lower']},
    {header: 'Other', indent: 0, cells: ['Workforce', '2.1%', '[c]', '[c]', '[c]', 'Withheld']},
  ],
};

const csv: readonly TidyRow[] = [
  {
    figure: 'stocktake-ethnicGroup',
    area_code: 'E92000001',
    area: 'England',
    period: '2026-09-30',
    characteristic: 'Heritage',
    category: 'Asian',
    population: 'workforce',
    count: '110',
    base: '1985',
    share: '0.055',
    lower: '0.046',
    upper: '0.066',
    baseline_share: '0.0903',
    baseline_grade: 'A',
    ratio: '0.61',
    gap_points: '-3.5',
    gap_people: '-70',
    status: 'Lower',
  },
];

const common = {
  more: {label: 'Open heritage: 19 groups', href: '?page=characteristic'},
  notes: [
    'Two scales: White has its own axis.',
    'Residents: workforce line 16 to 64 (grade A, a census count at the right ages); caseload line 0 to 17 (grade A).',
    '[c] withheld: 1 to 4 people.',
  ],
  source:
    'Office for National Statistics, Census 2021. Staff and children: sample extracts, synthetic, 30 September 2026.',
  protection: {isExact: false, words: 'to the nearest 5, 1 to 4 withheld'},
  csv,
  table,
} as const;

/** Every state, two populations, a group that is open and one that is closed, two axes, ratios. */
export const chartTableExample: ChartTableView = {
  ...common,
  kind: 'chartTable',
  id: 'stocktake-ethnicGroup',
  topic: 'Heritage',
  finding: 'Asian staff and Asian children are both a smaller share than Asian residents',
  support: 'Staff: 5.5% against 9.0%, about 70 people fewer. Children: 8.9% against 12.3%, about 1,900 fewer.',
  rowHeading: 'Heritage group',
  laneHeading: 'Share of staff and of children',
  show: {residents: true, verdict: true, gap: true, change: 'Since March', ratio: true, people: null, ranges: true},
  blocks: [
    {key: 'groups', heading: null, axis: smallAxis, rows: [asian, indian, black, mixed, other]},
    {key: 'white', heading: null, axis: quarterAxis, rows: [white]},
  ],
  base: 'Declared: 1,985 staff, 55,430 children.',
};

const role = (key: string, label: string, roleLane: Lane): LaneRow => ({
  key,
  label,
  indent: 0,
  toggle: null,
  href: null,
  lanes: [roleLane],
});

/** A yes/no characteristic: one row a population, and a second block of rows by role that shows people in place of gaps. */
export const focusTableExample: ChartTableView = {
  ...common,
  kind: 'chartTable',
  id: 'stocktake-sex',
  topic: 'Gender balance',
  finding: 'Women are a larger share of staff than of residents 16 to 64: 85.1% against 50.8%',
  support: 'About 735 people more. Girls are 48.9% of children; no clear difference from residents.',
  more: {label: 'Open gender balance', href: '?page=characteristic&by=sex'},
  rowHeading: 'Population',
  laneHeading: 'Women and girls, share',
  show: {residents: false, verdict: true, gap: true, change: 'Since March', ratio: false, people: null, ranges: true},
  blocks: [
    {
      key: 'focus',
      heading: null,
      axis: quarterAxis,
      rows: [
        role('workforce', 'Workforce', {
          ...lane(mark('workforce', 'clear', [0.851, 0.835, 0.866], 0.508)),
          ...higher,
          gapPeople: '+735',
          change: '↓ 0.2',
        }),
        role(
          'caseload',
          'Caseload',
          lane(mark('caseload', 'noClear', [0.489, 0.485, 0.493], 0.488), {gapPeople: '+80'}),
        ),
      ],
    },
    {
      key: 'roles',
      heading: 'Women by role',
      peopleHeading: 'Staff',
      axis: quarterAxis,
      rows: [
        role('adviser', 'Family court adviser', {
          ...lane(mark('workforce', 'clear', [0.88, 0.862, 0.896], 0.508)),
          ...higher,
          people: '1,430',
        }),
        role('head', 'Head of practice or above', {...withheldLane, people: '40'}),
        role('manager', 'Service manager', {...tooFewLane, people: '15'}),
      ],
    },
  ],
  base: 'Declared: 2,145 staff, 64,080 children.',
};

/** Nothing loaded for one population: its lanes are absent and a sentence says what to do. */
export const emptyTableExample: ChartTableView = {
  ...chartTableExample,
  id: 'stocktake-empty',
  finding: 'No workforce or caseload file is loaded',
  support: 'No caseload file is loaded. Load one, or look at the sample.',
  blocks: [],
  base: '',
};

export const notCollectedExample: ChartTableView = {
  ...chartTableExample,
  id: 'area-ethnicGroup',
  finding: 'Asian children are a smaller share than Asian residents: 8.9% against 12.3%',
  support: 'Staff are recorded by service area, so they are not counted here.',
  blocks: [
    {
      key: 'groups',
      heading: null,
      axis: smallAxis,
      rows: [{...asian, toggle: null, lanes: [notCollectedLane, ...asian.lanes.slice(1)]}],
    },
  ],
};

export const tileExamples: readonly TileView[] = [
  {
    key: 'headcount',
    label: 'Headcount',
    value: '2,145',
    change: 'Up 35 since March',
    population: 'workforce',
    spark: [2010, 2035, 2060, 2090, 2110, 2145],
    sparkText: 'Six snapshots, 31 March 2024 to 30 September 2026: 2,010 to 2,145',
  },
  {
    key: 'frontline',
    label: 'Frontline staff',
    value: '[c]',
    change: 'Withheld',
    population: 'workforce',
    spark: [5, null, null, 5, null, null],
    sparkText: 'Six snapshots, 31 March 2024 to 30 September 2026; four are withheld',
  },
  {
    key: 'children',
    label: 'Children, year to snapshot',
    value: '64,210',
    change: 'Down 480 since March',
    population: 'caseload',
    spark: [65100, 64900, 64950, 64800, 64690, 64210],
    sparkText: 'Six snapshots, 31 March 2024 to 30 September 2026: 65,100 to 64,210',
  },
];

const bar = (
  population: 'workforce' | 'caseload',
  shares: readonly [number | null, number | null, number | null],
  label: string,
  change: string,
): DeclarationView['items'][number]['bars'][number] => ({
  population,
  declared: shares[0],
  preferNotToSay: shares[1],
  notRecorded: shares[2],
  label,
  change,
  text: `${word[population]}: ${label} declared`,
});

export const declarationExample: DeclarationView = {
  ...common,
  kind: 'declaration',
  id: 'stocktake-declaration',
  topic: 'Declaration',
  finding: 'Faith is the least known: declared by 78.1% of staff, recorded for 53.0% of children',
  support: null,
  more: {label: 'Open data quality', href: '?page=data'},
  items: [
    {
      key: 'sex',
      topic: 'Gender balance',
      href: '?page=characteristic&by=sex',
      bars: [bar('workforce', [1, 0, 0], '100.0%', '0.0'), bar('caseload', [0.998, 0, 0.002], '99.8%', '↑ 0.1')],
    },
    {
      key: 'religion',
      topic: 'Faith',
      href: '?page=characteristic&by=religion',
      bars: [bar('workforce', [0.781, 0.12, 0.099], '78.1%', '↑ 2.0'), bar('caseload', [null, null, null], '[c]', '')],
    },
  ],
};

const periods = ['31 Mar 2024', '30 Sep 2024', '31 Mar 2025', '30 Sep 2025', '31 Mar 2026', '30 Sep 2026'];

function series(
  population: 'workforce' | 'caseload',
  label: string,
  values: readonly (number | null)[],
  spread: number,
): TrendView['panels'][number]['series'][number] {
  return {
    population,
    label,
    points: values.map((value, i) => ({
      period: `${2024 + Math.floor(i / 2)}-${i % 2 === 0 ? '03-31' : '09-30'}`,
      periodLabel: periods[i] ?? '',
      value,
      lower: value === null ? null : value - spread,
      upper: value === null ? null : value + spread,
      label: value === null ? '[c]' : percent(value),
    })),
  };
}

export const trendExample: TrendView = {
  ...common,
  kind: 'trend',
  id: 'characteristic-ethnicGroup-trend',
  topic: 'Six snapshots',
  finding: 'Mixed heritage children rose as a share at every snapshot, from 8.4% to 9.4%',
  support: null,
  more: null,
  panels: [
    {
      key: 'asian',
      title: 'Asian',
      axis: {max: 0.2, ticks: [0, 0.1, 0.2].map((value) => ({value, label: `${value * 100}%`}))},
      series: [
        series('workforce', 'Workforce', [0.046, 0.048, 0.049, 0.05, 0.051, 0.055], 0.009),
        series('caseload', 'Caseload', [0.084, 0.085, 0.086, 0.087, 0.088, 0.089], 0.002),
      ],
      residents: [
        {population: 'workforce', value: 0.09, label: '9.0%'},
        {population: 'caseload', value: 0.123, label: '12.3%'},
      ],
    },
    {
      key: 'other',
      title: 'Other',
      axis: {max: 0.1, ticks: [0, 0.05, 0.1].map((value) => ({value, label: `${value * 100}%`}))},
      series: [
        series('workforce', 'Workforce', [0.02, null, null, 0.018, null, null], 0.008),
        series('caseload', 'Caseload', [0.028, 0.028, 0.029, 0.029, 0.029, 0.029], 0.001),
      ],
      residents: [{population: 'caseload', value: 0.027, label: '2.7%'}],
    },
  ],
};
