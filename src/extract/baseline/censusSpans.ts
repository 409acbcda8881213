import {inside, tiles} from './censusAge';
import type {CensusCells} from './censusCells';
import type {CensusPlan} from './censusPlan';
import {spans, type Span} from './residents';

/** The spans of ages that the bands of the file are exactly cut at; every age where the file has none. */
export function spansOf({age}: CensusPlan): readonly Span[] {
  if (!age) return ['allAges'];
  return (Object.keys(spans) as Span[]) // the keys of a constant
    .filter((span) =>
      tiles(
        spans[span],
        age.bands.filter((band) => inside(spans[span], band)),
      ),
    );
}

/** Combinations of parts that lie in a span of ages. */
export function combinationsIn(plan: CensusPlan, cells: CensusCells, span: Span): readonly number[] {
  const {age} = plan;
  if (!age) return plan.combinations;
  const at = plan.variables.indexOf(age.variable);
  return plan.combinations.filter((combination) => {
    const meaning = age.variable.meanings[cells.combinations[combination]?.[at] ?? -1];
    return meaning?.kind === 'ages' && inside(spans[span], meaning.ages);
  });
}
