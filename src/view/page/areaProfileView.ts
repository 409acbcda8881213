import {dimensionById, type Area, type Dimension} from '../../catalogue';
import type {ComparedRow, Comparison, Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {comparedBy, type Compared} from '../figure/compared';
import {clearGaps} from '../figure/finding';
import {gapLabels} from '../figure/lane';
import {entryOf} from '../figure/groupRows';
import {panelView} from '../figure/panel';
import {areaLabel, areaOf, levelNotes} from '../figure/places';
import {sidesOf, type Sides} from '../figure/sides';
import type {AreaProfileView} from '../types';
import {nounsOf} from '../words/memberWords';
import {numberWords, sentenceStart} from '../words/numberWords';
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
  const change = {heading: `Gap in ${areaLabel(other, 'short')}`};
  const panels = all.map(({dimension, compared, others}) => {
    const of = gapElsewhere(others, other, slice);
    return panelView(
      {figure: 'area', dimension, area, compared, roles: null, change: {...change, of}},
      slice,
      evidence,
    );
  });
  const notable = notableGroup(all);
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
  const versus = other.code === area.code ? '' : `, compared with ${areaLabel(other)}`;
  const eyebrow = `${areaLabel(area)}${dateWords(sides, slice)}${versus}`;
  return {
    eyebrow,
    title: `${eyebrow} - Stocktake`,
    finding: comparisons.length === 0 ? `No staff or children are counted for ${area.name}` : found.finding,
    lede: lede === '' ? null : lede,
    footer: pageFooter(panels, area, sides.present[0]?.lines.rule ?? null, evidence),
    tiles,
    panels: panels.map((panel) => ({
      ...panel,
      notes: [...panel.notes, ...(panel === panels[0] ? placeNotes(area, evidence) : [])],
    })),
    inside,
    trend: notable === null ? null : trendOf(notable, slice, evidence, area),
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

/**
 * The group the page looks into: the one asked for, else the largest supported gap of a many-group characteristic,
 * children first because they are counted in every area inside.
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
        b.gap.people - a.gap.people,
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
  const everywhere = all.map(({missing}) => new Set(missing));
  const shared = [...(everywhere[0] ?? [])].filter((sentence) => everywhere.every((each) => each.has(sentence)));
  return [...new Set([...absent.map(({sentence}) => sentence), ...shared])];
}

/** What is particular to the area itself: how a service area was made up, and how old that structure is. */
function placeNotes(area: Area, evidence: Evidence): readonly string[] {
  const own = evidence.organisation.serviceAreas.find(({code}) => code === area.code);
  const count = area.members.length;
  return [
    ...(own ? [`${sentenceStart(numberWords(count))} local ${count === 1 ? 'authority' : 'authorities'}.`] : []),
    ...(own?.note ? [own.note] : []),
    ...levelNotes(area.level, evidence),
  ];
}
