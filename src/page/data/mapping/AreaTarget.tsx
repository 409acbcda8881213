import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import {Chevron} from '../../shell/icons';
import type {ChoiceGroup} from './ChoiceSelect';

/** One area, found by typing part of its name: there are too many for a plain list. */
export function AreaTarget(props: {
  label: string;
  value: string | null;
  placeholder?: string;
  groups: readonly ChoiceGroup[];
  isOpenQuestion: boolean;
  onChange: (id: string) => void;
}) {
  const {label, value, groups, isOpenQuestion, onChange} = props;
  return (
    <ComboBox
      aria-label={label}
      className={isOpenQuestion ? 'choice is-open' : 'choice'}
      defaultItems={groups}
      value={value}
      menuTrigger="focus"
      onChange={(key) => {
        if (typeof key === 'string' && key !== value) onChange(key);
      }}
    >
      <div className="pick-button pick-input">
        <Input placeholder="Type a name" onFocus={(event) => event.currentTarget.select()} />
        <Button aria-label="Show all areas">
          <Chevron />
        </Button>
      </div>
      <Popover className="pick-popover">
        <ListBox items={groups}>
          {(group) => (
            <ListBoxSection id={`group-${group.id}`} aria-label={group.label}>
              <Header className="pick-header">{group.label}</Header>
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
    </ComboBox>
  );
}
