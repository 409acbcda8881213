import type {DeclarationView} from '../../view';
import {toHundredths} from '../table/axisShare';

type Bar = DeclarationView['items'][number]['bars'][number];

export interface BarPart {
  readonly part: 'declared' | 'preferNotToSay' | 'notRecorded' | 'withheld';
  /** Per cent of the bar. */
  readonly from: number;
  readonly width: number;
}

/**
 * The parts of a bar end to end, in per cent, never past its end; null where the declared share is unknown. What was not
 * answered is one withheld part to the end where either kind of it is withheld. Empty parts are left out.
 */
export function placeBar({declared, preferNotToSay, notRecorded}: Bar): readonly BarPart[] | null {
  if (declared === null) return null;
  const isKnown = preferNotToSay !== null && notRecorded !== null;
  const rest = isKnown
    ? ([
        ['preferNotToSay', preferNotToSay],
        ['notRecorded', notRecorded],
      ] as const)
    : ([['withheld', 1]] as const);
  let at = 0;
  const parts: BarPart[] = [];
  for (const [part, share] of [['declared', declared] as const, ...rest]) {
    const end = Math.min(at + Math.max(share, 0) * 100, 100);
    if (end > at) parts.push({part, from: toHundredths(at), width: toHundredths(end - at)});
    at = end;
  }
  return parts;
}
