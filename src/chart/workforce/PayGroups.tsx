import './pay.css';
import './groups.css';
import type {GapAxis, PayGroupRow, PayGroupsView} from '../../view';
import {Figure} from '../Figure';
import {PopulationMark} from '../PopulationMark';
import {LaneLines} from '../table/LaneLines';
import {role} from '../table/role';
import {useLaneWidth} from '../table/useLaneWidth';
import {placeOn, roomyTicks} from './placeGap';

/** Gaps in pay by group, around nought: the mean a square, the median a hollow one. */
export function PayGroups({view}: {view: PayGroupsView}) {
  const {ref, laneWidth} = useLaneWidth();
  const {axis, blocks} = view;
  return (
    <Figure view={view} isEmpty={blocks.length === 0}>
      <table className="group-table pay-groups" ref={ref} {...role.table}>
        <caption className="visually-hidden">{view.table.caption}</caption>
        <thead {...role.rowGroup}>
          <tr {...role.row}>
            <Heading name="name" text="Group" isHidden />
            <Heading name="number" text="Staff" />
            <Heading name="number" text="Mean" />
            <Heading name="number" text="Median" />
            <Heading name="lane" text="Paid more, or less, than the reference" />
            <Heading name="words" text="In words" isHidden />
          </tr>
        </thead>
        {blocks.map(({key, heading, rows}) => (
          <tbody key={key} {...role.rowGroup}>
            <tr className="group-heading" {...role.row}>
              <th colSpan={6} scope="rowgroup" {...role.rowHeader}>
                {heading}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key} className={`group-row is-${row.state}`} {...role.row}>
                <th className="group-name" scope="row" {...role.rowHeader}>
                  {row.label}
                </th>
                <Number heading="Staff" text={row.people} />
                <Number heading="Mean gap" text={row.meanLabel} />
                <Number heading="Median gap" text={row.medianLabel} />
                <td className="group-lane lane-cell" {...role.cell}>
                  <GapLane row={row} axis={axis} />
                </td>
                <td className="group-words" {...role.cell}>
                  {row.words}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tbody className="group-axis" aria-hidden="true">
          <tr>
            {/* Empty on purpose, and hidden from readers with its row. */}
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
            <td colSpan={4} />
            <td className="group-lane">
              <svg className="axis" focusable="false">
                {roomyTicks(axis.ticks, laneWidth, 44).map(({value, label}) => (
                  <text key={value} className="axis-label" x={`${placeOn(axis, value)}%`} y="14" textAnchor="middle">
                    {label}
                  </text>
                ))}
              </svg>
            </td>
            {/* Empty on purpose, and hidden from readers with its row. */}
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
            <td className="group-words" />
          </tr>
        </tbody>
      </table>
      <ul className="key pay-key" aria-label="Key">
        <li>
          <MarkSample />
          Mean gap
        </li>
        <li>
          <MarkSample hollow />
          Median gap
        </li>
      </ul>
    </Figure>
  );
}

function Heading({name, text, isHidden = false}: {name: string; text: string; isHidden?: boolean}) {
  return (
    <th className={`group-${name}`} scope="col" {...role.columnHeader}>
      {isHidden ? <span className="visually-hidden">{text}</span> : text}
    </th>
  );
}

function Number({heading, text}: {heading: string; text: string}) {
  return (
    <td className={`group-number${text === '' ? ' is-blank' : ''}`} data-heading={heading} {...role.cell}>
      {text}
    </td>
  );
}

function MarkSample({hollow = false}: {hollow?: boolean}) {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <PopulationMark population="workforce" hollow={hollow} />
    </svg>
  );
}

function GapLane({row, axis}: {row: PayGroupRow; axis: GapAxis}) {
  const nought = placeOn(axis, 0);
  const grid = axis.ticks.map(({value}) => `M${placeOn(axis, value)} 0V20`).join('');
  const bar = row.mean === null ? null : [nought, placeOn(axis, row.mean)].toSorted((a, b) => a - b);
  return (
    <svg className="lane" aria-hidden="true" focusable="false">
      <LaneLines>
        <path className="lane-grid" d={grid} />
        {bar && <rect className="lane-gap" x={bar[0]} width={(bar[1] ?? 0) - (bar[0] ?? 0)} y="7" height="6" />}
        <path className="lane-parity" d={`M${nought} 0V20`} />
      </LaneLines>
      {row.state === 'withheld' && <Pattern fill="url(#p-withheld)" />}
      {row.state === 'tooFew' && <Pattern fill="url(#p-few)" />}
      {row.median !== null && <GapMark at={placeOn(axis, row.median)} hollow />}
      {row.mean !== null && <GapMark at={placeOn(axis, row.mean)} />}
    </svg>
  );
}

function Pattern({fill}: {fill: string}) {
  return (
    <svg className="lane-at" y="50%">
      <rect fill={fill} width="100%" y="-6" height="12" />
    </svg>
  );
}

function GapMark({at, hollow = false}: {at: number; hollow?: boolean}) {
  return (
    <svg className="lane-at" x={`${at}%`} y="50%">
      <PopulationMark population="workforce" hollow={hollow} />
    </svg>
  );
}
