import {memo} from 'react';
import type {FunnelPicture} from '../../view';
import type {FunnelPoint, PlacedFunnel} from './placeFunnel';

/** Filled outside a limit, hollow inside, a triangle where nobody was counted, a cross under the axis where the count is withheld. */
const Point = memo(function Point({point: {at, kind, color}}: {point: FunnelPoint}) {
  const [x, y] = at;
  const fill = {fill: `var(--${color})`};
  switch (kind) {
    case 'outside':
      return <circle className="is-outside" cx={x} cy={y} r="3.6" style={fill} />;
    case 'inside':
      return <circle className="is-inside" cx={x} cy={y} r="3.2" />;
    case 'none':
      return <path className="is-none" d={`M${x - 4} ${y - 3}h8l-4 7z`} style={fill} />;
    case 'withheld':
      return <path className="is-withheld" d={`M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`} />;
  }
});

/** The label of a point, on the side with room. */
function Label({point, plot, text}: {point: FunnelPoint; plot: PlacedFunnel['plot']; text: string}) {
  const [x, y] = point.at;
  const left = x > (plot.left + plot.right) / 2;
  const up = y > plot.top + 50;
  const labelY = up ? y - 34 : y + 40;
  return (
    <g className="is-label">
      <path d={`M${x} ${y + (up ? -8 : 8)}L${x + (left ? -10 : 10)} ${labelY + (up ? 4 : -12)}`} />
      <text x={x + (left ? -6 : 6)} y={labelY} textAnchor={left ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}

/** Names of the parity and the nation's line: beside the plot where there is room, else over the lines' ends; never on each other. */
function placeNames({plot, parity, nation, beside}: PlacedFunnel) {
  const isBelow = nation !== null && nation > parity;
  if (!beside) {
    const over = {x: plot.right, anchor: 'end' as const};
    return {...over, parity: parity + (isBelow ? -5 : 14), nation: (nation ?? 0) + (isBelow ? 14 : -5)};
  }
  const apart = nation === null || Math.abs(nation - parity) >= 15;
  const nationY = apart ? (nation ?? 0) : parity + (isBelow ? 15 : -15);
  return {x: plot.right + 8, anchor: 'start' as const, parity: parity + 4, nation: nationY + 4};
}

/** Everything inside the funnel's picture. */
export function FunnelMarks({view, placed, near}: {view: FunnelPicture; placed: PlacedFunnel; near: string | null}) {
  const {plot, nation} = placed;
  const {funnel, selected} = view;
  const chosen = placed.points.find((point) => point.figure.code === selected?.code);
  const under = placed.points.find((point) => point.figure.code === near);
  const labelled = under ?? chosen;
  const names = placeNames(placed);
  return (
    <>
      {placed.rows.map(({label, y}) => (
        <g key={label}>
          <line className="is-grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="is-tick" x={plot.left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {placed.columns.map(({label, x}) => (
        <g key={label}>
          <line className="is-axis" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
          <text className="is-tick" x={x} y={plot.bottom + 22} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {placed.limits.is95.map((path) => (
        <path key={path} className="is-95" d={path} />
      ))}
      {placed.limits.is998.map((path) => (
        <path key={path} className="is-998" d={path} />
      ))}
      <line className="is-parity" x1={plot.left} x2={plot.right} y1={placed.parity} y2={placed.parity} />
      {nation !== null && (
        <line className={`is-nation is-${view.population}`} x1={plot.left} x2={plot.right} y1={nation} y2={nation} />
      )}
      {placed.points.map((point) => (
        <Point key={point.figure.code} point={point} />
      ))}
      <g className="is-name">
        {placed.limitLabels.map(({text, at}) => (
          <text key={text} className="is-limit" x={at[0]} y={at[1]}>
            {text}
          </text>
        ))}
        <text x={names.x} y={names.parity} textAnchor={names.anchor}>
          {funnel.parity}
        </text>
        {nation !== null && (
          <text className={`is-${view.population}`} x={names.x} y={names.nation} textAnchor={names.anchor}>
            {funnel.nation?.label}
          </text>
        )}
      </g>
      {chosen && <circle className="is-chosen" cx={chosen.at[0]} cy={chosen.at[1]} r="7.5" />}
      {labelled && (
        <Label point={labelled} plot={plot} text={`${labelled.figure.name} ${labelled.figure.ratioLabel}`} />
      )}
    </>
  );
}
