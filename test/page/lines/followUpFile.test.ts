import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {organisation} from '../../../src/catalogue';
import {followUpFile, followUpFileName, followUpLimits} from '../../../src/page/lines/followUpFile';
import {readFollowUpFile} from '../../../src/page/lines/readFollowUpFile';
import {lineStatuses} from '../../../src/slice';
import {linesRecord, noFollowUp, noFollowUps, recordDate, type FollowUp, type FollowUps} from '../../../src/view';
import {england, evidenceOf} from '../../view/evidence';

const evidence = evidenceOf();
const asian = 'staff-community.all.ethnicGroup.asian.E92000001';

function recordAt(snapshot: string | null, kept: FollowUps = noFollowUps) {
  const record = linesRecord({...england, page: 'lines', snapshot}, evidence, kept);
  if (!record) throw new Error('the stocktake has its counts');
  return record;
}

const followUp: fc.Arbitrary<FollowUp> = fc.record({
  pinned: fc.boolean(),
  status: fc.constantFrom(...lineStatuses),
  owner: fc.string({maxLength: followUpLimits.owner, unit: 'binary'}),
  due: fc.option(fc.constantFrom('2026-09-30', '2027-01-31')),
  action: fc.string({maxLength: followUpLimits.action}),
  note: fc.string({maxLength: 400, unit: 'binary'}),
});

const keys = fc.constantFrom(
  asian,
  'caseload-community.all.religion.muslim.A15',
  'staff-caseload.frontline.sex.female.E08000025',
);
const march = recordAt('2026-03-31', {lines: new Map([[asian, {...noFollowUp, pinned: true}]]), records: []});
const september = recordAt(null);
const records = fc.constantFrom([], [march], [march, september]);
const kept: fc.Arbitrary<FollowUps> = fc
  .record({lines: fc.uniqueArray(fc.tuple(keys, followUp), {selector: ([key]) => key}), records})
  .map(({lines, records: all}) => ({lines: new Map(lines), records: all}));

const whole = followUpFile({lines: new Map([[asian, {...noFollowUp, owner: 'Head of HR'}]]), records: [march]});

/** The file with one part changed. */
function changed(change: (content: Record<string, unknown>) => void): string {
  const content: Record<string, unknown> = JSON.parse(whole);
  change(content);
  return JSON.stringify(content);
}

/** The file with a list of it written twice. */
const twice = (part: string): string =>
  changed((content) => {
    const list = content[part];
    if (Array.isArray(list)) content[part] = [...list, ...list];
  });

const refusalOf = (content: string): string => {
  const result = readFollowUpFile(content);
  if (result.kind !== 'refused') throw new Error('the file was taken in');
  return result.sentence;
};

describe('a file of lines', () => {
  test('opens as what was saved, whatever the reader wrote', () => {
    fc.assert(
      fc.property(kept, (followUps) => {
        expect(readFollowUpFile(followUpFile(followUps))).toEqual({kind: 'followUps', followUps});
      }),
      {seed: 3},
    );
  });

  test('holds no count but those its page shows: every number is rounded, and none is from 1 to 4', () => {
    const numbers: number[] = [];
    const collect = (value: unknown, name: string): void => {
      if (typeof value === 'number' && (name === 'count' || name === 'base')) numbers.push(value);
      if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value)) collect(each, key);
    };
    collect(JSON.parse(followUpFile({lines: new Map(), records: [march, september]})), '');
    expect(numbers.length).toBeGreaterThan(40);
    for (const count of numbers) {
      expect(count % 5).toBe(0);
      expect([1, 2, 3, 4]).not.toContain(count);
    }
  });

  test('says what it is, its version and whose it is', () => {
    expect(JSON.parse(whole)).toMatchObject({stocktake: 'lines', version: 1, organisation: organisation.id});
    expect(followUpFileName('A12 Birmingham, Black Country', '2026-09-30')).toBe(
      'stocktake-lines-a12-birmingham-black-country-2026-09-30.json',
    );
  });
});

