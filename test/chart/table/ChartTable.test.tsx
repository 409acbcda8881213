import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {ChartTable} from '../../../src/chart';
import type {ChartTableView} from '../../../src/view';
import {detailedExample} from '../../gallery/detailed';
import {byArea, byRole} from '../../gallery/places';
import {disability, faith, heritage} from '../../gallery/stocktake';
import * as examples from '../../view/examples';

const views: readonly ChartTableView[] = [
  examples.chartTableExample,
  examples.focusTableExample,
  examples.notCollectedExample,
  heritage,
  faith,
  disability,
  detailedExample,
  byRole,
  byArea,
];

const markup = (view: ChartTableView) => renderToStaticMarkup(<ChartTable view={view} />);
const lanesOf = (view: ChartTableView) => view.blocks.flatMap((block) => block.rows).flatMap((row) => row.lanes);
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const hasMark = (state: string) => !['withheld', 'tooFew', 'notCollected'].includes(state);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');

describe.each(views.map((view) => ({name: view.id, view})))('the chart-table $name', ({view}) => {
  const html = markup(view);

  it('gives every header cell a scope', () => {
    const headers = all(html, /<th( [^>]*)>/g);
    expect(headers.length).toBeGreaterThan(0);
    expect(headers.every((attributes) => /scope="(col|row|rowgroup)"/.test(attributes))).toBe(true);
  });

  it('gives every row a row header, and a group header that spans the lines of its group', () => {
    const rows = view.blocks.flatMap((block) => block.rows);
    const spans = all(html, /<th class="lane-name"[^>]*rowSpan="(\d)"/g).map(Number);
    expect(spans).toEqual(rows.map((row) => row.lanes.length));
  });

  it('says every lane in words for readers', () => {
    const words = all(html, /<td class="lane-cell"[^>]*><span class="visually-hidden">([^<]*)</g);
    expect(words).toEqual(lanesOf(view).map((lane) => escaped(lane.mark.text)));
  });

  it('keeps every position between 0 and 100 per cent', () => {
    const positions = all(html, / x="(-?[\d.]+)%"/g).map(Number);
    expect(positions.length).toBeGreaterThan(0);
    expect(positions.every((x) => x >= 0 && x <= 100)).toBe(true);
  });

  it('draws one mark for each lane with a value, and none for a lane without', () => {
    const shares = lanesOf(view).filter((lane) => lane.mark.value !== null && hasMark(lane.mark.state));
    const withoutRatios = markup({...view, show: {...view.show, ratio: false}});
    expect(all(withoutRatios, /class="(mark) /g)).toHaveLength(shares.length);
    expect(all(withoutRatios, /class="mark [^"]*(is-hollow)/g)).toHaveLength(
      shares.filter((lane) => lane.mark.state === 'notAssessed').length,
    );
  });

  it('shows nobody NaN, undefined or null', () => {
    expect(html).not.toMatch(/NaN|undefined|\bnull\b|Infinity/);
  });

  it('has an axis in words under every block, or the same axis once under the next', () => {
    const rows = all(html, /(class="lane-axis")/g).length;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(view.blocks.length);
  });
});

describe('ChartTable', () => {
  it('draws no mark, range or gap for a withheld lane even if a value reaches it', () => {
    const lane = lanesOf(heritage)[0];
    if (!lane) throw new Error('The example has no lanes.');
    const leaking = {...lane, mark: {...lane.mark, state: 'withheld' as const, label: '[c]'}, ratio: null};
    const block = heritage.blocks[0];
    const row = block?.rows[0];
    if (!block || !row) throw new Error('The example has no rows.');
    const html = markup({...heritage, blocks: [{...block, rows: [{...row, lanes: [leaking]}]}]});
    expect(html).toContain('url(#p-withheld)');
    expect(html).not.toMatch(/class="(mark|lane-range|lane-gap)/);
  });

  it('makes a group that opens a link that says whether it is open', () => {
    const html = markup(detailedExample);
    expect(html).toMatch(/<a class="lane-toggle" href="[^"]+" aria-expanded="true">/);
    expect(html).toMatch(/<a class="lane-toggle" href="[^"]+" aria-expanded="false">/);
  });

  it('writes the verdict in its own column, or under the name where residents have no column', () => {
    expect(markup(heritage)).toContain('<td class="lane-verdict is-lower"');
    expect(markup(disability)).toMatch(
      /<th class="lane-name"[^>]*>Caseload <span class="lane-verdict under-name is-higher">Higher/,
    );
  });

  it('names the blocks of one table by a heading over their rows', () => {
    const html = markup(byRole);
    expect(all(html, /<table class="(lane-table)/g)).toHaveLength(1);
    expect(all(html, /<th scope="rowgroup" colSpan="7"[^>]*>([^<]*)</g)).toEqual(['Asian staff', 'Black staff']);
  });

  it('leads to an area from its name', () => {
    expect(markup(byArea)).toContain('<a href="?page=area&amp;area=0">A5 West Yorkshire</a>');
  });

  it('leaves out whiskers when ranges are off', () => {
    expect(markup({...heritage, show: {...heritage.show, ranges: false}})).not.toContain('lane-range');
  });

  it('draws ratios on one axis from 1/8 to 8 for the whole table', () => {
    const html = markup(detailedExample);
    expect(all(html, />(Parity)</g)).toHaveLength(1);
    expect(html).toContain('>1/8<');
  });

  it('says only the sentence and the one thing to do where nothing is loaded', () => {
    const html = markup(examples.emptyTableExample);
    expect(html).toContain('No caseload file is loaded.');
    expect(html).not.toContain('<table');
    expect(html).not.toContain('Download');
  });
});
