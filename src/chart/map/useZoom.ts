import {select, zoom as zoomBehaviour, zoomIdentity, zoomTransform, type ZoomBehavior, type ZoomTransform} from 'd3';
import {useCallback, useLayoutEffect, useRef, useState, type RefObject} from 'react';
import {frameFit, largestScale, pixel, zoomTo, type Size} from './homeView';
import type {Box, Point} from './placedMap';

export interface Zoom {
  readonly transform: ZoomTransform;
  /** Whether the picture is away from where it opens. */
  readonly moved: boolean;
  by(factor: number): void;
  pan(x: number, y: number): void;
  /** Moves a zoomed picture just far enough that this point of the frame is inside it. */
  reveal(at: Point): void;
  reset(): void;
}

const edge = 40;
/** How far past the frame a zoomed map may be moved, so that areas at the coast can stand in the middle. */
const slack = 0.25;

/** Until the map is zoomed in a drag does nothing and one finger scrolls the page; the wheel zooms only as a pinch (which browsers send with Control). */
function mayStart(event: Event, scale: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if ('touches' in event && event.touches instanceof TouchList) return scale > 1 || event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && scale > 1;
}

/**
 * Zoom and pan by pointer, pinch, buttons and keys. `home` (in frame units, the same array until it changes) is what the picture
 * opens on; null for all of it.
 */
export function useZoom(ref: RefObject<SVGSVGElement | null>, size: Size, home: Box | null): Zoom {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const {width, height} = size;
  const start = home ? zoomTo(home, size) : zoomIdentity;
  const [transform, setTransform] = useState(start);

  useLayoutEffect(() => {
    const svg = ref.current;
    if (!svg) return undefined;
    const zoom = zoomBehaviour<SVGSVGElement, unknown>()
      .scaleExtent([1, largestScale])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-slack * width, -slack * height],
        [(1 + slack) * width, (1 + slack) * height],
      ])
      .filter((event: Event) => mayStart(event, zoomTransform(svg).k))
      .on('zoom', (event: {transform: ZoomTransform}) => setTransform(event.transform));
    behaviour.current = zoom;
    const selection = select(svg);
    selection.call(zoom).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [ref, width, height]);

  useLayoutEffect(() => {
    const svg = ref.current;
    if (svg) behaviour.current?.transform(select(svg), home ? zoomTo(home, {width, height}) : zoomIdentity);
  }, [ref, home, width, height]);

  const move = useCallback(
    (act: (zoom: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => {
      if (behaviour.current && ref.current) act(behaviour.current, ref.current);
    },
    [ref],
  );
  return {
    transform,
    moved: Math.abs(transform.k - start.k) > 0.01 || Math.hypot(transform.x - start.x, transform.y - start.y) > 1,
    by: (factor) => move((zoom, svg) => zoom.scaleBy(select(svg), factor)),
    pan: (x, y) => move((zoom, svg) => zoom.translateBy(select(svg), x / transform.k, y / transform.k)),
    reveal: (at) =>
      move((zoom, svg) => {
        // Read from the element: focus may come before React has drawn the zoom that goes with it.
        const now = zoomTransform(svg);
        const [x, y] = pixel(at, frameFit(size), now);
        const dx = Math.max(0, edge - x) - Math.max(0, x - (width - edge));
        const dy = Math.max(0, edge - y) - Math.max(0, y - (height - edge));
        if (now.k > 1 && (dx || dy)) zoom.translateBy(select(svg), dx / now.k, dy / now.k);
      }),
    reset: () => move((zoom, svg) => zoom.transform(select(svg), start)),
  };
}