describe('a file that is not as saved is refused whole', () => {
  test.each<[string, string, RegExp]>([
    ['not JSON', '{', /not a file of lines/],
    ['another file', '{"stocktake":"mapping","version":1}', /not a file of lines/],
    ['a list', '[]', /not a file of lines/],
    ['nothing', 'null', /not a file of lines/],
    ['empty', '', /not a file of lines/],
    ['a later version', changed((content) => (content['version'] = 2)), /saved by a later Stocktake \(version 2/],
    ['version 0', changed((content) => (content['version'] = 0)), /“file.version” must be a number/],
    [
      'another organisation',
      changed((content) => (content['organisation'] = 'elsewhere')),
      /another organisation, “elsewhere”/,
    ],
    ['an unknown part', changed((content) => (content['extra'] = 1)), /has “extra”, which is not known/],
    ['a part missing', changed((content) => delete content['followUps']), /has no “followUps”/],
    ['__proto__', whole.replace('{', '{"__proto__":{"polluted":true},'), /“__proto__”, which is not known/],
    [
      '__proto__ inside',
      whole.replace('"owner"', '"__proto__":{"polluted":true},"owner"'),
      /“__proto__”, which is not known/,
    ],
    ['constructor as a line', whole.replaceAll(asian, 'constructor'), /must be the key of a line/],
    [
      'a note too long',
      whole.replace('Head of HR', 'x'.repeat(followUpLimits.owner + 1)),
      /is longer than 120 characters/,
    ],
    ['a count as text', whole.replace(/"count": \d+/, '"count": "110"'), /must be a whole number/],
    ['a count not rounded', whole.replace(/"count": \d+/, '"count": 111'), /not rounded as the file says/],
    ['a count of three', whole.replace(/"count": \d+/, '"count": 3'), /not rounded as the file says/],
    ['a count over its base', whole.replace(/"count": \d+/, '"count": 900000'), /more than its base/],
    ['a share over one', whole.replace(/"share": [\d.]+/, '"share": 1.5'), /must be a number from 0 to 1/],
    ['an impossible date', whole.replace('2026-03-31', '2026-13-31'), /must be a date/],
    ['a status unheard of', whole.replace('"open"', '"better"'), /must be one of/],
  ])('%s', (_, content, sentence) => {
    expect(content).not.toBe(whole);
    expect(refusalOf(content)).toMatch(sentence);
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  test('a line followed twice, and a stocktake told twice', () => {
    expect(refusalOf(twice('followUps'))).toContain('a line is followed up twice');
    expect(refusalOf(twice('stocktakes'))).toContain('two stocktakes have the same date');
  });

  test('a huge one is refused before it is understood', () => {
    const start = performance.now();
    expect(refusalOf('['.repeat(followUpLimits.characters + 1))).toContain('far larger');
    expect(performance.now() - start).toBeLessThan(500);
    expect(refusalOf('['.repeat(1_000_000))).toContain('not a file of lines');
  });

  test('whatever is done to it, reading never throws, and what is taken in saves and opens again', () => {
    const parts = JSON.parse(whole) as unknown;
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (paths.length < 4_000) paths.push(path);
      if (Array.isArray(value)) value.slice(0, 3).forEach((each, i) => walk(each, [...path, i]));
      else if (typeof value === 'object' && value !== null) {
        for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
      }
    };
    walk(parts, []);
    expect(paths.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, '', '<b>')),
        (path, value) => {
          const copy: unknown = structuredClone(parts);
          let at: unknown = copy;
          for (const key of path.slice(0, -1)) at = (at as Record<string, unknown>)[key]; // a path of this very value
          const last = path.at(-1);
          if (last !== undefined) (at as Record<string, unknown>)[last] = value; // as above
          const result = readFollowUpFile(JSON.stringify(last === undefined ? value : copy));
          if (result.kind === 'refused') {
            expect(result.sentence).toMatch(/^This (file )?is |^This file /);
            return;
          }
          expect(readFollowUpFile(followUpFile(result.followUps))).toEqual(result);
        },
      ),
      {seed: 11, numRuns: 600},
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({maxLength: 3}), (at, text) => {
        readFollowUpFile(whole.slice(0, at) + text + whole.slice(at + 1));
      }),
      {seed: 12, numRuns: 400},
    );
  });

  test('stocktakes come back earliest first, however the file had them', () => {
    const file = followUpFile({lines: new Map(), records: [september, march]});
    const result = readFollowUpFile(file);
    if (result.kind !== 'followUps') throw new Error(result.sentence);
    expect(result.followUps.records.map(recordDate)).toEqual(['2026-03-31', '2026-09-30']);
  });
});
