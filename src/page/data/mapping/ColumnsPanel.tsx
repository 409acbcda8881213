import {useState} from 'react';
import {Button} from 'react-aria-components';
import type {Mapping, Sketch} from '../../../extract';
import {countLabel} from '../../../view';
import type {IntakeFile} from '../../stock/intakeState';
import {ChoiceSelect} from './ChoiceSelect';
import {columnGroups, columnRows, headingUse} from './columnRows';
import {withHeading} from './mappingEdits';
import {MissingColumns} from './MissingColumns';
import {SalaryChoice} from './SalaryChoice';

/** Beyond this many headings the rest is asked for: each row holds a list of every column there is. */
const shownAtFirst = 60;

/** Each heading of the file, what it holds, what it is read as and why; needed columns that are missing come first. */
export function ColumnsPanel(props: {file: IntakeFile; sketch: Sketch; onChange: (mapping: Mapping) => void}) {
  const {file, sketch, onChange} = props;
  const {mapping} = file;
  const [limit, setLimit] = useState(shownAtFirst);
  const rows = columnRows(sketch, mapping);
  const used = rows.filter(({isUsed}) => isUsed).length;
  const conflicts = sketch.issues.filter(({code}) => code === 'twoHeadings');
  return (
    <section className="panel" aria-labelledby="columns-title">
      <p className="panel-topic">Columns</p>
      <h3 id="columns-title">
        {countLabel(used)} of {countLabel(rows.length)} headings are read
      </h3>
      <MissingColumns sketch={sketch} mapping={mapping} asked={file.asked} onChange={onChange} />
      {conflicts.map((issue) => (
        <p key={issue.text} className="mapping-note">
          {issue.text}
        </p>
      ))}
      <SalaryChoice sketch={sketch} mapping={mapping} onChange={onChange} />
      <table className="mapping-table">
        <thead>
          <tr>
            <th scope="col">Heading in file</th>
            <th scope="col">Holds</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={row.at} className={row.isUsed ? '' : 'is-out'}>
              <th scope="row">
                <code>{row.heading || `Column ${row.at + 1}, without a heading`}</code>
              </th>
              <td className="examples">{row.examples.map((example) => example.slice(0, 40)).join(', ')}</td>
              <td>
                <ChoiceSelect
                  label={`${row.heading || `Column ${row.at + 1}`}: read as`}
                  value={row.value}
                  groups={columnGroups(sketch, row.heading)}
                  onChange={(id) =>
                    onChange(withHeading(mapping, sketch.columns, row.heading, headingUse(id, row.heading)))
                  }
                />
                <span className="why">{row.isProposal ? <b>Proposed from its values: please check</b> : row.why}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <p className="actions">
          <Button className="button" onPress={() => setLimit(limit + 200)}>
            Show more of the other {countLabel(rows.length - limit)} headings
          </Button>
        </p>
      )}
    </section>
  );
}
