import './methods.css';
import {useEffect, useId, useRef, useState} from 'react';
import {organisation} from '../../../catalogue';
import {ruleFor} from '../../../disclosure';
import {ruleWords} from '../../../view';
import {Contents} from './Contents';
import {Entry} from './Entry';
import {entriesFound} from './entriesFound';
import {themes} from '.';
import {useOpenInPrint} from './useOpenInPrint';

/** Every method by theme: a search, a list of contents, and each with its formula and source one key away. */
export default function MethodEntries() {
  const [sought, setSought] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useOpenInPrint(box);
  useEffect(() => {
    const show = () => {
      const entry = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (!entry || !box.current?.contains(entry)) return;
      const fold = entry.querySelector('details');
      if (fold) fold.open = true;
      entry.scrollIntoView();
      entry.querySelector('h3')?.focus({preventScroll: true});
    };
    // A link from a figure arrives before the page has gone to its own heading: that first, then the entry.
    const first = requestAnimationFrame(show);
    window.addEventListener('popstate', show);
    return () => {
      cancelAnimationFrame(first);
      window.removeEventListener('popstate', show);
    };
  }, []);
  const found = entriesFound(themes, sought);
  const count = found.reduce((sum, theme) => sum + theme.entries.length, 0);
  return (
    <div ref={box}>
      <section className="panel methods-top" aria-label="Find a method">
        <div className="methods-search">
          <label htmlFor={id}>Find a method</label>
          <input id={id} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          <p role="status" className="small muted">
            {sought.trim() === '' ? '' : count === 1 ? '1 method found' : `${count} methods found`}
          </p>
        </div>
        <Contents themes={found} isWhole={sought.trim() === ''} />
      </section>
      {found.map((theme) => (
        <section className="panel" key={theme.id} aria-labelledby={`methods-${theme.id}`}>
          <h2 id={`methods-${theme.id}`} tabIndex={-1}>
            {theme.name}
          </h2>
          {theme.id === 'disclosure' && <p>In force here: {ruleWords(ruleFor(organisation))}</p>}
          {theme.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </div>
  );
}
