import type {LineEvidenceView} from '../../view';
import {ShareAxis} from '../table/AxisRow';
import {ShareLane} from '../table/ShareLane';
import {useWidth} from '../map/useWidth';

/** The line's share, its range and the share beside it, on one axis. */
export function EvidenceLane({mark, axis}: Pick<LineEvidenceView, 'mark' | 'axis'>) {
  const {ref, width} = useWidth<HTMLDivElement>(320);
  const laneWidth = Math.max(width, 80);
  return (
    <div className="evidence-lane" ref={ref}>
      <span className="visually-hidden">{mark.text}</span>
      <ShareLane mark={mark} axis={axis} ranges laneWidth={laneWidth} />
      <div aria-hidden="true">
        <ShareAxis axis={axis} laneWidth={laneWidth} />
      </div>
    </div>
  );
}
