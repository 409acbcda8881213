import {dimensionById} from '../../catalogue';
import {shareAllowed, shareOf, type Cell, type FlowKind} from '../../disclosure';
import type {Slice} from '../../slice';
import {plainCell, plainNumber} from '../figure/tidyRow';
import type {TidyRow} from '../types';
import {namesOf, partWords, shownParts} from './whyRows';
import type {WhySide} from './whySide';

/** What each flow is called in a download. */
const flowWords: Readonly<Record<FlowKind, string>> = {
  joined: 'joined',
  left: 'left',
  movedIn: 'moved into the area',
  movedOut: 'moved out of the area',
  roleIn: 'took up such a role',
  roleOut: 'left such a role',
  declaredIn: 'newly declared',
  declaredOut: 'no longer declared',
  changedIn: 'changed their answer to it',
  changedOut: 'changed their answer from it',
};

/** The two snapshots, every flow between them, and the points of each part (under gap_points), named by status. */
export function whyTidyRows(side: WhySide, figure: string, slice: Pick<Slice, 'staff'>): readonly TidyRow[] {
  const {row, start, end, split, change, rule, area, from, to} = side;
  const {population, dimension} = side.comparison;
  const isFrontline = population === 'workforce' && slice.staff === 'frontline';
  const tidy = (period: string, status: string, values: Partial<TidyRow>): TidyRow => ({
    figure,
    area_code: area.code,
    area: area.name,
    period,
    characteristic: dimensionById(dimension.id)?.topic ?? dimension.topic,
    category: row.label,
    population: isFrontline ? `${population}, frontline` : population,
    count: '',
    base: '',
    share: '',
    lower: '',
    upper: '',
    baseline_share: '',
    baseline_grade: '',
    ratio: '',
    gap_points: '',
    gap_people: '',
    status,
    ...values,
  });
  const counted = (count: Cell | undefined, base: Cell): Partial<TidyRow> => ({
    count: plainCell(count ?? {kind: 'notCollected'}),
    base: plainCell(base),
    share:
      count?.kind === 'shown' && base.kind === 'shown' && shareAllowed(base, rule)
        ? plainNumber(shareOf(count.count, base.count, rule), 4)
        : '',
  });
  const ends = [
    tidy(from, 'start', counted(start.parts[row.category], start.declared)),
    tidy(to, 'end', {
      ...counted(end.parts[row.category], end.declared),
      gap_points: plainNumber(change.points, 2),
    }),
  ];
  if (split === null) return ends;
  const period = `${from}/${to}`;
  const parts = shownParts(side, split.why.parts);
  const flows = parts
    .flatMap(({kind}) => [...partWords[kind].ins, ...partWords[kind].outs])
    .map((kind) => {
      const {parts: counts, declared} = split.flow.flows[kind];
      return tidy(period, flowWords[kind], counted(counts[row.category], declared));
    });
  const points = parts.map((part) =>
    tidy(period, `points of the change: ${namesOf(side, part.kind).people}`, {
      gap_points: part.points === null ? '[c]' : plainNumber(part.points, 2),
    }),
  );
  const rest = tidy(period, 'points of the change: not in the parts', {
    gap_points: plainNumber(split.why.remainder, 2),
  });
  return [...ends, ...flows, ...points, ...(parts.length > 0 ? [rest] : [])];
}
