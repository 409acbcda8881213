import {sliceHref, type Slice} from '../../slice';
import {useStock} from '../stock/StockProvider';
import {Padlock} from './icons';

/** Says on every page, in print too, whether the figures are invented or the reader's own. */
export function OriginStrip({slice}: {slice: Slice}) {
  const {state} = useStock();
  const {origin, holdings} = state;
  const files = [holdings.workforce, holdings.caseload].flatMap((holding) =>
    holding ? [holding.source.fileName] : [],
  );
  return (
    <section className="origin" aria-label="What is loaded">
      <div className="wrap">
        {origin === 'sample' && (
          <>
            <b>Sample data (synthetic)</b>
            <span>
              Staff and caseload figures are invented. Community figures are Census 2021 counts.{' '}
              <a href={sliceHref(slice, {page: 'data'})}>Load your own files</a>
            </span>
          </>
        )}
        {origin === 'own' && (
          <>
            <b>Your files</b>
            <span>{files.join(' and ')}</span>
          </>
        )}
        {origin === 'none' && (
          <>
            <b>Nothing is loaded</b>
            <span>
              <a href={sliceHref(slice, {page: 'data'})}>Load a file, or look at the sample</a>
            </span>
          </>
        )}
        <span className="private">
          <Padlock /> Nothing you load leaves this device
        </span>
      </div>
    </section>
  );
}
