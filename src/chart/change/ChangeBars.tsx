import './change.css';
import type {ChangeBlock, ChangeRow, ChangeView} from '../../view';
import {Figure} from '../Figure';
import {AxisTick} from '../table/AxisRow';
import {axisShare} from '../table/axisShare';
import {labelledTicks} from '../table/labelledTicks';
import {role} from '../table/role';
import {useLaneWidth} from '../table/useLaneWidth';
import {ChangeKey} from './ChangeKey';
import {ChangeLane} from './ChangeLane';

/** Why a share changed: a bar for each snapshot from zero, and between them what raised it and what lowered it. */
export function ChangeBars({view}: {view: ChangeView}) {
  return (
    <Figure view={view} isEmpty={view.blocks.length === 0}>
      {view.blocks.map((block) => (
        <div key={block.population} className="change-block">
          {(view.blocks.length > 1 || block.rows.length === 0) && (
            <h3 className={`text-${block.population}`}>{block.heading}</h3>
          )}
          {block.note !== null && <p className="change-note">{block.note}</p>}
          {block.rows.length > 0 && <ChangeTable block={block} caption={`${view.topic}: ${block.heading}`} />}
        </div>
      ))}
      <ChangeKey blocks={view.blocks} />
    </Figure>
  );
}

const columns = ['row', 'members', 'declared', 'share', 'lane', 'points', 'why'] as const;

function ChangeTable({block, caption}: {block: ChangeBlock; caption: string}) {
  const {ref, laneWidth} = useLaneWidth();
  const {axis, rows, population} = block;
  const headings = {
    row: 'Part of the change',
    members: block.membersHeading,
    declared: 'Declared',
    share: 'Share',
    lane: 'From the first date to the last',
    points: 'Points',
    why: 'What it did',
  };
  return (
    <table className="change-table" ref={ref} {...role.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...role.rowGroup}>
        <tr {...role.row}>
          {columns.map((column) => (
            <th key={column} className={`change-${column}`} scope="col" {...role.columnHeader}>
              {column === 'row' || column === 'lane' ? (
                <span className="visually-hidden">{headings[column]}</span>
              ) : (
                headings[column]
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.rowGroup}>
        {rows.map((row, i) => (
          <tr key={row.key} className={`change-line is-${row.state}`} {...role.row}>
            <th className="change-row" scope="row" {...role.rowHeader}>
              {row.label}
            </th>
            <td className="change-members" data-heading={headings.members} {...role.cell}>
              {row.members}
            </td>
            <td className="change-declared" data-heading={headings.declared.toLowerCase()} {...role.cell}>
              {row.declared}
            </td>
            <td className="change-share" {...role.cell}>
              {row.share}
            </td>
            <td className="lane-cell change-lane" {...role.cell}>
              <ChangeLane
                {...{row, axis, population, laneWidth}}
                before={stood(rows, i)}
                isLast={i === rows.length - 1}
              />
            </td>
            <td className="change-points" {...role.cell}>
              {row.points}
            </td>
            <td className="change-why" {...role.cell}>
              {row.why}
            </td>
          </tr>
        ))}
      </tbody>
      <ChangeAxis block={block} laneWidth={laneWidth} />
    </table>
  );
}

/** Where the share stood after the row before. */
function stood(rows: readonly ChangeRow[], i: number): number | null {
  return rows[i - 1]?.after ?? null;
}

/** Every row says its numbers in words, so readers of the table are spared the axis. */
function ChangeAxis({block: {axis}, laneWidth}: {block: ChangeBlock; laneWidth: number}) {
  return (
    <tbody className="change-axis" aria-hidden="true">
      <tr>
        {columns.map((column) =>
          column === 'lane' ? (
            <td key="lane" className="change-lane">
              <svg className="axis" focusable="false">
                {labelledTicks(axis, laneWidth).map((tick) => (
                  <AxisTick key={tick.label} at={axisShare(tick.value, axis)}>
                    {tick.label}
                  </AxisTick>
                ))}
              </svg>
            </td>
          ) : (
            // Empty on purpose, and hidden from readers with its row.
            // oxlint-disable-next-line jsx-a11y/control-has-associated-label
            <td key={column} className={`change-aside change-${column}`} />
          ),
        )}
      </tr>
    </tbody>
  );
}
