import './exactBanner.css';
import {useEffect} from 'react';
import {Button} from 'react-aria-components';
import {exactWarning} from '../../view';
import {useStock} from '../stock/StockProvider';

/** On every page and every printed sheet while figures are exact, with the way out. None for publication. */
export function ExactBanner() {
  if (import.meta.env.STOCKTAKE_PUBLICATION) return null;
  return <Banner />;
}

function Banner() {
  const {exact} = useStock();
  const isOn = exact?.isOn ?? false;
  useMarkedPrint(isOn);
  // The region is there before it has anything to say, so that turning the switch on is announced.
  return (
    <div role="status" className={isOn ? 'exact-banner' : undefined}>
      {exact && isOn && (
        <div className="wrap">
          <b>{exactWarning}</b>
          <span className="exact-banner-why">People in small groups can be recognised from them.</span>
          <Button className="button" onPress={exact.turnOff}>
            Turn off exact figures
          </Button>
        </div>
      )}
    </div>
  );
}

/** A page saved as PDF is named after its title, so the title says it while it is printed. */
function useMarkedPrint(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let title: string | null = null;
    const mark = () => {
      title = document.title;
      document.title = `Exact, not for sharing - ${title}`;
    };
    const unmark = () => {
      if (title !== null) document.title = title;
      title = null;
    };
    window.addEventListener('beforeprint', mark);
    window.addEventListener('afterprint', unmark);
    return () => {
      window.removeEventListener('beforeprint', mark);
      window.removeEventListener('afterprint', unmark);
      unmark();
    };
  }, [isOn]);
}
