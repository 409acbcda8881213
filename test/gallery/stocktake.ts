/** The start page of the design, with its invented figures: the examples to look at beside the mockups. */
import type {ChartTableView, DeclarationView, Lane, TileView, TrendView} from '../../src/view';
import {chartTableExample, declarationExample, focusTableExample, trendExample} from '../view/examples';
import {axis, lane, row, withheld} from './lanes';

const staff = 1985;
const children = 55430;

const pair = (
  staffShare: number,
  staffResidents: number,
  childShare: number,
  childResidents: number,
  verdicts: readonly [Lane['verdictKind'], Lane['verdictKind']],
  changes: readonly [string, string],
  dotted = false,
): readonly Lane[] => [
  lane('workforce', {
    count: staffShare * staff,
    base: staff,
    residents: staffResidents,
    verdict: verdicts[0],
    change: changes[0],
    dotted,
  }),
  lane('caseload', {
    count: childShare * children,
    base: children,
    residents: childResidents,
    verdict: verdicts[1],
    change: changes[1],
    dotted,
  }),
];

const show: ChartTableView['show'] = {
  residents: true,
  verdict: true,
  gap: true,
  change: 'Since March',
  ratio: false,
  people: null,
  ranges: true,
};

export const heritage: ChartTableView = {
  ...chartTableExample,
  id: 'heritage',
  show,
  finding: 'Asian people are a smaller share of staff, and of the caseload, than of residents',
  blocks: [
    {
      key: 'groups',
      heading: null,
      axis: axis(0.15, 0.05, 0.1, 0.15),
      rows: [
        row('Asian', pair(0.055, 0.09, 0.089, 0.123, ['lower', 'lower'], ['↑ 0.4', '↑ 0.1'])),
        row('Black', pair(0.088, 0.039, 0.077, 0.056, ['higher', 'higher'], ['↑ 0.3', '↑ 0.1'])),
        row('Mixed', pair(0.038, 0.02, 0.094, 0.07, ['higher', 'higher'], ['↑ 0.2', '↑ 0.2'])),
        row('Other', pair(0.018, 0.021, 0.029, 0.027, ['noClearDifference', 'higher'], ['0.0', '0.0'])),
      ],
    },
    {
      key: 'white',
      heading: null,
      axis: axis(1, 0.25, 0.5, 0.75, 1),
      rows: [row('White', pair(0.801, 0.83, 0.711, 0.724, ['lower', 'lower'], ['↓ 0.8', '↓ 0.5']))],
    },
  ],
};

export const faith: ChartTableView = {
  ...heritage,
  id: 'faith',
  topic: 'Faith',
  more: {label: 'Open faith', href: '?page=characteristic&by=religion'},
  finding: 'Muslim staff are a smaller share than Muslim residents: 4.2% against 7.2%',
  support: 'About 50 people fewer. For children the answer depends on age, which the census table does not split.',
  rowHeading: 'Faith',
  blocks: [
    {
      key: 'groups',
      heading: null,
      axis: axis(0.12, 0.04, 0.08, 0.12),
      rows: [
        row('Muslim', pair(0.042, 0.072, 0.11, 0.072, ['lower', 'notAssessed'], ['↑ 0.1', '↑ 0.1'], true)),
        row('Hindu', pair(0.015, 0.019, 0.012, 0.019, ['noClearDifference', 'lower'], ['↓ 0.1', '0.0'], true)),
        row('Sikh', pair(0.024, 0.01, 0.011, 0.01, ['higher', 'notAssessed'], ['↑ 0.2', '0.0'], true)),
        row(
          'Jewish',
          pair(0.006, 0.005, 0.005, 0.005, ['noClearDifference', 'noClearDifference'], ['0.0', '0.0'], true),
        ),
        row('Buddhist', [
          lane('workforce', {count: 0, base: staff, residents: 0.005, change: '0.0', dotted: true}),
          withheld('caseload', 0.005, true),
        ]),
        row('Other', pair(0.012, 0.006, 0.009, 0.006, ['notAssessed', 'higher'], ['↓ 0.1', '0.0'], true)),
      ],
    },
    {
      key: 'large',
      heading: null,
      axis: axis(0.6, 0.2, 0.4, 0.6),
      rows: [
        row('No religion', pair(0.436, 0.39, 0.52, 0.39, ['notAssessed', 'higher'], ['↑ 0.3', '↑ 0.4'], true)),
        row('Christian', pair(0.46, 0.493, 0.33, 0.493, ['notAssessed', 'lower'], ['↓ 0.4', '↓ 0.5'], true)),
      ],
    },
  ],
};

