import {organisation, type AreaIndex} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {BaselineLibrary} from '../../database';
import {questionKey} from '../../slice';
import {protectedDoor, type CountDoor} from './countDoor';
import type {StockState} from './stockState';

/** The evidence views draw on: counts through a door from what is loaded, or the opening figures until it is. */
export function evidenceFrom(
  stock: Pick<StockState, 'holdings' | 'opening'>,
  areas: AreaIndex,
  baselines: BaselineLibrary,
  door: CountDoor = protectedDoor,
): Evidence {
  const {holdings, opening} = stock;
  return {
    organisation,
    areas,
    baselines,
    sources: {workforce: holdings.workforce?.source ?? null, caseload: holdings.caseload?.source ?? null},
    isExact: door.isExact,
    ask(question) {
      const cells = holdings[question.population]?.cells;
      if (cells) return door.counts(cells, areas, organisation, question);
      return opening.get(questionKey(question)) ?? null;
    },
    askFlow(question) {
      const cells = holdings[question.population]?.cells;
      return cells ? door.flow(cells, areas, organisation, question) : null;
    },
    askPay(question) {
      const cells = holdings.workforce?.cells;
      return cells ? door.pay(cells, areas, organisation, question) : null;
    },
    askAbsence(question) {
      const cells = holdings.workforce?.cells;
      return cells ? door.absence(cells, areas, organisation, question) : null;
    },
  };
}
