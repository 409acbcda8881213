import type {MeasureMark, MeasureTableView} from '../../src/view';

/** Invented measures in every state a lane can be in. */
function mark(over: Partial<MeasureMark>): MeasureMark {
  return {
    state: 'clear',
    value: 63,
    lower: 60,
    upper: 66,
    label: '63',
    tick: {value: 55, style: 'solid'},
    expected: null,
    text: '63 per 10,000, range 60 to 66',
    ...over,
  };
}

const absent = {value: null, lower: null, upper: null, tick: null} as const;

const common = {
  kind: 'measureTable',
  support: null,
  more: null,
  notes: ['Figures are invented.'],
  source: 'Sample, synthetic.',
  protection: {isExact: false, words: 'to the nearest 5, 1 to 4 withheld'},
  csv: [],
  table: {caption: 'Invented measures', columns: [], rows: []},
  ranges: true,
} as const;

/** Rates of areas: clear and not, withheld, too few, not collected. */
export const ratesExample: MeasureTableView = {
  ...common,
  id: 'measure-rates',
  topic: 'Rate by area',
  finding: 'Between 41 and 63 children for every 10,000 residents',
  rowHeading: 'Area',
  before: ['Children', 'Residents'],
  laneHeading: 'Children per 10,000',
  verdictHeading: 'Against the rest',
  after: ['Funnel'],
  blocks: [
    {
      key: 'areas',
      heading: null,
      scale: {
        kind: 'linear',
        least: 0,
        most: 80,
        ticks: [0, 20, 40, 60, 80].map((value) => ({value, label: String(value)})),
      },
      rows: [
        row('a', 'Avon', mark({}), 'Higher', true),
        row(
          'b',
          'Brent',
          mark({state: 'noClear', value: 54, lower: 48, upper: 60, label: '54'}),
          'No clear difference',
        ),
        row('c', 'Crewe', mark({state: 'withheld', ...absent, label: '[c]', text: '[c] withheld'}), 'Withheld'),
        row(
          'd',
          'Derby',
          mark({state: 'tooFew', ...absent, label: 'Fewer than 10', text: 'Fewer than 10'}),
          'Too few to say',
        ),
        row('e', 'Essex', mark({state: 'notCollected', ...absent, label: 'Not collected', text: 'Not collected'}), ''),
      ],
    },
  ],
  key: [
    {sign: 'mark', words: 'Children per 10,000 residents'},
    {sign: 'range', words: 'Range (95%)'},
    {sign: 'tick', words: 'England: 55'},
    {sign: 'withheld', words: '[c] withheld'},
    {sign: 'tooFew', words: 'Fewer than 10 children'},
    {sign: 'notCollected', words: 'Not collected'},
  ],
};

/** Ratios and chances: a range that leaves the scale, a reference, the diamond and band of chance, a dotted tick. */
export const chancesExample: MeasureTableView = {
  ...common,
  id: 'measure-chances',
  topic: 'Ratios and chances',
  finding: 'Pairs share a heritage about as often as chance would have it',
  rowHeading: 'Heritage',
  before: [],
  laneHeading: 'Ratio, and chance',
  verdictHeading: 'Against chance',
  after: ['Expected'],
  blocks: [
    {
      key: 'ratios',
      heading: 'Ratios',
      scale: {
        kind: 'log',
        least: 1 / 4,
        most: 4,
        ticks: [1 / 4, 1 / 2, 1, 2, 4].map((value) => ({value, label: String(value)})),
      },
      rows: [
        {
          ...row(
            'asian',
            'Asian',
            mark({value: 3, lower: 1.4, upper: Infinity, label: '3.00', tick: null}),
            'Higher',
            true,
          ),
          before: [],
        },
        {...row('white', 'White', null, 'Reference'), before: []},
      ],
    },
    {
      key: 'chances',
      heading: 'Chances',
      scale: {
        kind: 'linear',
        least: 0,
        most: 1,
        ticks: [0, 0.5, 1].map((value) => ({value, label: `${value * 100}%`})),
      },
      rows: [
        {
          ...row(
            'all',
            'All children',
            mark({
              value: 0.55,
              lower: 0.52,
              upper: 0.58,
              label: '55%',
              tick: {value: 0.7, style: 'dotted'},
              expected: {value: 0.53, lower: 0.48, upper: 0.58},
            }),
            'No clear difference',
          ),
          before: [],
        },
      ],
    },
  ],
  key: [
    {sign: 'mark', words: 'Chance'},
    {sign: 'dotted', words: 'If practitioners had residents’ heritage (modelled)'},
    {sign: 'expected', words: 'Expected by chance, with its range'},
  ],
};

function row(key: string, label: string, own: MeasureMark | null, verdict: string, isClear = false) {
  return {
    key,
    label,
    href: `?page=caseload&area=${key}`,
    before: ['1,250', '20,000'],
    mark: own,
    verdict,
    isClear,
    after: ['Within'],
  };
}
