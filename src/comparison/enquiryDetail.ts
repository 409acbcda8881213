import type {BaselineLibrary} from '../database';
import type {ProtectionRule} from '../disclosure';
import {baselineShare} from './comparedRow';
import {firstOf} from './enquiryGroups';
import type {EnquiryTest} from './enquiryTest';
import type {EnquiryDetail, PopulationPair} from './enquiryTypes';
import type {BaselineShare} from './types';
import {undeclaredBounds} from './undeclaredBounds';
import {leastBaseToShow, whatNCanShow} from './whatNCanShow';
import {wouldChange} from './wouldChange';

const nothing: EnquiryDetail = {undeclared: null, canShow: null, leastBase: null, wouldChange: []};

/** What an opened line says, worked out on first asking: over a thousand lines it would take longer than all the tests. */
export function enquiryDetail(
  baselines: BaselineLibrary,
  pair: PopulationPair,
  test: EnquiryTest,
  rule: ProtectionRule,
): () => EnquiryDetail {
  let known: EnquiryDetail | null = null;
  return () => (known ??= detailOf(baselines, pair, test, rule));
}

function detailOf(
  baselines: BaselineLibrary,
  pair: PopulationPair,
  test: EnquiryTest,
  rule: ProtectionRule,
): EnquiryDetail {
  const {line, group, found, verdict} = test;
  const count = line.parts[group.category];
  if (!found || count?.kind !== 'shown' || line.declared.kind !== 'shown') return nothing;
  if (verdict !== 'higher' && verdict !== 'lower') return nothing;
  const base = line.declared.count;
  const {share, otherShare, baseline} = found;
  const undeclared = undeclaredBounds(line, group.category, rule);
  const allAges = baseline && residentsOfAllAges(baselines, pair, test, baseline);
  return {
    undeclared,
    canShow: baseline && whatNCanShow(base, otherShare, rule),
    leastBase: baseline && leastBaseToShow(share, otherShare, rule),
    wouldChange: wouldChange({found, count: Math.min(count.count, base), base, verdict, undeclared, allAges, rule}),
  };
}

/** The same group among counted residents of all ages; null where that is the table already used, or there is none. */
function residentsOfAllAges(
  baselines: BaselineLibrary,
  pair: PopulationPair,
  {dimension, group, area}: EnquiryTest,
  used: BaselineShare,
): BaselineShare | null {
  const found = baselines.find({
    dimension: dimension.id,
    population: firstOf(pair),
    area: area.code,
    grouping: 'broad',
    residents: 'allAges',
  });
  if (!found || found.main.id === used.baseline.id || found.main.letter === 'C') return null;
  return baselineShare(found.main, group.category);
}
