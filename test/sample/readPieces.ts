import {createHash} from 'node:crypto';

export type Row = Readonly<Record<string, string>>;

/** Reads the sample's csv by hand (not with the code that wrote it): plain cells and cells in double quotes. */
export function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, -1);
}

/** Rows by snapshot, and the checksum of the whole text. */
export function readPieces(pieces: Iterable<string>, columns: readonly string[]) {
  const hash = createHash('sha256');
  const bySnapshot = new Map<string, Row[]>();
  let headings: readonly string[] | null = null;
  let at: readonly number[] = [];
  for (const piece of pieces) {
    hash.update(piece);
    for (const line of piece.split('\n')) {
      if (line === '') continue;
      // Most cells are plain: the slow reading is kept for lines that need it.
      const cells = line.includes('"') ? cellsOf(`${line},`) : line.split(',');
      if (!headings) {
        headings = cells;
        at = columns.map((column) => cells.indexOf(column));
        continue;
      }
      if (cells.length !== headings.length) throw new Error(`${cells.length} cells in: ${line}`);
      const row = Object.fromEntries(columns.map((column, i) => [column, cells[at[i] ?? -1] ?? '']));
      const rows = bySnapshot.get(cells[0] ?? '') ?? [];
      rows.push(row);
      bySnapshot.set(cells[0] ?? '', rows);
    }
  }
  return {bySnapshot, headings: headings ?? [], sha256: hash.digest('hex')};
}

const broadWords = ['Asian', 'Black', 'Mixed', 'Other', 'White'];

/** Percentages of those whose heritage is written down, by the first word of its census label. */
export function heritagePercent(rows: readonly Row[]): number[] {
  const known = rows.map((row) => /^(Asian|Black|Mixed|Other|White)\b/.exec(row['ethnic_group'] ?? '')?.[1]);
  const answered = known.filter((word) => word !== undefined);
  return broadWords.map((word) => percent(answered, (answer) => answer === word));
}

export function percent<T>(all: readonly T[], is: (one: T) => boolean): number {
  return (100 * all.filter(is).length) / all.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export const isAnswered = (value: string | undefined): boolean =>
  value !== '' && value !== 'Prefer not to say' && value !== 'Not known';
