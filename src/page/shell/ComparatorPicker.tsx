import './comparatorPicker.css';
import type {Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {comparatorChoices} from '../../view';
import {Picker} from './Picker';

const nobody = 'nobody';

/** Whose published figures stand beside the staff: nobody's, until a reader chooses. Not there where nobody published any. */
export function ComparatorPicker(props: {
  slice: Slice;
  evidence: Evidence;
  dimension: Dimension;
  go: (change: Partial<Slice>) => void;
}) {
  const {slice, evidence, dimension, go} = props;
  const choices = comparatorChoices(slice, evidence, dimension);
  if (choices.length === 0) return null;
  const isKnown = choices.some(({id}) => id === slice.comparator);
  return (
    <Picker
      label="Compare with"
      value={isKnown && slice.comparator !== null ? slice.comparator : nobody}
      choices={[{value: nobody, label: 'Residents only'}, ...choices.map(({id, label}) => ({value: id, label}))]}
      onChange={(id) => go({comparator: id === nobody ? null : id})}
    />
  );
}
