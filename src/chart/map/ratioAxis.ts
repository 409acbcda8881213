/** A log axis for ratios: equal distances are equal multiples. Positions are per cent from its left. */
export interface RatioAxis {
  readonly ticks: readonly {readonly label: string; readonly at: number}[];
  readonly parity: number;
  position(ratio: number): number;
  /** Whether the ratio lies beyond an end, where an arrow takes the mark's or the range's place. */
  beyond(ratio: number): boolean;
}

const limit = 8;
const labels: readonly (readonly [ratio: number, label: string])[] = [
  [1 / 8, '0.125'],
  [1 / 4, '0.25'],
  [1 / 2, '0.5'],
  [1, '1'],
  [2, '2'],
  [4, '4'],
  [8, '8'],
];

/** Reaches the next doubling beyond these ratios, the same distance each side of parity; at least half to double, at most an eighth to eight. */
export function ratioAxis(ratios: readonly number[]): RatioAxis {
  const farthest = Math.max(2, ...ratios.filter((ratio) => ratio > 0).map((ratio) => Math.max(ratio, 1 / ratio)));
  const end = Math.min(limit, 2 ** Math.ceil(Math.log2(farthest) - 1e-9));
  const share = (ratio: number) => (Math.log(Math.max(ratio, 1e-9)) / Math.log(end) + 1) * 50;
  const position = (ratio: number) => Math.max(0, Math.min(100, share(ratio)));
  const ticks = labels.filter(([ratio]) => ratio <= end && ratio >= 1 / end);
  return {
    ticks: ticks.map(([ratio, label]) => ({label, at: position(ratio)})),
    parity: 50,
    position,
    beyond: (ratio) => ratio > end * 1.0001 || ratio < 0.9999 / end,
  };
}
