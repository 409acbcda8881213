import {dimensionById, type Area, type Dimension} from '../../catalogue';
import {methods, type ComparedRow, type Comparison, type Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {besideRest, isPartOf, restNote} from '../figure/besideRest';
import {comparedBy, type Compared} from '../figure/compared';
import {byLead, clearGaps} from '../figure/finding';
import {gapLabels} from '../figure/lane';
import {entryOf} from '../figure/groupRows';
import {panelView, type PanelWant} from '../figure/panel';
import {areaLabel, areaOf} from '../figure/places';
import {sidesOf, type Sides} from '../figure/sides';
import type {AreaProfileView} from '../types';
import {nounsOf} from '../words/memberWords';
import {byAreaFigure} from './byAreaFigure';
import {pageFooter} from './footer';
import {leadFinding} from './leadFinding';
import {dateWords, pageSince, panelDimensions} from './stocktakeView';
import {profileTiles} from './profileTiles';
import {trendFigure} from './trendFigure';

/** Everything about one area on one page, compared with the nation or another area. Null while loading. */
export function areaProfileView(slice: Slice, evidence: Evidence): AreaProfileView | null {
  const area = areaOf(slice.area, evidence);
  const other = areaOf(slice.against, evidence);
  const sides = sidesOf(slice, evidence, {area});
  const otherSides = sidesOf(slice, evidence, {area: other});
  const tiles = profileTiles(slice, evidence, area, other);
  if (sides === null || otherSides === null || tiles === null) return null;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const all = panelDimensions.map((dimension) => ({
    dimension,
    compared: comparedBy(dimension, sides, slice, evidence),
    others: comparedBy(dimension, otherSides, slice, evidence),
  }));
  const panels = all.map(({dimension, compared, others}) => {
    const want = {figure: 'area', dimension, area, compared, roles: null};
    if (other.code === area.code) return panelView(want, slice, evidence);
    return panelView({...want, change: besideOther(area, other, others, slice, evidence)}, slice, evidence);
  });
  const notable = askedGroup(all, slice) ?? notableGroup(all);
  const inside =
    notable === null
      ? null
      : byAreaFigure(slice, evidence, {figure: 'area', area, dimension: notable.dimension, category: notable.category});
  if (inside === 'loading') return null;
  const comparisons = all.flatMap(({compared}) => compared.comparisons);
  const found = leadFinding(comparisons, nouns, pageSince(sides));
  const absences = absenceWords(
    sides,
    all.map(({compared}) => compared),
  );
  const lede = [...(found.support ? [found.support] : []), ...absences].join(' ');
  const beside = isPartOf(area, other) ? `the rest of ${areaLabel(other)}` : areaLabel(other);
  const versus = other.code === area.code ? '' : `, compared with ${beside}`;
  const eyebrow = `${areaLabel(area)}${dateWords(sides, slice)}${versus}`;
  return {
    eyebrow,
    title: eyebrow,
    finding: comparisons.length === 0 ? `No staff or children are counted for ${area.name}` : found.finding,
    lede: lede === '' ? null : lede,
    footer: pageFooter(comparisons, area, sides.present[0]?.lines.rule ?? null, evidence),
    tiles,
    panels,
    inside,
    trend: notable === null ? null : trendOf(notable, slice, evidence, area),
  };
}

/** The column of the other area: of one that this is in, how its rest compares; of any other, its own gap. */
function besideOther(
  area: Area,
  other: Area,
  others: Compared,
  slice: Slice,
  evidence: Evidence,
): NonNullable<PanelWant['change']> {
  const name = areaLabel(other, 'short');
  if (!isPartOf(area, other)) {
    const gap = gapElsewhere(others, other, slice);
    const of = (comparison: Comparison, row: ComparedRow) => {
      const short = gap(comparison, row);
      return {short, words: short};
    };
    return {heading: `Gap in ${name}`, of, note: null, method: null};
  }
  return {
    heading: 'Beside the rest',
    of: ({population, line, decimals}, {category}) => {
      const side = others.sides.find((each) => each.population === population);
      const whole = others.comparisons.find((each) => each.population === population)?.line;
      return side && whole
        ? besideRest({part: line, whole, category, rule: side.lines.rule}, decimals)
        : {short: '', words: ''};
    },
    note: restNote('here', `the rest of ${name}`, evidence),
    method: methods.partAndRest,
  };
}

/** What the other area's gap is, in points; empty where it carries no verdict there either. */
function gapElsewhere(
  {comparisons}: Compared,
  other: Area,
  slice: Slice,
): (comparison: Comparison, row: ComparedRow) => string {
  return ({population}, row) => {
    const match = comparisons.find((each) => each.population === population);
    const same = match?.rows.find(({category, grouping}) => category === row.category && grouping === row.grouping);
    if (match === undefined || same === undefined) return '';
    return gapLabels(entryOf(match, same, other, slice), match.decimals).points;
  };
}

interface Notable {
  readonly dimension: Dimension;
  readonly category: string;
  readonly compared: Compared;
}

/** The group a link asks for, where a panel shows its characteristic. */
function askedGroup(
  all: readonly {dimension: Dimension; compared: Compared}[],
  {by, category}: Pick<Slice, 'by' | 'category'>,
): Notable | null {
  const found = all.find(({dimension}) => dimension.id === by);
  const known = found?.dimension.broad.some(({id}) => id === category);
  return found && known && category !== null ? {...found, category} : null;
}

/**
 * The group the page looks into: the largest supported gap, in heritage where there is one; children first, because they
 * are counted in every area inside.
 */
function notableGroup(all: readonly {dimension: Dimension; compared: Compared}[]): Notable | null {
  const ranked = all
    .flatMap(({dimension, compared}) =>
      compared.comparisons.flatMap((comparison) =>
        clearGaps(comparison).map((gap) => ({gap, dimension, compared, category: gap.row.category})),
      ),
    )
    .toSorted(
      (a, b) =>
        Number(b.gap.comparison.population === 'caseload') - Number(a.gap.comparison.population === 'caseload') ||
        Number(b.dimension.id === 'ethnicGroup') - Number(a.dimension.id === 'ethnicGroup') ||
        byLead(a.gap, b.gap),
    );
  const [first] = ranked;
  if (first) return first;
  const heritage = all.find(({dimension}) => dimension.id === 'ethnicGroup');
  const dimension = dimensionById('ethnicGroup');
  const category = dimension?.broad[0]?.id;
  return heritage && dimension && category ? {dimension, category, compared: heritage.compared} : null;
}

function trendOf(
  {dimension, compared}: Notable,
  slice: Slice,
  evidence: Evidence,
  area: Area,
): AreaProfileView['trend'] {
  return trendFigure(slice, evidence, area, dimension, compared, {figure: 'area'});
}

/** Each reason that a population has no figures here, once. */
function absenceWords({absent}: Sides, all: readonly Compared[]): readonly string[] {
  return [...new Set([...absent.map(({sentence}) => sentence), ...all.flatMap((each) => each.absent)])];
}
