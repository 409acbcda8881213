import type {Group} from './group';

/** People and the groups they were seen divided into; `rest` names those not seen, null where all were. */
export interface SplitSum {
  readonly total: Group;
  readonly parts: readonly Group[];
  readonly rest: string | null;
}

/**
 * All staff are the frontline and the others; the unsplit are the sum of a split's values. Where frontline roles are known,
 * roles that are none are among the others.
 */
export function splitSums(groups: readonly Group[], allValues: boolean): readonly SplitSum[] {
  return groups.flatMap((total) => {
    const alike = groups.filter((group) => group !== total && isAlike(group, total));
    const sums: SplitSum[] = [];
    if (total.staff === 'all') {
      const parts = alike.filter(
        ({staff, split, value}) => staff !== 'all' && split === total.split && value === total.value,
      );
      if (parts.length > 0) sums.push({total, parts, rest: allValues && parts.length > 1 ? null : 'other staff'});
      const roles = alike.filter(isOtherRole);
      const knowsRoles = total.split === null && alike.some(({wholeRole}) => wholeRole);
      if (parts.length === 1 && roles.length > 0 && knowsRoles) {
        sums.push({total, parts: [...parts, ...roles], rest: 'other staff'});
      }
    }
    if (total.split === null) {
      const splits = new Set(alike.flatMap(({split}) => split ?? []));
      for (const split of splits) {
        const parts = alike.filter((group) => group.split === split && isWithin(group, total));
        // Frontline roles alone are not all the roles there are.
        const isAll = allValues && parts.some(({staff}) => staff === total.staff);
        if (parts.length > 0) sums.push({total, parts, rest: isAll ? null : `other ${split}`});
      }
    }
    return sums;
  });
}

/** Whoever has no role recorded may be either. */
function isOtherRole({split, staff, value, wholeRole}: Group): boolean {
  return split === 'role' && staff === 'all' && !wholeRole && value !== 'Not recorded';
}

function isAlike(a: Group, b: Group): boolean {
  return a.population === b.population && a.snapshot === b.snapshot && a.dimension === b.dimension;
}

function isWithin(part: Group, total: Group): boolean {
  return part.staff === total.staff || (part.wholeRole && total.staff === 'all');
}
