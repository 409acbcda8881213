import {saveText} from '../../chart';
import type {Population} from '../../catalogue';
import {rejectedCsv, type RejectedRow} from '../../extract';
import {countLabel} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';

const shownRejections = 20;

/** The first records that were rejected, by line, with why; all of them as a file. */
export function RejectedRecords({account}: {account: Parameters<typeof rejectedCsv>[0] & {readonly kind: Population}}) {
  const rejected: readonly RejectedRow[] = account.rejected;
  return (
    <>
      <p className="small">
        {rejected.length > shownRejections
          ? `The first ${shownRejections} of ${countLabel(rejected.length)}, by line of the file. `
          : 'By line of the file. '}
        <button
          type="button"
          className="link-button"
          onClick={() => saveText(`rejected-${account.kind}.csv`, rejectedCsv(account))}
        >
          Download all with reasons
        </button>{' '}
        (holds the records as they stand in your file: keep it as safe).
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
