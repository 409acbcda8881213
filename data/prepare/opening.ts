/**
 * Run by every build: reads the synthetic sample through the importer, packs it, and records the protected answers the start
 * page asks for, by the same code path as the page itself. Writes workforce.bin, caseload.bin, opening.json and the templates.
 */
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {areaIndex, organisation, populations, type Population} from '../../src/catalogue';
import type {Source} from '../../src/comparison';
import {loadBaselines, loadCells, packExtract, type Cells} from '../../src/database';
import {openNodeDatabase} from '../../src/database/nodeEngine';
import {protectedCounts, recordingAsk, serialiseAnswers} from '../../src/disclosure';
import {readExtract, type Extract} from '../../src/extract';
import type {OpeningFile} from '../../src/page/stock/openingFile';
import {sourceOf} from '../../src/page/stock/sourceOf';
import {defaultSlice} from '../../src/slice';
import {stocktakeView} from '../../src/view';
import {caseloadRows, workforceRows} from './sample';

const areas = areaIndex(organisation);

function csv(rows: Iterable<string>): Uint8Array {
  return new TextEncoder().encode([...rows].join(''));
}

/** The sample as the importer reads it. Throws if a single record is rejected: the generator and the importer must agree. */
export async function sampleExtract(population: Population): Promise<Extract> {
  const rows = population === 'workforce' ? workforceRows() : caseloadRows();
  const result = await readExtract({name: `${population}-sample.csv`, bytes: csv(rows)}, {areas, organisation}, {});
  if (result.kind !== 'accepted')
    throw new Error(`The ${population} sample was not accepted: ${JSON.stringify(result)}`);
  const {tally} = result.extract;
  if (tally.rejected > 0) throw new Error(`${tally.rejected} records of the ${population} sample were rejected.`);
  return result.extract;
}

export async function main([out]: readonly string[]): Promise<void> {
  if (!out) throw new Error('Name the folder to write to.');
  mkdirSync(out, {recursive: true});
  const database = await openNodeDatabase();
  const cells: Partial<Record<Population, Cells>> = {};
  const sources: Record<Population, Source | null> = {workforce: null, caseload: null};
  for (const population of populations) {
    const extract = await sampleExtract(population);
    sources[population] = sourceOf(extract, areas, true);
    cells[population] = await loadCells(database, extract, areas);
    writeFileSync(join(out, `${population}.bin`), gzipSync(await packExtract(extract), {level: 9}));
    copyFileSync(join('data/sample', `${population}-template.csv`), join(out, `${population}-template.csv`));
  }
  await database.close();
  const recording = recordingAsk((question) => {
    const held = cells[question.population];
    if (!held) throw new Error(`No ${question.population} sample.`);
    return protectedCounts(held, areas, organisation, question);
  });
  const view = stocktakeView(defaultSlice, {
    organisation,
    areas,
    baselines: await loadBaselines(areas),
    sources,
    ask: recording.ask,
    // The start page splits no change: flows are counted once the rows are there.
    askFlow: () => null,
  });
  if (!view) throw new Error('The start page could not be made from the sample.');
  const opening: OpeningFile = {answers: serialiseAnswers(recording.answers), sources};
  writeFileSync(join(out, 'opening.json'), JSON.stringify(opening));
}
