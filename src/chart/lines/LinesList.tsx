import '../chart.css';
import './lines.css';
import './followUps.css';
import type {LinesListView} from '../../view';
import {Figure} from '../Figure';
import {LineRow, type LineActions} from './LineRow';

interface LinesListProps {
  view: LinesListView;
  /** Pins and follow-ups; without them the list is only read. */
  actions?: LineActions;
}

/** The supported gaps of one population beside another, each opening into its evidence. */
export function LinesList({view, actions}: LinesListProps) {
  const {lines, hasGrade, sinceHeading, shown} = view;
  const shape = `${sinceHeading === null ? '' : ' has-since'}${hasGrade ? ' has-grade' : ''}`;
  const order = ['Pinned first, then by people', ...(shown === null ? [] : [shown])].join(' · ');
  return (
    <Figure view={view} aside={(lines.length > 0 || shown !== null) && <p className="lines-order">{order}</p>}>
      {lines.length === 0 && shown !== null && (
        <p className="lines-none">No line of this list fits the choices above.</p>
      )}
      {lines.length > 0 && (
        <div className={`lines${shape}`}>
          <div className="lines-head" aria-hidden="true">
            <span>Line of enquiry</span>
            <span>Gap, points</span>
            <span>Gap, people</span>
            <span>Snapshots</span>
            {sinceHeading !== null && <span>{sinceHeading}</span>}
            {hasGrade && <span>Baseline</span>}
            <span>Status</span>
            <span>Owner and due date</span>
          </div>
          <ol>
            {lines.map((line) => (
              <LineRow
                key={line.key}
                line={line}
                sinceHeading={sinceHeading}
                hasGrade={hasGrade}
                actions={actions ?? null}
              />
            ))}
          </ol>
        </div>
      )}
    </Figure>
  );
}
