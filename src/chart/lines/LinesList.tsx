import '../chart.css';
import './lines.css';
import type {LinesListView} from '../../view';
import {Figure} from '../Figure';
import {LineRow} from './LineRow';

/** The supported gaps of one population beside another, each opening into its evidence. */
export function LinesList({view}: {view: LinesListView}) {
  const {lines, placeHeading, hasGrade} = view;
  const shape = `${placeHeading === null ? '' : ' has-place'}${hasGrade ? ' has-grade' : ''}`;
  return (
    <Figure view={view} aside={lines.length > 0 && <p className="lines-order">Most people first</p>}>
      {lines.length > 0 && (
        <div className={`lines${shape}`}>
          <div className="lines-head" aria-hidden="true">
            <span>Line of enquiry</span>
            <span>Gap, points</span>
            <span>Gap, people</span>
            <span>Range of the gap</span>
            {placeHeading !== null && <span>{placeHeading}</span>}
            <span>Declared</span>
            {hasGrade && <span>Baseline</span>}
          </div>
          <ol>
            {lines.map((line) => (
              <LineRow key={line.key} line={line} placeHeading={placeHeading} />
            ))}
          </ol>
        </div>
      )}
    </Figure>
  );
}
