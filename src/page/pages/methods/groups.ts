import {lowered, over, root, squared} from './maths';
import {newcombeDifference} from './sources';
import type {MethodTheme} from './types';

const p1 = lowered('p', '1');
const p2 = lowered('p', '2');

export const groups: MethodTheme = {
  id: 'groups',
  name: 'One group of people beside another',
  entries: [
    {
      id: 'difference',
      name: 'Difference of two shares',
      words:
        'Is a group’s share of staff different from its share of children? The range is that of the difference, and both counts are rounded, so both are tried at their least favourable.',
      use: 'Two ranges that overlap may still differ: read the range of the difference, and whether it leaves out 0.',
      example:
        '110 of 1,985 staff (5.5%) and 6,100 of 55,430 children (11.0%): 5.5 points lower, range 4.3 to 6.4 points lower.',
      formula: [
        ['d =', p1, '−', p2],
        [
          '"from" d −',
          root([squared(['(', p1, '−', lowered('l', '1'), ')']), '+', squared(['(', lowered('u', '2'), '−', p2, ')'])]),
        ],
        [
          '"to" d +',
          root([squared(['(', lowered('u', '1'), '−', p1, ')']), '+', squared(['(', p2, '−', lowered('l', '2'), ')'])]),
        ],
      ],
      edges: [
        'l and u the limits of each share’s own range. The two must share nobody.',
        'Nothing where either share may not be shown.',
      ],
      sources: [newcombeDifference],
    },
    {
      id: 'partAndRest',
      name: 'A part against the rest',
      words:
        'Is a role, or an area, different from everybody else of its organisation or nation? It is never compared with a whole that contains it: that would compare it partly with itself and hide the difference.',
      use: 'Read “Beside the rest of England” and “Beside other roles” so. For an area, first ask whether its residents differ as much: the gap beside its own residents answers that.',
      example:
        '60 of 100 in one role, 200 of 500 among all staff: the rest are 140 of 400. 60% beside 35% is 25 points higher, range 14 to 35, or 1.71 times, range 1.38 to 2.09.',
      formula: [
        ['"rest" =', over('X − x', 'N − n')],
        ['d =', over('x', 'n'), '−', over('X − x', 'N − n')],
      ],
      edges: [
        'x of n in the part, X of N in the whole, as shown. The rest as shown is within a few people of the rest as counted; higher or lower holds for every count the four figures could stand for.',
        'Too few to say where the rest is under 23 people. No ratio where nobody of the rest is in the group.',
        'The limits of the difference are Newcombe’s (see the entry before); those of the ratio are all values a score test would not reject.',
      ],
      sources: [
        newcombeDifference,
        'Koopman PAR (1984). Confidence intervals for the ratio of two binomial proportions. Biometrics 40, 513–517.',
      ],
    },
    {
      id: 'pooled',
      name: 'Could two shares be the same',
      words:
        'If staff and children had one and the same share, how often would chance put them this far apart? Lines of enquiry use it to weigh staff beside children.',
      use: 'It decides what is listed, not how large a gap is: that is the difference.',
      example:
        '20 of 50 and 10 of 50: z² is 4.76, which chance passes 2.9 times in 100. At the least favourable counts, 18 of 52 and 12 of 48, it passes 29 times in 100, so nothing is said.',
      formula: [
        [
          squared('z'),
          '=',
          over(
            [squared(['(', lowered('x', '1'), lowered('n', '2'), '−', lowered('x', '2'), lowered('n', '1'), ')']), 'N'],
            [lowered('n', '1'), lowered('n', '2'), 'm (N − m)'],
          ),
        ],
      ],
      edges: ['m people in the group of N, both populations together. The largest p of all possible counts decides.'],
      sources: [
        'Miettinen O, Nurminen M (1985). Comparative analysis of two rates. Statistics in Medicine 4, 213–226, without their N/(N − 1).',
        'That the largest p decides is Stocktake’s own rule.',
      ],
    },
  ],
};
