import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {MapFigure} from '../../../src/chart/map';
import type {MapView} from '../../../src/view';
import {cells, shapes, viewOf} from './places';

function markup(view: MapView): string {
  return renderToStaticMarkup(
    <MapFigure view={view} shapes={{areas: shapes, hexes: cells}} onOpen={() => undefined} />,
  );
}

const search = '?page=map&level=localAuthority&category=mixed';
const view = viewOf(search);
const html = markup(view);
const drawn = html.slice(html.indexOf('map-areas'), html.indexOf('map-outline'));

describe('MapFigure', () => {
  it('draws every area as a link to where it leads, one of them a tab stop', () => {
    expect(drawn.match(/<a /g)).toHaveLength(296);
    expect(html.match(/tabindex="0"[^>]*aria-label|aria-label="[^"]*"[^>]*tabindex="0"/gi)?.length).toBeGreaterThan(0);
    expect(drawn.match(/tabindex="0"/gi)).toHaveLength(1);
    for (const {code, href} of view.areas.slice(0, 20)) {
      expect(drawn).toContain(`href="${href.replaceAll('&', '&amp;')}" data-code="${code}"`);
    }
  });

  it('fills a withheld area with its pattern and never with a class', () => {
    const withheld = view.areas.filter(({state}) => state === 'withheld');
    expect(withheld.length).toBeGreaterThan(0);
    for (const {code} of withheld) {
      const link = new RegExp(`data-code="${code}"[^>]*><path[^>]*>`).exec(drawn)?.[0] ?? '';
      expect(link).toContain('-withheld)');
      expect(link).not.toContain('diverge');
    }
  });

  it('hatches what has no clear difference and nothing else', () => {
    expect(drawn.match(/-noClear\)/g)).toHaveLength(view.counts.noClear);
  });

  it('names the picture and describes it by the finding', () => {
    expect(html).toContain(`aria-label="${view.words.picture}"`);
    expect(html).toContain(view.finding);
  });

  it('draws hexagons for the same areas', () => {
    const hex = markup(viewOf(`${search}&layout=hex`));
    expect(hex.slice(hex.indexOf('map-areas'), hex.indexOf('map-outline')).match(/<a /g)).toHaveLength(296);
  });

  it('counts in the legend what the view counts', () => {
    for (const {clear, unclear} of view.classes) {
      expect(html).toContain(
        `${clear + unclear} ${clear + unclear === 1 ? 'area' : 'areas'}, ${clear} with a clear difference, ${unclear} without`,
      );
    }
  });

  it('shows the selected area in a card, in the list and on the map', () => {
    const selected = markup(viewOf(`${search}&area=E08000025`));
    expect(selected).toContain('aria-label="Selected: Birmingham"');
    expect(selected).toMatch(/<tr class="is-selected"[^>]*aria-current="true"/);
    expect(selected).toContain('map-ring is-selected');
  });

  it('says what cannot be mapped and keeps the outlines', () => {
    const empty = markup(viewOf(`${search}&population=workforce`));
    expect(empty).toContain('Map service areas instead');
    expect(empty).toContain('map-around');
    expect(empty).not.toContain('map-legend');
  });

  it('keeps a place for the picture while boundaries are read', () => {
    const waiting = renderToStaticMarkup(<MapFigure view={view} shapes={null} onOpen={() => undefined} />);
    expect(waiting).toContain('Reading the boundaries');
    expect(waiting).toContain('map-legend');
  });
});
