import type {DeclarationView} from '../../view';
import {toHundredths} from '../table/axisShare';

type Bar = DeclarationView['items'][number]['bars'][number];

export interface BarPart {
  readonly part: 'declared' | 'preferNotToSay' | 'notRecorded';
  /** Per cent of the bar. */
  readonly from: number;
  readonly width: number;
}

/** The parts of a bar end to end, in per cent, never past its end; null where any part is unknown. Empty parts are left out. */
export function placeBar({declared, preferNotToSay, notRecorded}: Bar): readonly BarPart[] | null {
  if (declared === null || preferNotToSay === null || notRecorded === null) return null;
  let at = 0;
  const parts: BarPart[] = [];
  for (const [part, share] of [
    ['declared', declared],
    ['preferNotToSay', preferNotToSay],
    ['notRecorded', notRecorded],
  ] as const) {
    const end = Math.min(at + Math.max(share, 0) * 100, 100);
    if (end > at) parts.push({part, from: toHundredths(at), width: toHundredths(end - at)});
    at = end;
  }
  return parts;
}
