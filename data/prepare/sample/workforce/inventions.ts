import {heritageByRole} from '../anchors';

/**
 * What nobody has published about the staff, and the sample makes up: plausible, steady, and labelled invented wherever shown.
 * Roles and their words are those of the organisation file.
 */
export const headcounts = [2030, 2055, 2080, 2095, 2110, 2145] as const;

export interface RoleShape {
  readonly id: string;
  readonly share: number;
  readonly women: number;
  /** Published heritage it is held to; null is near the residents of each area. */
  readonly heritage: readonly number[] | null;
  /** Relative weight of each ten-year age band from 20. */
  readonly ages: readonly number[];
  readonly leaving: number;
}

/** In order of seniority, then off the ladder; women are set so that the quarters of pay come out as published. */
export const roles: readonly RoleShape[] = [
  {
    id: 'family_court_adviser',
    share: 0.667,
    women: 0.876,
    heritage: heritageByRole.caseHolders,
    ages: [1, 1, 1, 1, 1],
    leaving: 1,
  },
  {
    id: 'practice_supervisor',
    share: 0.082,
    women: 0.85,
    heritage: heritageByRole.seniorPractitioners,
    ages: [0.1, 0.9, 1.3, 1.1, 0.8],
    leaving: 0.75,
  },
  {
    id: 'service_manager',
    share: 0.088,
    women: 0.83,
    heritage: heritageByRole.managers,
    ages: [0.02, 0.7, 1.4, 1.4, 0.9],
    leaving: 0.7,
  },
  {
    id: 'head_of_practice',
    share: 0.021,
    women: 0.78,
    heritage: heritageByRole.managers,
    ages: [0, 0.3, 1.4, 1.8, 1],
    leaving: 0.7,
  },
  {id: 'business_services', share: 0.142, women: 0.81, heritage: null, ages: [1.3, 1, 0.9, 1, 1.1], leaving: 1.15},
];
export const businessServices = 4;
/** Service managers and heads of practice are held to one published line. */
export const heritageGroup: readonly number[] = [0, 1, 2, 2, 3];

/** Business services staff against residents aged 16 to 64 of their area: Asian, Black, Mixed, Other, White. */
export const businessServicesHeritage = [0.75, 1.1, 1.1, 0.6, 1.05];
/** Staff against residents, by faith in catalogue order: Muslim, Hindu, Sikh, Jewish, Buddhist, other, none, Christian. */
export const faithAgainstResidents = [0.55, 0.8, 1.5, 1.1, 1.1, 1.8, 1.05, 1];
/** Straight, gay or lesbian, bisexual, other, against residents aged 16 and over. */
export const orientationAgainstResidents = [1, 2.2, 1.5, 1.3];
export const disabled = 0.128;

/** Business services staff of the national office, as a share of all of them, at one area. */
export const nationalOffice = {area: 'A13', share: 0.12};

/** Declared share of staff at the first and the last snapshot. */
export const declaration = {
  heritage: [0.86, 0.92],
  religion: [0.7, 0.78],
  disability: [0.8, 0.88],
  orientation: [0.72, 0.8],
} as const;
export type Asked = keyof typeof declaration;
export const asked: readonly Asked[] = ['heritage', 'religion', 'disability', 'orientation'];
/** Of those who have not declared, the share who were asked and declined. */
export const declining = {heritage: 0.35, religion: 0.5, disability: 0.3, orientation: 0.55} as const;

export const internalPromotion = 0.78;
/** Staff who change service area in a half-year. */
export const movers = 0.012;

/** Years of service of staff at the first snapshot, as quantiles. */
export const serviceYears = [0, 0.4, 0.9, 1.6, 2.6, 4, 6, 8.5, 12, 17, 23];
export const workingHours = [1, 0.9, 0.8, 0.6, 0.5, 0.4] as const;
export const workingHoursWomen = [0.64, 0.05, 0.16, 0.1, 0.04, 0.01];
export const workingHoursMen = [0.84, 0.04, 0.07, 0.03, 0.015, 0.005];
export const fixedTerm = 0.05;

/** Yearly pay at each point of each grade in the pay year 2023-24, in pounds; nobody's real scale. */
export const payScales: Readonly<Record<string, readonly number[]>> = {
  'Grade 1': [22_600, 23_100, 23_700],
  'Grade 2': [24_600, 25_600, 26_700],
  'Grade 3': [28_600, 30_100, 31_600],
  'Grade 4': [34_200, 35_800, 37_400],
  'Grade 5': [38_000, 40_000, 42_000, 43_800],
  'Grade 6': [46_000, 47_300, 48_600],
  'Grade 7': [52_000, 53_800, 55_600, 57_400],
  'Grade 8': [63_000, 66_000, 69_000, 72_000],
  'Grade 9': [82_000, 86_000, 90_000],
};
/** Grades of each role and the share of its posts at each. */
export const gradesOfRole: readonly (readonly (readonly [grade: string, share: number])[])[] = [
  [['Grade 5', 1]],
  [['Grade 6', 1]],
  [['Grade 7', 1]],
  [
    ['Grade 8', 0.7],
    ['Grade 9', 0.3],
  ],
  [
    ['Grade 1', 0.3],
    ['Grade 2', 0.36],
    ['Grade 3', 0.22],
    ['Grade 4', 0.12],
  ],
];
export const londonAllowance = {area: 'A15', pounds: 3300};
/** Rise of all scales from 1 April of each year. */
export const payRises: Readonly<Record<number, number>> = {2024: 0.05, 2025: 0.036, 2026: 0.033};
export const paidHoursInYear = 52.143 * 37;
