import {useMemo} from 'react';
import {Button} from 'react-aria-components';
import {standardName} from '../../catalogue';
import {saveText} from '../../chart';
import {exactWarning, longDate, standardExport, type StandardExport} from '../../view';
import {useStock} from '../stock/StockProvider';

/** The organisation's own workforce in the format others load: protected as on every page, or marked as exact. */
export function OwnStandardExport() {
  const {evidence} = useStock();
  const own = useMemo(() => (evidence ? standardExport(evidence) : null), [evidence]);
  return (
    <div className="own-standard">
      <h3>Your own figures in this format</h3>
      {own === null ? (
        <p>There is nothing to save until a workforce file is loaded and counted.</p>
      ) : (
        <>
          <p>{ownWords(own)}</p>
          {own.isExact && <p className="figure-exact">{exactWarning}</p>}
          <Button className="button" onPress={() => saveText(own.fileName, own.text)}>
            Download as {standardName} CSV
          </Button>
        </>
      )}
    </div>
  );
}

function ownWords({dates, withheld, isExact, isSynthetic}: StandardExport): string {
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  const period =
    dates.length === 1 ? longDate(first) : `${dates.length} snapshots, ${longDate(first)} to ${longDate(last)}`;
  return [
    `Your ${isSynthetic ? 'sample ' : ''}workforce as a whole, a row for each snapshot: ${period}.`,
    isExact
      ? 'Every count is exact, and the file says so in its name and on every row.'
      : 'The counts are those of the other pages, rounded and withheld as there.',
    ...(withheld === 0
      ? []
      : [
          `${withheld.toLocaleString('en-GB')} withheld ${withheld === 1 ? 'cell is' : 'cells are'} left blank, as the standard has whole numbers only, and named in the column “note”.`,
        ]),
    ...(isSynthetic ? ['The sample is about nobody, and the file says so.'] : []),
  ].join(' ');
}
