import {dimensionById, type Area} from '../../catalogue';
import type {Slice} from '../../slice';
import {areaLabel} from '../../view';
import {useStock} from '../stock/StockProvider';
import type {StockState} from '../stock/stockState';
import {pageTitle} from './pageTitle';
import {Waiting} from './Waiting';

/** What a page of figures is called before it has any. */
export function waitingTitle(slice: Pick<Slice, 'page' | 'by'>, area: Area): string {
  const place = areaLabel(area);
  switch (slice.page) {
    case 'characteristic':
      return `${dimensionById(slice.by)?.topic ?? 'Characteristics'} in ${place}`;
    case 'caseload':
      return `Caseload, ${place}`;
    case 'map':
      return `Map of ${place}`;
    case 'area':
      return place;
    case 'workforce':
      return `Workforce, ${place}`;
    case 'lines':
      return `Lines of enquiry for ${place}`;
    default:
      return `Stocktake for ${place}`;
  }
}

/** What is happening while there are no counts, in words; the state "failed" says what to do. */
export function waitingWords(engine: StockState['engine'], hasBaselines: boolean): string {
  if (typeof engine === 'object') return 'These figures need the counting engine, which did not start.';
  if (engine !== 'ready') return 'Starting the counting engine and reading the sample: about three seconds.';
  return hasBaselines ? 'Counting the records.' : 'Reading the census tables.';
}

/** A page of figures that is still being counted. */
export function WaitingForCounts({slice}: {slice: Slice}) {
  const {areas, state, evidence} = useStock();
  const title = waitingTitle(slice, areas.find(slice.area) ?? areas.nation);
  return (
    <>
      <title>{pageTitle(title, slice.page)}</title>
      <Waiting title={title}>
        <p className="lede">{waitingWords(state.engine, evidence !== null)}</p>
      </Waiting>
    </>
  );
}
