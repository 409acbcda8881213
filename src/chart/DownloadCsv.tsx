import {type FigureView, tidyCsv} from '../view';

/** Saves the figure's rows as CSV. The text is made when asked for, and leaves only to the reader's disk. */
export function DownloadCsv({view}: {view: FigureView}) {
  return (
    <button type="button" className="figure-button" onClick={() => saveText(`${view.id}.csv`, tidyCsv(view.csv))}>
      Download CSV<span className="visually-hidden">: {view.topic}</span>
    </button>
  );
}

function saveText(fileName: string, text: string): void {
  // The mark at the start tells spreadsheets that the file is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
