import {lowered, over} from './maths';
import {newcombeDifference} from './sources';
import type {MethodTheme} from './types';

export const change: MethodTheme = {
  id: 'change',
  name: 'Change between snapshots',
  entries: [
    {
      id: 'change',
      name: 'Change without a test',
      words:
        'How far has the share moved since the earlier snapshot? Most people are in both, so the two shares are not independent and no ordinary test fits: the change is shown, and nothing is claimed.',
      use: 'Read it as what happened. Whether it is more than chance is asked of those who stayed and those who came and went.',
      example: '100 of 2,000 in March and 120 of 2,000 in September: 5.0% to 6.0%, up 1.0 point, without a verdict.',
      formula: ['"points" = 100 ("share now" − "share then")'],
      edges: [
        'None where either share may not be shown. Rounding alone can move each share by a few people over its base.',
      ],
      sources: ['Arithmetic.'],
    },
    {
      id: 'stayers',
      name: 'Those who stayed, beside themselves',
      words:
        'Among people counted at both snapshots, did more move into the group than out of it, beyond chance? Each is compared with themselves, so only those whose answer changed count.',
      use: 'For characteristics that people declare, this is mostly new declarations: read it beside the share who declared.',
      example:
        '40 newly recorded as disabled and 20 no longer: chance alone gives so uneven a split 0.99 times in 100, so Higher, for every count rounding allows. 15 and 5 would be tested exactly.',
      formula: ['"exact" p = 2 P(X ≤ c)', '"mid-p" = "exact" p − P(X = c)'],
      edges: [
        'X binomial with b + c people at one half; b gained, c lost, c the fewer. Exact where b + c is under 25, else mid-p.',
        'Needs person numbers in the extract. Not tested where more than 5% of joiners or leavers have none: they may be the same people twice.',
      ],
      sources: [
        'McNemar Q (1947). Note on the sampling error of the difference between correlated proportions or percentages. Psychometrika 12, 153–157.',
        'Fagerland MW, Lydersen S, Laake P (2013). The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than exact conditional. BMC Medical Research Methodology 13, 91.',
      ],
    },
    {
      id: 'joinersAndLeavers',
      name: 'Joiners beside leavers',
      words:
        'Do those who joined differ from those who left? They are different people, so the difference of their shares can be tested.',
      use: 'A clear difference says that the organisation is changing through who comes and goes, even while the total share hardly moves.',
      example: '30 of 200 joiners (15.0%) and 10 of 150 leavers (6.7%): 8.3 points higher, range 1.6 to 14.7.',
      formula: ['"as for the difference of two shares"'],
      edges: ['A person without a number counts as having left and joined: where there are many, nothing is tested.'],
      sources: [newcombeDifference],
    },
    {
      id: 'parts',
      name: 'Why did it change',
      words:
        'How much of the change came from people who joined, who left, who moved between areas or roles, and whose declaration changed? The parts add up to the change before rounding.',
      use: 'Find the largest part first: it says where a decision would act. A part smaller than a rounding step is no finding.',
      example:
        '10 of 100 at the start; 8 of 20 who join and 1 of 10 who leave are in the group: 17 of 110 at the end. Up 5.5 points, of which joiners 5.5 and leavers 0.0.',
      formula: [['"part" =', over(['∑ ± (', lowered('x', 'f'), '− s', lowered('n', 'f'), ')'], 'N')]],
      edges: [
        's the share at the start, N those who declared at the end; x of n people of a flow f are in the group, added where they come and taken away where they go.',
        'With rounded counts a step may be left over, which is stated; each part has the range it could lie in.',
        'Those who only changed their answer add nobody to the base.',
      ],
      sources: [
        'Kitagawa EM (1955). Components of a difference between two rates. Journal of the American Statistical Association 50, 1168–1194.',
      ],
    },
  ],
};
