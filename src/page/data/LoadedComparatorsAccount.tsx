import {Button} from 'react-aria-components';
import {standardName} from '../../catalogue';
import type {LoadedComparators} from '../../extract';
import {bytesLabel, countLabel} from '../../view';
import {IssueList} from './IssueList';
import {PublishedTable} from './PublishedTable';

/** The account of one loaded file of published figures: what was read, what was left out, and whose figures it has. */
export function LoadedComparatorsAccount({loaded, onRemove}: {loaded: LoadedComparators; onRemove: () => void}) {
  const {fileName, bytes, encoding, tally, issues, comparators} = loaded;
  return (
    <div className="loaded-baseline" role="group" aria-label={fileName}>
      <div className="loaded-baseline-head">
        <h3>{fileName}</h3>
        <Button className="button" onPress={onRemove} aria-label={`Remove ${fileName}`}>
          Remove
        </Button>
      </div>
      <p className="small">
        {standardName}. {bytesLabel(bytes)}, {encoding}. {countLabel(tally.read)} rows read ={' '}
        {countLabel(tally.accepted)} accepted + {countLabel(tally.rejected)} rejected + {countLabel(tally.blank)} blank.
      </p>
      <details className="fold">
        <summary>
          {comparators.length === 1
            ? 'The one set of figures'
            : `The ${countLabel(comparators.length)} sets of figures`}{' '}
          in it
        </summary>
        <PublishedTable comparators={comparators} label={`Published figures in ${fileName}`} />
      </details>
      {issues.length > 0 && (
        <>
          <h4>What was noticed</h4>
          <IssueList issues={issues} />
        </>
      )}
    </div>
  );
}
