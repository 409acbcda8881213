/**
 * Published figures that the synthetic sample is calibrated to, each with its source, and nothing else.
 * What is invented is in inventions.ts. No figure here describes the staff or children of the sample: they do not exist.
 */

/** The seed of the sample described by data/sample/manifest.json: of eight tried, the nearest to every anchor. */
export const sampleSeed = 7;

export const snapshots = ['2024-03-31', '2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31', '2026-09-30'] as const;

/**
 * Cases of 2016 and family court advisers at 1 January 2017 by service area.
 * Source: Cafcass freedom of information response on adviser numbers by service area, republished at
 * voiceofthechild.org.uk (?p=83 and /kb/cafcass-case-workload-2016-2017/). A15 is A15a (public law) and A15b (private law)
 * together; 1,514 private law cases and 2 advisers of self-employed contractors have no area and are left out.
 */
export const areasIn2016: Readonly<Record<string, {readonly advisers: number; readonly cases: LawCases}>> = {
  A1: {advisers: 54, cases: {private: 1335, public: 817}},
  A2: {advisers: 109, cases: {private: 2607, public: 1803}},
  A3: {advisers: 79, cases: {private: 2318, public: 1185}},
  A4: {advisers: 65, cases: {private: 1730, public: 979}},
  A5: {advisers: 67, cases: {private: 1936, public: 911}},
  A6: {advisers: 51, cases: {private: 2014, public: 800}},
  A7: {advisers: 86, cases: {private: 2518, public: 1099}},
  A8: {advisers: 68, cases: {private: 1732, public: 701}},
  A9: {advisers: 100, cases: {private: 3322, public: 1524}},
  A10: {advisers: 51, cases: {private: 820, public: 750}},
  A11: {advisers: 67, cases: {private: 2529, public: 712}},
  A12: {advisers: 97, cases: {private: 2837, public: 1321}},
  A13: {advisers: 66, cases: {private: 1371, public: 605}},
  A14: {advisers: 117, cases: {private: 3583, public: 1665}},
  A15: {advisers: 146 + 85, cases: {private: 31 + 4751, public: 2582 + 18}},
  A16: {advisers: 57, cases: {private: 1407, public: 690}},
  A17: {advisers: 40, cases: {private: 1349, public: 465}},
};

/** Case counts that look unlike their populations: pooled, then shared out by residents aged 0 to 17. */
export const pooledAreas: readonly string[] = ['A10', 'A11'];

export const laws = ['private', 'public'] as const;
export type Law = (typeof laws)[number];
export type LawCases = Readonly<Record<Law, number>>;

/** Children worked with in 2023-24, the share in private law, and children in new cases. Published by Cafcass. */
export const childrenInYear = {worked: 137_347, privateLaw: 0.673, inNewCases: 86_419};

/** Share of children who are boys, 2015-16. Published by Cafcass. */
export const boys = 0.51;

/**
 * Women in each quarter of hourly pay, lower to upper. Source: Cafcass gender pay gap report, 31 March 2024; the median gap was
 * 0.0 % in every published year.
 */
export const womenByPayQuarter = [0.836, 0.885, 0.874, 0.842] as const;

/** Leavers in a year over staff. Published by Cafcass for social workers, 2023-24 and 2024-25. */
export const turnover = 0.151;

/** Working days lost to sickness. Published by Cafcass, 2023-24 and 2024-25. */
export const sickness = {first: 0.058, last: 0.054};

/**
 * Heritage of children and family social workers by role, England, September 2024, of those known, in catalogue order: Asian,
 * Black, Mixed, Other, White. Source: Department for Education, Children's social work workforce. Other is the remainder.
 */
export const heritageByRole = {
  /** Case holders: the sample's family court advisers. */
  caseHolders: [0.069, 0.205, 0.04, 0.009, 0.677],
  /** Senior practitioners: the sample's practice supervisors. */
  seniorPractitioners: [0.063, 0.131, 0.037, 0.01, 0.759],
  /** Managers: the sample's service managers and heads of practice. White is known to a whole number only. */
  managers: [0.053, 0.102, 0.03, 0.015, 0.8],
} as const;

/** Ages of the same social workers. Source: as above. */
export const agesOfSocialWorkers = [
  {from: 20, to: 29, share: 0.147},
  {from: 30, to: 39, share: 0.303},
  {from: 40, to: 49, share: 0.263},
  {from: 50, to: 59, share: 0.204},
  {from: 60, to: 69, share: 0.083},
] as const;
