import {lowered, over} from './maths';
import {ownRule} from './sources';
import type {MethodTheme} from './types';

const regulations =
  'The Equality Act 2010 (Gender Pay Gap Information) Regulations 2017, SI 2017/172; for public bodies SI 2017/353.';

export const staff: MethodTheme = {
  id: 'staff',
  name: 'Staff among themselves',
  entries: [
    {
      id: 'likelihood',
      name: 'Relative likelihood',
      words:
        'Was something, such as a long absence or leaving, more likely for one group than for another? The share of the group to whom it happened over the share of a named reference group.',
      use: '1 is the same likelihood. Read the range first: where it holds 1, no clear difference is said. A clear one is no cause: role, age and length of service are not accounted for.',
      example:
        '35 of 240 and 165 of 1,640: 14.6 of 100 against 10.1 of 100, 1.45 times as likely, range 1.03 to 2.02; for every count rounding allows it is not clear.',
      formula: [
        ['"ratio" =', over(over(lowered('x', '1'), lowered('n', '1')), over(lowered('x', '2'), lowered('n', '2')))],
      ],
      edges: [
        'x of n people of the group and of the reference, who share nobody. Limits are Koopman’s score interval at 95%.',
        'Where it happened to nobody of the reference there is no ratio. More or less likely only if so for every count the shown ones could stand for.',
      ],
      sources: [
        'Koopman PAR (1984). Confidence intervals for the ratio of two binomial proportions. Biometrics 40, 513–517.',
      ],
    },
    {
      id: 'payGap',
      name: 'Pay gap',
      words:
        'By how much is the hourly pay of one group below that of another, as a share of the other’s? The mean takes everyone’s pay into account, the median is the pay of the person in the middle.',
      use: 'Positive: the group is paid less. A gap says nothing of equal pay for equal work: it is about who is in which post.',
      example: 'Men paid £20 and £30 an hour and a woman £10: means £25 and £10, a mean gap of 60%.',
      formula: [['"gap" = 100', over('"reference" − "group"', '"reference"')]],
      edges: [
        'People with an hourly rate above nought at 31 March. The extract cannot say who is on reduced pay because of leave: leave their rate blank.',
        'Worked out from pay as it is and rounded once; never from rounded pounds, and no pound is shown.',
      ],
      sources: [regulations],
    },
    {
      id: 'payQuarters',
      name: 'Quarters of hourly pay',
      words:
        'Everyone in order of hourly pay, cut into four quarters as equal as can be: how many of each are women? People on one rate that crosses a cut are shared between the two quarters in that rate’s proportion of women.',
      use: 'A share that falls from the lower to the upper quarter shows where a gap comes from.',
      example: 'Men paid 10, 20 and 30 and women 15 and 25: quarters of 2, 1, 1 and 1, with 1, 0, 1 and 0 women.',
      formula: ['"women" = ∑ "people taken" × "women’s share"'],
      edges: [
        'Summed over the rates of pay in a quarter: the people taken of a rate, by the share of women among everyone paid it.',
        'One left over goes to the lower quarter, two to lower and upper middle, three to all but the upper.',
        'Counts are rounded like all others, so shares on a base under 1,000 have no decimals, where the regulations ask for one. Where a quarter has fewer than 5 of either, none is shown.',
      ],
      sources: [regulations],
    },
    {
      id: 'daysLost',
      name: 'Days lost',
      words:
        'Of the days staff could have worked in a year, how many were lost to sickness? A full-time year is taken as 253 working days.',
      use: 'Compare groups by the likelihood of a long absence beside it: a few long absences make most of the days, so this rate has no range.',
      example: '500 days of 40 full-time equivalents: 4.9% of 10,120 working days.',
      formula: [['"rate" = 100', over('"days"', '"full-time equivalent" × 253')]],
      edges: [
        'Days of people who joined or changed hours in the year are set against a whole year at their present hours. Blank days leave a person out.',
      ],
      sources: ['261 weekdays less 8 bank holidays; holidays taken are not off.', ownRule],
    },
  ],
};
