import {readMappingFile} from '../../extract';
import {givenMapping, type GivenMapping} from './givenMapping';
import type {Intake} from './intake';
import {openFile} from './intakeState';
import {kindOfFile} from './kindOfFile';

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** As much as a mapping file can have, and some more: what is longer is refused for its length, and never held whole. */
const mostMappingBytes = 10_000_000;

/** The mapping files that can be read; of the others it is said why not. */
async function mappingsOf(files: readonly File[], intake: Intake): Promise<readonly GivenMapping[]> {
  const given: GivenMapping[] = [];
  for (const file of files) {
    const text = await file
      .slice(0, mostMappingBytes)
      .text()
      .catch(() => null);
    if (text === null) {
      intake.notice(
        `${file.name} was not applied. It was moved or changed since it was chosen: choose it again.`,
        true,
      );
      continue;
    }
    const result = readMappingFile(text);
    if (result.kind === 'mapping') given.push(givenMapping(file.name, result.mapping));
    else intake.notice(`${file.name} was not applied. ${result.issue.text}`, true);
  }
  return given;
}

/** Where reference files go. */
export interface Shelves {
  readonly baselines: (files: readonly File[]) => void;
  readonly comparators: (files: readonly File[]) => void;
}

/**
 * Sends each file where it belongs, told by its content: reference files to their shelf, mapping files to the extracts that come
 * with them, or else to the file `openId` (the one being decided, if none is named), or else to the next extract.
 */
export async function takeInFiles(
  files: readonly File[],
  intake: Intake,
  shelves: Shelves,
  openId?: number,
): Promise<void> {
  const kinds = await Promise.all(files.map((file) => kindOfFile(file).catch(() => 'extract' as const)));
  const of = (kind: (typeof kinds)[number]) => files.filter((_, i) => kinds[i] === kind);
  const [extracts, mappings] = [of('extract'), of('mapping')];
  const [baselines, comparators] = [of('baseline'), of('comparator')];
  if (openId !== undefined && mappings.length === 0) {
    intake.notice(
      `${listed(files.map(({name}) => name))} is no mapping file. Choose the .json file that was saved from this screen.`,
      true,
    );
    return;
  }
  const reading = extracts.length > 0 ? intake.takeIn(extracts, mappingsOf(mappings, intake)) : null;
  if (baselines.length > 0) {
    shelves.baselines(baselines);
    const names = listed(baselines.map(({name}) => name));
    const words = baselines.length === 1 ? 'is a census table and is' : 'are census tables and are';
    intake.notice(`${names} ${words} read under Census baselines, further down.`, false);
  }
  if (comparators.length > 0) {
    shelves.comparators(comparators);
    const names = listed(comparators.map(({name}) => name));
    const words = comparators.length === 1 ? 'holds published figures and is' : 'hold published figures and are';
    intake.notice(`${names} ${words} read under Published figures, further down.`, false);
  }
  if (reading) return reading;
  const [given] = await mappingsOf(mappings, intake);
  if (!given) return;
  const target = openId ?? openFile(intake.state())?.id;
  if (target === undefined) intake.makeReady(given);
  else intake.apply(target, given);
}
