import {Button} from 'react-aria-components';
import {useStock} from '../stock/StockProvider';

/** A thin strip while the sample's rows are still on their way, or when the counting engine did not start. */
export function EnginePanel() {
  const {state, stock} = useStock();
  if (typeof state.engine === 'object') {
    return (
      <div className="strip-note" role="alert">
        <div className="wrap">
          The counting engine did not start, so only the opening figures can be shown. Reload the page, or use a current
          version of Chrome, Edge, Firefox or Safari.{' '}
          <Button className="link-button" onPress={() => void stock.openSample()}>
            Try again
          </Button>
        </div>
      </div>
    );
  }
  return null;
}
