import {over, root, squared, type Maths} from './maths';
import {ownRule, publicHealth, wilson} from './sources';
import type {MethodTheme} from './types';

const spread: Maths = root([over('p (1 − p)', 'n'), '+', over(squared('z'), ['4', squared('n')])]);

export const shares: MethodTheme = {
  id: 'shares',
  name: 'Shares and their ranges',
  entries: [
    {
      id: 'interval',
      name: 'Share and its range',
      words:
        'How large is the group among people who declared, and how far could chance alone have moved that? Staff and children are counted in full, so the range is not a survey’s margin of error: it is what recruiting or serving so many people in the same way could plausibly have given.',
      use: 'Read the count first, then the range. A wide range says there are few people, not that the count is wrong.',
      example: '110 of 1,985 staff who declared are Asian: 5.5%, range 4.6% to 6.6%.',
      formula: [
        'p = x / n',
        ['"centre" =', over(['p +', over(squared('z'), '2 n')], ['1 +', over(squared('z'), 'n')])],
        ['"range" = "centre" ±', over(['z', spread], ['1 +', over(squared('z'), 'n')])],
      ],
      edges: [
        'x people in the group of n who declared, both as shown; z = 1.960 for 95%.',
        'No range where nobody declared, and no share on a rounded base under 23. With nobody in the group the range starts at exactly 0; with everybody it ends at exactly 100%.',
        'No correction for a finite population: counted in full, the range would have no width and answer another question. That complete counts may be read as one outcome of a process is the practice of public health statistics; the wording was not found in a primary text.',
      ],
      sources: [
        wilson,
        'Newcombe RG (1998). Two-sided confidence intervals for the single proportion: comparison of seven methods. Statistics in Medicine 17, 857–872.',
        publicHealth,
      ],
    },
    {
      id: 'ratio',
      name: 'Representation ratio',
      words:
        'How many times the residents’ share is the share of staff or of children? 1 is parity, 2 is twice, 0.5 is half.',
      use: 'Use it to compare groups of different sizes. Beside a small residents’ share a large ratio may be very few people, so read the gap in people with it.',
      example: '5.5% of staff beside 10.5% of residents is a ratio of 0.53, range 0.44 to 0.63.',
      formula: [['"ratio" =', over('p', 'q')], '"limits" = "limits of the range of" p "over" q'],
      edges: [
        'p the share, q the residents’ share, taken as known: the census is itself a count, of residents and not of the labour market.',
        'No ratio where no resident is in the group.',
      ],
      sources: ['Arithmetic. The limits are those of the range (Wilson 1927), divided by a fixed number.'],
    },
    {
      id: 'gap',
      name: 'Gap in points and in people',
      words:
        'How far is the share from the residents’ share, and how many people is that? People is the number more or fewer than there would be at the residents’ share.',
      use: 'Points say how different; people say how much it would take. Findings are ordered by people.',
      example:
        '110 of 1,985 is 5.5%, beside 10.5%: 5.0 points lower, and about 100 people fewer than the 208 expected.',
      formula: ['"points" = 100 (p − q)', '"people" = x − n q'],
      edges: [
        'People are given to the nearest 5, the step that counts are rounded to.',
        'Points have one decimal from a base of 1,000; below it the decimal is noise. Nothing is given where there is no verdict to stand behind it.',
      ],
      sources: ['Arithmetic.'],
    },
    {
      id: 'undeclared',
      name: 'If those who did not declare had been in the group',
      words:
        'What could the share be, whatever those who gave no answer would have said? The lower bound has none of them in the group, the upper all.',
      use: 'If the residents’ share lies between the bounds, silence alone could explain the gap: raise declaration before drawing conclusions.',
      example: '110 of 1,985 who declared, of 2,145 asked: the share of everyone lies from 5.1% to 12.6%.',
      formula: [['"from"', over('x', 'N'), '"to"', over('x + u', 'N')]],
      edges: [
        'N everyone the question applies to, u those of them who did not declare, x in the group, all as shown.',
        'Not given where the people, those who declared or the group are withheld, or fewer than 23 were asked.',
      ],
      sources: ['Manski CF (1989). Anatomy of the selection problem. Journal of Human Resources 24, 343–360.'],
    },
    {
      id: 'declaration',
      name: 'Enough declared',
      words:
        'Did enough people answer for a share to speak for the others? Below 60% declared, every share of the characteristic carries the caution that it may mislead.',
      use: 'Read a share under a caution as a share of those who answered, and nothing more.',
      example: '1,100 of 2,000 children have a faith recorded: 55%, so their shares carry the caution.',
      formula: [['"declared" =', over('"people whose answer is a category"', '"people asked"')]],
      edges: ['People the question does not apply to are not counted as asked. The caution changes no verdict.'],
      sources: [ownRule],
    },
    {
      id: 'canShow',
      name: 'What this number of people can show',
      words:
        'With so many people, how large must a gap be to be seen? With few, even a real gap stays hidden. “Likely to be seen” is four times in five.',
      use: 'Where no clear difference is found on a small base, look here before saying that there is none.',
      example:
        '1,985 people beside a residents’ share of 10.5%: shown figures are clear from 1.7 points below or 1.6 above; a true gap of 2.1 points is likely to be seen. A gap as wide as 5.5% beside 10.5% is likely to be seen from 255 people.',
      formula: [
        '"find" π "so that" P(X ≤ c) = 0.8',
        ['"about" (1.96', root('q (1 − q)'), '+ 0.84', root('p (1 − p)'), ') /', root('n')],
      ],
      edges: [
        'X binomial with n people and share π; c the most that would be shown and be called lower, by the verdict’s own rule, so rounding and withholding are in it. Likewise above.',
        'None is given where no gap could be found, or the base is under 23.',
      ],
      sources: [
        'Cohen J (1988). Statistical power analysis for the behavioral sciences, second edition. Lawrence Erlbaum: four times in five.',
        'Fleiss JL, Levin B, Paik MC (2003). Statistical methods for rates and proportions, third edition. Wiley: the approximation.',
      ],
    },
  ],
};
