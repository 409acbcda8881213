import {standardName, type Comparator} from '../../catalogue';
import {limits} from '../limits';
import type {ComparatorLayout} from './comparatorLayout';
import {publishedDate} from './publishedDate';
import {sectionFigures, type RecordCells, type SectionFigures} from './sectionFigures';

export type ReadRecord =
  | {
      readonly kind: 'read';
      readonly comparator: Omit<Comparator, 'id'>;
      readonly sections: readonly SectionFigures[];
      readonly isStandardDate: boolean;
      readonly hasEmployees: boolean;
    }
  | {readonly kind: 'rejected'; readonly reason: string};

const levels: Readonly<Record<string, string>> = {
  lowerquartile: 'lowest quarter of pay',
  lowermiddlequartile: 'second quarter of pay',
  uppermiddlequartile: 'third quarter of pay',
  topquartile: 'highest quarter of pay',
};

function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : null;
}

/** One record of the standard: an organisation, or a part of it, at one date. */
export function readRecord(layout: ComparatorLayout, cells: RecordCells, fileName: string): ReadRecord {
  const text = (column: number) => (column < 0 ? '' : cells.at(column).slice(0, limits.valueCharacters));
  const organisation = text(layout.organisation);
  if (organisation === '') return {kind: 'rejected', reason: 'No organisation is named'};
  const published = text(layout.published);
  const date = publishedDate(published);
  if (date === null) {
    return {kind: 'rejected', reason: published === '' ? 'No date is given' : `“${published}” is no date`};
  }
  const grouping = text(layout.grouping);
  const isPart = grouping !== '' && grouping !== organisation;
  const level =
    levels[
      text(layout.level)
        .toLowerCase()
        .replaceAll(/[^a-z]/g, '')
    ] ?? null;
  const employees = whole(text(layout.employees));
  const sections = layout.sections.map((section) => sectionFigures(section, employees, cells));
  const body = [organisation, ...(isPart ? [grouping] : []), ...(level === null ? [] : [level])].join(', ');
  const people = employees === null ? 'its staff' : `its staff, ${employees.toLocaleString('en-GB')} of them`;
  const note = text(layout.note);
  return {
    kind: 'read',
    comparator: {
      body,
      describes: level === null ? people : `those of its staff in the ${level}`,
      // A quarter of pay is no workforce: it is listed, and never stands beside everyone.
      population: level === null ? 'workforce' : null,
      date: date.iso,
      publisher: organisation,
      title: `${standardName}, ${fileName}`,
      address: null,
      note: note === '' ? null : note,
      figures: sections.flatMap(({figures}) => figures),
    },
    sections,
    isStandardDate: date.isStandard,
    hasEmployees: employees !== null,
  };
}
