import '../../src/chart/tokens.css';
import './gallery.css';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Patterns} from '../../src/chart';
import {charts} from './charts';

const root = document.getElementById('gallery');
if (root) {
  const asked = new URLSearchParams(location.search).get('example');
  const shown = Object.entries(charts).filter(([name]) => asked === null || asked === name);
  createRoot(root).render(
    <StrictMode>
      <Patterns />
      {shown.map(([name, chart]) => (
        <div key={name} className="gallery-example" data-example={name}>
          <h1>{name}</h1>
          {chart}
        </div>
      ))}
    </StrictMode>,
  );
}
