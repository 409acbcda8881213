import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {ChangeBars} from '../../../src/chart';
import {change} from '../../gallery/change';

describe('ChangeBars', () => {
  const html = renderToStaticMarkup(<ChangeBars view={change} />);

  it('is a table with a row for each snapshot and part, in words', () => {
    for (const row of change.blocks.flatMap(({rows}) => rows)) {
      expect(html).toContain(`<th class="change-row" scope="row" role="rowheader">${row.label}</th>`);
      for (const cell of [row.members, row.declared, row.points, row.why]) expect(html).toContain(`>${cell}</td>`);
    }
  });

  it('fills what raises the share, outlines what lowers it and crosses what is withheld', () => {
    expect(html.match(/change-bar is-raises is-workforce/g)).toHaveLength(2);
    expect(html.match(/change-bar is-lowers is-workforce/g)).toHaveLength(2);
    expect(html.match(/class="change-withheld" fill="url\(#p-withheld\)"/g)).toHaveLength(2);
    expect(html).toContain('Lowers the share</li>');
  });

  it('says why a population’s change is not split', () => {
    expect(html).toContain(
      '<p class="change-note">This extract has no person numbers, so the change cannot be split.</p>',
    );
  });

  it('has a key of only the bars that are there', () => {
    const [, children] = change.blocks;
    const alone = renderToStaticMarkup(<ChangeBars view={{...change, blocks: children ? [children] : []}} />);
    expect(alone).not.toContain('change-key');
  });
});
