import {
  areaIndex,
  broadFor,
  caseload,
  categoriesFor,
  dimensions,
  geographyOf,
  organisation,
  workforce,
  type Dimension,
  type Level,
  type Population,
} from '../../../catalogue';
import {areaLabel} from '../../../view';
import type {ChoiceGroup} from './ChoiceSelect';

export const exclude = 'exclude';

const noAnswer: ChoiceGroup = {
  id: 'no-answer',
  label: 'No answer',
  options: [
    {id: 'preferNotToSay', label: 'Prefer not to say'},
    {id: 'notRecorded', label: 'Not recorded'},
    {id: 'notApplicable', label: 'Not applicable'},
  ],
};
const leftOut: ChoiceGroup = {id: 'out', label: 'Otherwise', options: [{id: exclude, label: 'Leave these rows out'}]};

function categoryGroups(dimension: Dimension, population: Population): readonly ChoiceGroup[] {
  const categories = categoriesFor(dimension, population);
  const groups = broadFor(dimension, population).map((group) => ({
    id: group.id,
    label: group.label,
    options: categories.filter(({broad}) => broad === group.id).map(({id, label}) => ({id, label})),
  }));
  const isPlain = groups.every(({options}) => options.length <= 1);
  const filled = groups.filter(({options}) => options.length > 0);
  return isPlain ? [{id: 'answers', label: 'Answers', options: filled.flatMap(({options}) => options)}] : filled;
}

const areas = areaIndex(organisation);
const areaLevels: readonly Level[] = ['serviceArea', 'localAuthority', 'upperTier', 'region'];

function madeAreaGroups(): readonly ChoiceGroup[] {
  return areaLevels.map((level) => ({
    id: level,
    label: geographyOf(level).plural,
    options: areas
      .atLevel(level)
      .filter(({code}) => areas.find(code)?.level === level)
      .map((area) => ({id: area.code, label: areaLabel(area, 'short')})),
  }));
}

let areaGroups: readonly ChoiceGroup[] | null = null;

const nowhere: ChoiceGroup = {
  id: 'nowhere',
  label: 'No area',
  options: [{id: 'notRecorded', label: 'Count nationally only'}],
};

/** The dimension that reads this column. */
export function dimensionOf(column: string): Dimension | undefined {
  return dimensions.find((dimension) => dimension.column === column);
}

/** The labels a column has by the catalogue, each by the first value it goes under: public, private. */
function settledLabels(column: string, population: Population): ChoiceGroup['options'] {
  const layout = population === 'workforce' ? workforce : caseload;
  const known = [...(layout.columns.find((entry) => entry.column === column)?.labels ?? [])];
  return known
    .filter(([, label], i) => known.findIndex(([, other]) => other === label) === i)
    .map(([id, label]) => ({id, label}));
}

/** What the values of a column can stand for, in groups. */
export function targetGroups(column: string, population: Population): readonly ChoiceGroup[] {
  const dimension = dimensionOf(column);
  if (dimension) return [...categoryGroups(dimension, population), noAnswer, leftOut];
  if (column === 'service_area' || column === 'local_authority') {
    areaGroups ??= madeAreaGroups();
    return [...areaGroups, nowhere, leftOut];
  }
  if (column === 'role') {
    const roles = organisation.roles.map(({id, label}) => ({id, label}));
    return [
      {id: 'roles', label: 'Roles', options: roles},
      {...noAnswer, options: noAnswer.options.slice(1, 2)},
      leftOut,
    ];
  }
  const labels = settledLabels(column, population);
  const settled: readonly ChoiceGroup[] = labels.length > 0 ? [{id: 'labels', label: 'Labels', options: labels}] : [];
  return [...settled, {...noAnswer, options: noAnswer.options.slice(1, 2)}, leftOut];
}
