const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date: '30 September 2026' in sentences, '30 Sep 2026' in pickers and on axes. */
export function dateLabel(iso: string, style: 'long' | 'short' = 'long'): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  if (name === undefined || year === undefined || day === undefined) return iso;
  return `${day} ${style === 'long' ? name : name.slice(0, 3)} ${year}`;
}

/** '30 September 2026'. */
export function longDate(iso: string): string {
  return dateLabel(iso, 'long');
}

/** '30 Sep 2026'. */
export function shortDate(iso: string): string {
  return dateLabel(iso, 'short');
}

/** The earlier snapshot as a reader says it: 'March', with its year when that is a year or more back. */
export function sinceLabel(earlier: string, at: string): string {
  const [year, month] = earlier.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  if (name === undefined || year === undefined) return earlier;
  const [atYear, atMonth] = at.split('-').map(Number);
  const monthsBack = ((atYear ?? year) - year) * 12 + ((atMonth ?? 0) - (month ?? 0));
  return monthsBack < 12 ? name : `${name} ${year}`;
}
