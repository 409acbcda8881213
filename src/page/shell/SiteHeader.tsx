import {useState} from 'react';
import {organisation} from '../../catalogue';
import {sliceHref, type Slice} from '../../slice';
import {Chevron} from './icons';
import {SearchBox} from './SearchBox';

const links = [
  {page: 'stocktake', label: 'Stocktake'},
  {page: 'characteristic', label: 'Characteristics'},
  {page: 'map', label: 'Map'},
  {page: 'area', label: 'Service areas'},
  {page: 'workforce', label: 'Workforce'},
  {page: 'caseload', label: 'Caseload'},
  {page: 'lines', label: 'Lines of enquiry'},
  {page: 'data', label: 'Data'},
  {page: 'methods', label: 'Methods'},
] as const;

/** Name, pages, and on narrow screens the menu that holds them. Each page opens in the slice being looked at. */
export function SiteHeader({slice}: {slice: Slice}) {
  const [open, setOpen] = useState(false);
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={sliceHref(slice, {page: 'stocktake'})}>
          <b>Stocktake</b>
          <span>{organisation.short}</span>
        </a>
        <SearchBox slice={slice} pages={links} />
        <button
          className="menu-button"
          type="button"
          aria-expanded={open}
          aria-controls="pages"
          onClick={() => setOpen(!open)}
        >
          Menu <Chevron />
        </button>
        <nav id="pages" aria-label="Pages" className={open ? 'is-open' : undefined}>
          <ul>
            {links.map(({page, label}) => (
              <li key={page}>
                <a
                  href={sliceHref(slice, {page})}
                  aria-current={slice.page === page ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
