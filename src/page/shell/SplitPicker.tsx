import type {Slice} from '../../slice';
import type {CharacteristicView} from '../../view';
import {Picker} from './Picker';

/** What the people of a characteristic are broken down by, and why that is not given where it is not. */
export function SplitPicker({
  splits,
  go,
}: {
  splits: CharacteristicView['splits'];
  go: (change: Partial<Slice>) => void;
}) {
  const {choices, chosen, absent} = splits;
  if (chosen === null || choices.length === 0) return null;
  return (
    <div className="key-row" id="break-down">
      <Picker
        label="Break down by"
        value={chosen}
        choices={choices.map(({split, label}) => ({value: split, label}))}
        onChange={(split) => go({split})}
      />
      {absent !== null && <p className="split-absent">{absent}</p>}
    </div>
  );
}
