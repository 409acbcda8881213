import type {WhatNCanShow} from '../../comparison';
import {countLabel} from './countLabel';
import {fixedLabel} from './percentLabel';

type Gaps = Pick<WhatNCanShow, 'base' | 'clearBelow' | 'clearAbove' | 'likelyBelow' | 'likelyAbove'>;

/** The gaps likely to be seen of one or more groups of one base: '90 staff', with each group's own least gap. */
export function likelyWords(all: readonly Gaps[], noun: string): string | null {
  const [first] = all;
  if (first === undefined) return null;
  const people = `With ${countLabel(first.base)} ${noun}`;
  const found = all.map(({likelyBelow, likelyAbove}) => [likelyBelow, likelyAbove].filter((gap) => gap !== null));
  const seen = found.filter((gaps) => gaps.length > 0).map((gaps) => Math.max(...gaps));
  if (seen.length === 0) return `${people} no gap is likely to be seen.`;
  const [least, most] = [Math.min(...seen), Math.max(...seen)].map((gap) => fixedLabel(gap, 0));
  if (least === most || least === undefined || most === undefined) {
    const isLargerOnly = all.every(({likelyBelow}) => likelyBelow === null);
    return isLargerOnly
      ? `${people} only a larger share, by about ${most ?? ''} points or more, is likely to be seen.`
      : `${people} only a gap of about ${most ?? ''} points or more is likely to be seen.`;
  }
  return `${people} only gaps of about ${least} to ${most} points or more, by group, are likely to be seen.`;
}

/** What a base can show in the direction of a gap that was found; empty where neither is possible. */
export function directionWords(gaps: Gaps, verdict: 'higher' | 'lower', decimals: 0 | 1): readonly string[] {
  const [clear, likely] =
    verdict === 'lower' ? [gaps.clearBelow, gaps.likelyBelow] : [gaps.clearAbove, gaps.likelyAbove];
  const words = (points: number): string =>
    `${fixedLabel(points, Math.max(decimals, points < 1 ? 1 : 0))} points (about ${countLabel(Math.max(5, Math.round((gaps.base * points) / 500) * 5))} people)`;
  return [
    ...(clear === null ? [] : [`A gap of ${words(clear)} or more is outside chance.`]),
    ...(likely === null ? [] : [`One of ${words(likely)} would be found 4 times in 5.`]),
  ];
}
