import {dimensionById, dimensions, type Area, type Dimension, type Population} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import type {ProtectedLine} from '../../disclosure';
import type {Slice} from '../../slice';
import {chosenComparator} from '../comparator/chosenComparator';
import {comparatorNotes} from '../comparator/comparatorNotes';
import {basesLabel} from '../figure/bases';
import {chartTable} from '../figure/chartTable';
import {comparedBy, type Compared} from '../figure/compared';
import {distributionNotes} from '../figure/distributionNotes';
import {findingOf, leadGroup} from '../figure/finding';
import {groupBlocks} from '../figure/groupRows';
import {methodLinks, methodsOf} from '../figure/methodLinks';
import {figureNotes} from '../figure/notes';
import {changeHeading, detailCount, shareHeading} from '../figure/panel';
import {areaLabel, areaOf} from '../figure/places';
import {sidesOf} from '../figure/sides';
import {cautionOf, trustNotes} from '../figure/trust';
import type {CharacteristicView, ChartTableView} from '../types';
import {dateLabel} from '../words/dateLabel';
import {nounsOf} from '../words/memberWords';
import {listWords} from '../words/numberWords';
import {byAreaFigure} from './byAreaFigure';
import {bySplitFigure} from './bySplitFigure';
import {detailSentences} from './detailSentences';
import {pageFooter} from './footer';
import {divisionOf} from './divisionOf';
import {chosenSplit, splitChoices} from './splitChoices';
import {dateWords} from './stocktakeView';
import {trendFigure} from './trendFigure';
import {whyFigure} from './whyFigure';

/** One characteristic of an area: groups that open into detail, ratios, roles, snapshots and areas. Null while loading. */
export function characteristicView(slice: Slice, evidence: Evidence): CharacteristicView | null {
  const dimension = dimensionById(slice.by) ?? dimensions[0];
  if (dimension === undefined) return null;
  const area = areaOf(slice.area, evidence);
  const sides = sidesOf(slice, evidence, {area});
  const choices = splitChoices(evidence, dimension);
  const split = chosenSplit(slice, choices);
  const division = split === null ? null : divisionOf(slice, evidence, area, dimension, split);
  if (sides === null || division === 'loading') return null;
  const compared = comparedBy(dimension, sides, slice, evidence);
  const lead = leadGroup(dimension, compared.comparisons);
  const shown = slice.category ?? lead;
  const known = [...dimension.broad, ...dimension.categories].some(({id}) => id === shown);
  const category = known && shown !== null ? shown : lead;
  const byArea =
    category === null ? null : byAreaFigure(slice, evidence, {figure: 'characteristic', dimension, area, category});
  if (byArea === 'loading') return null;
  const main = mainFigure(slice, evidence, area, dimension, compared);
  const isGiven = division !== null && !('sentence' in division);
  const wholes = isGiven ? division.sides.map(({side}) => wholeOf(compared, side.population)) : [];
  const bySplit = isGiven ? bySplitFigure(slice, evidence, area, division, lead, wholes) : null;
  const eyebrow = `${dimension.topic} in ${areaLabel(area)}${dateWords(sides, slice)}`;
  return {
    eyebrow,
    title: eyebrow,
    finding: main.finding,
    lede: main.support,
    footer: pageFooter(compared.comparisons, area, sides.present[0]?.lines.rule ?? null, evidence),
    main: {...main, finding: mainHeading(compared, evidence, slice), support: null},
    bySplit,
    splits: {
      choices,
      chosen: split,
      absent: division !== null && 'sentence' in division ? division.sentence : null,
    },
    trend: trendFigure(slice, evidence, area, dimension, compared, {figure: 'characteristic'}),
    why: category === null ? null : whyFigure(slice, evidence, area, dimension, compared, category),
    byArea,
  };
}

/** Everyone of a population, in whichever part. */
function wholeOf({comparisons}: Compared, of: Population): ProtectedLine | null {
  return comparisons.find(({population}) => population === of)?.line ?? null;
}

/** 'Community, workforce and caseload', of those that are there. */
function mainHeading({comparisons}: Compared, evidence: Evidence, slice: Slice): string {
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const names = comparisons.map(({population}) => nouns[population]);
  return names.length === 0 ? 'Nothing is loaded to compare' : `Residents, ${listWords(names)}`;
}

function mainFigure(
  slice: Slice,
  evidence: Evidence,
  area: Area,
  dimension: Dimension,
  {sides, comparisons, missing, absent}: Compared,
): ChartTableView {
  const nouns = nounsOf(evidence.organisation, slice.staff);
  const blocks = groupBlocks(comparisons, {dimension, area, slice, opens: detailCount(dimension) > 0});
  const entries = blocks.flatMap((block) => block.rows.flatMap((row) => row.entries));
  const [first] = sides;
  const comparator = chosenComparator(slice, evidence, dimension);
  const found = findingOf(comparisons, dimension, nouns);
  const own =
    blocks
      .find(({key}) => key === 'own')
      ?.rows.filter(({indent}) => indent === 0)
      .map(({label}) => label) ?? [];
  const support = [
    ...(found.support ? [found.support] : []),
    ...detailSentences(comparisons, blocks, nouns),
    ...missing,
    ...absent,
  ].join(' ');
  const whole = first
    ? comparisons.flatMap((each) => distributionNotes(each, first.lines.rule, nouns, slice, evidence))
    : [];
  const caution = first ? cautionOf(comparisons, first.lines.rule, nouns) : {};
  return chartTable(
    {
      id: `characteristic-${dimension.id}`,
      topic: dimension.topic,
      finding: comparisons.length === 0 ? `No figures for ${dimension.noun} in ${area.name}` : found.finding,
      support: support === '' ? null : support,
      more: null,
      ...caution,
      notes: first
        ? [
            ...figureNotes(entries, dimension, first.lines.rule, nouns, own),
            ...whole,
            ...trustNotes(comparisons, first.lines.rule, nouns, {bounds: true}),
            ...comparatorNotes(comparator, dimension, slice, evidence),
          ]
        : [],
      methods: methodLinks(
        [
          ...methodsOf(comparisons),
          methods.undeclared,
          ...(whole.length > 0 ? [methods.distribution] : []),
          ...('caution' in caution ? [methods.declaration] : []),
          ...(comparisons.some(({decimals}) => decimals === 0) ? [methods.canShow] : []),
        ],
        slice,
        evidence,
      ),
      rowHeading: `${dimension.topic} group`,
      laneHeading: shareHeading(comparisons, nouns),
      show: {
        residents: true,
        verdict: true,
        gap: true,
        change: changeHeading(sides),
        ratio: true,
        people: null,
        ranges: slice.ranges,
      },
      blocks,
      comparator,
      base: basesLabel(comparisons, nouns),
      caption: `${dimension.topic} against residents, ${areaLabel(area)}${first ? `, ${dateLabel(first.snapshots.at)}` : ''}`,
    },
    evidence,
  );
}
