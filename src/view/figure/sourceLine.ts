import {populations, type Population} from '../../catalogue';
import type {Baseline, Evidence} from '../../comparison';
import {dateLabel} from '../words/dateLabel';
import {populationName} from '../words/memberWords';
import {listWords} from '../words/numberWords';
import type {Entry} from './entry';

/** The resident tables that entries are compared with, each once, in order of use. */
export function baselinesOf(entries: readonly Entry[]): readonly Baseline[] {
  const byId = new Map<string, Baseline>();
  for (const {row} of entries) if (row.baseline !== null) byId.set(row.baseline.baseline.id, row.baseline.baseline);
  return [...byId.values()];
}

/** Tables, population bases, dates and grades of what is compared with; files and dates of what is compared. */
export function sourceLine(entries: readonly Entry[], evidence: Evidence): string {
  const datesOf = (population: Population): readonly string[] =>
    entries
      .filter(({comparison}) => comparison.population === population)
      .map(({comparison}) => comparison.line.snapshot);
  const dates = {workforce: datesOf('workforce'), caseload: datesOf('caseload')};
  return sourceWords(baselinesOf(entries), dates, evidence);
}

/** The same, of tables and of the dates each population is counted at. */
export function sourceWords(
  tables: readonly Baseline[],
  dates: Readonly<Record<Population, readonly string[]>>,
  evidence: Evidence,
): string {
  return [...residentsSentences(tables), ...fileSentences(dates, evidence)].join(' ');
}

/** Each publisher and date once, with its tables. */
function residentsSentences(tables: readonly Baseline[]): readonly string[] {
  const origins = [...new Set(tables.map(originOf))];
  const licences = [...new Set(tables.map((each) => each.licence))];
  const sentences = origins.map((origin) => {
    const words = tables
      .filter((each) => originOf(each) === origin)
      .map((each) => `${each.table} (${each.letter}, ${each.grade})`);
    return `Residents: ${origin}: ${[...new Set(words)].join('; ')}.`;
  });
  return sentences.length === 0 ? [] : [...sentences, `${listWords(licences)}.`];
}

function originOf({publisher, date}: Baseline): string {
  return `${publisher}, ${dateLabel(date)}`;
}

/** 'Workforce: a.csv, 30 September 2026.' Files of the same dates and kind share a sentence. */
function fileSentences(all: Readonly<Record<Population, readonly string[]>>, evidence: Evidence): readonly string[] {
  const files = populations.flatMap((population) => {
    const source = evidence.sources[population];
    const dates = [...new Set(all[population])].toSorted();
    const [first] = dates;
    const last = dates.at(-1);
    if (source === null || first === undefined || last === undefined) return [];
    const period = first === last ? dateLabel(first) : `${dateLabel(first)} to ${dateLabel(last)}`;
    const kind = source.synthetic ? ' (sample, synthetic)' : '';
    return [{file: `${populationName[population]}: ${source.fileName}`, rest: `${kind}, ${period}.`}];
  });
  const rests = [...new Set(files.map(({rest}) => rest))];
  return rests.map(
    (rest) =>
      files
        .filter((each) => each.rest === rest)
        .map(({file}) => file)
        .join('; ') + rest,
  );
}
