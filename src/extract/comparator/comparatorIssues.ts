import type {Issue} from '../types';
import type {ComparatorLayout} from './comparatorLayout';
import type {ReadRecord} from './readRecord';
import type {SectionFigures} from './sectionFigures';

type Taken = Extract<ReadRecord, {kind: 'read'}>;

function named(names: readonly string[], most = 8): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : '');
}

function issue(code: string, severity: Issue['severity'], text: string, rows: number | null): readonly Issue[] {
  return rows === 0 ? [] : [{code, severity, text, column: null, rows}];
}

/** The headings that a kind of problem concerns, over all records, and how many records have it. */
function concerned(taken: readonly Taken[], problem: (section: SectionFigures) => readonly string[]) {
  const headings = new Set<string>();
  let records = 0;
  for (const {sections} of taken) {
    const found = sections.flatMap(problem);
    if (found.length > 0) records++;
    for (const heading of found) headings.add(heading);
  }
  return {names: named([...headings]), records};
}

function count(taken: readonly Taken[], is: (record: Taken) => boolean): number {
  return taken.filter(is).length;
}

/** What a person should know of a file that was taken in, gravest first. */
export function comparatorIssues(
  layout: ComparatorLayout,
  taken: readonly Taken[],
  rejected: readonly {readonly line: number; readonly reason: string}[],
): readonly Issue[] {
  const unreadable = concerned(taken, (section) => section.unreadable);
  const impossible = concerned(taken, (section) => section.impossible);
  const exceeded = concerned(taken, (section) => section.exceeded);
  const suppressed = concerned(taken, (section) => section.suppressed);
  const percent = count(taken, ({sections}) => sections.some(({isPercent}) => isPercent));
  const withoutBase = count(taken, ({sections}) => sections.some(({isWithoutBase}) => isWithoutBase));
  const lines = rejected.map(({line, reason}) => `line ${line.toLocaleString('en-GB')} (${reason.toLowerCase()})`);
  return [
    ...issue('rejected', 'rejected', `Left out: ${named(lines, 5)}.`, rejected.length),
    ...issue(
      'unreadable',
      'check',
      `Cells that are no whole number are left out, in ${unreadable.names}. Correct them in the file and choose it again.`,
      unreadable.records,
    ),
    ...issue(
      'impossible',
      'check',
      `Figures larger than everyone who answered are left out, in ${impossible.names}. The total, or the column “undisclosed”, may be wrong.`,
      impossible.records,
    ),
    ...issue(
      'exceeded',
      'check',
      `The parts of ${exceeded.names} add to more than the group itself. They are shown as they are published.`,
      exceeded.records,
    ),
    ...issue(
      'percentages',
      'check',
      'Some figures are percentages, where the standard has counts. They are taken as shares of those who answered; how many people those are is not known.',
      percent,
    ),
    ...issue(
      'withoutBase',
      'check',
      'Some counts have no share, because the file does not say of how many: it lacks “employees” and a total, or gives one answer only.',
      withoutBase,
    ),
    ...issue(
      'dates',
      'check',
      'Dates are written day first, where the standard has 2024-09-30. They are read as day, month, year.',
      count(taken, ({isStandardDate}) => !isStandardDate),
    ),
    ...issue(
      'employees',
      'check',
      'The number of employees is missing, which the standard asks for.',
      count(taken, ({hasEmployees}) => !hasEmployees),
    ),
    ...issue(
      'suppressed',
      'note',
      `Figures that their publisher withheld stay withheld, in ${suppressed.names}.`,
      suppressed.records,
    ),
    ...(layout.unknown.length > 0
      ? issue(
          'unknownColumns',
          'note',
          `Columns that the standard does not have are not read: ${named(layout.unknown.map((heading) => `“${heading.trim().slice(0, 60)}”`))}.`,
          null,
        )
      : []),
    ...(layout.elsewhere.length > 0
      ? issue(
          'elsewhere',
          'note',
          `Subjects that nobody is compared by here are not read: ${named(layout.elsewhere)}.`,
          null,
        )
      : []),
  ];
}
