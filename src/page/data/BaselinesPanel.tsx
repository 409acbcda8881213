import './baselines.css';
import {Button, DropZone, FileTrigger, isFileDropItem, Text} from 'react-aria-components';
import {useStock} from '../stock/StockProvider';
import {BaselinesInForce, weakInForce} from './BaselinesInForce';
import {LoadedBaselineAccount} from './LoadedBaselineAccount';
import {ShelfIntakePanel} from './ShelfIntakePanel';
import {WhereBaselines} from './WhereBaselines';

/** What everybody is compared with: the census tables in force, how to load better ones, and those that were loaded. */
export function BaselinesPanel() {
  const {areas, census} = useStock();
  const {shelf, state, library} = census;
  const take = (files: readonly File[]) => void shelf.takeIn(files);
  return (
    <section className="panel baselines" aria-labelledby="baselines">
      <p className="panel-topic">Census baselines</p>
      <h2 id="baselines">
        {library ? headline(weakInForce(library, areas.nation.code)) : 'Census baselines are being read'}
      </h2>
      {library && <BaselinesInForce library={library} area={areas.nation} />}
      <h3>Load a census table</h3>
      <DropZone
        className="drop"
        onDrop={(event) => {
          const files = event.items.filter(isFileDropItem).map((item) => item.getFile());
          void Promise.all(files).then((ready) => {
            if (ready.length > 0) take(ready);
          });
        }}
      >
        <Text slot="label">Drop a census CSV from ONS or Nomis here, or </Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.csv', 'text/csv']}
          onSelect={(list) => {
            if (list && list.length > 0) take([...list]);
          }}
        >
          <Button className="button">Choose a census table</Button>
        </FileTrigger>
        <p className="small muted">
          Its areas and totals are checked against Census 2021, and its counts then stand before every table that
          answers no better. It is kept in memory only, like your own files.
        </p>
      </DropZone>
      {state.intake && (
        <ShelfIntakePanel intake={state.intake} words={words} onCancel={shelf.cancel} onDismiss={shelf.dismiss} />
      )}
      {state.loaded.map((baseline) => (
        <LoadedBaselineAccount
          key={baseline.fileName}
          baseline={baseline}
          onRemove={() => shelf.remove(baseline.fileName)}
        />
      ))}
      <WhereBaselines />
    </section>
  );
}

const words = {
  kind: 'Census table',
  unchanged: 'The baselines in force are as they were.',
  taken: ': what it serves for and what was checked stand below.',
};

function headline({weak, all}: {readonly weak: number; readonly all: number}): string {
  if (weak === 0) return `All ${all} comparisons with residents rest on counts of the right or the nearest ages`;
  return `${weak} of ${all} comparisons with residents rest on modelled figures or other ages; a census file replaces them`;
}
