/** The map page on real boundaries and invented figures; links work, so every state can be looked at. */
import '../../../src/chart/tokens.css';
import '../gallery.css';
import {StrictMode, useMemo, useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {Topology} from 'topojson-specification';
import boundary from '../../../data/boundary/boundary.json';
import hexes from '../../../data/boundary/hex.json';
import {areaShapes, MapFigure} from '../../../src/chart/map';
import {parseSlice} from '../../../src/slice';
import {mapPageView} from '../../../src/view';
import {exampleEvidence} from './exampleEvidence';

// JSON imports widen the literal types of a topology; data/prepare writes it as one.
const shapes = {areas: areaShapes(boundary as unknown as Topology), hexes: hexes.hexes};

function MapExample() {
  const [search, setSearch] = useState(location.search);
  const view = useMemo(() => mapPageView({...parseSlice(search).slice, page: 'map'}, exampleEvidence), [search]);
  if (!view) return <p>Counting</p>;
  return (
    <div style={{maxWidth: innerWidth >= 1680 ? 1600 : 1216, margin: '0 auto', padding: innerWidth < 768 ? 16 : 32}}>
      <p style={{margin: '0 0 4px', fontSize: 13, color: 'var(--ink-soft)'}}>{view.eyebrow}</p>
      <h1 style={{margin: 0, fontSize: 'var(--text-xl)', lineHeight: 1.2, maxWidth: '46ch'}}>{view.finding}</h1>
      <p style={{margin: '8px 0 16px', fontSize: 13}}>{view.lede}</p>
      <MapFigure view={view.map} shapes={shapes} onOpen={(href) => setSearch(href)} />
    </div>
  );
}

const root = document.getElementById('gallery');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MapExample />
    </StrictMode>,
  );
}
