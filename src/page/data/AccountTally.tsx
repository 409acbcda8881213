import type {Tally} from '../../extract';
import {countLabel} from '../../view';

/** Records read = accepted + rejected + blank: every record in its place. */
export function AccountTally({tally}: {tally: Tally}) {
  const {read, accepted, rejected, blank} = tally;
  return (
    <dl className="tally">
      <div>
        <dt>records read</dt>
        <dd>{countLabel(read)}</dd>
      </div>
      <i aria-hidden="true">=</i>
      <div>
        <dt>accepted</dt>
        <dd>{countLabel(accepted)}</dd>
      </div>
      <i aria-hidden="true">+</i>
      <div>
        <dt>rejected</dt>
        <dd>{countLabel(rejected)}</dd>
      </div>
      <i aria-hidden="true">+</i>
      <div>
        <dt>blank</dt>
        <dd>{countLabel(blank)}</dd>
      </div>
    </dl>
  );
}
