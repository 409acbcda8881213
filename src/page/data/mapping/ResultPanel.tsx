import {useMemo} from 'react';
import {Button} from 'react-aria-components';
import {saveText} from '../../../chart';
import {extractAccount, standardisedCsv, type Extract} from '../../../extract';
import {AccountTally} from '../AccountTally';
import {IssueList} from '../IssueList';
import {RecognisedTable} from '../RecognisedTable';
import {RejectedRecords} from '../RejectedRecords';
import {foundLine} from '../accountWords';

/** What the file comes to under the decisions made: every record in its place, and what was noticed. */
export function ResultPanel({extract, file, isOld}: {extract: Extract; file: File; isOld: boolean}) {
  const {tally, issues, rejected, kind} = extract;
  const account = useMemo(() => extractAccount(extract), [extract]);
  // Headings that stand for one column are explained among the columns.
  const noticed = issues.filter(({code}) => code !== 'twoHeadings' && code !== 'unmatchedValues');
  return (
    <section className={isOld ? 'panel is-old' : 'panel'} aria-labelledby="result-title">
      <p className="panel-topic">Result</p>
      <h3 id="result-title">{foundLine(extract, account)}</h3>
      <AccountTally tally={tally} />
      <p className="small muted">
        These record totals are exact: they are for the person who holds the file, and stay on this page.
      </p>
      <h4>Characteristics found</h4>
      <RecognisedTable account={extract} kind={kind} />
      {noticed.length > 0 && (
        <>
          <h4>What was noticed</h4>
          <IssueList issues={noticed} />
        </>
      )}
      {rejected.length > 0 && (
        <>
          <h4>Rejected records</h4>
          <RejectedRecords account={extract} file={file} />
        </>
      )}
      <p className="actions">
        <Button
          className="button"
          onPress={() => saveText(`standardised-${kind}.csv`, standardisedCsv(extract))}
          isDisabled={isOld}
        >
          Download the standardised extract
        </Button>
      </p>
    </section>
  );
}
