import type {MapView} from '../../view';
import {followInside} from './followInside';
import type {Zoom} from './useZoom';

interface Props {
  readonly view: MapView;
  readonly zoom: Zoom;
  onOpen(href: string): void;
}

/** Map or hex map, and zoom. The nation's button undoes the zoom first, then the drill. */
export function MapToolbar({view, zoom, onOpen}: Props) {
  const layouts = [
    {layout: 'map', label: 'Map', href: view.links.map},
    {layout: 'hex', label: 'Hex map', href: view.links.hex},
  ] as const;
  return (
    <div className="map-bar">
      <fieldset className="map-segment" aria-label="Map form">
        {layouts.map(({layout, label, href}) => (
          <a
            key={layout}
            href={href}
            aria-current={view.layout === layout ? 'true' : undefined}
            onClick={(event) => followInside(event, onOpen)}
          >
            {label}
          </a>
        ))}
      </fieldset>
      <fieldset className="map-segment" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoom.by(1.6)}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1.5v9M1.5 6h9" />
          </svg>
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom.by(1 / 1.6)}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 6h9" />
          </svg>
        </button>
        <button type="button" onClick={() => (zoom.moved || !view.scope ? zoom.reset() : onOpen(view.links.nation))}>
          {zoom.moved && view.scope ? view.scope.code : view.words.nation}
        </button>
      </fieldset>
    </div>
  );
}
