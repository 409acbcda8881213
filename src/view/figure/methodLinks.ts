import {methodId, methods, type Comparison, type Evidence, type MethodName} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import type {MethodLink} from '../types';

/** Each method once, in the order of the methods page, and what was done to the counts, and to amounts, before. */
export function methodLinks(
  names: readonly MethodName[],
  slice: Slice,
  {isExact = false}: Evidence,
  {amounts = false}: {readonly amounts?: boolean} = {},
): readonly MethodLink[] {
  const used = new Set(names);
  const page = sliceHref(slice, {page: 'methods'});
  return [
    ...Object.values(methods).flatMap((name) =>
      used.has(name) && !(isExact && name === methods.rounding)
        ? [{label: isExact ? exactName(name) : name, href: `${page}#${methodId(name)}`}]
        : [],
    ),
    isExact
      ? {label: 'Exact figures: not protected', href: `${page}#exactFigures`}
      : {label: 'Disclosure control: counts rounded, small ones withheld', href: `${page}#roundAndWithhold`},
    ...(amounts && !isExact
      ? [
          {
            label: 'Disclosure control of pay and days: least groups, and steps that grow as groups shrink',
            href: `${page}#amounts`,
          },
        ]
      : []),
  ];
}

/** Of exact counts a gap in people has no rounding base to go to. */
function exactName(name: MethodName): string {
  return name === methods.gap ? name.replace(' to the rounding base', '') : name;
}

export function methodsOf(comparisons: readonly Comparison[]): readonly MethodName[] {
  return comparisons.flatMap((comparison) => comparison.methods);
}
