import type {ZoomTransform} from 'd3';
import {useId, type ReactNode} from 'react';
import {pixel, type Fit} from './homeView';
import {MapPatterns} from './MapPatterns';
import type {PlacedInset, Point} from './placedMap';

interface Props {
  readonly inset: PlacedInset;
  readonly label: string;
  readonly fit: Fit;
  readonly zoom: ZoomTransform;
  /** Draws the areas with these patterns; they are a copy, for the pointer and the eye only. */
  readonly children: (patterns: string) => ReactNode;
}

const heading = 22;

/** The part of the map whose areas are too small to read, drawn again larger in an empty corner, with its place marked. */
export function MapInset({inset, label, fit, zoom, children}: Props) {
  const patterns = useId();
  const corner = (x: number, y: number): Point => pixel([x, y], fit, zoom);
  const [left, top] = corner(inset.at[0], inset.at[1]);
  const [right, bottom] = corner(inset.at[2], inset.at[3]);
  const [fromX, fromY] = corner(inset.shows[0], inset.shows[1]);
  const [toX, toY] = corner(inset.shows[2], inset.shows[3]);
  const scale = Math.min(
    (right - left - 12) / (inset.shows[2] - inset.shows[0]),
    (bottom - top - heading - 8) / (inset.shows[3] - inset.shows[1]),
  );
  const x = (left + right - (inset.shows[0] + inset.shows[2]) * scale) / 2;
  const y = (top + heading + bottom - (inset.shows[1] + inset.shows[3]) * scale) / 2;
  return (
    <g aria-hidden="true">
      <rect className="map-inset-source" x={fromX - 2} y={fromY - 2} width={toX - fromX + 4} height={toY - fromY + 4} />
      <rect className="map-inset-box" x={left} y={top} width={right - left} height={bottom - top} />
      <text className="map-inset-label" x={left + 8} y={top + 16}>
        {label}
      </text>
      <MapPatterns id={patterns} scale={scale} />
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`}>{children(patterns)}</g>
    </g>
  );
}
