import {fittedTable} from './proportions';
import {heritages, religions} from './words';

/**
 * INVENTED starting pattern of faith within heritage, in tenths, in the order of `religions`: Muslim, Hindu, Sikh, Jewish,
 * Buddhist, other, none, Christian. Only the pattern matters: every place is fitted to its own heritage and faith.
 */
const pattern: Readonly<Record<string, readonly number[]>> = {
  asian_bangladeshi: [92, 1, 0.1, 0, 0.1, 0.2, 5, 1],
  asian_chinese: [0.5, 0.1, 0.1, 0.1, 10, 1, 65, 20],
  asian_indian: [14, 43, 22, 0.1, 0.3, 2, 7, 12],
  asian_pakistani: [92, 0.3, 0.2, 0, 0.1, 0.2, 5, 1.5],
  asian_other: [38, 21, 3, 0.2, 8, 2, 10, 18],
  black_african: [22, 0.1, 0.1, 0.1, 0.1, 0.6, 9, 68],
  black_caribbean: [2, 0.2, 0.1, 0.1, 0.2, 1.5, 26, 69],
  black_other: [12, 0.2, 0.1, 0.1, 0.2, 1.5, 24, 61],
  mixed_white_and_asian: [15, 2, 1, 0.5, 1, 1, 52, 28],
  mixed_white_and_black_african: [14, 0.1, 0.1, 0.3, 0.2, 0.6, 36, 48],
  mixed_white_and_black_caribbean: [3, 0.1, 0.1, 0.3, 0.2, 0.8, 55, 40],
  mixed_other: [18, 1, 0.5, 2, 1, 1.2, 45, 32],
  other_arab: [86, 0.1, 0.1, 0.4, 0.1, 0.5, 7, 5],
  other_any_other: [35, 2, 20, 3, 3, 2, 17, 20],
  white_british: [0.4, 0.1, 0.1, 0.5, 0.3, 0.6, 52, 46],
  white_irish: [0.4, 0.1, 0.1, 0.3, 0.3, 0.5, 22, 76],
  white_gypsy_or_irish_traveller: [0.8, 0.1, 0.1, 0.5, 0.3, 0.8, 34, 63],
  white_roma: [2, 0.1, 0.1, 0.3, 0.3, 0.8, 36, 60],
  white_other: [7, 0.1, 0.1, 2, 0.6, 0.7, 33, 56],
};

/** Faith of each heritage in one place, so that together they make the place's heritage and faith. */
export function faithByHeritage(
  heritage: readonly number[],
  religion: readonly number[],
): readonly (readonly number[])[] {
  return fittedTable(
    heritages.map(({id}) => pattern[id] ?? religions.map(() => 1)),
    heritage,
    religion,
  );
}

/** INVENTED starting pattern of a first language other than English, by heritage. */
const otherLanguage: Readonly<Record<string, number>> = {
  asian: 0.6,
  black: 0.4,
  mixed: 0.15,
  other: 0.65,
  white: 0.01,
  black_caribbean: 0.06,
  white_roma: 0.9,
  white_other: 0.65,
};

/** English and another language, for each heritage in one place. */
export function languageByHeritage(heritage: readonly number[], other: number): readonly (readonly number[])[] {
  const start = heritages.map(({id, broad}) => otherLanguage[id] ?? otherLanguage[broad] ?? 0.1);
  return fittedTable(
    start.map((share) => [1 - share, share]),
    heritage,
    [1 - other, other],
  );
}
