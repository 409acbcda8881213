import {useEffect, useRef, useState} from 'react';
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

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly placeholder?: string;
  readonly groups: readonly ChoiceGroup[];
  readonly isOpenQuestion: boolean;
  onChange(id: string): void;
}

/**
 * One area, found by typing part of its name. Until it is pressed it is a button: a list of every area in each row of a long
 * table would take seconds to make.
 */
export function AreaTarget(props: Props) {
  const {label, value, groups, isOpenQuestion} = props;
  const [isSearching, setIsSearching] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasSearching = useRef(false);
  useEffect(() => {
    if (wasSearching.current && !isSearching) button.current?.focus();
    wasSearching.current = isSearching;
  });
  const name = groups.flatMap(({options}) => options).find(({id}) => id === value)?.label;
  if (isSearching) return <AreaSearch {...props} onEnd={() => setIsSearching(false)} />;
  return (
    <div className={isOpenQuestion ? 'choice is-open' : 'choice'}>
      <Button
        ref={button}
        className="pick-button"
        aria-label={`${name ?? 'Choose'} ${label}`}
        aria-haspopup="listbox"
        onPress={() => setIsSearching(true)}
      >
        <span>{name ?? 'Choose'}</span>
        <Chevron />
      </Button>
    </div>
  );
}

function AreaSearch({label, value, groups, isOpenQuestion, onChange, onEnd}: Props & {onEnd: () => void}) {
  return (
    <ComboBox
      aria-label={label}
      className={isOpenQuestion ? 'choice is-open' : 'choice'}
      defaultItems={groups}
      defaultValue={value}
      menuTrigger="focus"
      onOpenChange={(isOpen) => {
        if (!isOpen) onEnd();
      }}
      onChange={(key) => {
        if (typeof key === 'string' && key !== value) onChange(key);
      }}
    >
      <div className="pick-button pick-input">
        {/* It stands where the button was that was pressed. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Input autoFocus placeholder="Type a name" onFocus={(event) => event.currentTarget.select()} />
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
