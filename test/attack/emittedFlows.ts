/** The flows a reader has in hand: the file and words of a figure that says why a share changed, read back as text. */
import {organisation, type Population} from '../../src/catalogue';
import type {FlowKind} from '../../src/disclosure';
import type {Seen} from '../../src/disclosure/audit';
import type {ChangeView, FigureView} from '../../src/view';
import {category, dimensionCalled, read, seen, whom} from './emittedText';
import {isFlowRow, kindCalled, kindsOfPart} from './flowWords';

/** Figures seen of one flow of an area between two snapshots, by one characteristic. */
export interface EmittedFlow {
  readonly population: Population;
  /** 'from/to'. */
  readonly period: string;
  readonly area: string;
  readonly staff: 'all' | 'frontline';
  readonly dimension: string;
  readonly kind: FlowKind | 'withoutNumber';
  /** By category id, 'declared' or 'people'. */
  readonly figures: Readonly<Record<string, Seen>>;
}

type Place = Omit<EmittedFlow, 'kind' | 'figures'>;

function flowsOf(figure: FigureView): readonly EmittedFlow[] {
  const rows = read(figure).filter(isFlowRow);
  const places = new Map<Population, Place>();
  const found = rows.flatMap((row): EmittedFlow[] => {
    const {population, staff} = whom(row.population);
    const dimension = dimensionCalled(row.characteristic);
    const place: Place = {population, period: row.period, area: row.area_code, staff, dimension: dimension.id};
    places.set(population, place);
    const kind = kindCalled[row.status];
    if (kind === undefined) {
      if (row.status.startsWith('points of the change')) return [];
      throw new Error(`A file names the flow ${row.status}, which nobody knows`);
    }
    const figures: Record<string, Seen> = {};
    const [count, base] = [seen(row.count), seen(row.base)];
    if (count !== null) figures[category(dimension, population, row.category)] = count;
    if (base !== null) figures['declared'] = base;
    return [{...place, kind, figures}];
  });
  const said = isChange(figure) ? [...places.values()].flatMap((place) => flowsInWords(figure, place)) : [];
  return [...found, ...said];
}

/** 'None': nobody at all is in the flows of a part. '12 records of staff have no person number'. */
function flowsInWords({blocks, notes}: ChangeView, place: Place): readonly EmittedFlow[] {
  const none = blocks
    .filter(({population}) => population === place.population)
    .flatMap(({rows}) => rows)
    .filter(({why}) => why === 'None' || why.startsWith('None:'))
    .flatMap(({key}) => kindsOfPart[key] ?? [])
    .map((kind): EmittedFlow => ({...place, kind, figures: {people: 0}}));
  const {words} = organisation;
  const staff = place.staff === 'frontline' ? `frontline ${words.staff}` : words.staff;
  const noun = place.population === 'workforce' ? staff : words.children;
  const unfollowed = notes.flatMap((note): EmittedFlow[] => {
    const found = /^(\[c\]|[\d,]+) records of (.+) have no person number/.exec(note);
    const what = seen(found?.[1]?.replaceAll(',', ''));
    return what === null || found?.[2] !== noun ? [] : [{...place, kind: 'withoutNumber', figures: {people: what}}];
  });
  return [...none, ...unfollowed];
}

function isChange(figure: FigureView): figure is ChangeView {
  return 'kind' in figure && figure.kind === 'change';
}

export function flowsBy(figures: readonly FigureView[]): readonly EmittedFlow[] {
  return figures.filter(isChange).flatMap(flowsOf);
}
