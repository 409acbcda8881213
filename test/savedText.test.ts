import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({name, text: readFileSync(join('src', name), 'utf8')}));

/** The files whose text has this. */
function filesWith(pattern: RegExp): readonly string[] {
  return sources.filter(({text}) => pattern.test(text)).map(({name}) => name);
}

describe('text of a file is text wherever it goes', () => {
  it('no source turns text into markup, code or a pattern', () => {
    expect(filesWith(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function\(/)).toEqual(
      [],
    );
    // Patterns are put together of fixed text only.
    expect(filesWith(/new RegExp\((?!\s*String\.raw`)/)).toEqual([]);
  });

  it('every source that writes lines of CSV does it by csvCell', () => {
    const writers = filesWith(/join\('\\r?\\n'\)[\s\S]*csv|\\r\\n`/);
    expect(writers.length).toBeGreaterThan(2);
    const guarded = filesWith(/csvCell|csvLine/);
    expect(writers.filter((name) => !guarded.includes(name))).toEqual([]);
  });

  it('and there is one guard against formulas', () => {
    expect(filesWith(/\[=\+\\?-@/)).toEqual(['catalogue/csvCell.ts']);
  });
});
