import {lowered, over, root, squared} from './maths';
import {cohen, ownRule, wilson} from './sources';
import type {MethodTheme} from './types';

export const residents: MethodTheme = {
  id: 'residents',
  name: 'Beside residents',
  entries: [
    {
      id: 'rounding',
      name: 'Higher, Lower, No clear difference',
      words:
        'Is the share different from the residents’ share by more than chance and rounding could explain? Higher or Lower is said only if the range leaves out the residents’ share for every count that the shown figures could stand for.',
      use: 'Act on Higher and Lower. No clear difference does not say that there is none; Too few to say and Not assessed say nothing either way.',
      example:
        '40 of 100 beside 30%: the range is 30.9% to 49.8%, so it looks higher; but 40 may be 38 and 100 may be 102, and then the range starts at 28.5%. So: No clear difference, because rounding hides the answer.',
      formula: ['"Higher if" l (38, 102) > q', '"Lower if" u (42, 98) < q'],
      edges: [
        'l and u the limits of the range at the least favourable counts, here for 40 of 100; q the residents’ share. A shown 5 stands for 5 to 7, a shown 40 for 38 to 42, a shown 0 for none.',
        'Too few to say: the count or its base is withheld, or the rounded base is under 23.',
        'Not assessed: not recorded here, no residents’ table, residents of other ages only, or the two entries that follow.',
      ],
      sources: [ownRule + ' It is stricter than the range alone.', wilson],
    },
    {
      id: 'unmatched',
      name: 'Answers the census does not have',
      words:
        'Could people recorded less exactly than the census asks make a share look low? Staff recorded only as “disabled” belong somewhere in the census’s finer groups.',
      use: 'Where this is the reason for Not assessed, better recording would settle it.',
      example:
        '30 of 1,000 staff beside 5% would be Lower. With 40 more recorded too broadly to place, 70 might belong, so: Not assessed.',
      formula: ['"Lower only if" u (x + m, n − a) < q'],
      edges: [
        'm people known only to the broad group, a those whom the residents’ table leaves out by age, both at their most. Higher needs no such care: both would only raise the share.',
      ],
      sources: [ownRule],
    },
    {
      id: 'agreement',
      name: 'Two residents’ tables that must agree',
      words:
        'May a table decide that is modelled, or of other ages? Not alone. Where residents of the right ages are modelled, a counted table must give the same verdict.',
      use: 'Trust a verdict on grade A or B first. One on grade C stands because a count agrees; read which in the note.',
      example:
        '60 of 300 staff (20%) beside modelled residents of 14% and counted ones of 15%: higher than both, so Higher. Were the count 19%: Not assessed, because the tables disagree.',
      formula: ['"modelled verdict" = "counted verdict"'],
      edges: [
        'Grade A counts residents of the right ages, B of other ages, C is modelled. A, and B of the nearest ages, decide alone.',
        'If a reader chooses residents of all ages, the table of the right ages must still agree.',
      ],
      sources: [
        ownRule,
        'Berger RL (1982). Multiparameter hypothesis testing and acceptance sampling. Technometrics 24, 295–300: both tests must reject.',
      ],
    },
    {
      id: 'distribution',
      name: 'All groups at once',
      words:
        'Does the whole mix of groups differ from residents’, and by how much? With many people almost any mix differs detectably, so the size is said beside the test.',
      use: 'Look at the size first: below 0.1 is very small whatever the test says. Then find which groups make it, in the rows.',
      example:
        '10, 40 and 50 people beside residents’ 20%, 30% and 50%: X² is 8.33, which chance alone passes 1.6 times in 100; the size is 0.29, small. The first group is furthest out, 2.5 standard errors below.',
      formula: [
        [lowered('E', 'i'), '= n', lowered('q', 'i')],
        [squared('X'), '= ∑', over(squared(['(', lowered('O', 'i'), '−', lowered('E', 'i'), ')']), lowered('E', 'i'))],
        [
          lowered('r', 'i'),
          '=',
          over([lowered('O', 'i'), '−', lowered('E', 'i')], root([lowered('E', 'i'), '(1 −', lowered('q', 'i'), ')'])),
        ],
        ['w =', root(over(squared('X'), 'n'))],
      ],
      edges: [
        'O people counted in each of k groups, q residents’ shares; k − 1 degrees of freedom, as the shares are fixed. Size w: 0.1 small, 0.3 medium, 0.5 large.',
        'It differs only if the least X² that possible counts could give is still beyond chance.',
        'Groups that are withheld or expect fewer than 5 are taken together, and the note says so. A group with no residents and nobody in it is left out; with somebody in it nothing is tested.',
      ],
      sources: [
        'Pearson K (1900). On the criterion that a given system of deviations from the probable is such that it can be reasonably supposed to have arisen from random sampling. Philosophical Magazine 50, 157–175.',
        'Haberman SJ (1973). The analysis of residuals in cross-classified tables. Biometrics 29, 205–220.',
        'Cochran WG (1954). Some methods for strengthening the common χ² tests. Biometrics 10, 417–451.',
        cohen,
      ],
    },
  ],
};
