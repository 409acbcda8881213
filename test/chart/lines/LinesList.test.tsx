import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {LinesList, LinesPanel} from '../../../src/chart';
import {linesView, stocktakeView} from '../../../src/view';
import {england, evidenceOf} from '../../view/evidence';

const evidence = evidenceOf();
const lists = linesView({...england, page: 'lines'}, evidence)?.lists ?? [];
const panel = stocktakeView(england, evidence)?.lines;

describe('LinesList', () => {
  test('draws every line as a link with its evidence closed, one key away', () => {
    expect(lists.length).toBeGreaterThan(1);
    for (const view of lists) {
      const html = renderToStaticMarkup(<LinesList view={view} />);
      for (const {sentence, people} of view.lines) {
        expect(html).toContain(`>${sentence}</a>`);
        expect(html).toContain(people);
      }
      expect(html.match(/<summary>Evidence/g) ?? []).toHaveLength(view.lines.length);
      expect(html).not.toContain('line-evidence');
    }
  });

  test('says each number’s name in words, also where the heading is not seen', () => {
    const [view] = lists;
    if (!view) throw new Error('the page has lists');
    const html = renderToStaticMarkup(<LinesList view={view} />);
    for (const name of ['Gap, points', 'Gap, people', 'Declared', 'Baseline']) {
      expect(html).toContain(`<span class="line-label">${name} </span>`);
    }
  });
});

describe('LinesPanel', () => {
  test('keeps workforce and caseload apart', () => {
    if (!panel) throw new Error('the start page has its lines');
    const html = renderToStaticMarkup(<LinesPanel view={panel} />);
    const [, workforce = '', caseload = ''] = html.split('<h3');
    expect(workforce).toContain('text-workforce');
    expect(caseload).toContain('text-caseload');
    for (const line of panel.groups[0]?.lines ?? []) expect(workforce).toContain(line.sentence);
    for (const line of panel.groups[1]?.lines ?? []) expect(caseload).toContain(line.sentence);
  });
});
