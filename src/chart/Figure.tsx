import './chart.css';
import './figure.css';
import type {ReactNode} from 'react';
import type {FigureView} from '../view';
import {DownloadCsv} from './DownloadCsv';
import {FigureMethods} from './FigureMethods';
import {FigureTable} from './FigureTable';

interface FigureProps {
  view: FigureView;
  children: ReactNode;
  /** Who was counted, before the notes. */
  base?: string;
  /** Beside the topic, in place of the link: a key to the picture. */
  aside?: ReactNode;
  /** Nothing is loaded: the sentence stands alone, with its one thing to do. */
  isEmpty?: boolean;
}

/**
 * What every chart has, without exception: topic and link, the finding, support, the picture, the same rows as a table
 * one key away, notes, source and download.
 */
export function Figure({view, children, base = '', aside, isEmpty = false}: FigureProps) {
  const heading = `${view.id}-finding`;
  return (
    <section className="figure" id={view.id} aria-labelledby={heading}>
      <header className="figure-head">
        <p className="figure-topic">{view.topic}</p>
        {aside}
        {view.more && <a href={view.more.href}>{view.more.label}</a>}
      </header>
      <h2 className="figure-finding" id={heading}>
        {view.finding}
      </h2>
      {view.protection.isExact && <p className="figure-exact">{view.protection.words}</p>}
      {view.support !== null && <p className="figure-support">{view.support}</p>}
      {view.caution !== undefined && <p className="figure-caution">{view.caution}</p>}
      {!isEmpty && (
        <>
          <div className="figure-picture">{children}</div>
          <div className="figure-foot">
            <p className="figure-notes">{[base, ...view.notes].filter((note) => note !== '').join(' ')}</p>
            {view.source !== '' && <p className="figure-source">{view.source}</p>}
            <div className="figure-tools">
              {view.table.rows.length > 0 && <FigureTable view={view} />}
              {view.csv.length > 0 && <DownloadCsv view={view} />}
              {view.methods && <FigureMethods methods={view.methods} topic={view.topic} />}
            </div>
          </div>
        </>
      )}
    </section>
  );
}
