import {
  standardElsewhere,
  standardMetadata,
  standardSections,
  standardSilences,
  type StandardColumn,
  type StandardSection,
} from '../../catalogue';

/** Where one section's columns stand; -1 where the file has no such column. */
export interface SectionLayout {
  readonly section: StandardSection;
  readonly columns: readonly {readonly at: number; readonly column: StandardColumn}[];
  readonly preferNotToSay: number;
  readonly notRecorded: number;
  readonly people: number;
  /** Everyone who answered: a column of Stocktake's own, so that rounded counts keep their base. */
  readonly declared: number;
}

/** Where everything stands in a file of the Diversity Data Standard, told from its headings alone. */
export interface ComparatorLayout {
  readonly organisation: number;
  readonly published: number;
  readonly grouping: number;
  readonly level: number;
  readonly employees: number;
  readonly note: number;
  readonly sections: readonly SectionLayout[];
  /** Headings of subjects that are compared nowhere here, by subject: 'carer'. */
  readonly elsewhere: readonly string[];
  /** Headings that the standard does not have. */
  readonly unknown: readonly string[];
}

/** The standard's own name first; files in use also say date. */
const dateHeadings = ['published', 'date'];
export const declaredSuffix = 'declared';
export const noteHeading = 'note';

function folded(heading: string): string {
  return heading
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, '_');
}

function sectionLayout(section: StandardSection, place: (name: string) => number): SectionLayout {
  const {key} = section;
  return {
    section,
    columns: section.columns.flatMap((column) => {
      const at = place(column.column);
      return at < 0 ? [] : [{at, column}];
    }),
    preferNotToSay: place(`${key}_${standardSilences.preferNotToSay}`),
    notRecorded: place(`${key}_${standardSilences.notRecorded}`),
    people: place(`${key}_${standardSilences.people}`),
    declared: place(`${key}_${declaredSuffix}`),
  };
}

function subjectOf(name: string): string | undefined {
  return standardElsewhere.find((key) => name.startsWith(`${key}_`));
}

/** Null for headings of any other file: it needs an organisation, a date, and a column of answers. */
export function comparatorLayout(headings: readonly string[]): ComparatorLayout | null {
  const names = headings.map(folded);
  const known = new Set<string>([...standardMetadata, ...dateHeadings, noteHeading]);
  const place = (name: string): number => {
    known.add(name);
    return names.indexOf(name);
  };
  const sections = standardSections.map((section) => sectionLayout(section, place));
  const organisation = place('organisation');
  const published = dateHeadings.map(place).find((at) => at >= 0) ?? -1;
  const present = sections.filter(({columns}) => columns.length > 0);
  const others = names.filter((name) => name !== '' && !known.has(name));
  const elsewhere = new Set(others.flatMap((name) => subjectOf(name) ?? []));
  if (organisation < 0 || published < 0 || (present.length === 0 && elsewhere.size === 0)) return null;
  return {
    organisation,
    published,
    grouping: place('organisation_grouping'),
    level: place('organisation_level'),
    employees: place('employees'),
    note: place(noteHeading),
    sections: present,
    elsewhere: [...elsewhere],
    unknown: headings.filter((heading, i) => others.includes(names[i] ?? '') && !subjectOf(folded(heading))),
  };
}

/** Whether these are the headings of a file of the Diversity Data Standard. */
export function isComparatorHeadings(headings: readonly string[]): boolean {
  return comparatorLayout(headings) !== null;
}
