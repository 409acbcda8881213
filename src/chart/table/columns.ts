import type {ChartTableView, LaneBlock, LaneRow} from '../../view';

const columnKeys = [
  'group',
  'population',
  'residents',
  'lane',
  'ratioLane',
  'ratio',
  'verdict',
  'gapPoints',
  'gapPeople',
  'change',
  'people',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** A column of a chart-table. `width` is in rem; null takes the room that is left. */
export interface Column {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly width: number | null;
}

/** Rows under one row of column headings: the view's own, or those of a block that shows its people instead. */
export interface Section {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly blocks: readonly LaneBlock[];
  /** A yes/no characteristic has one line a row: its verdict stands under the row's name, residents at the tick. */
  readonly focus: boolean;
  readonly byPeople: boolean;
  readonly isPaired: boolean;
  /** The first block of the table below, whose axis may serve this one too. */
  readonly below: LaneBlock | undefined;
}

const px = (pixels: number): number => pixels / 16;

/** The tables of a view: a block that shows its people starts a new one, whose lanes line up with those above. */
export function sectionsOf(view: ChartTableView): readonly Section[] {
  const group = groupWidth(view.blocks, !view.show.residents && view.show.verdict);
  const runs = view.blocks.reduce<LaneBlock[][]>((found, block) => {
    const last = found.at(-1);
    if (last && block.peopleHeading === undefined) last.push(block);
    else found.push([block]);
    return found;
  }, []);
  const main = mainColumns(view, group, runs[0] ?? []);
  return runs.map((blocks, i) => {
    const first = blocks[0];
    const byPeople = first?.peopleHeading !== undefined;
    return {
      key: first?.key ?? String(i),
      blocks,
      byPeople,
      isPaired: blocks.some((block) => block.rows.some((row) => row.lanes.length > 1)),
      below: runs[i + 1]?.[0],
      focus: !view.show.residents && view.show.verdict && !byPeople,
      columns: byPeople ? peopleColumns(main, first.heading ?? view.rowHeading, first.peopleHeading ?? '') : main,
    };
  });
}

function mainColumns({show, rowHeading, laneHeading}: ChartTableView, group: number, blocks: readonly LaneBlock[]) {
  const rows = blocks.flatMap((block) => block.rows);
  const isPaired = rows.some((row) => row.lanes.length > 1);
  const columns: readonly (Column | false)[] = [
    {key: 'group', heading: rowHeading, width: group},
    isPaired && {key: 'population', heading: 'Population', width: 0},
    show.residents && {key: 'residents', heading: 'Residents', width: px(70)},
    {key: 'lane', heading: laneHeading, width: null},
    show.ratio && {key: 'ratioLane', heading: 'Representation ratio, log scale', width: px(272)},
    show.ratio && {key: 'ratio', heading: 'Ratio', width: px(48)},
    show.verdict && show.residents && {key: 'verdict', heading: 'Against residents', width: px(138)},
    show.gap && {key: 'gapPoints', heading: 'Gap, points', width: px(48)},
    show.gap && {key: 'gapPeople', heading: 'Gap, people', width: px(56)},
    show.change !== null && {key: 'change', heading: show.change, width: px(52)},
    show.people !== null && {key: 'people', heading: show.people, width: px(62)},
  ];
  return columns.filter((column) => column !== false);
}

/** Group, lane and people only; the people take the room of the columns left out, so that lanes line up. */
function peopleColumns(main: readonly Column[], heading: string, people: string): readonly Column[] {
  const kept = main.filter(({key}) => key === 'group' || key === 'residents' || key === 'lane');
  const width = main.reduce((sum, column) => sum + (kept.includes(column) ? 0 : (column.width ?? 0)), 0);
  return [
    ...kept.map((column) => (column.key === 'group' ? {...column, heading} : column)),
    {key: 'people', heading: people, width: Math.max(width, px(62))},
  ];
}

/** Room for the longest name, in rem: names may wrap to two lines where a row has two lanes. */
export function groupWidth(blocks: readonly LaneBlock[], verdictsUnderNames = false): number {
  const widths = blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.peopleHeading === undefined
        ? [nameWidth(row, boldLetter), ...(verdictsUnderNames ? verdictWidths(row) : [])]
        : [nameWidth(row, smallLetter)],
    ),
  );
  return px(Math.min(Math.max(leastGroup, ...widths), mostGroup));
}

const boldLetter = 7;
const smallLetter = 6.2;
const leastGroup = 64;
const mostGroup = 190;

function nameWidth(row: LaneRow, letter: number): number {
  const letters = row.lanes.length > 1 ? wrappedLength(row.label) : row.label.length;
  return letters * letter + row.indent * 24 + (row.toggle ? 26 : 0) + 10;
}

function verdictWidths({lanes}: LaneRow): readonly number[] {
  return lanes.map(({verdict}) => verdict.length * smallLetter + 10);
}

/** Letters in the longer line when a name is broken once, at the best space. */
function wrappedLength(label: string): number {
  const breaks = [...label.matchAll(/ /g)].map(({index}) => Math.max(index, label.length - index - 1));
  return Math.min(label.length, ...breaks);
}

/** Whether the axis row under `block` would only repeat the one under the next block. */
export function sharesAxis(block: LaneBlock, next: LaneBlock | undefined): boolean {
  return (
    next !== undefined &&
    block.axis.max === next.axis.max &&
    block.axis.ticks.map((tick) => tick.label).join() === next.axis.ticks.map((tick) => tick.label).join()
  );
}
