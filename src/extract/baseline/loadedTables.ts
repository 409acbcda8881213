import type {BaselineTable, Category, Dimension} from '../../catalogue';
import {ageTable} from './ageTable';
import type {PlannedVariable} from './censusPlan';
import {spansOf} from './censusSpans';
import {metadata, summedCounts, uses, type Made, type SpanUse} from './madeTable';
import type {LoadedTable} from './types';

function answers(dimension: Dimension): readonly Category[] {
  return dimension.categories.filter((category) => !category.residual);
}

/** The columns of a characteristic's table: categories where the file has every one, else broad groups. */
function columnsOf({meanings, isPart}: PlannedVariable, dimension: Dimension) {
  const categories = answers(dimension);
  const parts = meanings.filter((_, i) => isPart[i]);
  const found = new Set(parts.flatMap((meaning) => (meaning.kind === 'category' ? [meaning.id] : [])));
  const isCut = parts.some(({kind}) => kind === 'broad' || kind === 'withinBroad');
  const isDetailed = !isCut && categories.every(({id}) => found.has(id));
  const groups = dimension.broad.filter(({id}) => categories.some(({broad}) => broad === id));
  const columns = (isDetailed ? categories : groups).map(({id}) => id);
  const broadOf = new Map(dimension.categories.map(({id, broad}) => [id, broad]));
  const column = meanings.map((meaning) => {
    if (meaning.kind === 'category')
      return columns.indexOf((isDetailed ? null : broadOf.get(meaning.id)) ?? meaning.id);
    return meaning.kind === 'broad' || meaning.kind === 'withinBroad' ? columns.indexOf(meaning.id) : -1;
  });
  const grouping: BaselineTable['grouping'] = isDetailed && groups.length < categories.length ? 'detailed' : 'broad';
  return {columns, column, grouping};
}

/** One characteristic at one span of ages; null where the span serves no population that has the characteristic. */
function tableOf(made: Made, variable: PlannedVariable, dimension: Dimension, use: SpanUse): LoadedTable | null {
  if (use.population && !dimension.populations.includes(use.population)) return null;
  const {columns, column, grouping} = columnsOf(variable, dimension);
  // A question not put to everybody (sexual orientation, from 16) is about the ages the catalogue's own table says.
  const asked = use.span === 'allAges' ? dimension.baselines.find(({allAges}) => allAges) : undefined;
  const answered = variable.meanings.some(({kind}) => kind === 'unanswered') ? ' who answered' : '';
  return {
    dimension: dimension.id,
    table: {
      ...metadata(made, dimension, use.span),
      base: asked?.base ?? `${use.base}${answered}`,
      ages: asked?.ages ?? use.ages,
      grouping,
      right: use.fit === 'right' && use.population ? [use.population] : [],
      nearest: use.fit === 'nearest' && use.population ? [use.population] : (asked?.nearest ?? []),
      allAges: use.span === 'allAges',
    },
    units: made.units.units.map(({area}) => area.code),
    columns,
    counts: summedCounts(made, {variable, span: use.span, column, width: columns.length}),
    incidental: dimension.id === 'sex' && made.plan.characteristics.length > 1,
  };
}

/** Every table the file makes: each characteristic in it by each span of ages that serves; ages where it is about them. */
export function loadedTables(made: Made): readonly LoadedTable[] {
  const {plan} = made;
  const spans = spansOf(plan);
  const cut = uses.filter(({span}) => spans.includes(span));
  // The nearest ages are of no use beside the right ones.
  const serving = cut.filter(
    ({fit, population}) =>
      fit !== 'nearest' || !cut.some((other) => other.fit === 'right' && other.population === population),
  );
  const tables = plan.characteristics.flatMap((variable) => {
    const {dimension} = variable;
    if (!dimension) return [];
    return serving.map((use) => tableOf(made, variable, dimension, use));
  });
  const isAboutAges = plan.characteristics.every(({dimension}) => dimension?.id === 'sex');
  const ages = isAboutAges ? [ageTable(made, 'workforce'), ageTable(made, 'caseload')] : [];
  return [...tables, ...ages].filter((table) => table !== null);
}
