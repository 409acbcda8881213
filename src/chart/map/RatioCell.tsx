import type {AreaFigure, MapView} from '../../view';
import {PopulationMark} from '../PopulationMark';
import type {RatioAxis} from './ratioAxis';

const middle = 14;

/** One area's ratio with its range, on the axis all rows share. The numbers beside it say the same. */
export function RatioCell({
  figure,
  population,
  axis,
}: {
  figure: AreaFigure;
  population: MapView['population'];
  axis: RatioAxis;
}) {
  const {ratio, ratioLower, ratioUpper} = figure;
  const at = (value: number) => `${axis.position(value).toFixed(2)}%`;
  return (
    <svg className={`map-lane is-${population}`} width="100%" height={middle * 2} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <line
          key={tick.label}
          className={tick.at === axis.parity ? 'is-parity' : ''}
          x1={`${tick.at}%`}
          x2={`${tick.at}%`}
          y2="100%"
        />
      ))}
      {ratioLower !== null && ratioUpper !== null && (
        <>
          <line className="is-whisker" x1={at(ratioLower)} x2={at(ratioUpper)} y1={middle} y2={middle} />
          {[ratioLower, ratioUpper].map((end) => (
            <svg key={end} x={at(end)} y={middle} overflow="visible">
              <path
                className="is-whisker"
                d={axis.beyond(end) ? (end > 1 ? 'M-4 -4L0 0L-4 4' : 'M4 -4L0 0L4 4') : 'M0 -3V3'}
              />
            </svg>
          ))}
        </>
      )}
      {ratio !== null && (
        <svg x={at(ratio)} y={middle} overflow="visible">
          <PopulationMark population={population} />
        </svg>
      )}
    </svg>
  );
}

/** The axis over the rows: its ends and parity, which leave room for their labels in a narrow column. */
export function RatioTicks({axis}: {axis: RatioAxis}) {
  return (
    <svg className="map-lane-axis" width="100%" height="16" aria-hidden="true">
      {axis.ticks
        .filter(({at}) => at === 0 || at === axis.parity || at === 100)
        .map((tick) => (
          <svg key={tick.label} x={`${tick.at}%`} overflow="visible">
            <text y="12" textAnchor={tick.at === 0 ? 'start' : tick.at === 100 ? 'end' : 'middle'}>
              {tick.label}
            </text>
          </svg>
        ))}
    </svg>
  );
}
