import {useState} from 'react';
import type {MapView} from '../../view';
import {AllAreas} from './AllAreas';
import {AreaHead, AreaRow} from './AreaRows';
import {ratioAxis} from './ratioAxis';

const longest = 9;

interface Props {
  readonly view: MapView;
  onOpen(href: string): void;
}

/** Supported differences by people, largest first, the selected area among them; a button opens the list of every area. */
export function RankedList({view, onOpen}: Props) {
  const [all, setAll] = useState(false);
  const {rows, finding, support} = view.ranked;
  const ranked = rows.map((figure, i) => ({figure, rank: figure.supported ? String(i + 1) : ''}));
  const shown = ranked.filter(({figure}, i) => i < longest || figure.code === view.selected?.code);
  const axis = ratioAxis(
    shown.flatMap(({figure}) => [figure.ratio, figure.ratioLower, figure.ratioUpper].filter((value) => value !== null)),
  );
  return (
    <section className="map-panel">
      <div className="map-panel-head">
        <b>{all ? view.words.allTitle : 'Ranked list'}</b>
        <span>{all ? 'By name' : support}</span>
      </div>
      <h2>{finding}</h2>
      {all ? (
        <AllAreas view={view} onOpen={onOpen} />
      ) : (
        shown.length > 0 && (
          <table className={view.nested ? 'map-table is-nested' : 'map-table'}>
            <caption className="visually-hidden">{view.words.rankedCaption}</caption>
            <AreaHead view={view} axis={axis} verdict={false} />
            <tbody>
              {shown.map(({figure, rank}) => (
                <AreaRow key={figure.code} {...{view, figure, axis, rank, onOpen}} />
              ))}
            </tbody>
          </table>
        )
      )}
      <button type="button" className="map-more" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'Show the ranked list' : view.words.all}
      </button>
    </section>
  );
}
