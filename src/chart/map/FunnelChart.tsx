import './funnel.css';
import {least} from 'd3';
import {useId, useState, type PointerEvent} from 'react';
import type {FunnelPicture} from '../../view';
import {FunnelMarks} from './FunnelMarks';
import {placeFunnel, type FunnelPoint} from './placeFunnel';
import {useWidth} from './useWidth';

const reach = 14;

interface Props {
  readonly view: FunnelPicture;
  onOpen(href: string): void;
}

/** The map's figure against how much chance could do: ratio by expected people, with limits around the nation's ratio. */
export function FunnelChart({view, onOpen}: Props) {
  const id = useId();
  const {ref, width} = useWidth<HTMLDivElement>(588);
  const [near, setNear] = useState<string | null>(null);
  const placed = placeFunnel(view, width);
  const {funnel} = view;

  function pointAt(event: PointerEvent<SVGSVGElement>): FunnelPoint | undefined {
    const {left, top} = event.currentTarget.getBoundingClientRect();
    const away = ({at: [x, y]}: FunnelPoint) => Math.hypot(event.clientX - left - x, event.clientY - top - y);
    const closest = least(placed?.points ?? [], away);
    return closest && away(closest) <= reach ? closest : undefined;
  }

  return (
    <section className="map-panel">
      <div className="map-panel-head">
        <b>Funnel plot</b>
        <span>{funnel.support}</span>
      </div>
      <h2 id={`${id}-finding`}>{funnel.finding}</h2>
      <div ref={ref}>
        {placed && (
          // The picture of the list beside it; an img cannot hold marks that answer the pointer.
          <svg
            className="map-funnel"
            width={width}
            height={placed.plot.bottom + 26}
            viewBox={`0 0 ${width} ${placed.plot.bottom + 26}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="img"
            aria-label={funnel.picture}
            aria-describedby={`${id}-finding`}
            onPointerMove={(event) => setNear(pointAt(event)?.figure.code ?? null)}
            onPointerLeave={() => setNear(null)}
            onPointerUp={(event) => {
              const point = pointAt(event);
              if (point) onOpen(point.figure.selectHref);
            }}
          >
            <FunnelMarks view={view} placed={placed} near={near} />
          </svg>
        )}
      </div>
      {placed && <p className="map-funnel-axis">{funnel.axis}</p>}
      <p className="map-note">{funnel.note}</p>
    </section>
  );
}
