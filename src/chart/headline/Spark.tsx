import type {TileView} from '../../view';
import {PopulationMark} from '../PopulationMark';
import {placeSpark} from './placeSpark';

const width = 84;
const height = 26;

/** A small line over the snapshots, broken where a value is withheld, with the population's mark at its end. */
export function Spark({tile}: {tile: Pick<TileView, 'spark' | 'population'>}) {
  const {runs, last} = placeSpark(tile.spark, width, height);
  if (runs.length === 0) return null;
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {runs.map((run) =>
        run.length === 1 ? (
          <circle key={run[0]?.x} className="spark-point" cx={run[0]?.x} cy={run[0]?.y} r="1.5" />
        ) : (
          <polyline key={run[0]?.x} className="spark-line" points={run.map(({x, y}) => `${x},${y}`).join(' ')} />
        ),
      )}
      {last && (
        <g transform={`translate(${last.x} ${last.y}) scale(.7)`}>
          <PopulationMark population={tile.population} />
        </g>
      )}
    </svg>
  );
}
