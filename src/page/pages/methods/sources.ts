/** Works cited by more than one entry, in full. */
export const wilson =
  'Wilson EB (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.';
export const newcombeDifference =
  'Newcombe RG (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine 17, 873–890.';
export const benjaminiHochberg =
  'Benjamini Y, Hochberg Y (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 57, 289–300.';
export const spiegelhalter2005 =
  'Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24, 1185–1202.';
export const publicHealth =
  'Public Health England (2018). Technical guide: confidence intervals. Association of Public Health Observatories (2008). Technical briefing 3: commonly used public health statistics and their confidence intervals.';
export const cohen =
  'Cohen J (1988). Statistical power analysis for the behavioral sciences, second edition. Lawrence Erlbaum.';
export const hundepool = 'Hundepool A and others (2012). Statistical disclosure control. Wiley.';
export const ownRule = 'Stocktake’s own rule: no text was found to cite.';
