import type {Cell, ProtectionRule} from '../disclosure';
import {possibleCounts} from './possibleCounts';
import type {Interval, Reason} from './types';

/** Children for each practitioner; nothing is tested, so the range is what rounding leaves open and no more. */
export interface ChildrenPerWorker {
  readonly value: number | null;
  readonly range: Interval | null;
  readonly reason: Extract<Reason, 'withheld' | 'smallBase' | 'notCollected'> | null;
}

/**
 * Children worked with in the year for each practitioner in post at its end.
 *
 * Formula  children/practitioners; from the least children for the most practitioners to the most for the least.
 * Units    people and full-time equivalents (or heads) in, children for each out.
 * Edge     null where either figure is withheld or not collected, or there are fewer heads than a share may be of.
 * Check    3,350 children and 75 practitioners are 44.7 each; as 3,348 to 3,352 and 73 to 77, 43.5 to 45.9.
 */
export function childrenPerWorker(
  children: Cell,
  /** What is divided by: full-time equivalents where the file has them. */
  workers: Cell,
  heads: Cell,
  rule: ProtectionRule,
): ChildrenPerWorker {
  const none = {value: null, range: null};
  const cells = [children, workers, heads];
  if (cells.some(({kind}) => kind === 'notCollected' || kind === 'notApplicable'))
    return {...none, reason: 'notCollected'};
  if (children.kind !== 'shown' || workers.kind !== 'shown' || heads.kind !== 'shown')
    return {...none, reason: 'withheld'};
  if (heads.count < rule.leastBaseForShare || workers.count === 0) return {...none, reason: 'smallBase'};
  const [served, serving] = [possibleCounts(children.count, rule), possibleCounts(workers.count, rule)];
  return {
    value: children.count / workers.count,
    range: {lower: served.least / serving.most, upper: served.most / serving.least},
    reason: null,
  };
}