const byRole = (label: string, count: number, base: number) =>
  row(label, [lane('workforce', {count, base, residents: 0.173, dotted: true, decimals: 0})]);

export const disability: ChartTableView = {
  ...focusTableExample,
  id: 'disability',
  topic: 'Disability',
  finding:
    'One in eight staff declare a disability; disabled children are a larger share of the caseload than of residents',
  support: null,
  more: {label: 'Open disability', href: '?page=characteristic&by=disability'},
  laneHeading: 'Disabled, share',
  blocks: [
    {
      key: 'focus',
      heading: null,
      axis: axis(0.3, 0.1, 0.2, 0.3),
      rows: [
        row('Workforce', [
          lane('workforce', {
            count: 240,
            base: 1890,
            residents: 0.173,
            verdict: 'notAssessed',
            change: '↑ 0.5',
            dotted: true,
          }),
        ]),
        row('Caseload', [
          lane('caseload', {count: 5240, base: 45590, residents: 0.084, verdict: 'higher', change: '↑ 0.3'}),
        ]),
      ],
    },
    {
      key: 'roles',
      heading: 'Disabled staff by role',
      peopleHeading: 'Staff',
      axis: axis(0.3, 0.1, 0.2, 0.3),
      rows: [
        byRole('Family court adviser', 152, 1265),
        byRole('Practice supervisor', 20, 155),
        byRole('Service manager', 20, 165),
        row('Head of practice or above', [{...withheld('workforce', 0.173, true), people: '40'}]),
        byRole('Business services', 40, 265),
      ],
    },
  ],
};

const tile = (
  label: string,
  value: string,
  change: string,
  population: TileView['population'],
  spark: TileView['spark'],
): TileView => ({
  key: label,
  label,
  value,
  change,
  population,
  spark,
  sparkText: 'Six snapshots, 31 March 2024 to 30 September 2026',
});

export const allTiles: readonly TileView[] = [
  tile('Headcount', '2,145', '↑ 35 since March', 'workforce', [2030, 2060, 2090, 2100, 2110, 2145]),
  tile('Full-time equivalent', '1,925', '↑ 25 since March', 'workforce', [1835, 1850, 1880, 1890, 1900, 1925]),
  tile('Frontline staff', '1,840', '↑ 20 since March', 'workforce', [1760, 1770, 1790, 1810, 1820, 1840]),
  tile(
    'Children, year to snapshot',
    '64,210',
    '↓ 480 since March',
    'caseload',
    [66900, 66200, 65500, 65000, 64690, 64210],
  ),
  tile('Open cases', '31,480', '↓ 120 since March', 'caseload', [33000, 32600, 32100, 31800, 31600, 31480]),
  tile('Children per adviser, year', '45', '↓ 1 since March', 'caseload', [49, 48, 47, 46, 46, 45]),
];

type Bar = DeclarationView['items'][number]['bars'][number];
const bar = (population: Bar['population'], declared: number, preferNotToSay: number, change: string): Bar => ({
  population,
  declared,
  preferNotToSay,
  notRecorded: 1 - declared - preferNotToSay,
  label: `${(declared * 100).toFixed(1)}%`,
  change,
  text: `${population === 'workforce' ? 'Workforce' : 'Caseload'}: ${(declared * 100).toFixed(1)}% declared`,
});
const item = (topic: string, bars: readonly Bar[]) => ({
  key: topic,
  topic,
  href: `?page=characteristic&by=${topic}`,
  bars,
});

