import {memo} from 'react';
import type {PlacedArea, PlacedMap} from './placedMap';

/** The coast: a line around everything, laid under the areas so that only its outer half shows. */
export const Coast = memo(function Coast({placed}: {placed: PlacedMap}) {
  return <path className="map-coast" d={[...placed.areas, ...placed.around].map((area) => area.path).join('')} />;
});

/** Areas outside the question: where they are, and nothing else. */
export const Around = memo(function Around({placed}: {placed: PlacedMap}) {
  return <path className="map-around" d={placed.around.map((area) => area.path).join('')} />;
});

export const Outlines = memo(function Outlines({placed}: {placed: PlacedMap}) {
  return <path className="map-outline" d={placed.outlines.map((area) => area.path).join('')} />;
});

/** A line of ink on a wider white one (selected, under the pointer) or a yellow one (in focus), so it shows on any fill. */
export function Ring({area, kind}: {area: PlacedArea | undefined; kind: 'selected' | 'focused' | 'hovered'}) {
  if (!area) return null;
  return (
    <>
      <path className={`map-ring is-under is-${kind}`} d={area.path} />
      <path className={`map-ring is-${kind}`} d={area.path} />
    </>
  );
}
