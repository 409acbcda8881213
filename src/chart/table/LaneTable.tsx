import {Fragment} from 'react';
import {AxisRow} from './AxisRow';
import {type Column, type Section, sharesAxis} from './columns';
import {LaneGroup} from './LaneGroup';
import {role} from './role';
import {useLaneWidth} from './useLaneWidth';

/** One table of a chart-table: column headings, a row group for each group of people, an axis under each block. */
export function LaneTable({section, caption, ranges}: {section: Section; caption: string; ranges: boolean}) {
  const {columns, blocks, focus, byPeople} = section;
  const {ref, laneWidth} = useLaneWidth();
  const shape = `${focus ? ' is-focus' : ''}${byPeople ? ' is-by-people' : ''}`;
  return (
    <table className={`lane-table${shape}`} {...role.table}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col
            key={column.key}
            className={`col-${column.key}`}
            style={column.width === null ? undefined : {width: `${column.width}rem`}}
          />
        ))}
      </colgroup>
      <thead {...role.rowGroup}>
        <tr {...role.row}>
          {columns.map((column) => (
            <ColumnHeading key={column.key} column={column} isNamed={byPeople || !focus} />
          ))}
        </tr>
      </thead>
      {blocks.map((block, i) => (
        <Fragment key={block.key}>
          {block.rows.map((row) => (
            <LaneGroup key={row.key} {...{row, columns, ranges, focus, laneWidth}} axis={block.axis} />
          ))}
          {!sharesAxis(block, blocks[i + 1]) && (
            <AxisRow axis={block.axis} columns={columns} {...(i === blocks.length - 1 ? {laneRef: ref} : {})} />
          )}
        </Fragment>
      ))}
    </table>
  );
}

function ColumnHeading({column, isNamed}: {column: Column; isNamed: boolean}) {
  const isHidden = column.key === 'population' || (column.key === 'group' && !isNamed);
  return (
    <th className={`heading-${column.key}`} scope="col" {...role.columnHeader}>
      {isHidden ? <span className="visually-hidden">{column.heading}</span> : column.heading}
    </th>
  );
}
