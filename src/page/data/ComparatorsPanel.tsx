import './comparators.css';
import {Button, DropZone, FileTrigger, isFileDropItem, Text} from 'react-aria-components';
import {shippedComparators, standardName} from '../../catalogue';
import {useStock} from '../stock/StockProvider';
import {LoadedComparatorsAccount} from './LoadedComparatorsAccount';
import {OwnStandardExport} from './OwnStandardExport';
import {PublishedTable} from './PublishedTable';
import {ShelfIntakePanel} from './ShelfIntakePanel';

const words = {
  kind: 'Published figures',
  unchanged: 'The published figures that are there are as they were.',
  taken: '. Choose whose to see under “Compare with”, on the page of a characteristic.',
};

/** Other bodies' published figures: those that come with Stocktake, how to load more, and the organisation's own in their format. */
export function ComparatorsPanel() {
  const {comparators} = useStock();
  const {shelf, state, all} = comparators;
  const take = (files: readonly File[]) => void shelf.takeIn(files);
  return (
    <section className="panel comparators" aria-labelledby="comparators">
      <p className="panel-topic">Published figures</p>
      <h2 id="comparators">{all.length} sets of published figures of other bodies, to look at beside your staff</h2>
      <p>
        They are public, of other people and other dates: marks to look at, and no verdict is drawn from them. Choose
        whose to see under “Compare with”, on the page of a characteristic.
      </p>
      <details className="fold">
        <summary>The {shippedComparators.length} that come with Stocktake</summary>
        <PublishedTable comparators={shippedComparators} label="Published figures that come with Stocktake" />
      </details>
      <h3>Load published figures</h3>
      <DropZone
        className="drop"
        onDrop={(event) => {
          const files = event.items.filter(isFileDropItem).map((item) => item.getFile());
          void Promise.all(files).then((ready) => {
            if (ready.length > 0) take(ready);
          });
        }}
      >
        <Text slot="label">Drop a CSV of the {standardName} here, or </Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.csv', 'text/csv']}
          onSelect={(list) => {
            if (list && list.length > 0) take([...list]);
          }}
        >
          <Button className="button">Choose published figures</Button>
        </FileTrigger>
        <p className="small muted">
          One row is one organisation at one date, with counts under headings such as <code>gender_female</code> and{' '}
          <code>religion_sikh</code>. Kept in memory only.
        </p>
      </DropZone>
      {state.intake && (
        <ShelfIntakePanel intake={state.intake} words={words} onCancel={shelf.cancel} onDismiss={shelf.dismiss} />
      )}
      {state.loaded.map((loaded) => (
        <LoadedComparatorsAccount
          key={loaded.fileName}
          loaded={loaded}
          onRemove={() => shelf.remove(loaded.fileName)}
        />
      ))}
      <OwnStandardExport />
    </section>
  );
}
