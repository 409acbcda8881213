import type {MapView} from '../../view';
import {calloutSize} from './placeCallout';
import type {PlacedMap, Point} from './placedMap';
import type {PlacedLabel} from './placeLabels';

/** Codes and names on the map. Links carry the names for those who do not see it. */
export function MapLabels({labels}: {labels: readonly PlacedLabel[]}) {
  return (
    <g className="map-labels" aria-hidden="true">
      {labels.map((label) => (
        <text key={label.key} x={label.at[0]} y={label.at[1] + 4}>
          {label.text}
        </text>
      ))}
    </g>
  );
}

interface SignsProps {
  readonly view: MapView;
  readonly placed: PlacedMap;
  toPixel(at: Point): Point;
}

/** Plus and minus on clear differences, shown where colour may be missing: in print and in forced colours. */
export function MapSigns({view, placed, toPixel}: SignsProps) {
  const middle = view.classes.findIndex(({color}) => color === 'diverge-4');
  const signs = new Map(
    view.areas.flatMap(({code, state, classIndex}) =>
      classIndex === null || state !== 'clear' || classIndex === middle
        ? []
        : [[code, classIndex > middle ? '+' : '−'] as const],
    ),
  );
  return (
    <g className="map-signs" aria-hidden="true">
      {placed.areas.map((area) => {
        const sign = signs.get(area.code);
        const [x, y] = toPixel(area.label);
        return (
          sign && (
            <text key={area.code} x={x} y={y + 4}>
              {sign}
            </text>
          )
        );
      })}
    </g>
  );
}

/** From the callout's nearer side to the area it speaks of. */
export function Leader({from: [left, top], to}: {from: Point; to: Point}) {
  const x = to[0] > left + calloutSize.width ? left + calloutSize.width : to[0] < left ? left : to[0];
  const y = Math.max(top, Math.min(top + 60, to[1]));
  return <path className="map-leader" d={`M${x.toFixed(1)} ${y.toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`} />;
}
