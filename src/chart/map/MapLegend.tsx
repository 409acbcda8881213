import './legend.css';
import type {MapView} from '../../view';

const tallest = 44;

/** The classes as a histogram: areas in each, the hatched part without a clear difference; what has no class is counted below. */
export function MapLegend({view}: {view: MapView}) {
  const most = Math.max(1, ...view.classes.map(({clear, unclear}) => clear + unclear));
  const middle = view.classes.findIndex(({color}) => color === 'diverge-4');
  return (
    <section className="map-legend" aria-label="Legend">
      <h3>{view.legend.title}</h3>
      <ol className="map-classes">
        {view.classes.map(({label, clear, unclear, color}, i) => (
          <li key={label}>
            <span className="map-bars" style={{height: `${tallest + 20}px`}}>
              <span className="map-bar-count">{clear + unclear}</span>
              {unclear > 0 && (
                <span
                  className="map-bar-part is-noClear"
                  style={{height: `${(unclear / most) * tallest}px`, backgroundColor: `var(--${color})`}}
                />
              )}
              {clear > 0 && (
                <span
                  className="map-bar-part"
                  style={{height: `${(clear / most) * tallest}px`, backgroundColor: `var(--${color})`}}
                />
              )}
            </span>
            <span className="map-swatch" style={{backgroundColor: `var(--${color})`}}>
              <span className="map-sign">{i === middle ? '' : i > middle ? '+' : '−'}</span>
            </span>
            <span className="map-class">{label}</span>
            <span className="visually-hidden">{`: ${clear + unclear} ${clear + unclear === 1 ? 'area' : 'areas'}, ${clear} with a clear difference, ${unclear} without`}</span>
          </li>
        ))}
      </ol>
      <p className="map-ends" aria-hidden="true">
        <b>{view.legend.low}</b>
        <b>{view.legend.middle}</b>
        <b>{view.legend.high}</b>
      </p>
      <ul className="map-key">
        <li>
          <span className="map-patch is-clear" />
          Clear difference
        </li>
        {view.key.map(({state, label}) => (
          <li key={state}>
            <span className={`map-patch is-${state}`} />
            {label}
          </li>
        ))}
        {view.nested && (
          <li>
            <span className="map-patch-line" />
            Service area
          </li>
        )}
      </ul>
    </section>
  );
}
