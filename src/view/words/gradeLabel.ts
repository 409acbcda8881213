/** A baseline's grade with its meaning: 'A, a count at the right ages'. */
export function gradeLabel(baseline: {readonly letter: 'A' | 'B' | 'C'; readonly nearest: boolean}): string {
  switch (baseline.letter) {
    case 'A':
      return 'A, a count at the right ages';
    case 'B':
      return baseline.nearest ? 'B, a count at the nearest ages there are' : 'B, a count at other ages';
    case 'C':
      return 'C, modelled';
  }
}
