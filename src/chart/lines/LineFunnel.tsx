import '../map/funnel.css';
import type {LineFunnelView} from '../../view';
import {FunnelMarks} from '../map/FunnelMarks';
import {placeFunnel} from '../map/placeFunnel';
import {useWidth} from '../map/useWidth';

/** The funnel of the map, with the line's own area marked; the same areas are listed on the map, one link away. */
export function LineFunnel({view}: {view: LineFunnelView}) {
  const {ref, width} = useWidth<HTMLDivElement>(360);
  const {map, heading} = view;
  const placed = placeFunnel(map, width);
  return (
    <section className="line-funnel">
      <h4>{heading}</h4>
      <div ref={ref}>
        {placed && (
          // An img cannot hold marks; the words of the picture are its heading and its name.
          <svg
            className="map-funnel"
            width={width}
            height={placed.plot.bottom + 26}
            viewBox={`0 0 ${width} ${placed.plot.bottom + 26}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="img"
            aria-label={map.funnel.picture}
          >
            <FunnelMarks view={map} placed={placed} near={null} />
          </svg>
        )}
      </div>
      <p className="evidence-note">{map.funnel.axis}.</p>
      <p className="evidence-note">{map.funnel.note}</p>
    </section>
  );
}
