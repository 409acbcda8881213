import {countOf, type Cell} from '../../disclosure';
import {splitLevels} from '../../slice';
import {sideOf, type Side} from '../figure/sides';
import {peopleAt, type CaseloadScope} from './caseloadScope';

/** The children of an area by the law they come under, at every snapshot. */
export interface LawSide {
  readonly side: Side;
  readonly laws: readonly string[];
  people(law: string, snapshot?: string): Cell;
}

/** 'loading' while counts are not there; a sentence where the file, or an area so small, has no law. */
export function lawSide({
  slice,
  evidence,
  area,
  side,
  any,
}: CaseloadScope): LawSide | 'loading' | {readonly sentence: string} {
  const laws = side.source.splits['law'] ?? [];
  if (laws.length === 0) return {sentence: 'The caseload file has no column for public or private law.'};
  if (!splitLevels('law').includes(area.level)) {
    return {
      sentence: `Public and private law are given for the nation, regions and service areas, not for ${area.name} alone: too few children in each would be shown.`,
    };
  }
  const lines = sideOf(slice, evidence, 'caseload', {area, split: 'law', only: [...new Set([any, 'ethnicGroup'])]});
  if (lines === null) return 'loading';
  if ('sentence' in lines) return lines;
  const people = (law: string, snapshot?: string): Cell =>
    peopleAt(lines, any, snapshot, {area: area.code, value: law});
  const counted = laws.filter((law) => people(law).kind !== 'notCollected' && countOf(people(law)) !== 0);
  return {side: lines, laws: counted, people};
}
