import './selectedCard.css';
import type {MapView} from '../../view';
import {followInside} from './followInside';

interface Props {
  readonly view: MapView;
  onOpen(href: string): void;
}

/** The selected area in full: shares with their counts, the ratio and the gap, the verdict, and where to go next. */
export function SelectedCard({view, onOpen}: Props) {
  const {selected, words} = view;
  if (!selected) return null;
  const facts = [
    {label: words.population, value: selected.share, detail: selected.count, tone: view.population},
    {label: words.residents, value: selected.residents, detail: selected.residentsCount, tone: 'community'},
    {label: 'Ratio', value: selected.ratioLabel, detail: selected.ratioRange, tone: 'ink'},
    {label: 'Gap', value: selected.gapPoints, detail: selected.gapWords, tone: 'ink'},
  ];
  return (
    <section className="map-card" aria-label={`Selected: ${selected.name}`}>
      <div className="map-card-head">
        <div>
          <h2>{selected.name}</h2>
          {selected.within && <p>{selected.within}</p>}
        </div>
        <p className="map-card-verdict">
          <b>{selected.verdict}</b> {selected.verdictTail}
          {selected.limit && <span>{selected.limit}</span>}
        </p>
        <a
          className="map-card-close"
          href={view.links.unselected}
          aria-label="Clear selection"
          onClick={(event) => followInside(event, onOpen)}
        >
          ×
        </a>
      </div>
      <dl>
        {facts.map(({label, value, detail, tone}) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <b className={`is-${tone}`}>{value}</b>
              <span>{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="map-card-links">
        {selected.links.map(({label, href}) => (
          <a key={href} href={href} onClick={(event) => followInside(event, onOpen)}>
            {label}
          </a>
        ))}
      </p>
    </section>
  );
}
