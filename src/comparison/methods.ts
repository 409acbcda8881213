/** The methods a comparison rests on, named as the methods page names them. */
export const methods = {
  interval: 'Wilson score interval, 95%',
  ratio: 'Representation ratio: share over residents’ share, residents taken as known',
  rounding: 'Higher or lower only if it holds for every count the rounded figures could stand for',
  agreement: 'Where residents of the right ages are modelled, a verdict only if a counted table agrees',
  change: 'Change between snapshots without a test: most people are in both',
  distribution: 'Chi-square goodness of fit with standardised residuals, 95%; size by Cohen’s w',
  stayers: 'McNemar’s test of those counted at both snapshots: mid-p, or exact where fewer than 25 changed',
  joinersAndLeavers: 'Share of joiners less share of leavers: Newcombe, 95%; they are different people',
  parts:
    'Each part is its members less the start share of everyone in it, over the end base; parts add up before protection',
  funnel: 'Funnel limits by exact binomial tails around the nation’s ratio, 95% and 99.8%',
  dispersion:
    'Funnel widened where areas differ beyond chance: additive τ², arcsine scale, 10% winsorised, from 10 areas',
  family: 'Exact binomial mid-p, Benjamini-Hochberg over the areas of the level, false-discovery rate 5%',
  enquiry:
    'Supported at a false-discovery rate of 5% (Benjamini-Hochberg) in each family: a pair of populations, a role family, a level',
  difference: 'Newcombe hybrid score interval, 95%',
  partAndRest: 'Part against the rest of its whole: Newcombe for the difference, Koopman for the ratio, 95%',
} as const;
