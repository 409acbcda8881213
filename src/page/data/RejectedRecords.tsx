import {useState} from 'react';
import {saveText} from '../../chart';
import {rejectedCsv, rejectedInWorker, type Extract} from '../../extract';
import {countLabel} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';

const shownRejections = 20;

/**
 * The first records that were rejected, by line, with why; all of them as a file. Where there are more than the account keeps,
 * the file itself is read again for them; without it the button says how many it has.
 */
export function RejectedRecords(props: {
  account: Pick<Extract, 'columns' | 'rejected' | 'tally' | 'kind' | 'mapping'>;
  file?: File | null;
}) {
  const {account, file = null} = props;
  const [said, setSaid] = useState('');
  const {rejected, tally, kind, mapping} = account;
  const hasAll = rejected.length >= tally.rejected;
  async function save(): Promise<void> {
    const name = `rejected-${kind}.csv`;
    if (hasAll || !file) {
      saveText(name, rejectedCsv(account));
      return;
    }
    setSaid('Reading the file again');
    try {
      const rows = await rejectedInWorker(file, {mapping, kind});
      if (rows) saveText(name, await rows.text());
      setSaid(rows ? '' : 'The file could not be read again. Choose it again.');
    } catch {
      setSaid('The file could not be read again. Choose it again.');
    }
  }
  return (
    <>
      <p className="small">
        {tally.rejected > shownRejections
          ? `The first ${shownRejections} of ${countLabel(tally.rejected)}, by line of the file. `
          : 'By line of the file. '}
        <button type="button" className="link-button" onClick={() => void save()}>
          {hasAll || file
            ? 'Download all with reasons'
            : `Download the first ${countLabel(rejected.length)} with reasons`}
        </button>{' '}
        (holds the records as they stand in your file: keep it as safe). <span role="status">{said}</span>
      </p>
      <ScrollBox label="Rejected records">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col" className="number">
                Line
              </th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, shownRejections).map((row) => (
              <tr key={row.line}>
                <td className="number">{countLabel(row.line)}</td>
                <td>{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