export const declaration: DeclarationView = {
  ...declarationExample,
  id: 'declaration',
  items: [
    item('Gender balance', [bar('workforce', 1, 0, '0.0'), bar('caseload', 0.998, 0, '↑ 0.1')]),
    item('Age', [bar('workforce', 1, 0, '0.0'), bar('caseload', 1, 0, '0.0')]),
    item('Heritage', [bar('workforce', 0.925, 0.033, '↑ 0.6'), bar('caseload', 0.863, 0.018, '↑ 0.2')]),
    item('Disability', [bar('workforce', 0.881, 0.05, '↑ 0.9'), bar('caseload', 0.71, 0.02, '↑ 1.4')]),
    item('Faith', [bar('workforce', 0.781, 0.12, '↑ 2.0'), bar('caseload', 0.53, 0.05, '↑ 1.5')]),
  ],
};

type Panel = TrendView['panels'][number];
const periods = ['31 Mar 2024', '30 Sep 2024', '31 Mar 2025', '30 Sep 2025', '31 Mar 2026', '30 Sep 2026'];

function series(
  population: Bar['population'],
  values: readonly (number | null)[],
  spread: number,
): Panel['series'][number] {
  return {
    population,
    label: population === 'workforce' ? 'Workforce' : 'Caseload',
    points: values.map((value, i) => ({
      period: `${2024 + Math.floor(i / 2)}-${i % 2 === 0 ? '03-31' : '09-30'}`,
      periodLabel: periods[i] ?? '',
      value,
      lower: value === null ? null : Math.max(0, value - spread),
      upper: value === null ? null : value + spread,
      label: value === null ? '[c]' : `${(value * 100).toFixed(1)}%`,
    })),
  };
}

const panel = (title: string, max: number, lines: Panel['series'], residents: readonly [number, number]): Panel => ({
  key: title,
  title,
  axis: axis(max, max / 2, max),
  series: lines,
  residents: [
    {population: 'workforce', value: residents[0], label: `${(residents[0] * 100).toFixed(1)}%`},
    {population: 'caseload', value: residents[1], label: `${(residents[1] * 100).toFixed(1)}%`},
  ],
});

export const trend: TrendView = {
  ...trendExample,
  id: 'trend',
  panels: [
    panel(
      'Asian',
      0.2,
      [
        series('workforce', [0.115, 0.11, 0.107, 0.134, 0.132, 0.13], 0.045),
        series('caseload', [0.128, 0.129, 0.131, 0.133, 0.134, 0.135], 0.008),
      ],
      [0.126, 0.19],
    ),
    panel(
      'Black',
      0.2,
      [
        series('workforce', [0.115, 0.11, 0.107, 0.105, 0.132, 0.13], 0.045),
        series('caseload', [0.068, 0.069, 0.071, 0.072, 0.073, 0.074], 0.006),
      ],
      [0.042, 0.062],
    ),
    panel(
      'Mixed',
      0.2,
      [
        series('workforce', [0.025, 0.024, 0.024, 0.05, 0.05, 0.05], 0.03),
        series('caseload', [0.092, 0.095, 0.098, 0.1, 0.102, 0.103], 0.006),
      ],
      [0.02, 0.074],
    ),
    panel(
      'Other',
      0.2,
      [
        series('workforce', [null, null, null, null, null, null], 0),
        series('caseload', [0.022, 0.022, 0.022, 0.023, 0.023, 0.023], 0.003),
      ],
      [0.019, 0.03],
    ),
    panel(
      'White',
      1,
      [
        series('workforce', [0.72, 0.725, 0.73, 0.72, 0.705, 0.7], 0.06),
        series('caseload', [0.68, 0.676, 0.672, 0.67, 0.668, 0.665], 0.01),
      ],
      [0.793, 0.644],
    ),
  ],
};
