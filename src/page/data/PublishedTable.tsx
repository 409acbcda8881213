import type {Comparator} from '../../catalogue';
import {publishedRow} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';

/** Whose figures, of when and whom, what they are, where they may be drawn, and where they come from. */
export function PublishedTable({comparators, label}: {comparators: readonly Comparator[]; label: string}) {
  return (
    <ScrollBox label={label}>
      <table className="plain published">
        <thead>
          <tr>
            <th scope="col">Body</th>
            <th scope="col">Date</th>
            <th scope="col">Figures</th>
            <th scope="col">Beside staff</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {comparators.map(publishedRow).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.body}
                <span className="small muted">{row.describes}</span>
              </th>
              <td className="published-date">{row.date}</td>
              <td>
                {row.figures.map((each) => (
                  <span key={each} className="published-line">
                    {each}
                  </span>
                ))}
              </td>
              <td>
                {row.drawn}
                {row.differs.map((each) => (
                  <span key={each} className="small muted">
                    {each}
                  </span>
                ))}
              </td>
              <td>
                {row.source}
                <span className="small muted">{row.status}.</span>
                {row.address !== null && <span className="small muted published-address">{row.address}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
