import {sliceHref, type Slice} from '../../slice';
import type {Context} from '../../view';

/** Sources, disclosure control and how to read the ranges, under every page of figures. */
export function SiteFooter({columns, slice}: {columns: Context['footer']; slice: Slice}) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        {columns.map(({heading, paragraphs}) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <p>
          <a href={sliceHref(slice, {page: 'methods'})}>Methods and sources</a>
        </p>
      </div>
    </footer>
  );
}
