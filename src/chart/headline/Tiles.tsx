import '../chart.css';
import './tiles.css';
import type {TileView} from '../../view';
import {Spark} from './Spark';

/** The headline numbers: label, number, change in words and its line over the snapshots. No target, no colour of approval. */
export function Tiles({tiles}: {tiles: readonly TileView[]}) {
  if (tiles.length === 0) return null;
  return (
    <dl className="tiles" data-count={Math.min(tiles.length, 6)}>
      {tiles.map((tile) => (
        <div key={tile.key} className="tile">
          <dt>{tile.label}</dt>
          <dd className="tile-number">
            <strong>{tile.value}</strong>
            <Spark tile={tile} />
            <span className="visually-hidden">{tile.sparkText}</span>
          </dd>
          <dd className="tile-change">{tile.change}</dd>
        </div>
      ))}
    </dl>
  );
}
