import {csvName, type FigureView, tidyCsv} from '../view';
import {saveText} from './saveText';

/** Saves the figure's rows as CSV. The text is made when asked for, and leaves only to the reader's disk. */
export function DownloadCsv({view}: {view: FigureView}) {
  return (
    <button type="button" className="figure-button" onClick={() => saveText(csvName(view), tidyCsv(view))}>
      Download CSV<span className="visually-hidden">: {view.topic}</span>
    </button>
  );
}
