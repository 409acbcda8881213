import {useState} from 'react';
import {Button} from 'react-aria-components';
import {saveText} from '../../chart';
import {organisation, type Population} from '../../catalogue';
import {ruleFor} from '../../disclosure';
import {mappingFile, readInWorker, standardisedCsv} from '../../extract';
import {cellLabel, longDate} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';
import type {ExtractFacts} from '../stock/facts';
import type {Holding} from '../stock/stockState';
import {accountWords, foundLine, readingWords} from './accountWords';
import {AccountTally} from './AccountTally';
import {columnWords, whyLabel} from './columnWords';
import {IssueList} from './IssueList';
import {RecognisedTable, topicOf} from './RecognisedTable';
import {RejectedRecords} from './RejectedRecords';
import {valueCells} from './valueCells';

const populationWords: Readonly<Record<Population, string>> = {workforce: 'Workforce', caseload: 'Caseload'};

/** The account of one loaded file: every record in its place, what was recognised, and what was not. */
export function HoldingAccount(props: {
  population: Population;
  holding: Holding;
  onChange: (file: File, facts: ExtractFacts) => void;
}) {
  const {population, holding, onChange} = props;
  const {facts, source, file} = holding;
  return (
    <section className="panel" aria-label={`${populationWords[population]} file`}>
      <p className="panel-topic">{populationWords[population]}</p>
      <h2>{accountWords(source.fileName, facts)}</h2>
      <p className="small">
        {source.synthetic ? 'Synthetic sample. ' : ''}
        {source.snapshots.length === 1 ? 'One snapshot: ' : `${source.snapshots.length} snapshots: `}
        {source.snapshots.map(longDate).join('; ')}.
      </p>
      {facts ? (
        <>
          {file && <Actions {...{file, facts, onChange}} />}
          <Account facts={facts} file={file} />
        </>
      ) : (
        <p>The records are still being loaded; the opening figures are shown meanwhile.</p>
      )}
    </section>
  );
}

/** What can be done with a file of one's own while it is held: its rows are read again from it, not kept. */
function Actions(props: {file: File; facts: ExtractFacts; onChange: (file: File, facts: ExtractFacts) => void}) {
  const {file, facts, onChange} = props;
  const [said, setSaid] = useState('');
  const {kind, mapping, fileName} = facts;
  async function saveStandardised(): Promise<void> {
    setSaid('Reading the file again');
    try {
      const result = await readInWorker(file, {mapping, kind});
      if (result.kind === 'accepted') saveText(`standardised-${kind}.csv`, standardisedCsv(result.extract));
      setSaid(result.kind === 'refused' ? result.issue.text : '');
    } catch {
      setSaid('The file could not be read again: it was moved or changed since. Choose it again.');
    }
  }
  return (
    <>
      <p className="actions">
        <Button className="button" onPress={() => onChange(file, facts)}>
          Change how it was read
        </Button>
        <Button
          className="button"
          onPress={() => saveText(`${fileName.replace(/\.[a-z0-9]{1,8}$/i, '')}.mapping.json`, mappingFile(facts))}
        >
          Save the mapping
        </Button>
        <Button className="button" onPress={() => void saveStandardised()}>
          Standardised extract
        </Button>
      </p>
      <p className="small" role="status">
        {said}
      </p>
    </>
  );
}

function Account({facts, file}: {facts: ExtractFacts; file: File | null}) {
  const {tally, columns, issues, rejected, kind} = facts;
  return (
    <>
      <p className="small">{foundLine(facts, facts.account)}.</p>
      <AccountTally tally={tally} />
      <p className="small muted">
        These record totals are exact: they are for the person who holds the file, and stay on this page.{' '}
        {readingWords(facts)}
      </p>
      <h3>Characteristics found</h3>
      <RecognisedTable account={facts} kind={kind} />
      <Unmatched facts={facts} />
      <h3>Columns</h3>
      <ScrollBox label="Columns">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Heading in file</th>
              <th scope="col">Read as</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, i) => (
              <tr key={`${column.heading}-${i}`}>
                <th scope="row">{column.heading || 'No heading'}</th>
                <td>{column.column ? columnWords(column.column) : 'Left out'}</td>
                <td>{whyLabel(column.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {issues.length > 0 && (
        <>
          <h3>What was noticed</h3>
          <IssueList issues={issues} />
        </>
      )}
      {rejected.length > 0 && (
        <>
          <h3>Rejected records</h3>
          <RejectedRecords account={facts} file={file} />
        </>
      )}
    </>
  );
}

function Unmatched({facts}: {facts: ExtractFacts}) {
  const rule = ruleFor(organisation);
  const values = facts.recorded.flatMap((entry) => {
    const listed = entry.unmatchedValues;
    const cells = valueCells(
      listed.map(({rows}) => rows),
      rule,
    );
    return listed
      .slice(0, 50)
      .map(({value}, i) => ({value, topic: topicOf(facts, entry.dimension), cell: cells[i], key: entry.dimension}));
  });
  if (values.length === 0) return null;
  return (
    <>
      <h3>Values that match nothing</h3>
      <p className="small">
        They are counted as not recorded, never as Other. Change how the file was read to say what they stand for.
      </p>
      <ScrollBox label="Values that match nothing">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Value in file</th>
              <th scope="col">Characteristic</th>
              <th scope="col" className="number">
                Rows
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map(({value, topic, cell, key}) => (
              <tr key={`${key}-${value}`}>
                <th scope="row">{value}</th>
                <td>{topic}</td>
                <td className="number">{cell ? cellLabel(cell) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
