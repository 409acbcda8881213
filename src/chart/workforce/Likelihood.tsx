import './groups.css';
import type {LikelihoodView} from '../../view';
import {Figure} from '../Figure';
import {role} from '../table/role';
import {LikelihoodLane} from './LikelihoodLane';
import {axisLikelihood, likelihoodTicks} from './placeLikelihood';

/** How likely something was for each group against its reference: numbers, a ratio on a log axis, and the verdict in words. */
export function Likelihood({view}: {view: LikelihoodView}) {
  return (
    <Figure view={view} isEmpty={view.blocks.length === 0}>
      <table className="group-table likelihood" {...role.table}>
        <caption className="visually-hidden">{view.table.caption}</caption>
        <thead {...role.rowGroup}>
          <tr {...role.row}>
            <th className="group-name" scope="col" {...role.columnHeader}>
              <span className="visually-hidden">{view.rowHeading}</span>
            </th>
            {view.columns.map((column) => (
              <th key={column} className="group-number" scope="col" {...role.columnHeader}>
                {column}
              </th>
            ))}
            <th className="group-lane" scope="col" {...role.columnHeader}>
              {view.laneHeading}
            </th>
            <th className="group-words" scope="col" {...role.columnHeader}>
              Verdict
            </th>
          </tr>
        </thead>
        {view.blocks.map(({key, heading, referenceLabel, rows}) => (
          <tbody key={key} {...role.rowGroup}>
            <tr className="group-heading" {...role.row}>
              <th colSpan={view.columns.length + 3} scope="rowgroup" {...role.rowHeader}>
                {heading}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key} className="group-row" {...role.row}>
                <th className="group-name" scope="row" {...role.rowHeader}>
                  {row.label}
                </th>
                {view.columns.map((column, i) => (
                  <td
                    key={column}
                    className={`group-number${row.numbers[i] === '' ? ' is-blank' : ''}`}
                    data-heading={column}
                    {...role.cell}
                  >
                    {row.numbers[i]}
                  </td>
                ))}
                <td className="group-lane lane-cell" {...role.cell}>
                  <span className="visually-hidden">{row.text}</span>
                  <LikelihoodLane mark={row.mark} ranges={view.ranges} referenceLabel={referenceLabel} />
                </td>
                <td className={`group-words${row.isClear ? ' is-clear' : ''}`} {...role.cell}>
                  {row.verdict}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tbody className="group-axis" aria-hidden="true">
          <tr>
            {/* Empty on purpose, and hidden from readers with its row. */}
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
            <td colSpan={view.columns.length + 1} />
            <td className="group-lane">
              <svg className="axis is-likelihood" focusable="false">
                {likelihoodTicks.map(({ratio, label}) => (
                  <text
                    key={label}
                    className="axis-label"
                    x={`${axisLikelihood(ratio)}%`}
                    y="13"
                    textAnchor={ratio === 1 / 4 ? 'start' : ratio === 4 ? 'end' : 'middle'}
                  >
                    {label}
                  </text>
                ))}
                <text className="axis-label" x="0" y="28">
                  Less likely
                </text>
                <text className="axis-label" x="100%" y="28" textAnchor="end">
                  More likely
                </text>
              </svg>
            </td>
            {/* Empty on purpose, and hidden from readers with its row. */}
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
            <td className="group-words" />
          </tr>
        </tbody>
      </table>
    </Figure>
  );
}
