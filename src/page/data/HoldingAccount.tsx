import {saveText} from '../../chart';
import {dimensionById, organisation, type Population} from '../../catalogue';
import {besideExactTotal, roundAndWithhold, ruleFor} from '../../disclosure';
import {rejectedCsv, type ColumnMatch, type Severity} from '../../extract';
import {bytesLabel, cellLabel, countLabel, longDate} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';
import type {ExtractFacts} from '../stock/facts';
import type {Holding} from '../stock/stockState';

const populationWords: Readonly<Record<Population, string>> = {workforce: 'Workforce', caseload: 'Caseload'};
const severityWords: Readonly<Record<Severity, string>> = {
  refused: 'Refused',
  rejected: 'Rejected',
  check: 'Check',
  note: 'Note',
};
const separatorWords: Readonly<Record<string, string>> = {
  ',': 'separated by commas',
  ';': 'separated by semicolons',
  '\t': 'separated by tabs',
  '|': 'separated by pipes',
};
const whyWords: Readonly<Record<ColumnMatch['why'], string>> = {
  'canonical name': 'Stocktake’s own heading',
  'known heading': 'A heading that is known',
  values: 'Its values',
  chosen: 'Your choice',
  'left out': 'No use is known for it',
  'free text is never read': 'Free text is never read',
};
const shownRejections = 20;

/** 'Snapshot date', 'FTE': a canonical column as a reader would write it. */
function columnWords(column: string): string {
  if (column === 'fte') return 'FTE';
  const words = column.replaceAll('_', ' ').replace(/\bid$/, 'ID');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
        {bytesLabel(facts.bytes)}, {reading.encoding}, {separatorWords[reading.delimiter] ?? 'another separator'},
        headings on line {reading.headingLine}
        {reading.dateOrder === 'none seen' ? ', no dates seen' : `, dates ${reading.dateOrder}`}, decimal mark “
        {reading.decimalMark}”.
      </p>
      <Recognised recorded={recorded} kind={facts.kind} />
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
                <td>{whyWords[column.why]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
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
              onClick={() => saveText(`rejected-${facts.kind}.csv`, rejectedCsv(facts))}
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
      )}
    </>
  );
}

function Recognised({recorded, kind}: {recorded: ExtractFacts['recorded']; kind: Population}) {
  const rule = ruleFor(organisation);
  const unmatched = recorded.filter((entry) => entry.unmatchedValues.length > 0);
  const label = (rows: number) => cellLabel(roundAndWithhold(rows, rule));
  return (
    <>
      <h3>Characteristics found</h3>
      <p className="small">
        Records of all snapshots, to the nearest {rule.roundingBase}; [c] stands for 1 to {rule.withholdBelow - 1}, and
        for the figures beside such a one.
      </p>
      <ScrollBox label="Characteristics found">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Characteristic</th>
              <th scope="col">Read as</th>
              <th scope="col" className="number">
                {kind === 'workforce' ? 'Declared' : 'Recorded'}
              </th>
              <th scope="col" className="number">
                Prefer not to say
              </th>
              <th scope="col" className="number">
                Not recorded
              </th>
              <th scope="col" className="number">
                Matches nothing
              </th>
            </tr>
          </thead>
          <tbody>
            {recorded.map((entry) => (
              <tr key={entry.dimension}>
                <th scope="row">{dimensionById(entry.dimension)?.topic ?? 'Another characteristic'}</th>
                <td>{entry.lists.join(', ') || 'No list fits'}</td>
                {answersOf(entry).map(({key, text}) => (
                  <td key={key} className="number">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {unmatched.length > 0 && (
        <>
          <h3>Values that match nothing</h3>
          <p className="small">
            They are counted as not recorded, never as Other. Change them in the file, or use a word the census uses.
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
                {unmatched.flatMap((entry) =>
                  entry.unmatchedValues.slice(0, 50).map(({value, rows}) => (
                    <tr key={`${entry.dimension}-${value}`}>
                      <th scope="row">{value}</th>
                      <td>{dimensionById(entry.dimension)?.topic ?? 'Another characteristic'}</td>
                      <td className="number">{label(rows)}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </>
  );
}

/** How a characteristic was answered, beside the exact number of records. A value that matches nothing may be a few people's. */
function answersOf(entry: ExtractFacts['recorded'][number]): readonly {key: string; text: string}[] {
  const {declared, preferNotToSay, notRecorded, notApplicable, unmatched, unmatchedValues} = entry;
  const keys = ['declared', 'preferNotToSay', 'notRecorded', 'unmatched'];
  const counts = [declared, preferNotToSay, notRecorded + notApplicable, unmatched];
  const cells = besideExactTotal([...counts, ...unmatchedValues.map(({rows}) => rows)], ruleFor(organisation));
  return keys.map((key, i) => ({key, text: cells[i] ? cellLabel(cells[i]) : ''}));
}
