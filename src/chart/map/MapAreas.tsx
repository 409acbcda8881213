import {memo} from 'react';
import type {AreaFigure, MapView} from '../../view';
import type {PlacedArea} from './placedMap';

interface AreaProps {
  readonly area: PlacedArea;
  readonly figure: AreaFigure;
  readonly color: string | null;
  readonly patterns: string;
  readonly tabStop: boolean;
}

/** What fills an area: its class, or the pattern that says why it has none. */
function fillOf({figure, color, patterns}: Pick<AreaProps, 'figure' | 'color' | 'patterns'>): string {
  if (color !== null) return `var(--${color})`;
  return figure.state === 'notAssessed' ? 'var(--ground)' : `url(#${patterns}-${figure.state})`;
}

const Area = memo(function Area({area, figure, color, patterns, tabStop}: AreaProps) {
  return (
    <a href={figure.href} data-code={area.code} tabIndex={tabStop ? 0 : -1} aria-label={figure.name} draggable={false}>
      <path d={area.path} style={{fill: fillOf({figure, color, patterns})}} className={`map-area is-${figure.state}`} />
      {color !== null && figure.state === 'noClear' && (
        <path d={area.path} fill={`url(#${patterns}-noClear)`} className="map-over" />
      )}
    </a>
  );
});

interface Props {
  readonly placed: readonly PlacedArea[];
  readonly figures: ReadonlyMap<string, AreaFigure>;
  readonly classes: MapView['classes'];
  readonly patterns: string;
  /** The one area that Tab reaches; null where the areas are a copy for the pointer only. */
  readonly tabStop: string | null;
}

/** Every area as a link. Arrow keys move between them, so only one is a tab stop. */
export const MapAreas = memo(function MapAreas({placed, figures, classes, patterns, tabStop}: Props) {
  return placed.map((area) => {
    const figure = figures.get(area.code);
    if (!figure) return null;
    const color = figure.classIndex === null ? null : (classes[figure.classIndex]?.color ?? null);
    return <Area key={area.code} {...{area, figure, color, patterns}} tabStop={tabStop === area.code} />;
  });
});
