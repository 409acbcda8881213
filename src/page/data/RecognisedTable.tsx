import {dimensionById, organisation, type Population} from '../../catalogue';
import {besideExactTotal, ruleFor} from '../../disclosure';
import type {Extract, Recorded} from '../../extract';
import {cellLabel} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';

type Recognised = Pick<Extract, 'recorded' | 'ownDimensions'>;

/** What a characteristic of the file is called: the catalogue's, or the file's own. */
export function topicOf({ownDimensions}: Pick<Extract, 'ownDimensions'>, dimension: string): string {
  const known = dimensionById(dimension) ?? ownDimensions.find(({id}) => id === dimension);
  return known?.topic ?? 'Another characteristic';
}

/** Each characteristic found, the list it was read as, and how it was answered. */
export function RecognisedTable({account, kind}: {account: Recognised; kind: Population}) {
  const rule = ruleFor(organisation);
  return (
    <>
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
            {account.recorded.map((entry) => (
              <tr key={entry.dimension}>
                <th scope="row">{topicOf(account, entry.dimension)}</th>
                <td>{listsOf(account, entry)}</td>
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
    </>
  );
}

function listsOf({ownDimensions}: Recognised, {dimension, lists}: Recorded): string {
  if (ownDimensions.some(({id}) => id === dimension)) return 'Its own list: no census baseline';
  return lists.join(', ') || 'No list fits';
}

/** How a characteristic was answered, beside the exact number of records. A value that matches nothing may be a few people's. */
function answersOf(entry: Recorded): readonly {key: string; text: string}[] {
  const {declared, preferNotToSay, notRecorded, notApplicable, unmatched, unmatchedValues} = entry;
  const keys = ['declared', 'preferNotToSay', 'notRecorded', 'unmatched'];
  const counts = [declared, preferNotToSay, notRecorded + notApplicable, unmatched];
  const cells = besideExactTotal([...counts, ...unmatchedValues.map(({rows}) => rows)], ruleFor(organisation));
  return keys.map((key, i) => ({key, text: cells[i] ? cellLabel(cells[i]) : ''}));
}
