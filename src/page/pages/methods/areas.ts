import {lowered, over, root, squared} from './maths';
import {benjaminiHochberg, spiegelhalter2005} from './sources';
import type {MethodTheme} from './types';

export const areas: MethodTheme = {
  id: 'areas',
  name: 'Many areas together',
  entries: [
    {
      id: 'funnel',
      name: 'Funnel of areas',
      words:
        'Is an area further from the national pattern than its size would explain? Small areas scatter widely by chance, so the limits open out like a funnel towards them: by chance, 19 areas in 20 lie within the inner limits and 998 in 1,000 within the outer.',
      use: 'Look at areas outside the outer limits. Never rank areas by their share alone: the ends of such a list are mostly small areas.',
      example:
        'An area of 100 people, where 20% are expected, lies by chance from 12.0% to 27.6%; one of 1,000 from 17.5% to 22.5%.',
      formula: [
        '"expected" π = "nation’s ratio" × q',
        ['"limit" =', over('r − a', 'n')],
        ['a =', over('F(r) − P', 'F(r) − F(r − 1)')],
      ],
      edges: [
        'F counts chances of r people or fewer among n at share π; r is the first number with F(r) above P, and P is 2.5% and 0.1% at each side.',
        'An area is flagged by its own chances, at its own residents’ share q; the line drawn is for the nation’s, so it is a guide.',
        'The nation includes the area: with many areas that matters little, and it is the custom of the plot. Limits stay within 0 and 100%.',
      ],
      sources: [spiegelhalter2005 + ' Appendix A.1.1.'],
    },
    {
      id: 'dispersion',
      name: 'Areas that differ more than chance',
      words:
        'Do areas differ among themselves for reasons no single area explains? Then nearly all would lie outside a funnel made for chance alone, and it is widened for it.',
      use: 'A widened funnel says that differences are common, not that nobody stands out. Look for causes that areas share.',
      example:
        'Ten areas lie 4, 3, 2, 1 and 0 standard errors below what is expected, and 0, 1, 2, 3 and 4 above. Their squares are 4.7 times what chance would give (φ), so limits of areas with a standard error of 5 points are made 2.3 times as wide.',
      formula: [
        [
          lowered('z', 'i'),
          '=',
          over(['"arcsin"', root(lowered('p', 'i')), '− "arcsin"', root(lowered('π', 'i'))], lowered('s', 'i')),
        ],
        [lowered('s', 'i'), '=', over('1', ['2', root(lowered('n', 'i'))])],
        ['φ =', over('1', 'k'), '∑', squared(lowered('z', 'i'))],
        [squared('τ'), '=', over('k φ − (k − 1)', ['∑ w − ∑', squared('w'), '/ ∑ w'])],
      ],
      edges: [
        'w = 1/s². The tenth of areas furthest out at each side count as far out as the next one (winsorised), so that outliers do not hide themselves.',
        'From ten areas; with fewer, φ is too uncertain and nothing is widened. Widening clears areas; it never flags one.',
      ],
      sources: [
        spiegelhalter2005,
        'Spiegelhalter D and others (2012). Statistical methods for healthcare regulation: rating, screening and surveillance. Journal of the Royal Statistical Society A 175, 1–47.',
      ],
    },
    {
      id: 'family',
      name: 'Many comparisons',
      words:
        'Among hundreds of areas some look unusual by chance alone. Which differences stand when all areas of a level are judged together? Of those that do, no more than one in twenty is expected to be a false alarm.',
      use: 'On the map and in lists of areas, prefer differences that hold over the whole list.',
      example:
        'Five areas with p of 0.001, 0.008, 0.039, 0.041 and 0.6: taken alone four are below 0.05. Judged together they are 0.005, 0.020, 0.051, 0.051 and 0.600, so two stand.',
      formula: ['"put p in order" p(1) ≤ … ≤ p(k)', ['"adjusted" p(i) = "least of" k p(j) / j "for" j ≥ i']],
      edges: [
        'Each p is exact: twice the chance of so few, or so many, less half the chance of the count itself (mid-p). Where two residents’ tables must agree the larger counts.',
        'It stands only if it does at the largest p that possible counts allow. A family is one group at one level of areas.',
        'Areas inside areas are not independent; the procedure holds up well for such dependence in practice.',
      ],
      sources: [
        benjaminiHochberg,
        'Benjamini Y, Yekutieli D (2001). The control of the false discovery rate in multiple testing under dependency. Annals of Statistics 29, 1165–1188.',
        'Hirji KF (2006). Exact analysis of discrete data. Chapman and Hall: mid-p.',
      ],
    },
  ],
};
