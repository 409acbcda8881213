import {dimensions, type Dimension} from '../../catalogue';
import type {CodeEntry} from '../codeLists';
import {foldHeading, foldLoosely, foldText} from '../foldText';
import {censusAge, type Ages} from './censusAge';

/** What one category of a census variable stands for. */
export type LabelMeaning =
  | {readonly kind: 'total'}
  | {readonly kind: 'category'; readonly id: string}
  /** A whole broad group: a total where the file has its parts as well. */
  | {readonly kind: 'broad'; readonly id: string}
  /** Some of a broad group's people, cut otherwise than the catalogue does. */
  | {readonly kind: 'withinBroad'; readonly id: string}
  | {readonly kind: 'ages'; readonly ages: Ages}
  | {readonly kind: 'unanswered'}
  | {readonly kind: 'doesNotApply'}
  | {readonly kind: 'unknown'};

/** The characteristics whose baselines can be loaded, by what the census calls them; any other variable is summed over. */
const loadable = ['sex', 'ethnicGroup', 'disability', 'religion', 'sexualOrientation', 'ageBand'];

/** Labels of the census's shorter classifications that the code lists do not hold: broad groups of the characteristic. */
const broadLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  disability: {
    'Disabled under the Equality Act': 'disabled',
    'Not disabled under the Equality Act': 'not_disabled',
  },
};

/** "Religion (10 categories)", "Ethnic group (detailed) (288 categories)" and "Age (D)" are Religion, Ethnic group and Age. */
function bareName(variable: string): string {
  return foldHeading(variable.replace(/ \([^()]*\)/g, ''));
}

/** The characteristic a census variable is about; undefined where Stocktake compares nothing by it. */
export function censusDimension(variable: string): Dimension | undefined {
  const name = bareName(variable);
  return dimensions.find((dimension) => {
    if (!loadable.includes(dimension.id)) return false;
    return dimension.id === 'ageBand'
      ? name === 'age'
      : dimension.headings.some((known) => foldHeading(known) === name);
  });
}

function isTotal(label: string): boolean {
  return /^(total(: .*)?|all persons|all usual residents.*)$/.test(foldText(label));
}

function ofCensus2021(entry: CodeEntry): boolean {
  return entry.system.startsWith('ONS2021') || entry.system.startsWith('ONS2011_2021');
}

/**
 * Reads a variable's labels by the census's own lists in data/codes, whole labels only. A label of a longer list nests in
 * a broad group by its first part ("White: Polish" in "White"): the publisher's own nesting, not a likeness of words.
 */
export function labelReader(dimension: Dimension, lists: readonly CodeEntry[]) {
  const byLabel = new Map<string, LabelMeaning>();
  for (const {label, category: id} of lists.filter(ofCensus2021)) {
    const category = dimension.categories.find((each) => each.id === id);
    if (!category) continue;
    const meaning: LabelMeaning = category.residual ? {kind: 'broad', id: category.broad} : {kind: 'category', id};
    if (!byLabel.has(foldLoosely(label))) byLabel.set(foldLoosely(label), meaning);
  }
  for (const [label, id] of Object.entries(broadLabels[dimension.id] ?? {})) {
    byLabel.set(foldLoosely(label), {kind: 'broad', id});
  }

  function nested(label: string): LabelMeaning | undefined {
    const at = label.indexOf(': ');
    const group = at < 0 ? undefined : byLabel.get(foldLoosely(label.slice(0, at)));
    return group?.kind === 'broad' ? {kind: 'withinBroad', id: group.id} : undefined;
  }

  return (label: string, code: string): LabelMeaning => {
    const folded = foldText(label);
    if (code === '-8' || folded === 'does not apply') return {kind: 'doesNotApply'};
    if (folded === 'not answered') return {kind: 'unanswered'};
    if (isTotal(label)) return {kind: 'total'};
    if (dimension.id === 'ageBand') {
      const ages = censusAge(label);
      return ages ? {kind: 'ages', ages} : {kind: 'unknown'};
    }
    return byLabel.get(foldLoosely(label)) ?? nested(label) ?? {kind: 'unknown'};
  };
}

/** A variable Stocktake does not compare by: everything in it is summed, "Does not apply" too, but never a total. */
export function summedOver(label: string): LabelMeaning {
  return isTotal(label) ? {kind: 'total'} : {kind: 'unanswered'};
}
