/** A baseline's grade with its meaning: 'A, a count at the right ages', and who loaded it where somebody did. */
export function gradeLabel(baseline: {
  readonly letter: 'A' | 'B' | 'C';
  readonly nearest: boolean;
  readonly grade?: string;
}): string {
  return baseline.grade === 'loaded' ? `${countWords(baseline)}, loaded by you` : countWords(baseline);
}

function countWords({letter, nearest}: {readonly letter: 'A' | 'B' | 'C'; readonly nearest: boolean}): string {
  switch (letter) {
    case 'A':
      return 'A, a count at the right ages';
    case 'B':
      return nearest ? 'B, a count at the nearest ages there are' : 'B, a count at other ages';
    case 'C':
      return 'C, modelled';
  }
}
