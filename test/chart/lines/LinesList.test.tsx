import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {LinesList, LinesPanel} from '../../../src/chart';
import {linesView, stocktakeView} from '../../../src/view';
import {england, evidenceOf} from '../../view/evidence';

const evidence = evidenceOf();
const lists = linesView({...england, page: 'lines'}, evidence)?.lists ?? [];
const panel = stocktakeView(england, evidence)?.lines;

describe('LinesList', () => {
  test('draws every line as a link that opens it, and none opened', () => {
    expect(lists.length).toBeGreaterThan(1);
    for (const view of lists) {
      const html = renderToStaticMarkup(<LinesList view={view} />);
      for (const {sentence, people} of view.lines) {
        expect(html).toContain(`>${sentence}</a>`);
        expect(html).toContain(people);
      }
      expect(html.match(/aria-expanded="false"/g) ?? []).toHaveLength(view.lines.length);
      expect(html).not.toContain('line-evidence');
    }
  });

  test('an opened line has its lane, funnel and snapshots, and each says in words what it draws', () => {
    const key = lists[0]?.lines[0]?.key ?? '';
    const view = linesView({...england, page: 'lines', line: key}, evidence)?.lists[0];
    const opened = view?.lines.find((line) => line.key === key)?.evidence;
    if (!view || !opened?.funnel || !opened.history) throw new Error('the line is opened, with both pictures');
    const html = renderToStaticMarkup(<LinesList view={view} />);
    expect(html.match(/class="line-evidence"/g)).toHaveLength(1);
    expect(html).toContain(opened.funnel.heading);
    expect(html).toContain(opened.history.heading);
    expect(html).toContain(opened.history.text);
    expect(html).toContain('role="img"');
  });

  test('without somewhere to keep them there are no pins; with it each line has one, pressed or not', () => {
    const [view] = lists;
    if (!view) throw new Error('the page has lists');
    expect(renderToStaticMarkup(<LinesList view={view} />)).not.toContain('aria-pressed');
    const actions = {onPin: () => undefined, renderFollowUp: () => null};
    const html = renderToStaticMarkup(<LinesList view={view} actions={actions} />);
    expect(html.match(/aria-pressed="false"/g) ?? []).toHaveLength(view.lines.length);
  });

  test('says each number’s name in words, also where the heading is not seen', () => {
    const [view] = lists;
    if (!view) throw new Error('the page has lists');
    const html = renderToStaticMarkup(<LinesList view={view} />);
    for (const name of ['Gap, points', 'Gap, people', 'Baseline', 'Status', 'Owner and due date']) {
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
