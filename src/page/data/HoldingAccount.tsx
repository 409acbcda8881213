import {dimensionById, organisation, type Population} from '../../catalogue';
import {roundAndWithhold, ruleFor} from '../../disclosure';
import {rejectedCsv, type Severity} from '../../extract';
import {bytesLabel, cellLabel, countLabel, longDate} from '../../view';
import type {ExtractFacts} from '../stock/facts';
import type {Holding} from '../stock/stockState';
import {downloadText} from './downloadText';

const populationWords: Readonly<Record<Population, string>> = {workforce: 'Workforce', caseload: 'Caseload'};
const severityWords: Readonly<Record<Severity, string>> = {
  refused: 'Refused',
  rejected: 'Rejected',
  check: 'Check',
  note: 'Note',
};
const shownRejections = 20;

/** The account of one loaded file: every record in its place, what was recognised, and what was not. */
export function HoldingAccount({population, holding}: {population: Population; holding: Holding}) {
  const {facts, source} = holding;
  return (
    <section className="panel" aria-label={`${populationWords[population]} file`}>
      <p className="panel-topic">{populationWords[population]}</p>
      <h2>{facts ? `${source.fileName}: ${countLabel(facts.tally.accepted)} records are counted` : source.fileName}</h2>
      <p className="small">
        {source.synthetic ? 'Synthetic sample. ' : ''}
        {source.snapshots.length === 1 ? 'One snapshot: ' : `${source.snapshots.length} snapshots: `}
        {source.snapshots.map(longDate).join('; ')}.
      </p>
      {facts ? (
        <Account facts={facts} />
      ) : (
        <p>The records are still being loaded; the opening figures are shown meanwhile.</p>
      )}
    </section>
  );
}

function Account({facts}: {facts: ExtractFacts}) {
  const {tally, reading, columns, issues, rejected, recorded} = facts;
  return (
    <>
      <dl className="tally">
        <div>
          <dt>records read</dt>
          <dd>{countLabel(tally.read)}</dd>
        </div>
        <i aria-hidden="true">=</i>
        <div>
          <dt>accepted</dt>
          <dd>{countLabel(tally.accepted)}</dd>
        </div>
        <i aria-hidden="true">+</i>
        <div>
          <dt>rejected</dt>
          <dd>{countLabel(tally.rejected)}</dd>
        </div>
        <i aria-hidden="true">+</i>
        <div>
          <dt>blank</dt>
          <dd>{countLabel(tally.blank)}</dd>
        </div>
      </dl>
      <p className="small muted">
        These record totals are exact: they are for the person who holds the file, and stay on this page.{' '}
        {bytesLabel(facts.bytes)}, {reading.encoding}, separated by {reading.delimiter}, headings on line{' '}
        {reading.headingLine}, dates {reading.dateOrder}, decimal mark “{reading.decimalMark}”.
      </p>
      <Recognised recorded={recorded} />
      <h3>Columns</h3>
      <div className="scroll-box">
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
                <td>{column.column?.replaceAll('_', ' ') ?? 'Left out'}</td>
                <td>{column.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > 0 && (
        <>
          <h3>What was noticed</h3>
          <ul className="issues">
            {issues.map((issue) => (
              <li key={`${issue.code}-${issue.column ?? ''}-${issue.text}`}>
                <span className={`tag tag-${issue.severity}`}>{severityWords[issue.severity]}</span>
                <span>{issue.text}</span>
                {issue.rows !== null && <span className="number">{countLabel(issue.rows)} rows</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {rejected.length > 0 && (
        <>
          <h3>Rejected records</h3>
          <p className="small">
            {rejected.length > shownRejections
              ? `The first ${shownRejections} of ${countLabel(rejected.length)}, by line of the file. `
              : 'By line of the file. '}
            <button
              type="button"
              className="link-button"
              onClick={() => downloadText(`rejected-${facts.kind}.csv`, 'text/csv', rejectedCsv(facts))}
            >
              Download all with reasons
            </button>{' '}
            (holds the records as they stand in your file: keep it as safe).
          </p>
          <div className="scroll-box">
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
          </div>
        </>
      )}
    </>
  );
}

function Recognised({recorded}: {recorded: ExtractFacts['recorded']}) {
  const rule = ruleFor(organisation);
  const unmatched = recorded.filter((entry) => entry.unmatchedValues.length > 0);
  return (
    <>
      <h3>Characteristics found</h3>
      <ul className="found">
        {recorded.map((entry) => (
          <li key={entry.dimension}>
            <b>{dimensionById(entry.dimension)?.topic ?? entry.dimension}</b>
            {entry.lists.length > 0 && <span className="muted"> read as {entry.lists.join(', ')}</span>}
          </li>
        ))}
      </ul>
      {unmatched.length > 0 && (
        <>
          <h3>Values that match nothing</h3>
          <p className="small">
            They are counted as not recorded, never as Other. Change them in the file, or use a word the census uses.
            Rows to the nearest 5; [c] stands for 1 to 4.
          </p>
          <div className="scroll-box">
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
                {unmatched.flatMap((entry) =>
                  entry.unmatchedValues.slice(0, 50).map(({value, rows}) => (
                    <tr key={`${entry.dimension}-${value}`}>
                      <th scope="row">{value}</th>
                      <td>{dimensionById(entry.dimension)?.topic ?? entry.dimension}</td>
                      <td className="number">{cellLabel(roundAndWithhold(rows, rule))}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
