import {lowered, over, raised, root, squared} from './maths';
import {ownRule, publicHealth, spiegelhalter2005} from './sources';
import type {MethodTheme} from './types';

const breslowDay =
  'Breslow NE, Day NE (1987). Statistical methods in cancer research II. International Agency for Research on Cancer, 69.';

export const caseload: MethodTheme = {
  id: 'caseload',
  name: 'Children: rates and who they meet',
  entries: [
    {
      id: 'childrenRate',
      name: 'Rate per 10,000 residents',
      words:
        'How many children of a place are worked with in a year, for every 10,000 who live there at the same ages? The range allows for chance in how many come to court, and for rounding.',
      use: 'Compare places of different sizes with it. It says how often children are worked with, not how many need it.',
      example: '100 children of 20,000 residents: 50.0 for every 10,000; as 100 may be 98 to 102, range 39.8 to 61.9.',
      formula: [
        ['"rate" = 10,000', over('x', 'n')],
        ['"limits" = x', raised(['( 1 −', over('1', '9 x'), '∓', over('z', ['3', root('x')]), ')'], '3')],
      ],
      edges: [
        'x children, n residents; the lower limit at the least count the shown one could stand for, the upper at the most, with one more child. Exact below 10.',
        'No rate on fewer than 10 children, nor where the count is withheld or the census has no residents of the same ages there.',
      ],
      sources: [breslowDay, publicHealth],
    },
    {
      id: 'relativeRate',
      name: 'Relative rate',
      words:
        'How many times as often are children of one group worked with as those of another, or those of a place as those of the rest of the nation? A rate over a rate.',
      use: '1 is the same rate. Where the range holds 1, no clear difference is said. The census counts residents in 2021: a group that has grown since looks as if it were worked with too often.',
      example:
        '100 of 20,000 residents against 400 of 100,000: 1.25 times, range 0.98 to 1.59 for every count that rounding allows, so no clear difference.',
      formula: [
        ['"ratio" =', over(over(lowered('x', '1'), lowered('n', '1')), over(lowered('x', '2'), lowered('n', '2')))],
        ['"limit" =', over('l', '1 − l'), '×', over(lowered('n', '2'), lowered('n', '1'))],
      ],
      edges: [
        'l the limits of the share of the first among both groups’ children (the range of a share), which makes this the score interval of two rates.',
        'A place is compared with the rest of its whole, a group with a named one or with all others: never with a whole that it is in.',
        'None where either has fewer than 10 children, or is withheld.',
      ],
      sources: [
        'Graham PL, Mengersen K, Morton AP (2003). Confidence limits for the ratio of two rates based on likelihood scores: non-iterative method. Statistics in Medicine 22, 2071–2083.',
        ownRule,
      ],
    },
    {
      id: 'standardisedRate',
      name: 'Age-standardised rate',
      words:
        'What would a group’s rate be, had its residents the ages of all resident children of the area? A group with more young children may be worked with more often for that alone.',
      use: 'Where it is close to the plain rate, age explains little of a difference. Two bands are coarse: differences in age inside a band remain.',
      example:
        '150 of 20,000 residents aged 0 to 15 and 30 of 1,000 aged 16 to 17, in an area of 90,000 and 10,000: 97.5 for every 10,000, where the plain rate is 85.7.',
      formula: [['"rate" = 10,000', over(['∑ w', over('x', 'n')], '∑ w')]],
      edges: [
        'x children and n residents of the group in a band, w residents of all groups in it. The bands are those that the census tables count heritage by: the older is one table less another, each perturbed by a few people.',
        'None on fewer than 10 children, where a count is withheld, or where the area is too small for counts by age.',
      ],
      sources: [
        'Dobson AJ and others (1991). Confidence intervals for weighted sums of Poisson parameters. Statistics in Medicine 10, 457–462.',
        publicHealth,
      ],
    },
    {
      id: 'rateFunnel',
      name: 'Funnel of rates',
      words:
        'Is the rate of a place further from that of the whole than its size would explain? By chance 19 places in 20 lie within the inner limits and 998 in 1,000 within the outer.',
      use: 'Look at places outside the outer limits; never at the ends of the list alone. Where places differ for reasons they share, the funnel is widened for it.',
      example: 'Where 100 children are expected, chance alone leaves between 80.4 and 119.6.',
      formula: [
        ['"limit" =', over('r − a', 'E')],
        [squared('τ'), '=', over('k φ − (k − 1)', ['∑ w − ∑', squared('w'), '/ ∑ w'])],
      ],
      edges: [
        'E children expected at the rate of the whole; r and a as in the funnel of areas, with chances of so many events (Poisson). A place is flagged by its own exact chance.',
        'From ten places widened by the variance beyond chance, on the square-root scale; widening clears places and never flags one.',
      ],
      sources: [spiegelhalter2005 + ' Appendix A.1.'],
    },
    {
      id: 'perWorker',
      name: 'Children for each practitioner',
      words:
        'How many children were worked with in the year for each frontline practitioner in post at its end? The range is what rounding leaves open, and no more.',
      use: 'It is many more than anyone holds at once: children come and go over the year. Compare areas, and ask about the length and weight of cases.',
      example: '3,350 children and 75 full-time equivalents: 44.7 each; as counts are rounded, 43.5 to 45.9.',
      formula: [['"each" =', over('"children in the year"', '"full-time equivalents in frontline roles"')]],
      edges: [
        'People in post where the file has no full-time equivalents. None below the least base of a share, or where either figure is withheld.',
        'Nothing is tested: both figures are whole counts of people.',
      ],
      sources: ['Arithmetic.'],
    },
    {
      id: 'meeting',
      name: 'Chance of a shared heritage or faith',
      words:
        'If a child and a practitioner of the same service area are drawn at random, how often are they of the same broad group? Beside it stands what dealing the same practitioners out to the areas at random would give, and what practitioners with the heritage of residents would.',
      use: 'It describes who could meet, not who did, and is never a target. Look at whether an area differs from chance, and at how small the numbers behind it are.',
      example:
        'Children 60 and 40 of 100, practitioners 90 and 10 of 100: 58%, and as counts are rounded 55% to 61%. Where half of 1,000 practitioners are of each group, 50% by chance.',
      formula: [
        ['"chance" = ∑', lowered('p', 'g'), lowered('s', 'g')],
        ['"expected" = ∑', lowered('p', 'g'), lowered('P', 'g')],
        [
          '"range" = "expected" ± 1.96',
          root([
            '∑',
            over(['S (', lowered('w', 'a'), ')'], lowered('n', 'a')),
            '−',
            over(['S ( ∑', lowered('w', 'a'), ')'], 'N'),
          ]),
        ],
      ],
      edges: [
        'p shares of the children, s of the practitioners there, P of all N practitioners; w what meeting one counts for in an area that has n, S its variance among all of them: dealing out without replacement. The range is worked out, and no deal is drawn.',
        'Lowest to highest tries all shares that the rounded and withheld counts leave open, which add to all who declared. Nothing is given where that is over 15 points wide, or its highest more than three times its lowest.',
        'More or less often than by chance only if so for all of it. With 20 rows, one lies outside its range by chance.',
      ],
      sources: [
        'Simpson EH (1949). Measurement of diversity. Nature 163, 688: the chance that two drawn at random are alike.',
        'Cochran WG (1977). Sampling techniques, third edition. Wiley, 2.5 and 2.6: drawing without replacement.',
        ownRule,
      ],
    },
  ],
};
