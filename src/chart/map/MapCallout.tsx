import type {AreaFigure} from '../../view';
import type {Point} from './placedMap';

/** The figure of the area under the pointer, in focus or selected, in a few words; the card and the list hold the rest. */
export function MapCallout({figure, at}: {figure: AreaFigure; at: Point | null}) {
  return (
    <div
      className={at ? 'map-callout' : 'map-callout is-below'}
      style={at ? {left: at[0], top: at[1]} : {}}
      aria-hidden="true"
    >
      <b>{figure.name}</b>
      <span>
        <b className="map-callout-value">{figure.mark.label}</b> {figure.range}
      </span>
      <span>{figure.sentence}</span>
    </div>
  );
}
