import {countOf} from '../../disclosure';
import type {Area, BroadGroup, Dimension, Population} from '../../catalogue';
import {dimensionById} from '../../catalogue';
import {leastBaseForDecimal, type EnquiryLine, type Evidence, type PopulationPair} from '../../comparison';
import {groupOf, nounsOf, type Nouns} from '../words/memberWords';

/** What the words of a list are made from, for each pair of populations. */
export interface PairWords {
  readonly pair: PopulationPair;
  readonly population: Population;
  readonly topic: string;
  /** In the heading that counts them: 'in the workforce'. */
  readonly where: string;
  /** 'staff and residents'. */
  readonly between: string;
  /** Column of the share beside: 'Residents', 'Children'. */
  readonly other: string;
}

/** In the order of the page: residents first, workforce before caseload. */
export function pairWords({words}: Evidence['organisation']): readonly PairWords[] {
  const {staff, children} = words;
  return [
    {
      pair: 'staff-community',
      population: 'workforce',
      topic: 'Workforce',
      where: 'in the workforce',
      between: `${staff} and residents`,
      other: 'Residents',
    },
    {
      pair: 'caseload-community',
      population: 'caseload',
      topic: 'Caseload',
      where: 'in the caseload',
      between: `${children} and residents`,
      other: 'Residents',
    },
    {
      pair: 'staff-caseload',
      population: 'workforce',
      topic: `Workforce beside ${children}`,
      where: `between ${staff} and ${children}`,
      between: `${staff} and ${children}`,
      other: children.charAt(0).toUpperCase() + children.slice(1),
    },
  ];
}

/** A line with what its words need looked up. */
export interface KnownLine {
  readonly line: EnquiryLine;
  readonly dimension: Dimension;
  readonly group: BroadGroup;
  readonly area: Area;
  readonly population: Population;
  readonly nouns: Nouns;
  readonly count: number;
  readonly base: number;
}

export function knownLine(line: EnquiryLine, evidence: Evidence): KnownLine | null {
  const dimension = dimensionById(line.dimension);
  const group = dimension && groupOf(dimension, line.category);
  const area = evidence.areas.find(line.area);
  const [count, base] = [countOf(line.count), countOf(line.declared)];
  if (!dimension || !group || !area || count === null || base === null) return null;
  const population = line.pair === 'caseload-community' ? 'caseload' : 'workforce';
  return {line, dimension, group, area, population, nouns: nounsOf(evidence.organisation, line.staff), count, base};
}

/** One precision for a list: a decimal only where every base can bear it. */
export function listDecimals(lines: readonly KnownLine[]): 0 | 1 {
  return lines.length > 0 && lines.every(({base}) => base >= leastBaseForDecimal) ? 1 : 0;
}
