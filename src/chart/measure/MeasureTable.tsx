import '../table/lane.css';
import './measure.css';
import {Fragment} from 'react';
import type {MeasureRow, MeasureScale, MeasureTableView} from '../../view';
import {Figure} from '../Figure';
import {labelledTicks} from '../table/labelledTicks';
import {role} from '../table/role';
import {useLaneWidth} from '../table/useLaneWidth';
import {AxisTick} from '../table/AxisRow';
import {MeasureKey} from './MeasureKey';
import {MeasureLane} from './MeasureLane';
import {atScale} from './placeMeasure';

/** Rates, ratios or chances, a line each: a real table whose picture is one column, with what its signs mean above it. */
export function MeasureTable({view}: {view: MeasureTableView}) {
  const {ref, laneWidth} = useLaneWidth();
  const {before, after, verdictHeading} = view;
  const span = before.length + after.length + (verdictHeading === null ? 2 : 3);
  return (
    <Figure view={view} isEmpty={view.blocks.every(({rows}) => rows.length === 0) && view.table.rows.length === 0}>
      <MeasureKey entries={view.key} />
      <table className="measure-table" ref={ref} {...role.table}>
        <caption className="visually-hidden">{view.table.caption}</caption>
        <thead {...role.rowGroup}>
          <tr {...role.row}>
            <th className="measure-name" scope="col" {...role.columnHeader}>
              <span className="visually-hidden">{view.rowHeading}</span>
            </th>
            {before.map((heading) => (
              <th key={heading} className="measure-number" scope="col" {...role.columnHeader}>
                {heading}
              </th>
            ))}
            <th className="measure-lane" scope="col" {...role.columnHeader}>
              {view.laneHeading}
            </th>
            {verdictHeading !== null && (
              <th className="measure-verdict" scope="col" {...role.columnHeader}>
                {verdictHeading}
              </th>
            )}
            {after.map((heading) => (
              <th key={heading} className="measure-number" scope="col" {...role.columnHeader}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {view.blocks.map(({key, heading, scale, rows}) => (
          <Fragment key={key}>
            <tbody {...role.rowGroup}>
              {heading !== null && (
                <tr className="measure-heading" {...role.row}>
                  <th colSpan={span} scope="rowgroup" {...role.rowHeader}>
                    {heading}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.key} {...{row, scale, view, laneWidth}} />
              ))}
            </tbody>
            {rows.length > 0 && (
              <ScaleRow scale={scale} before={before.length} after={span - before.length - 2} laneWidth={laneWidth} />
            )}
          </Fragment>
        ))}
      </table>
    </Figure>
  );
}

function Row(props: {row: MeasureRow; scale: MeasureScale; view: MeasureTableView; laneWidth: number}) {
  const {row, scale, view, laneWidth} = props;
  return (
    <tr className="measure-row" {...role.row}>
      <th className="measure-name" scope="row" {...role.rowHeader}>
        {row.href === null ? row.label : <a href={row.href}>{row.label}</a>}
      </th>
      <Numbers headings={view.before} cells={row.before} />
      <td className="measure-lane lane-cell" {...role.cell}>
        <span className="visually-hidden">{row.mark?.text ?? row.verdict}</span>
        <MeasureLane mark={row.mark} scale={scale} ranges={view.ranges} laneWidth={laneWidth} />
      </td>
      {view.verdictHeading !== null && (
        <td className={`measure-verdict${row.isClear ? ' is-clear' : ''}`} {...role.cell}>
          {row.verdict}
        </td>
      )}
      <Numbers headings={view.after} cells={row.after} />
    </tr>
  );
}

function Numbers({headings, cells}: {headings: readonly string[]; cells: readonly string[]}) {
  return headings.map((heading, i) => (
    <td
      key={heading}
      className={`measure-number${(cells[i] ?? '') === '' ? ' is-blank' : ''}`}
      data-heading={heading}
      {...role.cell}
    >
      {cells[i]}
    </td>
  ));
}

/** The scale under a block. Every lane says its numbers in words, so readers of the table are spared it. */
function ScaleRow(props: {scale: MeasureScale; before: number; after: number; laneWidth: number}) {
  const {scale, before, after, laneWidth} = props;
  return (
    <tbody className="measure-scale" aria-hidden="true">
      <tr>
        {/* Empty on purpose, and hidden from readers with its row. */}
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
        <td className="measure-aside" colSpan={before + 1} />
        <td className="measure-lane">
          <svg className="axis" focusable="false">
            {labelledTicks({max: scale.most, ticks: scale.ticks}, laneWidth).map(({value, label}) => (
              <AxisTick key={label} at={atScale(value, scale)}>
                {label}
              </AxisTick>
            ))}
          </svg>
        </td>
        {/* Empty on purpose, and hidden from readers with its row. */}
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
        {after > 0 && <td className="measure-aside" colSpan={after} />}
      </tr>
    </tbody>
  );
}
