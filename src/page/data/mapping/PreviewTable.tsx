import type {Sketch} from '../../../extract';
import {countLabel} from '../../../view';
import {ScrollBox} from '../../shell/ScrollBox';

const shownColumns = 40;
const shownRows = 6;
const shownCharacters = 60;

function shown(cell: string | undefined): string {
  const text = cell ?? '';
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}

/** The first rows as read: titles above the headings in grey, the headings, and the rows below them. */
export function PreviewTable({sketch}: {sketch: Sketch}) {
  const {above, headings, preview, columns} = sketch;
  const width = Math.min(headings.length, shownColumns);
  const places = Array.from({length: width}, (_, i) => i);
  return (
    <>
      <ScrollBox label="First rows of the file">
        <table className="preview">
          <caption className="visually-hidden">First rows of the file as read</caption>
          <thead>
            {above
              .filter((row) => row.some((cell) => cell.trim() !== ''))
              .map((row, i) => (
                // Rows of a file have no name but their place.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={i} className="preview-above">
                  <td colSpan={width}>
                    {row
                      .filter((cell) => cell.trim() !== '')
                      .map(shown)
                      .join(' · ')}
                    <span className="visually-hidden"> (above the headings, not read)</span>
                  </td>
                </tr>
              ))}
            <tr>
              {places.map((i) => (
                <th key={i} scope="col" className={columns[i]?.column ? '' : 'is-out'}>
                  {shown(headings[i]) || 'No heading'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.slice(0, shownRows).map((row, r) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={r}>
                {places.map((i) => (
                  <td key={i} className={columns[i]?.column ? '' : 'is-out'}>
                    {shown(row[i])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {headings.length > width && (
        <p className="small muted">{countLabel(headings.length - width)} more columns are not shown here.</p>
      )}
    </>
  );
}
