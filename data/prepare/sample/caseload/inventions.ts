import type {Law} from '../anchors';

/**
 * What nobody has published about the children, and the sample makes up: plausible, steady, and labelled invented wherever
 * shown. Everything here multiplies what the census says of the children who live in each authority.
 */

/** Children against residents aged 0 to 17 by broad heritage: Asian, Black, Mixed, Other, White; as the years begin and end. */
export const heritageAgainstResidents: readonly [readonly number[], readonly number[]] = [
  [0.7, 1.34, 1.31, 1.06, 0.99],
  [0.76, 1.34, 1.42, 1.06, 0.98],
];
/** The same by law, on top. */
export const heritageByLaw: Readonly<Record<Law, readonly number[]>> = {
  private: [1.06, 0.98, 0.96, 1, 1],
  public: [0.85, 1.05, 1.1, 1, 1],
};
/** Widest step by which one authority differs from the pattern, up or down. */
export const localSpread = {rate: 0.35, heritage: 0.18, recording: 0.08};

/** Muslim, Hindu, Sikh, Jewish, Buddhist, other, none, Christian, against residents aged 0 to 15. */
export const faithAgainstResidents = [0.85, 0.6, 0.85, 0.6, 0.7, 1.4, 1.08, 0.93];
export const otherLanguageAgainstPupils = 0.65;

/** Disabled children against residents aged under 25, and how it differs by sex (girls, boys) and age (from 0, 5 and 10). */
export const disabledAgainstResidents = 1.36;
export const disabledBySex = [0.76, 1.23] as const;
export const disabledByAge = [0.55, 1.1, 1.3] as const;

/** Children against residents of the same age, from under 1 to 17, when a case starts. */
export const agesByLaw: Readonly<Record<Law, readonly number[]>> = {
  private: [0.45, 0.85, 1.15, 1.35, 1.45, 1.45, 1.4, 1.35, 1.3, 1.2, 1.1, 1, 0.85, 0.7, 0.55, 0.4, 0.15, 0.05],
  public: [3.2, 1.5, 1.2, 1.1, 1, 0.95, 0.9, 0.9, 0.85, 0.85, 0.8, 0.8, 0.8, 0.8, 0.85, 0.75, 0.35, 0.1],
};

/** Mean length of a public law case in years; that of private law follows from the published totals. */
export const publicLawYears = 0.75;
/** Shape of the length of a case, as quantiles; scaled to its mean. */
export const lengthQuantiles = [0.1, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05, 1.25, 1.5, 1.85, 2.9];
/** Children in new cases at the end of the last period for each at the end of the first. */
export const volumeAtTheEnd = 0.985;

export const applications: Readonly<Record<Law, readonly (readonly [type: string, share: number])[]>> = {
  private: [
    ['Child arrangements', 0.72],
    ['Specific issue', 0.08],
    ['Prohibited steps', 0.09],
    ['Enforcement', 0.06],
    ['Special guardianship', 0.02],
    ['Other private law', 0.03],
  ],
  public: [
    ['Care', 0.62],
    ['Supervision', 0.05],
    ['Discharge of care order', 0.07],
    ['Placement', 0.11],
    ['Deprivation of liberty', 0.04],
    ['Recovery or secure accommodation', 0.03],
    ['Other public law', 0.08],
  ],
};

/** Share of children whose answer is recorded in the first and the last period. */
export const recording = {
  sex: [0.997, 0.999],
  heritage: [0.847, 0.873],
  religion: [0.505, 0.555],
  disability: [0.69, 0.73],
  language: [0.79, 0.84],
} as const;
export type Recorded = keyof typeof recording;
/** Of answers not recorded, the share refused and the share written down as not known; the rest are blank. */
export const notRecorded = {refused: 0.06, notKnown: 0.22};
