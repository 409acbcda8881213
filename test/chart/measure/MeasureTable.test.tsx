import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {MeasureTable} from '../../../src/chart';
import {chancesExample, ratesExample} from '../../gallery/measures';

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each([ratesExample, chancesExample].map((view) => ({name: view.id, view})))('the measures $name', ({view}) => {
  const html = renderToStaticMarkup(<MeasureTable view={view} />);
  const rows = view.blocks.flatMap((block) => block.rows);

  it('has a scope on every header cell, and a row header for every row', () => {
    expect(all(html, /<th( [^>]*)>/g).every((attributes) => /scope="(col|row|rowgroup)"/.test(attributes))).toBe(true);
    expect(all(html, /<th class="measure-name" scope="row"[^>]*>(?:<a[^>]*>)?([^<]+)/g)).toEqual(
      rows.map(({label}) => label),
    );
  });
  it('says in words what each lane draws, and hides the drawing from readers', () => {
    expect(all(html, /<td class="measure-lane lane-cell"[^>]*><span class="visually-hidden">([^<]*)/g)).toEqual(
      rows.map(({mark, verdict}) => mark?.text ?? verdict),
    );
    expect(all(html, /<svg class="lane" ([^>]*)>/g).every((attributes) => attributes.includes('aria-hidden'))).toBe(
      true,
    );
  });
  it('draws a mark where there is a value, a pattern where it is withheld or of too few', () => {
    const lanes = html.split('<svg class="lane"').slice(1);
    expect(lanes.map((lane) => lane.includes('mark is-caseload'))).toEqual(
      rows.map(({mark}) => (mark?.value ?? null) !== null),
    );
    expect(lanes.map((lane) => lane.includes('url(#p-withheld)'))).toEqual(
      rows.map(({mark}) => mark?.state === 'withheld'),
    );
    expect(lanes.map((lane) => lane.includes('url(#p-few)'))).toEqual(rows.map(({mark}) => mark?.state === 'tooFew'));
    expect(lanes.map((lane) => lane.includes('chance-diamond'))).toEqual(rows.map(({mark}) => mark?.expected != null));
  });
  it('explains every sign it is given words for', () => {
    expect(all(html, /<li><svg.*?<\/svg>([^<]*)<\/li>/g)).toEqual(view.key.map(({words}) => words));
  });
});
