/**
 * Builds everything under data/ that is generated, from the official downloads in one folder.
 * The same downloads always give the same bytes, so a rebuild without news leaves no diff.
 */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {dimensions} from '../../src/catalogue';
import {areaLookup} from './areaLookup';
import {cafcassServiceAreas} from './cafcassServiceAreas';
import {boundaries} from './boundary/boundaries';
import {hexes} from './boundary/hexes';
import {censusFile} from './census/censusFile';
import {codeLists} from './codes/codeLists';
import {comparatorFile, comparators} from './comparators/comparators';
import {heritageFit} from './heritage/heritageFit';
import {heritageSources} from './heritage/heritageSources';
import {modelledHeritage, modelledRows} from './heritage/modelledRows';
import {officialTables} from './official/officialTables';
import {readCsv} from './readCsv';
import {jsonText, writeFiles, type Files} from './writeFiles';

/** Every generated file, from the downloads in `from`; writes nothing. Says which tables came in an official layout. */
export function prepared(from: string, say: (line: string) => void = () => undefined): Files {
  const lookup = areaLookup(from);
  const copies = (path: string) => readCsv(join(from, path));
  const official = new Map(officialTables(from, copies, lookup).map((found) => [found.path, found]));
  for (const {table, file, layout} of official.values()) say(`${table} is read from ${file} (${layout})`);
  const counted = (path: string) => official.get(path)?.rows ?? copies(path);
  const modelled = modelledRows(heritageFit(heritageSources(counted, lookup)));
  const rows = (path: string) => (path === modelledHeritage ? modelled : counted(path));
  const places = cafcassServiceAreas(from);
  const topology = boundaries(join(from, 'geography/lad-2021.topo.json'), lookup, places.serviceAreas);
  return new Map([
    ['data/lookup/areas.json', jsonText('areaLookup.ts', lookup)],
    ['data/organisation/cafcass/service-areas.json', jsonText('cafcassServiceAreas.ts', places)],
    ['data/boundary/boundary.json', jsonText('boundary/boundaries.ts', topology)],
    ['data/boundary/hex.json', jsonText('boundary/hexes.ts', hexes(join(from, 'geography/lad-hex.json'), lookup))],
    [comparatorFile, jsonText('comparators/comparators.ts', comparators())],
    ...dimensions.map((dimension): [string, string] => [
      `data/census/${dimension.id}.json`,
      jsonText('census/censusFile.ts', censusFile(dimension, rows, lookup)),
    ]),
    ...[...codeLists(rows)].map(([name, list]): [string, string] => [
      `data/codes/${name}.json`,
      jsonText('codes/codeLists.ts', list),
    ]),
  ]);
}

/** `--from DIR` names the folder of downloads; by default ../shared/data beside the project. */
export function main(args: readonly string[]): void {
  const at = args.indexOf('--from');
  const from = resolve(at < 0 ? '../shared/data' : (args[at + 1] ?? ''));
  if (!existsSync(join(from, 'geography')))
    throw new Error(`No downloads in ${from}: name their folder with --from DIR`);
  const files = prepared(from, console.log);
  writeFiles('.', files);
  console.log([...files].map(([path, text]) => `${path} ${Buffer.byteLength(text)} bytes`).join('\n'));
}
