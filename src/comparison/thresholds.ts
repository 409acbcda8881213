/** Every threshold of this room, each with its authority. Those of disclosure control travel in the ProtectionRule. */

/** Confidence level of every interval and verdict. APHO Technical Briefing 3 (2008); PHE, Confidence Intervals (2018). */
export const level = 0.95;

/** Inner and outer limits of a funnel: about 2 and 3 standard deviations. Spiegelhalter (2005), Stat. Med. 24, 1185. */
export const funnelLevels = {inner: 0.95, outer: 0.998} as const;

/** Share of the supported findings of one family that may be false. Benjamini and Hochberg (1995); METHODS 1.4. */
export const falseDiscoveryRate = 0.05;

/** Protected base from which a percentage has one decimal: below it the decimal is noise. METHODS part 3. */
export const leastBaseForDecimal = 1000;

/** Areas from which a funnel is widened for differences beyond chance; below, φ is too uncertain. METHODS 1.5. */
export const leastAreasForDispersion = 10;

/** Winsorised at each side before φ is taken, so that outliers do not hide themselves. Spiegelhalter (2005), 2.5. */
export const dispersionTrim = 0.1;

/** Below this share declared, a figure carries the caution that it may mislead. Our own specification: no text was found to cite. */
export const leastDeclaredShare = 0.6;

/** Chance of being seen that a gap must have to be called likely to be seen: Cohen (1988), 2.4; 4 times in 5. */
export const power = 0.8;

/** Fewer who changed are tested exactly, more by mid-p. Fagerland, Lydersen and Laake (2013); METHODS 1.9. */
export const fewestForMidP = 25;

/** People nobody can follow may be among joiners and leavers at once: above this share of either, no verdict. Our own. */
export const mostUnfollowed = 0.05;

/** Children below whom no rate is given: the rule of PHE's technical guide for standardised rates, kept for all. METHODS 1.6. */
export const leastEventsForRate = 10;

/** A chance of meeting that rounding and withholding leave wider than this, lowest to highest, is not given. Our own. */
export const widestChance = 0.15;

/** Nor one whose highest is more than this many times its lowest: of small groups little would be said. Our own. */
export const mostTimesLowest = 3;
