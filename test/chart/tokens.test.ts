import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const css = readFileSync('src/chart/tokens.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

type Scheme = Readonly<Record<string, string>>;

/** The colours set in the block that starts at a mark. */
function coloursAt(mark: string): Scheme {
  const from = css.indexOf(mark);
  if (from < 0) throw new Error(`No "${mark}" in tokens.css`);
  const block = css.slice(from, css.indexOf('\n}\n', from));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map((match) => [match[1], match[2]]));
}

const light = coloursAt(':root {');
const dark = {...light, ...coloursAt('@media screen and (prefers-color-scheme: dark)')};

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: Scheme, one: string, other: string): number {
  const [a = Number.NaN, b = Number.NaN] = [one, other].map((name) => luminance(scheme[name] ?? ''));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['ground', 'surface', 'surface-2', 'selected'];
const text = ['ink', 'ink-soft', 'link', 'workforce', 'caseload-text', 'community', 'comparator'];
const textOnGround = ['accent-orange-text', 'accent-purple-text'];
const marks = [
  'workforce',
  'caseload',
  'community',
  'comparator',
  'accent-pink',
  'accent-orange',
  'accent-purple',
  'control',
  'rule-strong',
  'axis-line',
  'parity-line',
  'funnel-95',
  'funnel-998',
  'service-area-line',
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_, scheme) => {
  test.each(text.flatMap((name) => grounds.map((ground) => [name, ground] as const)))(
    '%s is read on %s: 4.5 to 1',
    (name, ground) => expect(contrast(scheme, name, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each(textOnGround)('%s is read on the ground: 4.5 to 1', (name) => {
    expect(contrast(scheme, name, 'ground')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('%s is seen on the ground: 3 to 1', (name) => {
    expect(contrast(scheme, name, 'ground')).toBeGreaterThanOrEqual(3);
  });

  test('marks of populations and the residents’ tick are seen on gap bars: 3 to 1', () => {
    for (const name of ['workforce', 'community']) {
      expect(contrast(scheme, name, 'gap-bar'), name).toBeGreaterThanOrEqual(3);
    }
  });

  test('lines of trends are seen on their own bands: 3 to 1', () => {
    expect(contrast(scheme, 'workforce', 'workforce-soft')).toBeGreaterThanOrEqual(3);
  });

  test('patterns are dots and lines that are seen: 3 to 1, on the paper they are drawn on', () => {
    expect(contrast(scheme, 'control', 'surface')).toBeGreaterThanOrEqual(3);
  });

  test('the ring of focus has one of its two colours at 3 to 1 on every ground', () => {
    for (const ground of [...grounds, 'ink']) {
      const best = Math.max(contrast(scheme, 'focus-in', ground), contrast(scheme, 'focus-out', ground));
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(scheme, 'focus-in', 'focus-out')).toBeGreaterThanOrEqual(9);
  });

  test('map fills run away from the ground on both sides of parity, and their ends are seen: 3 to 1', () => {
    const steps = Array.from({length: 7}, (_step, i) => contrast(scheme, `diverge-${i + 1}`, 'ground'));
    expect(steps.slice(0, 4)).toEqual(steps.slice(0, 4).toSorted((a, b) => b - a));
    expect(steps.slice(3)).toEqual(steps.slice(3).toSorted((a, b) => a - b));
    expect(steps[0]).toBeGreaterThanOrEqual(3);
    expect(steps[6]).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark scheme', () => {
  test('gives every colour of the light one a colour of its own, but for those that hold on both grounds', () => {
    const same = Object.keys(light).filter((name) => dark[name] === light[name]);
    expect(same).toEqual(['caseload', 'accent-orange', 'accent-purple', 'focus-in', 'focus-out']);
  });

  test('is for screens only, so that print is always light', () => {
    expect(css.match(/prefers-color-scheme/g)).toHaveLength(1);
    expect(css).toContain('@media screen and (prefers-color-scheme: dark)');
  });

  test('is left to tokens: no style elsewhere names a colour', () => {
    const named = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'))
      .filter((name) => /#[\da-f]{3,8}\b\s*[;,)]|\b(?:white|black)\s*;/i.test(readFileSync(`src/${name}`, 'utf8')));
    expect(named).toEqual([]);
  });
});
