/** The people compared with: 'residents 16 to 64', 'residents of all ages', 'pupils at state-funded schools'. */
export function ageWords(baseline: {readonly base: string; readonly ages: string}): string {
  return `${/^pupils\b/i.test(baseline.base) ? 'pupils' : 'residents'} ${baseline.ages}`;
}
