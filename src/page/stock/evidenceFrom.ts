import {organisation, type AreaIndex} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {BaselineLibrary} from '../../database';
import {protectedCounts, protectedFlow} from '../../disclosure';
import {questionKey} from '../../slice';
import type {StockState} from './stockState';

/** The evidence views draw on: counts through the gate from what is loaded, or the opening figures until it is. */
export function evidenceFrom(
  stock: Pick<StockState, 'holdings' | 'opening'>,
  areas: AreaIndex,
  baselines: BaselineLibrary,
): Evidence {
  const {holdings, opening} = stock;
  return {
    organisation,
    areas,
    baselines,
    sources: {workforce: holdings.workforce?.source ?? null, caseload: holdings.caseload?.source ?? null},
    ask(question) {
      const cells = holdings[question.population]?.cells;
      if (cells) return protectedCounts(cells, areas, organisation, question);
      return opening.get(questionKey(question)) ?? null;
    },
    askFlow(question) {
      const cells = holdings[question.population]?.cells;
      return cells ? protectedFlow(cells, areas, organisation, question) : null;
    },
  };
}
