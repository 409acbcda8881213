import {dimensionById, organisation, type Population} from '../../../catalogue';
import {ruleFor, type Cell} from '../../../disclosure';
import type {Extract, Mapping, Recorded, ReviewedColumn} from '../../../extract';
import {columnWords} from '../columnWords';
import {valueCells} from '../valueCells';
import type {ChoiceGroup} from './ChoiceSelect';
import {targetGroups} from './targets';

/** One different value of a column, and what it stands for. */
export interface ReviewValue {
  readonly value: string;
  /** Rows, through the disclosure gate. */
  readonly rows: Cell;
  /** The target in force; null where nothing is known of the value and nobody has decided. */
  readonly to: string | null;
  /** Why: the list that says so, or a person. */
  readonly why: string;
  readonly isChosen: boolean;
}

/** The values of one column as a work list. */
export interface ReviewList {
  readonly column: string;
  readonly heading: string;
  readonly title: string;
  readonly kind: 'characteristic' | 'area' | 'label';
  /** The characteristic is counted by the file's own values. */
  readonly isOwnList: boolean;
  /** Where the values come from, as far as that is known. */
  readonly lists: readonly string[];
  readonly codedList: string | null;
  readonly listChoices: readonly string[];
  /** Undecided and decided ones first, then the others, most rows first. */
  readonly values: readonly ReviewValue[];
  readonly further: {readonly values: number; readonly rows: number};
  readonly targets: readonly ChoiceGroup[];
  readonly toDecide: number;
}

const byName = new Intl.Collator('en-GB', {numeric: true});
const areaColumns = ['service_area', 'local_authority'];

function isRecorded(column: ReviewedColumn): column is Recorded {
  return 'dimension' in column;
}

function valuesOf(column: ReviewedColumn, mapping: Mapping): readonly ReviewValue[] {
  const chosen = new Map(
    (mapping.values ?? []).flatMap((choice) =>
      choice.column === column.column ? [[choice.value, choice.to] as const] : [],
    ),
  );
  const rows = valueCells([...column.values.map((entry) => entry.rows), column.further.rows], ruleFor(organisation));
  const values = column.values.map((entry, i) => {
    const to = chosen.get(entry.value);
    // Until the file has been read again, an undone choice is not known to be anything else.
    const readAs = entry.by === 'chosen' ? null : entry.readAs;
    const value: ReviewValue = {
      value: entry.value,
      rows: rows[i] ?? {kind: 'withheld', why: 'secondary'},
      to: to ?? readAs,
      why: to === undefined ? (entry.list ?? '') : 'Your choice',
      isChosen: to !== undefined,
    };
    return {value, weight: entry.rows};
  });
  const isOpen = ({to, isChosen}: ReviewValue) => to === null || isChosen;
  return values
    .toSorted((a, b) => {
      const work = Number(isOpen(b.value)) - Number(isOpen(a.value));
      return work || b.weight - a.weight || byName.compare(a.value.value, b.value.value);
    })
    .map(({value}) => value);
}

function reviewList(column: ReviewedColumn, extract: Extract, mapping: Mapping, population: Population): ReviewList {
  const recorded = isRecorded(column) ? column : null;
  const own = extract.ownDimensions.find(({id}) => id === recorded?.dimension);
  const topic = own?.topic ?? (recorded ? dimensionById(recorded.dimension)?.topic : undefined);
  const kind = recorded ? 'characteristic' : areaColumns.includes(column.column) ? 'area' : 'label';
  const values = valuesOf(column, mapping);
  return {
    column: column.column,
    heading: column.heading,
    title: topic ?? columnWords(column.column),
    kind,
    isOwnList: own !== undefined,
    lists: recorded?.lists ?? [],
    codedList: recorded?.codedList ?? null,
    listChoices: recorded?.listChoices ?? [],
    values,
    further: column.further,
    targets: targetGroups(column.column, population),
    // A role or a team that nobody knows is counted under its own name: nothing is lost by leaving it.
    toDecide: kind === 'label' || own ? 0 : values.filter(({to}) => to === null).length,
  };
}

function isWork({toDecide, isOwnList, values}: ReviewList): boolean {
  return toDecide > 0 || isOwnList || values.some(({isChosen}) => isChosen);
}

/** Every column of values as a work list: those with something to decide, or decided, first, so that deciding moves nothing. */
export function reviewLists(extract: Extract, mapping: Mapping): readonly ReviewList[] {
  const columns: readonly ReviewedColumn[] = [...extract.recorded, ...extract.reviewed];
  return columns
    .filter(({values}) => values.length > 0)
    .map((column) => reviewList(column, extract, mapping, extract.kind))
    .toSorted((a, b) => Number(isWork(b)) - Number(isWork(a)));
}
