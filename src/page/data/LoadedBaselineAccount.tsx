import {Button} from 'react-aria-components';
import {dimensionById, type Population} from '../../catalogue';
import type {BaselineTally, LoadedBaseline, LoadedTable} from '../../extract';
import {bytesLabel, countLabel} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';

const peopleWords: Readonly<Record<Population, string>> = {workforce: 'staff', caseload: 'children'};

/** The account of one loaded census file: what it was read as, what was checked, and what it now serves for. */
export function LoadedBaselineAccount({baseline, onRemove}: {baseline: LoadedBaseline; onRemove: () => void}) {
  const {fileName, layout, variables, areas, bytes, encoding, issues, tables, tally} = baseline;
  return (
    <div className="loaded-baseline" role="group" aria-label={fileName}>
      <div className="loaded-baseline-head">
        <h3>{fileName}</h3>
        <Button className="button" onPress={onRemove} aria-label={`Remove ${fileName}`}>
          Remove
        </Button>
      </div>
      <p className="small">
        {layout}: {variables.join(', ')}. {countLabel(areas)} {areas === 1 ? 'area' : 'areas'}, {bytesLabel(bytes)},{' '}
        {encoding}. {tallyWords(tally)}
      </p>
      <ScrollBox label={`What ${fileName} serves for`}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Characteristic</th>
              <th scope="col">People counted</th>
              <th scope="col">Serves for</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((each) => (
              <tr key={each.table.id}>
                <th scope="row">
                  {dimensionById(each.dimension)?.topic}
                  {each.table.grouping === 'detailed' ? `, ${each.columns.length} groups` : ''}
                </th>
                <td>{each.table.base}</td>
                <td>{servesFor(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <h4>What was checked</h4>
      <ul className="issues">
        {issues.map((issue) => (
          <li key={`${issue.code}-${issue.text}`}>
            <span className={`tag tag-${issue.severity}`}>{issue.severity === 'check' ? 'Check' : 'Note'}</span>
            <span>{issue.text}</span>
            {issue.rows !== null && <span className="number">{countLabel(issue.rows)} rows</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function servesFor({table, incidental}: LoadedTable): string {
  const beside = incidental ? ', where no counted table of the same ages comes with Stocktake' : '';
  const [right] = table.right;
  if (right) return `Like for like beside ${peopleWords[right]}${beside}`;
  const [nearest] = table.nearest;
  if (nearest) return `The nearest ages beside ${peopleWords[nearest]}${beside}`;
  return 'Residents of all ages, and backing up a modelled table';
}

function tallyWords({read, used, otherAreas, subtotals, doesNotApply, blank}: BaselineTally): string {
  const parts = [
    `${countLabel(used)} used`,
    ...(otherAreas > 0 ? [`${countLabel(otherAreas)} of larger areas`] : []),
    ...(subtotals > 0 ? [`${countLabel(subtotals)} of subtotals`] : []),
    ...(doesNotApply > 0 ? [`${countLabel(doesNotApply)} of “Does not apply”`] : []),
    ...(blank > 0 ? [`${countLabel(blank)} blank`] : []),
  ];
  return `${countLabel(read)} rows read = ${parts.join(' + ')}.`;
}
