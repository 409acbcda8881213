import {laws, snapshots} from '../anchors';
import type {SampleCensus} from '../census';
import {csvCell, csvLine} from '../csv';
import {dayNumber, daysInYear, yearBefore} from '../days';
import {pseudonym} from '../pseudonym';
import {seededRandom} from '../random';
import {declined, heritageWords, languageWords, religionWords, sexWords, unknown} from '../words';
import {childrenWorkedWith, type Children} from './children';
import {applications, notRecorded, recording, type Recorded} from './inventions';
import {localTables, type LocalTables} from './localTables';

export const caseloadColumns = [
  'period_end',
  'child_id',
  'local_authority',
  'law',
  'application_type',
  'sex',
  'age',
  'ethnic_group',
  'religion',
  'disability',
  'main_language',
] as const;

const rowsInPiece = 2000;

/**
 * The synthetic caseload extract as csv text in pieces, headings first: every child worked with at any time in the twelve months
 * to each period end, once. `scale` 1 is the size of Cafcass; `most`, if given, is the greatest number of rows of each period.
 */
export function* caseloadRows(
  census: SampleCensus,
  seed: number,
  {scale = 1, most = []}: {scale?: number; most?: readonly number[]} = {},
): Generator<string> {
  yield csvLine(caseloadColumns);
  const random = seededRandom(seed);
  const tables = localTables(census.localAuthorities, random);
  const children = childrenWorkedWith(tables, random, scale);
  for (const [period, end] of snapshots.entries()) {
    const [after, until] = [yearBefore(end), dayNumber(end)];
    const row = rowWriter(children, tables, period);
    let piece = '';
    for (const [n, i] of evenly(workedWith(children, after, until), most[period]).entries()) {
      const days = Math.min(children.stop[i] ?? 0, until) - (children.start[i] ?? 0);
      piece += `${end},${pseudonym('C', i + 1)},${row(i, days)}`;
      if ((n + 1) % rowsInPiece > 0) continue;
      yield piece;
      piece = '';
    }
    if (piece) yield piece;
  }
}

/** Children whose case was open on any day after `after` up to and including `until`. */
function workedWith({size, start, stop}: Children, after: number, until: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < size; i++) if ((start[i] ?? 0) <= until && (stop[i] ?? 0) > after) found.push(i);
  return found;
}

/** At most so many of a list, spread over the whole of it. */
function evenly(all: readonly number[], most = all.length): readonly number[] {
  const kept = Math.min(most, all.length);
  return all.filter((_, i) => Math.floor(((i + 1) * kept) / all.length) > Math.floor((i * kept) / all.length));
}

/** Writes all of a row after the child's id, `days` into the case. */
function rowWriter(children: Children, tables: LocalTables, period: number): (i: number, days: number) => string {
  const through = period / (snapshots.length - 1);
  const codes = tables.places.map(({code}) => code);
  const kinds = laws.map((law) => applications[law].map(([type]) => `${law},${csvCell(type)}`));
  const cells = {
    sex: sexWords.map(csvCell),
    heritage: heritageWords.map(csvCell),
    religion: religionWords.map(csvCell),
    disability: ['No', 'Yes'],
    language: languageWords.map(csvCell),
  };
  const columns = {
    sex: children.sex,
    heritage: children.heritage,
    religion: children.religion,
    disability: children.disabled,
    language: children.otherLanguage,
  };
  const answer = (question: Recorded, i: number): string => {
    const [first, last] = recording[question];
    const usual = first + (last - first) * through;
    const local = (tables.places[children.place[i] ?? 0]?.recording ?? 0) * (question === 'sex' ? 0 : 1);
    if ((children.hesitation[question][i] ?? 0) < usual + local)
      return cells[question][columns[question][i] ?? 0] ?? '';
    const silence = children.silence[i] ?? 0;
    if (question !== 'sex' && silence < notRecorded.refused) return declined;
    return silence < notRecorded.refused + notRecorded.notKnown ? unknown : '';
  };
  return (i, days) => {
    const age = Math.min(17, Math.floor((children.ageAtStart[i] ?? 0) + days / daysInYear));
    const place = codes[children.place[i] ?? 0];
    const kind = kinds[children.law[i] ?? 0]?.[children.application[i] ?? 0];
    return `${place},${kind},${answer('sex', i)},${age},${answer('heritage', i)},${answer('religion', i)},${answer('disability', i)},${answer('language', i)}\n`;
  };
}
