import type {LineHistoryView} from '../../view';
import {useWidth} from '../map/useWidth';
import {PopulationMark} from '../PopulationMark';
import {placeHistory} from './placeHistory';

const height = 196;

/** The gap over the snapshots: the share and its range, the share beside it, and a bar between them with its points. */
export function LineHistory({view}: {view: LineHistoryView}) {
  const {ref, width} = useWidth<HTMLDivElement>(360);
  const placed = placeHistory(view, Math.max(width, 200), height);
  const {plot, columns, rows} = placed;
  const last = columns.findLast(({share}) => share !== null);
  return (
    <section className="line-history">
      <h4>{view.heading}</h4>
      <div ref={ref}>
        <span className="visually-hidden">{view.text}</span>
        <svg width={Math.max(width, 200)} height={height} aria-hidden="true" focusable="false">
          {rows.map(({label, y}) => (
            <g key={label}>
              <path className="history-grid" d={`M${plot.left} ${y}H${plot.right}`} />
              <text className="axis-label" x={plot.left - 6} y={y + 4} textAnchor="end">
                {label}
              </text>
            </g>
          ))}
          {placed.band !== '' && <path className={`history-band is-${view.population}`} d={placed.band} />}
          {columns.map(({key, x, share, other}) =>
            share !== null && other !== null ? (
              <rect
                key={key}
                className="history-gap"
                x={x - 3}
                width="6"
                y={Math.min(share, other)}
                height={Math.abs(share - other)}
              />
            ) : null,
          )}
          {placed.other.map((path) => (
            <path key={path} className="history-other" d={path} />
          ))}
          {placed.share.map((path) => (
            <path key={path} className={`history-line is-${view.population}`} d={path} />
          ))}
          {columns.map(({key, x, share, gap, gapAt}) => (
            <g key={key}>
              {share !== null && (
                <g transform={`translate(${x} ${share}) scale(.7)`}>
                  <PopulationMark population={view.population} />
                </g>
              )}
              {share === null && (
                <rect
                  className="history-withheld"
                  fill="url(#p-withheld)"
                  x={x - 8}
                  width="16"
                  y={plot.bottom - 10}
                  height="10"
                />
              )}
              <text className="history-points" x={x} y={gapAt} textAnchor="middle">
                {gap}
              </text>
            </g>
          ))}
          {placed.periods.map(({label, x}) => (
            <text key={label} className="axis-label" x={x} y={plot.bottom + 18} textAnchor="middle">
              {label}
            </text>
          ))}
          {last && (
            <text className={`history-end text-${view.population}`} x={plot.right + 14} y={placed.ends.share + 4}>
              {view.ends.share}
            </text>
          )}
          {placed.ends.other !== null && (
            <text className="history-end is-community" x={plot.right + 14} y={placed.ends.other + 4}>
              {view.ends.other}
            </text>
          )}
        </svg>
      </div>
      <p className="evidence-note">{view.note}</p>
    </section>
  );
}
