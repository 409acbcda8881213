/** One method in words a Board member can follow, with its formula and source one click away. */
export interface MethodEntry {
  readonly name: string;
  readonly words: string;
  readonly formula: string;
  readonly source: string;
}

/** Every method that a figure of the app uses, in the order a reader meets them. */
export const methodEntries: readonly MethodEntry[] = [
  {
    name: 'Share and its range',
    words:
      'The share is people in the group over people who declared. The range is what chance alone could plausibly have given around that share, for an organisation of this size recruiting or serving in the same way. Staff and children are counted in full, so it is not a survey’s margin of error.',
    formula: '(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), z for 95 %',
    source:
      'Wilson (1927), JASA 22, 209–212; Newcombe (1998), Statistics in Medicine 17, 857–872; the method of Public Health England’s technical guide (2018)',
  },
  {
    name: 'Representation ratio',
    words:
      'The share of staff or of children over the share of residents. 1 is parity; 2 is twice the residents’ share; 0.5 is half.',
    formula: '(x/n) / p₀, with the limits of the range divided by p₀',
    source: 'Practice of the Race Disparity Unit and the Equality and Human Rights Commission',
  },
  {
    name: 'Gap in points and in people',
    words:
      'Points: the share less the residents’ share. People: how many more or fewer there are than at the residents’ share, to the rounding step.',
    formula: '100 (x/n − p₀); x − n p₀',
    source: 'Arithmetic',
  },
  {
    name: 'Higher, Lower, No clear difference',
    words:
      'Higher or Lower is said only if the range excludes the residents’ share for every count that the shown, rounded counts could stand for. Too few to say: too small a base, or a withheld count. Not assessed: the residents’ table has other ages, or is modelled and the count at other ages does not agree with it.',
    formula: 'The range at the least favourable counts that round to those shown',
    source: 'Stocktake’s own rule, stricter than the range alone',
  },
  {
    name: 'If those who did not declare had been in the group',
    words:
      'Nobody knows the answer of people who did not give one. The bounds show the share if none of them, and if all of them, belonged to the group. Below 60 % declared a share is shown with a caution: it may mislead.',
    formula: 'From x/N to (x + u)/N, with N all people and u those who did not declare',
    source: 'Manski (1989), bounds without assumptions',
  },
  {
    name: 'What this number of people can show',
    words:
      'With few people even a real gap stays hidden. The smallest gap likely to be seen is the one that would be found four times in five if it were there.',
    formula: 'The least |p − p₀| at which the test at 95 % has 80 % power, for this n and p₀',
    source: 'Neyman and Pearson (1933); usual practice of sample-size planning',
  },
  {
    name: 'A part against the rest',
    words:
      'A team, role or area is compared with everybody else in the organisation, never with a whole that contains it: that would compare it partly with itself.',
    formula: 'Difference with limits from the two ranges; ratio by the score method',
    source: 'Newcombe (1998), Statistics in Medicine 17, 873–890; Koopman (1984), Biometrics 40, 513–517',
  },
  {
    name: 'All groups at once',
    words:
      'Asks whether the whole mix of groups differs from residents’, and by how much. With many people almost any mix differs detectably, so the size of the effect is said beside the test.',
    formula: 'X² = Σ(O − E)²/E on k − 1 degrees of freedom; w = √(X²/n)',
    source: 'Pearson (1900); Haberman (1973), Biometrics 29, 205–220; Cohen (1988)',
  },
  {
    name: 'Funnel of areas',
    words:
      'Small areas scatter widely by chance. The lines show how far from the national ratio an area of each size could be by chance, 19 times in 20 and 998 times in 1,000. Where areas differ among themselves more than chance allows, the lines are widened for it and the page says so.',
    formula: 'Exact binomial tails, interpolated between whole numbers; additive overdispersion τ² from ten areas',
    source:
      'Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; Spiegelhalter and others (2012), JRSS A 175, 1–47',
  },
  {
    name: 'Many comparisons',
    words:
      'Among hundreds of comparisons some look unusual by chance. A difference is listed as supported only if no more than one in twenty of those listed together is expected to be a false alarm.',
    formula: 'False-discovery rate of 5 % within one declared family of comparisons',
    source: 'Benjamini and Hochberg (1995), JRSS B 57, 289–300',
  },
  {
    name: 'Change between two snapshots',
    words:
      'Most people are in both snapshots, so the two shares are not independent and no ordinary test fits. The change is shown without a test. Where the extract has person numbers, those who stayed are compared with themselves, and those who joined with those who left.',
    formula: 'Stayers: McNemar’s test, mid-p. Joiners against leavers: difference of two shares',
    source: 'McNemar (1947), Psychometrika 12, 153–157; Fagerland, Lydersen and Laake (2013)',
  },
  {
    name: 'Why did it change',
    words:
      'The change of a share is split into people who joined, who left, who moved between areas or roles, and whose declaration changed. The parts add up to the change before rounding; rounding can leave a step between them, which is stated.',
    formula: 'Part = (group in it − starting share × everyone in it) / people at the end',
    source: 'Arithmetic',
  },
  {
    name: 'Lines of enquiry',
    words:
      'Every group in every area is compared with residents, and staff with children, level by level. A smaller area is looked at only where the larger one it lies in shows a supported gap, and an area and the area around it are never counted as two findings. Only counted residents’ tables make a line. Lines are ranked by people.',
    formula:
      'Two-sided mid-p, adjusted within each family (population pair × level × staff group) at 5 %; a child is tested only under a supported parent',
    source: 'Benjamini and Hochberg (1995); Yekutieli (2008), JASA 103, 309–316',
  },
];
