import type {PayView} from '../../view';
import {ComparatorDiamond} from '../ComparatorDiamond';
import {toHundredths} from '../table/axisShare';
import {role} from '../table/role';

/** The quarters of pay, highest first: two parts of a bar, and the published share as a diamond. */
export function PayQuarters({quarters}: {quarters: NonNullable<PayView['quarters']>}) {
  return (
    <table className="pay-quarters" {...role.table}>
      <caption>{quarters.heading}</caption>
      <thead {...role.rowGroup}>
        <tr {...role.row}>
          <th scope="col" {...role.columnHeader}>
            <span className="visually-hidden">Quarter</span>
          </th>
          <th scope="col" {...role.columnHeader}>
            {quarters.focus}
          </th>
          <th className="pay-reference" scope="col" {...role.columnHeader}>
            {quarters.reference}
          </th>
        </tr>
      </thead>
      <tbody {...role.rowGroup}>
        {quarters.bars.map((bar) => (
          <tr key={bar.key} {...role.row}>
            <th scope="row" {...role.rowHeader}>
              {bar.label}
            </th>
            <td {...role.cell}>
              <span className="visually-hidden">{bar.text}</span>
              <svg className="pay-bar" aria-hidden="true" focusable="false">
                <rect className="pay-bar-reference" width="100%" height="100%" />
                <rect className="pay-bar-focus" width={`${toHundredths(bar.focus * 100)}%`} height="100%" />
                <text className="pay-bar-label" x="8" y="50%" dy="0.35em">
                  {bar.focusLabel}
                </text>
                {bar.published !== null && (
                  <svg className="lane-at" x={`${toHundredths(bar.published * 100)}%`} y="50%">
                    <ComparatorDiamond />
                  </svg>
                )}
              </svg>
            </td>
            <td className="pay-reference" {...role.cell}>
              {bar.referenceLabel}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
