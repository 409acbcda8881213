import {Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue} from 'react-aria-components';
import {Chevron} from './icons';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One labelled choice from a short list, by mouse, keyboard or touch. */
export function Picker<Value extends string>(props: {
  label: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) {
  const {label, value, choices, onChange} = props;
  return (
    <Select
      className="pick"
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Label className="pick-label">{label}</Label>
      <Button className="pick-button">
        <SelectValue />
        <Chevron />
      </Button>
      <Popover className="pick-popover">
        <ListBox items={choices.map((choice) => ({id: choice.value, label: choice.label}))}>
          {(item) => <ListBoxItem textValue={item.label}>{item.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
