import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {describe, expect, it} from 'vitest';

/** STYLE: which room may import which. An edge missing here is a failure. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  statistics: [],
  slice: ['catalogue'],
  extract: ['catalogue'],
  database: ['catalogue', 'slice', 'extract'],
  // A mean or a gap of pay is worked out before it is rounded, where raw pay may be held.
  disclosure: ['catalogue', 'slice', 'statistics', 'database'],
  comparison: ['catalogue', 'slice', 'statistics', 'disclosure', 'database'],
  view: ['catalogue', 'slice', 'comparison', 'disclosure'],
  chart: ['view'],
  page: ['catalogue', 'slice', 'extract', 'database', 'disclosure', 'comparison', 'view', 'chart'],
};

/** A room entered for its types alone, and what page may not take from the database: counting. */
const typesOnly = new Set(['database>extract', 'comparison>disclosure']);
const neverByPage = ['countLines', 'countFlows', 'countByCategory', 'countPay', 'countAbsence', 'cellsWhere'];

/** Each library has one home. */
const homes: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['extract'],
  '@zip.js/zip.js': ['extract'],
  saxes: ['extract'],
  hyparquet: ['extract'],
  'hyparquet-compressors': ['extract'],
  '@duckdb/duckdb-wasm': ['database'],
  'apache-arrow': ['database'],
  recharts: ['chart'],
  'topojson-client': ['chart'],
  '@tanstack/react-virtual': ['chart', 'page'],
  react: ['chart', 'page'],
  'react-dom': ['page'],
  'react-aria-components': ['page', 'chart'],
  '@tanstack/react-query': ['page'],
  nuqs: ['slice'],
  '@stdlib': ['statistics'],
  d3: ['chart'],
  highs: ['disclosure'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  readonly names: string;
  readonly isType: boolean;
}

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name));

const pattern =
  /(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|import\s*'([^']+)'/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(pattern)].map((match) => {
    const names = match[2] ?? '';
    const inner =
      /\{([^}]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    return {
      file,
      room: file.split('/')[1] ?? '',
      specifier: match[3] ?? match[4] ?? match[5] ?? '',
      names,
      isType: match[1] !== undefined || (inner.length > 0 && inner.every((name) => name.startsWith('type '))),
    };
  });
}

function roomOf(entry: Import): {room: string; inside: string} | null {
  if (!entry.specifier.startsWith('.')) return null;
  const target = relative('src', normalize(join(dirname(entry.file), entry.specifier)));
  if (target.startsWith('..')) return null;
  const [room = '', ...rest] = target.split('/');
  return {room, inside: rest.join('/')};
}

const all = sources.flatMap(importsOf);
const crossings = all.flatMap((entry) => {
  const target = roomOf(entry);
  return target && target.room !== entry.room && entry.room in mayImport ? [{entry, target}] : [];
});

describe('the rooms', () => {
  it('are read: there are source files and imports between rooms', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(crossings.length).toBeGreaterThan(50);
  });

  it('import only the rooms above them', () => {
    const broken = crossings.filter(({entry, target}) => !mayImport[entry.room]?.includes(target.room));
    expect(broken.map(({entry, target}) => `${entry.file} imports ${target.room}`)).toEqual([]);
  });

  it('are entered by their index only', () => {
    const broken = crossings.filter(({entry, target}) => target.inside !== '' && !entry.specifier.endsWith('.css'));
    expect(broken.map(({entry}) => `${entry.file} imports ${entry.specifier}`)).toEqual([]);
  });

  it('take only types where only types are allowed', () => {
    const broken = crossings.filter(
      ({entry, target}) => typesOnly.has(`${entry.room}>${target.room}`) && !entry.isType,
    );
    // comparison may read a protected cell through disclosure's small readers; nothing there counts.
    const real = broken.filter(({entry}) => !(entry.room === 'comparison' && !entry.names.includes('protect')));
    expect(real.map(({entry}) => `${entry.file} imports ${entry.names} from ${entry.specifier}`)).toEqual([]);
  });

  it('let the page open and load the database, never count in it', () => {
    const broken = crossings.filter(
      ({entry, target}) =>
        target.room === 'database' &&
        entry.room !== 'disclosure' &&
        neverByPage.some((name) => entry.names.includes(name)),
    );
    expect(broken.map(({entry}) => entry.file)).toEqual([]);
  });

  it('keep each library in its home', () => {
    const broken = all.filter((entry) => {
      const home = Object.entries(homes).find(
        ([name]) => entry.specifier === name || entry.specifier.startsWith(`${name}/`),
      );
      return home && entry.room in mayImport && !home[1].includes(entry.room);
    });
    expect(broken.map((entry) => `${entry.file} imports ${entry.specifier}`)).toEqual([]);
  });

  it('have no cycles between files', () => {
    const edges = new Map<string, string[]>();
    const known = new Set(sources);
    for (const entry of all.filter((one) => one.specifier.startsWith('.') && !one.isType)) {
      const base = normalize(join(dirname(entry.file), entry.specifier));
      const target = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path));
      if (target) edges.set(entry.file, [...(edges.get(entry.file) ?? []), target]);
    }
    const done = new Set<string>();
    const path: string[] = [];
    const cycles: string[] = [];
    const visit = (file: string): void => {
      const at = path.indexOf(file);
      if (at >= 0) {
        cycles.push([...path.slice(at), file].join(' > '));
        return;
      }
      if (done.has(file)) return;
      path.push(file);
      for (const next of edges.get(file) ?? []) visit(next);
      path.pop();
      done.add(file);
    };
    for (const file of sources) visit(file);
    expect(cycles).toEqual([]);
  });

  it('hold no file over 300 lines and no drawer for odds and ends', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
    expect(sources.filter((file) => /\/(utils?|helpers?|common|lib|services?)[./]/.test(file))).toEqual([]);
  });
});

describe('the project', () => {
  it('has nothing at its top but what STYLE allows', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'index.html',
      'src',
      'data',
      'test',
      'README.md',
      'LICENSE',
      'node_modules',
      'dist',
    ]);
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
  });

  it('names no organisation in its code', () => {
    const naming = sources.filter((file) => /cafcass/i.test(readFileSync(file, 'utf8')));
    expect(naming).toEqual([]);
  });
});
