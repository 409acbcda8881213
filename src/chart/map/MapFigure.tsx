import '../chart.css';
import '../figure.css';
import './map.css';
import {useId} from 'react';
import type {MapView} from '../../view';
import {DownloadCsv} from '../DownloadCsv';
import {FigureMethods} from '../FigureMethods';
import {FigureTable} from '../FigureTable';
import {AreaMap} from './AreaMap';
import type {AreaShapes} from './areaShapes';
import {FunnelChart} from './FunnelChart';
import {HexMap} from './HexMap';
import {followInside} from './followInside';
import {MapLegend} from './MapLegend';
import type {HexCell} from './placeHexes';
import {RankedList} from './RankedList';
import {SelectedCard} from './SelectedCard';

interface Props {
  readonly view: MapView;
  /** Boundaries and hexagons, loaded by the page; null until they are there, and the picture keeps its place. */
  readonly shapes: {readonly areas: AreaShapes; readonly hexes: readonly HexCell[]} | null;
  /** Follows a link inside the app. */
  onOpen(href: string): void;
}

/** The map with its legend, and beside it the selected area, the ranked list and the funnel of the same figure. */
export function MapFigure({view, shapes, onOpen}: Props) {
  const label = useId();
  const isEmpty = view.areas.length === 0;
  return (
    <div className="map-page">
      <section className="map-panel" aria-labelledby={label}>
        <h2 className="visually-hidden" id={label}>
          {view.topic}
        </h2>
        {view.protection.isExact && <p className="figure-exact">{view.protection.words}</p>}
        {shapes === null ? (
          <output className="map-waiting">Reading the boundaries</output>
        ) : view.layout === 'hex' ? (
          <HexMap view={view} hexes={shapes.hexes} onOpen={onOpen} />
        ) : (
          <AreaMap view={view} shapes={shapes.areas} onOpen={onOpen} />
        )}
        {!isEmpty && <MapLegend view={view} />}
        {!isEmpty && (
          <div className="map-foot">
            {view.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <div className="figure-tools">
              <FigureTable view={view} />
              <DownloadCsv view={view} />
              {view.methods && <FigureMethods methods={view.methods} topic={view.topic} />}
            </div>
          </div>
        )}
      </section>
      <div className="map-side">
        {isEmpty && view.more && (
          <p className="map-instead">
            <a href={view.more.href} onClick={(event) => followInside(event, onOpen)}>
              {view.more.label}
            </a>
          </p>
        )}
        <SelectedCard view={view} onOpen={onOpen} />
        {!isEmpty && <RankedList view={view} onOpen={onOpen} />}
        {!isEmpty && <FunnelChart view={view} onOpen={onOpen} />}
      </div>
    </div>
  );
}
