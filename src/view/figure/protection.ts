import type {Evidence} from '../../comparison';
import {ruleFor, type ProtectionRule} from '../../disclosure';
import type {FigureProtection} from '../types';

/** Beside everything made of exact figures: on screen, in files and in print. */
export const exactWarning = 'Exact figures: not protected, not to be shared';

/** How the counts of a figure were protected, as its download and its table say it. */
export function protectionOf({organisation, isExact: unprotected = false}: Evidence): FigureProtection {
  return {isExact: unprotected, words: unprotected ? exactWarning : protectionWords(ruleFor(organisation))};
}

function protectionWords({roundingBase, withholdBelow}: ProtectionRule): string {
  return `to the nearest ${roundingBase}, 1 to ${withholdBelow - 1} withheld`;
}

export function isExact({name}: ProtectionRule): boolean {
  return name === 'exact';
}

/** The rule of exact figures in words, for the foot of a page. */
export function exactRuleWords({leastBaseForShare}: ProtectionRule): string {
  return (
    `${exactWarning}. Every count is as in the file: nothing is rounded and nothing is withheld. ` +
    `Percentages are given on a base of ${leastBaseForShare} or more, because fewer people would mislead.`
  );
}
