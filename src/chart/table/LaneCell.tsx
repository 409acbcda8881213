import type {Axis, Lane} from '../../view';
import type {ColumnKey} from './columns';
import {RatioLane} from './RatioLane';
import {role} from './role';
import {ShareLane} from './ShareLane';

interface LaneCellProps {
  column: Exclude<ColumnKey, 'group' | 'population'>;
  heading: string;
  lane: Lane;
  axis: Axis;
  ranges: boolean;
  laneWidth: number;
}

/** One cell of a line: the picture with its words for readers, or a number ready to show. */
export function LaneCell({column, heading, lane, axis, ranges, laneWidth}: LaneCellProps) {
  switch (column) {
    case 'lane':
      return (
        <td className="lane-cell" {...role.cell}>
          <span className="visually-hidden">{lane.mark.text}</span>
          <ShareLane mark={lane.mark} axis={axis} ranges={ranges} laneWidth={laneWidth} />
        </td>
      );
    case 'ratioLane':
      return (
        <td className="lane-cell ratio-lane" {...role.cell}>
          <span className="visually-hidden">{lane.ratio?.text ?? lane.ratioLabel}</span>
          <RatioLane mark={lane.ratio} ranges={ranges} />
        </td>
      );
    case 'verdict':
      return (
        <td className={`lane-verdict is-${lane.verdictKind}`} {...role.cell}>
          {lane.verdict}
        </td>
      );
    case 'residents':
      return <NumberCell name="lane-residents" text={lane.residents} />;
    case 'ratio':
      return <NumberCell name="lane-ratio" text={lane.ratioLabel} />;
    case 'gapPoints':
      return <NumberCell name="lane-points" text={lane.gapPoints} />;
    case 'gapPeople':
      return <NumberCell name="lane-gap-people" text={lane.gapPeople} />;
    case 'change':
      return <NumberCell name="lane-change" text={lane.change} />;
    case 'people':
      return (
        <td className="lane-number lane-people" data-heading={heading} {...role.cell}>
          {lane.people}
        </td>
      );
  }
}

function NumberCell({name, text}: {name: string; text: string}) {
  return (
    <td className={`lane-number ${name}${/\d/.test(text) ? ' is-counted' : ''}`} {...role.cell}>
      {text}
    </td>
  );
}
