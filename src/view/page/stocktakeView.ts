import {dimensionById, type Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {comparedBy} from '../figure/compared';
import {panelView} from '../figure/panel';
import {areaLabel, areaOf} from '../figure/places';
import {sideOf, sidesOf, type Side, type Sides} from '../figure/sides';
import {linesPanel} from '../lines/linesPanel';
import type {StocktakeView} from '../types';
import {dateLabel, sinceLabel} from '../words/dateLabel';
import {nounsOf} from '../words/memberWords';
import {declarationView} from './declarationView';
import {pageFooter} from './footer';
import {pageFinding} from './pageFinding';
import {headlineTiles} from './tiles';

/** The four characteristics of the start page: yes/no ones and many-group ones in turn, two to a row. */
export const panelDimensions: readonly Dimension[] = ['sex', 'ethnicGroup', 'disability', 'religion'].flatMap(
  (id) => dimensionById(id) ?? [],
);

/** The date of a page: the latest snapshot that any population shows. */
export function pageDate({present}: Sides): string | null {
  return (
    present
      .map(({snapshots}) => snapshots.at)
      .toSorted()
      .at(-1) ?? null
  );
}

/** ', 30 September 2026, frontline staff'. */
export function dateWords(sides: Sides, slice: Slice): string {
  const date = pageDate(sides);
  return (date === null ? '' : `, ${dateLabel(date)}`) + (slice.staff === 'frontline' ? ', frontline staff' : '');
}

/** 'March', where any population has an earlier snapshot. */
export function pageSince({present}: Sides): string | null {
  const dated = present.find(({snapshots}) => snapshots.since !== null)?.snapshots;
  return dated?.since ? sinceLabel(dated.since, dated.at) : null;
}

/** The start page: four characteristics of an area with both populations, headline numbers and declaration. Null while loading. */
export function stocktakeView(slice: Slice, evidence: Evidence): StocktakeView | null {
  const area = areaOf(slice.area, evidence);
  const sides = sidesOf(slice, evidence, {area});
  const tiles = headlineTiles(slice, evidence, area);
  const roles = roleSide(slice, evidence, sides, area);
  if (sides === null || tiles === null || roles === 'loading') return null;
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const compared = panelDimensions.map((dimension) => comparedBy(dimension, sides, slice, evidence));
  const panels = panelDimensions.flatMap((dimension, i) => {
    const figures = compared[i];
    return figures
      ? [panelView({figure: 'stocktake', dimension, area, compared: figures, roles}, slice, evidence)]
      : [];
  });
  const comparisons = compared.flatMap((each) => each.comparisons);
  const found = pageFinding(comparisons, nouns, pageSince(sides));
  const absences = new Set([...sides.absent.map(({sentence}) => sentence), ...compared.flatMap((each) => each.absent)]);
  const lede = [...(found.support ? [found.support] : []), ...absences].join(' ');
  const eyebrow = `Stocktake for ${areaLabel(area)}${dateWords(sides, slice)}`;
  return {
    eyebrow,
    title: eyebrow,
    finding: found.finding,
    lede: lede === '' ? null : lede,
    footer: pageFooter(comparisons, area, sides.present[0]?.lines.rule ?? null, evidence),
    tiles,
    panels,
    lines: linesPanel(slice, evidence, area, sides),
    declaration: declarationView(slice, evidence, area, sides, 'stocktake'),
  };
}

/** Staff of an area by role; null where there is no workforce or its file has no roles. */
export function roleSide(
  slice: Slice,
  evidence: Evidence,
  sides: Sides | null,
  area: Side['area'],
): Side | null | 'loading' {
  const source = evidence.sources.workforce;
  if (source === null || (source.splits['role'] ?? []).length === 0) return null;
  if (!sides?.present.some(({population}) => population === 'workforce')) return null;
  const side = sideOf(slice, evidence, 'workforce', {area, split: 'role', atOnly: true});
  if (side === null) return 'loading';
  return 'sentence' in side ? null : side;
}
