import {memo} from 'react';
import type {Axis, Lane, LaneRow} from '../../view';
import {populationLabel} from '../population';
import type {Column} from './columns';
import {LaneCell} from './LaneCell';
import {role} from './role';
import {sameFigure} from './sameFigure';

export interface LaneGroupProps {
  row: LaneRow;
  axis: Axis;
  columns: readonly Column[];
  ranges: boolean;
  focus: boolean;
  laneWidth: number;
}

/** One group of a chart-table, a line for each population. Drawn again only when something in it has changed. */
export const LaneGroup = memo(function LaneGroup(props: LaneGroupProps) {
  const {row, columns} = props;
  return (
    <tbody className={`lane-group ${row.indent === 1 ? 'is-detail' : 'is-broad'}`} {...role.rowGroup}>
      {row.lanes.map((lane, i) => (
        <tr key={lane.population} className={`lane-row is-${lane.population}`} {...role.row}>
          {i === 0 && <GroupHeader row={row} focus={props.focus} />}
          {columns.map((column) =>
            column.key === 'group' ? null : column.key === 'population' ? (
              <th key="population" className="lane-population" scope="row" {...role.rowHeader}>
                <span className={`text-${lane.population}`}>{populationLabel[lane.population]}</span>
              </th>
            ) : (
              <LaneCell key={column.key} column={column.key} heading={column.heading} lane={lane} {...props} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  );
}, sameFigure);

function GroupHeader({row, focus}: {row: LaneRow; focus: boolean}) {
  const lane = row.lanes[0];
  const several = row.lanes.length > 1;
  return (
    <th className="lane-name" scope={several ? 'rowgroup' : 'row'} rowSpan={row.lanes.length} {...role.rowHeader}>
      <GroupName row={row} />
      {focus && lane && lane.verdict !== '' && (
        <>
          {' '}
          <VerdictUnderName lane={lane} />
        </>
      )}
    </th>
  );
}

function VerdictUnderName({lane}: {lane: Lane}) {
  return <span className={`lane-verdict under-name is-${lane.verdictKind}`}>{lane.verdict}</span>;
}

function GroupName({row}: {row: LaneRow}) {
  if (row.toggle) {
    return (
      <a className="lane-toggle" href={row.toggle.href} aria-expanded={row.toggle.open}>
        <svg className="lane-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={row.toggle.open ? 'M4 8h8' : 'M4 8h8M8 4v8'} />
        </svg>
        <span>{row.label}</span>
      </a>
    );
  }
  return row.href === null ? row.label : <a href={row.href}>{row.label}</a>;
}
