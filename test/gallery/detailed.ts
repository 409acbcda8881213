/** Heritage in one service area, opened to its detail: small bases, many withheld lines, ratios that leave the axis. */
import type {ChartTableView, Lane, LaneRow} from '../../src/view';
import {chartTableExample} from '../view/examples';
import {axis, lane, row, withheld} from './lanes';

const staff = 200;
const children = 5535;

type Line = readonly [count: number | null, residents: number, verdict?: Lane['verdictKind']];

function group(
  label: string,
  [count, residents, verdict]: Line,
  [caseCount, caseResidents, caseVerdict]: Line,
  more: Partial<LaneRow> = {},
) {
  const dotted = more.indent === 1;
  return row(
    label,
    [
      count === null
        ? withheld('workforce', residents, dotted)
        : lane('workforce', {
            count,
            base: staff,
            residents,
            verdict: verdict ?? 'noClearDifference',
            decimals: 0,
            dotted,
          }),
      caseCount === null
        ? withheld('caseload', caseResidents, dotted)
        : lane('caseload', {
            count: caseCount,
            base: children,
            residents: caseResidents,
            verdict: caseVerdict ?? 'notAssessed',
            dotted,
          }),
    ],
    more,
  );
}

const opened = (open: boolean) => ({toggle: {open, href: '?page=characteristic&by=ethnicGroup&detail=drill'}});
const detail = {indent: 1} as const;

export const detailedExample: ChartTableView = {
  ...chartTableExample,
  id: 'characteristic-heritage',
  topic: 'Community, workforce and caseload',
  finding: 'Asian staff match residents overall, but Pakistani staff are a smaller share and Indian staff a larger one',
  support: null,
  more: null,
  base: '200 of 215 staff declared (93%); 5,535 of 6,350 children recorded (87%).',
  show: {residents: true, verdict: true, gap: true, change: null, ratio: true, people: null, ranges: true},
  blocks: [
    {
      key: 'groups',
      heading: null,
      axis: axis(0.2, 0.05, 0.1, 0.15, 0.2),
      rows: [
        group('Asian', [25, 0.126], [745, 0.19, 'lower'], opened(true)),
        group('Bangladeshi', [null, 0.015], [80, 0.014], detail),
        group('Chinese', [0, 0.005], [15, 0.005], detail),
        group('Indian', [20, 0.044, 'higher'], [150, 0.044, 'lower'], detail),
        group('Pakistani', [5, 0.061, 'lower'], [375, 0.061], detail),
        group('Other Asian', [null, 0.014], [125, 0.014, 'higher'], detail),
        group('Black', [25, 0.042, 'higher'], [410, 0.062, 'higher'], opened(true)),
        group('African', [10, 0.023, 'higher'], [180, 0.023], detail),
        group('Caribbean', [15, 0.017, 'higher'], [130, 0.017, 'higher'], detail),
        group('Other Black', [null, 0.006], [100, 0.006, 'higher'], detail),
        group('Mixed or multiple ethnic groups', [10, 0.02, 'higher'], [570, 0.074, 'higher'], opened(true)),
        group('White and Black Caribbean', [5, 0.014], [315, 0.014, 'higher'], detail),
        group('White and Black African', [0, 0.003], [45, 0.003], detail),
        group('Other Mixed', [15, 0.006], [115, 0.006, 'higher'], detail),
        group('Other', [null, 0.019], [130, 0.03, 'lower'], opened(false)),
      ],
    },
    {
      key: 'white',
      heading: null,
      axis: axis(1, 0.25, 0.5, 0.75, 1),
      rows: [group('White', [140, 0.793, 'lower'], [3680, 0.644, 'higher'], opened(false))],
    },
  ],
};
