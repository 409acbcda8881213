import {
  Button,
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import {Chevron} from '../../shell/icons';

export interface ChoiceGroup {
  readonly id: string;
  /** '' for choices that need no heading over them. */
  readonly label: string;
  readonly options: readonly {readonly id: string; readonly label: string}[];
}

/** One choice among groups of them, named for assistive technology by `label` alone: a table's heading says it on screen. */
export function ChoiceSelect(props: {
  label: string;
  value: string | null;
  placeholder?: string;
  groups: readonly ChoiceGroup[];
  isOpenQuestion?: boolean;
  onChange: (id: string) => void;
}) {
  const {label, value, placeholder = 'Choose', groups, isOpenQuestion = false, onChange} = props;
  return (
    <Select
      aria-label={label}
      className={isOpenQuestion ? 'choice is-open' : 'choice'}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        if (typeof key === 'string' && key !== value) onChange(key);
      }}
    >
      <Button className="pick-button">
        <SelectValue />
        <Chevron />
      </Button>
      <Popover className="pick-popover">
        <ListBox items={groups}>
          {(group) => (
            <ListBoxSection id={`group-${group.id}`} aria-label={group.label || label}>
              {group.label !== '' && <Header className="pick-header">{group.label}</Header>}
              <Collection items={group.options}>
                {(option) => (
                  <ListBoxItem id={option.id} textValue={option.label}>
                    {option.label}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
