import {dimensionById, type Dimension, type SplitName} from '../../catalogue';
import type {Comparison, Evidence} from '../../comparison';
import {crossedBy, type Slice, type Split} from '../../slice';
import {sentenceStart} from '../words/numberWords';
import type {DraftRow} from './chartTable';
import type {Entry} from './entry';
import {entryOf, type ChangeSaid} from './groupRows';
import {rolesOf} from './roles';
import type {Side} from './sides';
import {splitValueLabel} from './splitWords';

/** The people divided: one population's side, and the values its file has. */
export interface DividedSide {
  readonly side: Side;
  readonly values: readonly string[];
}

/** What is divided by what, and how it is called. */
export interface Division {
  readonly split: Split;
  readonly words: SplitName;
  readonly dimension: Dimension;
  readonly sides: readonly DividedSide[];
}

/** One group's share of each part that has anybody, in the order of the file; a lane a population. */
export function splitRows(
  {split, dimension, sides}: Division,
  category: string,
  slice: Slice,
  evidence: Evidence,
  change: (comparison: Comparison) => ChangeSaid,
): readonly DraftRow[] {
  const rows = new Map<string, DraftRow>();
  for (const {side, values} of sides) {
    for (const {value, label} of labelled(split, side, values, evidence)) {
      const comparison = side.compare(dimension, {value});
      const row = comparison?.rows.find((each) => each.category === category && each.grouping === 'broad');
      if (!comparison || !row) continue;
      const {people} = comparison.line;
      if (people.kind === 'notCollected' || (people.kind === 'shown' && people.count === 0)) continue;
      const said = change(comparison);
      const entry: Entry = entryOf(comparison, row, side.area, slice, {
        split: label,
        change: said.short,
        changeWords: said.words,
      });
      const known = rows.get(value);
      const entries = [...(known?.entries ?? []), entry];
      rows.set(value, {
        key: `${category}-${value}`,
        label: known ? bothLabel(split, value, known.label) : label,
        indent: 0,
        toggle: null,
        href: null,
        entries,
      });
    }
  }
  return [...rows.values()];
}

/** Women among staff and girls among children share a row, under the group's own name. */
function bothLabel(split: Split, value: string, label: string): string {
  return dimensionById(crossedBy(split) ?? '')?.broad.find(({id}) => id === value)?.label ?? label;
}

function labelled(
  split: Split,
  side: Side,
  values: readonly string[],
  evidence: Evidence,
): readonly {readonly value: string; readonly label: string}[] {
  if (split === 'role') return rolesOf(side, evidence.organisation);
  return values.map((value) => ({value, label: sentenceStart(splitValueLabel(split, value, side.population))}));
}
