import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import {prepared} from '../../data/prepare';
import {areaIndex, dimensions, organisation, type Grouping, type Population} from '../../src/catalogue';
import {loadBaselines, type Baseline, type BaselineLibrary} from '../../src/database';
import golden from '../golden/baselines.json';

const areas = areaIndex(organisation);
let library: BaselineLibrary;

beforeAll(async () => {
  library = await loadBaselines(areas);
});

interface Want {
  readonly dimension: string;
  readonly population: Population;
  readonly areas: readonly string[];
  readonly grouping: Grouping;
  readonly residents: 'likeForLike' | 'allAges';
}

function found(want: Want): readonly Baseline[] {
  return want.areas.map((area) => {
    const answer = library.find({...want, area});
    if (!answer) throw new Error(`No baseline of ${want.dimension} for ${area}`);
    return answer.main;
  });
}

/** Everyone who lives there, whether or not they answered the question. */
function everyone(codes: readonly string[]): number {
  const want = {
    dimension: 'sex',
    population: 'workforce',
    areas: codes,
    grouping: 'broad',
    residents: 'allAges',
  } as const;
  return found(want).reduce((sum, {total}) => sum + total, 0);
}

describe('baselines', () => {
  // The file's strings are the unions of Want; a wrong one finds no baseline and fails.
  it.each(golden.shares as unknown as (Want & {category: string; percent: number; of: string; table: string})[])(
    'agree with the published $percent % $category of $areas ($table, $source)',
    ({category, percent, of, table, ...want}) => {
      const parts = found(want);
      expect(new Set(parts.map(({id}) => id))).toEqual(new Set([table]));
      const count = parts.reduce((sum, {counts}) => sum + (counts[category] ?? Number.NaN), 0);
      const base = of === 'everyone' ? everyone(want.areas) : parts.reduce((sum, {total}) => sum + total, 0);
      expect(Math.round((1000 * count) / base) / 10).toBe(percent);
    },
  );

  it.each(golden.people)('hold the published $total people of $areas ($dimension)', ({total, within, ...want}) => {
    const parts = found({...want, population: 'workforce', grouping: 'broad', residents: 'allAges'});
    const people = parts.reduce((sum, part) => sum + part.total, 0);
    expect(Math.abs(people / total - 1)).toBeLessThan(within);
  });
});

describe('the generated data', () => {
  it('that the start page needs is at most 300 kB compressed', () => {
    const files = [
      'data/lookup/areas.json',
      'data/organisation/cafcass/service-areas.json',
      ...dimensions.map(({id}) => `data/census/${id}.json`),
    ].filter(existsSync);
    expect(files.length).toBeGreaterThan(8);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), {level: 9}).length, 0);
    expect(bytes).toBeLessThanOrEqual(300_000);
  });

  it('names the script that wrote it on line one', () => {
    for (const {id} of dimensions.filter(({baselines}) => baselines.length > 0)) {
      expect(readFileSync(`data/census/${id}.json`, 'utf8').split('\n')[0]).toContain('"writtenBy":"data/prepare/');
    }
  });

  it.runIf(existsSync('../shared/data/census-2021'))(
    'is what a rebuild from the downloads gives, byte for byte',
    () => {
      for (const [path, text] of prepared('../shared/data')) {
        expect(readFileSync(path, 'utf8') === text, `${path} differs: run npm run prepare-data`).toBe(true);
      }
    },
  );
});

describe('data/README.md', () => {
  it('names every generated file and every baseline table', () => {
    const readme = readFileSync('data/README.md', 'utf8');
    for (const {baselines} of dimensions) for (const {id} of baselines) expect(readme, id).toContain(`\`${id}\``);
    for (const path of [
      'lookup/areas.json',
      'organisation/cafcass/service-areas.json',
      'boundary/boundary.json',
      'boundary/hex.json',
      'census/<characteristic>.json',
      'codes/<characteristic>.json',
      'codes/unknown.json',
    ]) {
      expect(readme).toContain(path);
    }
  });

  it('carries the attribution that the licences ask for', () => {
    const readme = readFileSync('data/README.md', 'utf8').replaceAll(/\s+/g, ' ');
    expect(readme).toContain('Office for National Statistics licensed under the Open Government Licence v3.0');
    expect(readme).toContain('Contains OS data © Crown copyright and database right');
    expect(readme).toContain('Open Innovations, MIT');
  });
});
