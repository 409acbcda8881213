import type {Dimension, Organisation} from '../../catalogue';
import type {Comparison, Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {groupOf} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {percentLabel} from '../words/percentLabel';
import type {DraftBlock, DraftRow} from './chartTable';
import {decimalsOf} from './entry';
import {entryOf, type ChangeSaid} from './groupRows';
import type {Side} from './sides';

interface RoleValue {
  readonly value: string;
  readonly label: string;
}

/** The roles of a file in the organisation's order, then any it does not know, as the file names them. */
export function rolesOf(side: Side, organisation: Organisation): readonly RoleValue[] {
  const values = side.source.splits['role'] ?? [];
  const known = organisation.roles.flatMap(({id, label}) =>
    values.filter((value) => value === id || value === label).map((value) => ({value, label})),
  );
  const rest = values.filter((value) => !known.some((role) => role.value === value));
  return [...known, ...rest.map((value) => ({value, label: sentenceStart(value)}))];
}

const noChange: ChangeSaid = {short: '', words: ''};

/**
 * One group's share of staff in each role that anybody holds, against residents of the area; null where no role is
 * recorded. `change` fills the change column.
 */
export function roleBlock(
  side: Side,
  dimension: Dimension,
  category: string,
  slice: Slice,
  evidence: Evidence,
  change: (comparison: Comparison) => ChangeSaid = () => noChange,
): DraftBlock | null {
  const rows = rolesOf(side, evidence.organisation).flatMap(({value, label}): DraftRow[] => {
    const comparison = side.compare(dimension, {value});
    const row = comparison?.rows.find((each) => each.category === category && each.grouping === 'broad');
    if (!comparison || !row) return [];
    const {people} = comparison.line;
    if (people.kind === 'notCollected' || (people.kind === 'shown' && people.count === 0)) return [];
    const said = change(comparison);
    const entry = entryOf(comparison, row, side.area, slice, {
      split: label,
      change: said.short,
      changeWords: said.words,
    });
    return [{key: `${category}-${value}`, label, indent: 0, toggle: null, href: null, entries: [entry]}];
  });
  if (rows.length === 0) return null;
  const group = groupOf(dimension, category);
  const heading = `${group ? sentenceStart(group.members.workforce) : 'Staff'} by role`;
  return {key: 'roles', heading, peopleHeading: 'Staff', rows};
}

/** 'By role, from 67% (head of practice or above) to 88% (family court adviser).' Nothing where fewer than two have shares. */
export function roleSentence(block: DraftBlock | undefined): readonly string[] {
  const entries = block?.rows.flatMap((row) => row.entries) ?? [];
  const decimals = decimalsOf(entries);
  const ranked = entries
    .flatMap(({row, split}) => (row.share === null || split === null ? [] : [{share: row.share, role: split}]))
    .toSorted((a, b) => a.share - b.share);
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  if (ranked.length < 2 || lowest === undefined || highest === undefined) return [];
  const low = percentLabel(lowest.share, decimals);
  const high = percentLabel(highest.share, decimals);
  if (low === high) return [`By role, ${low} throughout.`];
  return [`By role, from ${low} (${lowest.role}) to ${high} (${highest.role}).`];
}
