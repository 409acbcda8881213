import {
  dimensionById,
  standardMetadata,
  standardSections,
  standardSilences,
  type StandardColumn,
  type StandardSection,
} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Cell, ProtectedLine} from '../../disclosure';
import {defaultSlice} from '../../slice';
import {protectionOf} from '../figure/protection';
import {sideOf, type Side} from '../figure/sides';
import {plainCell} from '../figure/tidyRow';
import {csvLine, csvName} from '../tidyCsv';

/** The organisation's own workforce in the Diversity Data Standard, ready to save: protected, or marked as not. */
export interface StandardExport {
  readonly fileName: string;
  readonly text: string;
  /** ISO dates, ascending: one row each. */
  readonly dates: readonly string[];
  /** Cells left blank because the figure is withheld. */
  readonly withheld: number;
  readonly isExact: boolean;
  readonly isSynthetic: boolean;
}

interface Part {
  readonly heading: string;
  readonly cell: Cell;
}

/** Everyone in the groups of a column: withheld where any of them is. */
function cellOf({groups}: StandardColumn, line: ProtectedLine): Cell {
  const cells = groups.flatMap((group) => line.parts[group] ?? []);
  const [only] = cells;
  if (only === undefined) return {kind: 'notCollected'};
  const hidden = cells.find(({kind}) => kind !== 'shown');
  if (cells.length === 1 || hidden) return hidden ?? only;
  return {kind: 'shown', count: cells.reduce((all, cell) => all + (cell.kind === 'shown' ? cell.count : 0), 0)};
}

/** The cells of one characteristic under the standard's headings, and after them the base that is Stocktake's own column. */
function partsOf({key, columns}: StandardSection, line: ProtectedLine): readonly Part[] {
  const {preferNotToSay, notRecorded, people} = standardSilences;
  return [
    ...columns
      .filter(({groups}) => groups.length > 0)
      .map((column) => ({heading: column.column, cell: cellOf(column, line)})),
    {heading: `${key}_${preferNotToSay}`, cell: line.preferNotToSay},
    {heading: `${key}_${notRecorded}`, cell: line.notRecorded},
    {heading: `${key}_${people}`, cell: line.people},
    {heading: `${key}_declared`, cell: line.declared},
  ];
}

/** Groups that the standard cuts in two, so that none of its columns can hold them: '65 and over: 45'. */
function undividedWords(section: StandardSection, line: ProtectedLine): readonly string[] {
  const held = new Set(section.columns.flatMap(({groups}) => groups));
  const broad = dimensionById(section.dimension)?.broad ?? [];
  return broad
    .filter(({id, population}) => !held.has(id) && population !== 'caseload')
    .flatMap(({id, label}) => {
      const cell = line.parts[id];
      return cell === undefined || cell.kind === 'notCollected' ? [] : [`${label}: ${plainCell(cell)}`];
    });
}

/** What is said on every row, because a row is copied without its file. */
function noteOf(words: string, withheld: readonly Part[], undivided: readonly string[], isSynthetic: boolean): string {
  return [
    ...(isSynthetic ? ['Synthetic sample: about nobody'] : []),
    `Counts: ${words}`,
    ...(withheld.length > 0 ? [`Withheld [c] and left blank: ${withheld.map(({heading}) => heading).join(' ')}`] : []),
    ...(undivided.length > 0 ? [`Not divided as in the standard: ${undivided.join(', ')}`] : []),
  ].join('. ');
}

function rowOf(side: Side, sections: readonly StandardSection[], date: string, evidence: Evidence) {
  const lines = sections.flatMap((section) => {
    const line = side.lines.find(section.dimension, date);
    return line ? [{section, line}] : [];
  });
  const parts = lines.flatMap(({section, line}) => partsOf(section, line));
  const withheld = parts.filter(({cell}) => cell.kind === 'withheld');
  const undivided = lines.flatMap(({section, line}) => undividedWords(section, line));
  const {name} = evidence.organisation;
  const {synthetic} = side.source;
  const words: Record<string, string> = {
    published: date,
    organisation: synthetic ? `${name} (synthetic sample)` : name,
    employees: lines[0]?.line.people.kind === 'shown' ? plainCell(lines[0].line.people) : '',
    note: noteOf(protectionOf(evidence).words, withheld, undivided, synthetic),
  };
  // The standard's columns hold whole numbers alone, so a withheld figure is blank and named in the note.
  for (const {heading, cell} of parts) words[heading] = cell.kind === 'shown' ? plainCell(cell) : '';
  return {words, withheld: withheld.length};
}

/** Null where no workforce is loaded, where it has nothing the standard asks for, and while the counts are not there yet. */
export function standardExport(evidence: Evidence): StandardExport | null {
  const area = evidence.areas.nation;
  const side = sideOf({...defaultSlice, area: area.code}, evidence, 'workforce', {area});
  if (side === null || 'sentence' in side) return null;
  const sections = standardSections.filter(({dimension}) => side.source.dimensions.includes(dimension));
  if (sections.length === 0) return null;
  const own = sections.flatMap(({key, columns}) => [
    ...columns.map(({column}) => column),
    ...Object.values(standardSilences).map((silence) => `${key}_${silence}`),
  ]);
  const headings = [...standardMetadata, ...own, ...sections.map(({key}) => `${key}_declared`), 'note'];
  const rows = side.snapshots.all.map((date) => rowOf(side, sections, date, evidence));
  const lines = [headings, ...rows.map(({words}) => headings.map((heading) => words[heading] ?? ''))];
  const protection = protectionOf(evidence);
  return {
    fileName: csvName({id: 'diversity-data-standard', protection}),
    text: lines.map((line) => `${csvLine(line)}\r\n`).join(''),
    dates: side.snapshots.all,
    withheld: rows.reduce((all, row) => all + row.withheld, 0),
    isExact: protection.isExact,
    isSynthetic: side.source.synthetic,
  };
}
