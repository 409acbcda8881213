import '../chart.css';
import './lines.css';
import './followUps.css';
import type {CarryOverView} from '../../view';
import {Figure} from '../Figure';
import {PopulationMark} from '../PopulationMark';

/** What became of earlier lines: five columns of marks, told apart by shape, then what is reported of each action. */
export function CarryOver({view}: {view: CarryOverView}) {
  const {columns, actions} = view;
  const isEmpty = columns.every(({count}) => count === 0);
  return (
    <Figure
      view={view}
      aside={
        <p className="lines-order carried-key">
          <Mark population="workforce" /> Workforce <Mark population="caseload" /> Caseload
        </p>
      }
    >
      {!isEmpty && (
        <div className="carried">
          {columns.map(({fate, count, label, items}) => (
            <section key={fate}>
              <h3>
                <b>{count}</b> {label}
              </h3>
              <ul>
                {items.map(({key, population, text, href}) => (
                  <li key={key}>
                    <Mark population={population} />
                    <a href={href}>
                      <span className="visually-hidden">
                        {population === 'workforce' ? 'Workforce: ' : 'Caseload: '}
                      </span>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {actions.length > 0 && (
        <table className="carried-actions">
          <thead>
            <tr>
              <th scope="col">{view.actionsHeading}</th>
              <th scope="col">Line</th>
              <th scope="col">Owner, due</th>
              <th scope="col">Reported</th>
              <th scope="col">Gap, then to now</th>
            </tr>
          </thead>
          <tbody>
            {actions.map(({key, action, line, href, who, state, words, gap}) => (
              <tr key={key}>
                <th scope="row">{action}</th>
                <td data-label="Line">
                  <a href={href}>{line}</a>
                </td>
                <td data-label="Owner, due">{who}</td>
                <td data-label="Reported">
                  <b>{state}</b>: {words}
                </td>
                <td data-label="Gap, then to now">{gap}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  );
}

function Mark({population}: Pick<CarryOverView['columns'][number]['items'][number], 'population'>) {
  return (
    <svg className="carried-mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
      <PopulationMark population={population} />
    </svg>
  );
}
