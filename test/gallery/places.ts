/** One group over roles and over areas: single lines, blocks with headings, names that are links. */
import type {ChartTableView} from '../../src/view';
import {chartTableExample} from '../view/examples';
import {axis, lane, row, withheld} from './lanes';

const show: ChartTableView['show'] = {
  residents: true,
  verdict: true,
  gap: true,
  change: null,
  ratio: false,
  people: 'Declared',
  ranges: true,
};

const roleRows = (group: string, residents: number, counts: readonly (number | null)[]) =>
  ['Family court adviser', 'Practice supervisor', 'Head of practice or above', 'Business services'].map((role, i) => {
    const count = counts[i] ?? null;
    const base = [1265, 155, 40, 265][i] ?? 40;
    const only =
      count === null ? withheld('workforce', residents) : lane('workforce', {count, base, residents, decimals: 0});
    return {...row(role, [{...only, people: String(base)}]), key: `${group}-${role}`};
  });

export const byRole: ChartTableView = {
  ...chartTableExample,
  id: 'by-role',
  topic: 'Heritage by role',
  finding: 'Asian family court advisers are 5% of the role, against 9.0% of residents',
  support: 'Four roles have 23 or more people who declared.',
  more: null,
  rowHeading: 'Role',
  laneHeading: 'Share of staff in the role',
  show,
  base: '',
  blocks: [
    {
      key: 'asian',
      heading: 'Asian staff',
      axis: axis(0.3, 0.1, 0.2, 0.3),
      rows: roleRows('asian', 0.09, [65, 15, null, 20]),
    },
    {
      key: 'black',
      heading: 'Black staff',
      axis: axis(0.3, 0.1, 0.2, 0.3),
      rows: roleRows('black', 0.039, [110, 10, 0, 25]),
    },
  ],
};

const areas = [
  'A5 West Yorkshire',
  'A12 Birmingham, the Black Country, Shropshire and Worcestershire',
  'A15 Greater London',
];

export const byArea: ChartTableView = {
  ...chartTableExample,
  id: 'by-area',
  topic: 'Asian, by service area',
  finding: 'Asian children are a smaller share than Asian residents in two of three service areas',
  support: null,
  more: {label: 'Open on the map', href: '?page=map'},
  rowHeading: 'Service area',
  laneHeading: 'Asian: share of staff and children',
  show,
  base: '',
  blocks: [
    {
      key: 'areas',
      heading: null,
      axis: axis(0.4, 0.1, 0.2, 0.3, 0.4),
      rows: areas.map((name, i) =>
        row(
          name,
          [
            lane('workforce', {count: 10 + i * 20, base: 110 + i * 60, residents: 0.16 + i * 0.03, decimals: 0}),
            lane('caseload', {
              count: 500 + i * 300,
              base: 2895 + i * 900,
              residents: 0.228,
              verdict: i > 1 ? 'noClearDifference' : 'lower',
            }),
          ],
          {href: `?page=area&area=${i}`},
        ),
      ),
    },
  ],
};
