/** Lanes from bare numbers, for examples: invented figures, worded as the views word them. */
import type {Axis, Lane, LaneRow, Mark} from '../../src/view';

type Population = Mark['population'];

const name = {workforce: 'Workforce', caseload: 'Caseload'} as const;
const verdictWords = {
  higher: 'Higher',
  lower: 'Lower',
  noClearDifference: 'No clear difference',
  tooFewToSay: 'Too few to say',
  notAssessed: 'Not assessed',
  withheld: 'Withheld',
  notCollected: 'Not collected',
} as const;

export function axis(max: number, ...values: readonly number[]): Axis {
  return {max, ticks: [0, ...values].map((value) => ({value, label: `${Math.round(value * 100)}%`}))};
}

const signed = (value: number, decimals: number): string => {
  const digits = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return Number(value.toFixed(decimals)) === 0 ? digits : `${value > 0 ? '+' : '−'}${digits}`;
};

interface LaneNumbers {
  readonly count: number;
  readonly base: number;
  readonly residents: number;
  readonly verdict?: Lane['verdictKind'];
  readonly change?: string;
  readonly decimals?: 0 | 1;
  readonly dotted?: boolean;
}

const z = 1.96;

export function lane(population: Population, numbers: LaneNumbers): Lane {
  const {count, base, residents, verdict = 'noClearDifference', change = '0.0', decimals = 1, dotted = false} = numbers;
  const percent = (share: number) => `${(share * 100).toFixed(decimals)}%`;
  const share = count / base;
  const centre = (share + z ** 2 / (2 * base)) / (1 + z ** 2 / base);
  const half = (z * Math.sqrt((share * (1 - share)) / base + z ** 2 / (4 * base ** 2))) / (1 + z ** 2 / base);
  const lower = Math.max(0, centre - half);
  const upper = centre + half;
  const state =
    verdict === 'notAssessed'
      ? 'notAssessed'
      : count === 0
        ? 'zero'
        : verdict === 'noClearDifference'
          ? 'noClear'
          : 'clear';
  const tick = {value: residents, label: percent(residents), style: dotted ? ('dotted' as const) : ('solid' as const)};
  const mark: Mark = {
    population,
    state,
    value: share,
    lower,
    upper,
    label: percent(share),
    tick,
    text: `${name[population]} ${percent(share)}, range ${percent(lower)} to ${percent(upper)}; residents ${tick.label}`,
  };
  const assessed = verdict !== 'notAssessed';
  return {
    population,
    residents: tick.label,
    mark,
    ratio: {
      ...mark,
      tick: null,
      value: share / residents,
      lower: lower / residents,
      upper: upper / residents,
      label: count === 0 ? 'None declared' : (share / residents).toFixed(2),
      text: `${name[population]} ratio ${(share / residents).toFixed(2)}`,
    },
    ratioLabel: count === 0 ? '0' : (share / residents).toFixed(2),
    verdict: verdictWords[verdict],
    verdictKind: verdict,
    gapPoints: assessed ? signed((share - residents) * 100, decimals) : '',
    gapPeople: assessed ? signed(Math.round((count - base * residents) / 5) * 5, 0) : '',
    change,
    people: base.toLocaleString('en-GB'),
  };
}

export function withheld(population: Population, residents: number, dotted = false): Lane {
  const label = `${(residents * 100).toFixed(1)}%`;
  const mark: Mark = {
    population,
    state: 'withheld',
    value: null,
    lower: null,
    upper: null,
    label: '[c]',
    tick: {value: residents, label, style: dotted ? 'dotted' : 'solid'},
    text: `${name[population]} [c] withheld; residents ${label}`,
  };
  return {
    population,
    residents: label,
    mark,
    ratio: {...mark, tick: null, text: `${name[population]} ratio [c] withheld`},
    ratioLabel: '[c]',
    verdict: 'Withheld',
    verdictKind: 'withheld',
    gapPoints: '[c]',
    gapPeople: '[c]',
    change: '[c]',
    people: '[c]',
  };
}

export function row(label: string, lanes: readonly Lane[], more: Partial<LaneRow> = {}): LaneRow {
  return {key: label.toLowerCase().replaceAll(' ', '_'), label, indent: 0, toggle: null, href: null, lanes, ...more};
}
