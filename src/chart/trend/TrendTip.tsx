import type {TooltipContentProps} from 'recharts';
import type {TrendPanelView} from './trendRows';

/** Under the pointer, or the arrow keys: one snapshot's values, as the table has them. */
export function TrendTip({panel, active, label}: {panel: TrendPanelView} & Partial<TooltipContentProps>) {
  const points = panel.series.flatMap((series) =>
    series.points.filter((point) => point.period === label).map((point) => ({series, point})),
  );
  const first = points[0];
  if (!active || !first) return null;
  return (
    <div className="trend-tip">
      <p>{first.point.periodLabel}</p>
      {points.map(({series, point}) => (
        <p key={series.population} className={`text-${series.population}`}>
          {series.label} <strong>{point.label}</strong>
        </p>
      ))}
    </div>
  );
}
