import {useState} from 'react';
import type {FigureView, PlainTable} from '../view';

/** The figure's rows as a plain table, one key away. The rows are made only while it is open. */
export function FigureTable({view}: {view: Pick<FigureView, 'table' | 'topic' | 'protection'>}) {
  const [isOpen, setOpen] = useState(false);
  const {table, topic, protection} = view;
  // A table is copied without what stands around it, so its caption carries the warning.
  const caption = protection.isExact ? `${table.caption}. ${protection.words}` : table.caption;
  return (
    <details className="figure-fold figure-table" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Table<span className="visually-hidden">: {topic}</span>
      </summary>
      {isOpen && <PlainRows table={{...table, caption}} />}
    </details>
  );
}

/** A table of ready text in a box that scrolls by itself, its first column kept in view. */
export function PlainRows({table}: {table: PlainTable}) {
  const alignment = (i: number) => (table.columns[i]?.numeric ? 'is-number' : undefined);
  return (
    // A box that scrolls must be reachable by keyboard; a page has too many of them for each to be a landmark.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className="plain-box" role="group" aria-label={table.caption} tabIndex={0}>
      <table className="plain-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, i) => (
              <th key={column.label} scope="col" className={alignment(i)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            // Rows have no other name: two populations share a header.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i} className={row.indent === 1 ? 'is-detail' : 'is-broad'}>
              <th scope="row">{row.header}</th>
              {row.cells.map((text, j) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={j} className={alignment(j + 1)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
