import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {Figure, PlainRows} from '../../src/chart';
import {heritage} from '../gallery/stocktake';

describe('Figure', () => {
  const html = renderToStaticMarkup(
    <Figure view={heritage} base={heritage.base}>
      <p>picture</p>
    </Figure>,
  );

  it('is a region named by its finding', () => {
    expect(html).toContain(`<section class="figure" id="heritage" aria-labelledby="heritage-finding">`);
    expect(html).toContain(`<h2 class="figure-finding" id="heritage-finding">${heritage.finding}</h2>`);
  });

  it('has its link, base, notes, source, table and download', () => {
    expect(html).toContain('<a href="?page=characteristic">Open heritage: 19 groups</a>');
    expect(html).toContain('Declared: 1,985 staff, 55,430 children. Two scales: White has its own axis.');
    expect(html).toContain(heritage.source);
    expect(html).toContain('<summary>Table');
    expect(html).toContain('Download CSV');
  });

  it('tells tables and downloads of one page apart for readers', () => {
    expect(html).toContain('Table<span class="visually-hidden">: Heritage</span>');
    expect(html).toContain('Download CSV<span class="visually-hidden">: Heritage</span>');
  });
});

describe('PlainRows', () => {
  const html = renderToStaticMarkup(<PlainRows table={heritage.table} />);

  it('gives the same rows as the view, each with its header', () => {
    for (const row of heritage.table.rows) {
      expect(html).toContain(`<th scope="row">${row.header}</th>`);
      for (const cell of row.cells) expect(html).toContain(`>${cell}</td>`);
    }
  });

  it('can be scrolled by keyboard and says what it is', () => {
    expect(html).toContain(`aria-label="${heritage.table.caption}" tabindex="0"`);
    expect(html).toContain(`<caption>${heritage.table.caption}</caption>`);
  });
});
