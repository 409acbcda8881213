import {Fragment} from 'react';
import {AxisRow} from './AxisRow';
import {type Column, type Section, sharesAxis} from './columns';
import {LaneGroup} from './LaneGroup';
import {role} from './role';
import {useLaneWidth} from './useLaneWidth';

/** One table of a chart-table: column headings, a row group for each group of people, an axis under each block. */
export function LaneTable({section, caption, ranges}: {section: Section; caption: string; ranges: boolean}) {
  const {columns, blocks, focus, byPeople, isPaired, below} = section;
  const {ref, laneWidth} = useLaneWidth();
  const shape = focus ? ' is-focus' : byPeople ? ' is-by-people' : isPaired ? ' is-paired' : '';
  return (
    <table className={`lane-table${shape}`} ref={ref} {...role.table}>
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
            <ColumnHeading
              key={column.key}
              column={column}
              isShown={byPeople ? column.key !== 'lane' : !(focus && column.key === 'group')}
            />
          ))}
        </tr>
      </thead>
      {blocks.map((block, i) => (
        <Fragment key={block.key}>
          {block.heading !== null && !byPeople && <BlockHeading heading={block.heading} span={columns.length} />}
          {block.rows.map((row) => (
            <LaneGroup key={row.key} {...{row, columns, ranges, focus, laneWidth}} axis={block.axis} />
          ))}
          {!sharesAxis(block, blocks[i + 1] ?? below) && (
            <AxisRow axis={block.axis} columns={columns} laneWidth={laneWidth} isLast={i === blocks.length - 1} />
          )}
        </Fragment>
      ))}
    </table>
  );
}

/** Names the rows of a block below the table's own column headings ("Asian staff"). */
function BlockHeading({heading, span}: {heading: string; span: number}) {
  return (
    <tbody className="lane-heading" {...role.rowGroup}>
      <tr {...role.row}>
        <th scope="rowgroup" colSpan={span} {...role.rowHeader}>
          {heading}
        </th>
      </tr>
    </tbody>
  );
}

function ColumnHeading({column, isShown}: {column: Column; isShown: boolean}) {
  const isSeen = isShown && column.key !== 'population';
  return (
    <th className={`heading-${column.key}`} scope="col" {...role.columnHeader}>
      {isSeen ? column.heading : <span className="visually-hidden">{column.heading}</span>}
    </th>
  );
}
