/** The methods a comparison rests on, named as figures name them; each has its entry on the methods page. */
export const methods = {
  interval: 'Wilson score interval, 95%',
  ratio: 'Representation ratio: share over residents’ share, residents taken as known',
  gap: 'Gap: share less residents’ share in points, and in people to the rounding base',
  rounding: 'Higher or lower only if it holds for every count the rounded figures could stand for',
  unmatched: 'Lower only if answers the census does not have could not undo it',
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
  pooled: 'Score test of two shares that are the same, for staff beside children',
  difference: 'Newcombe hybrid score interval, 95%',
  partAndRest: 'Part against the rest of its whole: Newcombe for the difference, Koopman for the ratio, 95%',
  likelihood: 'Relative likelihood: share of a group over share of the reference group; Koopman, 95%',
  payGap: 'Pay gap: mean and median hourly pay of a group below that of the reference group, per cent of the reference',
  payQuarters: 'Quarters of hourly pay, people on a rate that crosses a boundary shared between them',
  daysLost: 'Days lost over full-time equivalent times 253 working days',
  childrenRate: 'Children per 10,000 residents of the same ages: Byar, 95%',
  relativeRate: 'Relative rate: rate of a group over rate of the reference or the rest; score interval, 95%',
  standardisedRate: 'Directly standardised rate: to the ages of all resident children of the area; Dobson, 95%',
  rateFunnel: 'Funnel of rates by exact Poisson tails around the rate of the whole, 95% and 99.8%',
  perWorker: 'Children in the year for each frontline practitioner at its end',
  meeting:
    'Chance that a child and a practitioner of the same area share a group, against dealing practitioners out at random',
  undeclared: 'Share with none, and with all, of those who did not declare in the group',
  declaration: 'Share who declared; below 60% a caution that figures may mislead',
  canShow: 'Smallest gap that so many people would show 4 times in 5',
  wouldChange: 'What would change the verdict, by the rule that gave it',
} as const;

export type MethodId = keyof typeof methods;
export type MethodName = (typeof methods)[MethodId];

// The keys of `methods` are its own, so the list has their type.
const ids = new Map(Object.entries(methods).map(([id, name]) => [name, id as MethodId]));

/** The entry of a method on the methods page. Throws RangeError for a name no comparison carries. */
export function methodId(name: MethodName): MethodId {
  const id = ids.get(name);
  if (id === undefined) throw new RangeError(`No method is called ${name}. Give one that a comparison carries.`);
  return id;
}
