import type {Enquiry, Evidence, PopulationPair} from '../../comparison';
import type {Sides} from '../figure/sides';
import {countLabel} from '../words/countLabel';
import {listWords} from '../words/numberWords';
import {pairWords, type PairWords} from './enquiryPairs';

/** The pairs whose populations are both here. */
export function pairsShown({present}: Sides, {organisation}: Evidence): readonly PairWords[] {
  const here = new Set(present.map(({population}) => population));
  return pairWords(organisation).filter(({pair, population}) =>
    pair === 'staff-caseload' ? here.size === 2 : here.has(population),
  );
}

export function datesOf(
  pair: PopulationPair,
  {present}: Sides,
): Readonly<Record<'workforce' | 'caseload', readonly string[]>> {
  const at = (population: 'workforce' | 'caseload'): readonly string[] =>
    present.filter((side) => side.population === population).map(({snapshots}) => snapshots.at);
  return {
    workforce: pair === 'caseload-community' ? [] : at('workforce'),
    caseload: pair === 'staff-community' ? [] : at('caseload'),
  };
}

/** 'The data support 11 gaps: 5 in the workforce and 6 in the caseload'. */
export function linesFinding(enquiry: Enquiry, words: readonly PairWords[], place: string): string {
  const parts = words
    .map(({pair, where}) => ({where, count: enquiry.lines.filter((line) => line.pair === pair).length}))
    .filter(({count}) => count > 0);
  const [first, ...others] = parts;
  if (first === undefined) return `The data support no gap in ${place}`;
  const total = parts.reduce((sum, {count}) => sum + count, 0);
  if (total === 1) return `The data support one gap, ${first.where}`;
  if (others.length === 0) return `The data support ${countLabel(total)} gaps ${first.where}`;
  return `The data support ${countLabel(total)} gaps: ${listWords(parts.map(({where, count}) => `${countLabel(count)} ${where}`))}`;
}
