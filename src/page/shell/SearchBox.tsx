import './searchBox.css';
import {useCallback, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent} from 'react';
import {ComboBox, Input, Label, ListBox, ListBoxItem, Popover} from 'react-aria-components';
import {sliceHref, type Slice} from '../../slice';
import type {FoundEntry, SearchPage} from '../../view';
import {navigate} from '../useSlice';
import {focusHeading} from './focusHeading';
import {SearchIcon} from './icons';
import {slashKey} from './slashKey';
import {useSearch} from './useSearch';
import {useSlash} from './useSlash';

const most = 12;

/** Goes to an area, a characteristic, a group, a page or a method by typing part of its name; every other setting stays. */
export function SearchBox({slice, pages}: {slice: Slice; pages: readonly SearchPage[]}) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const hasKey = useSyncExternalStore(slashKey.subscribe, slashKey.isOn);
  const [isWanted, setWanted] = useState(false);
  const search = useSearch(pages, isWanted);
  const found = useMemo(() => search(text, most), [search, text]);
  const open = useCallback(() => {
    setOpen(true);
    // On a narrow screen the box is drawn only once it is open.
    requestAnimationFrame(() => input.current?.focus());
  }, []);
  useSlash(open);

  function goTo(entry: FoundEntry): void {
    const anchor = entry.anchor === undefined ? '' : `#${entry.anchor}`;
    setText('');
    setOpen(false);
    navigate(sliceHref(slice, entry.change) + anchor);
    if (entry.anchor === undefined) {
      window.scrollTo(0, 0);
      focusHeading();
    }
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const [first] = found;
    // Enter goes to the first, unless an arrow has moved to another.
    if (event.key === 'Enter' && first && !event.currentTarget.getAttribute('aria-activedescendant')) {
      event.preventDefault();
      goTo(first);
    }
    if (event.key !== 'Escape') return;
    // Escape clears what was typed; once more, and a box that an icon opened is closed.
    event.preventDefault();
    if (text !== '') setText('');
    else if (button.current?.offsetParent) {
      setOpen(false);
      button.current.focus();
    }
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="search-button"
        aria-label="Search"
        aria-expanded={isOpen}
        aria-controls="search"
        // Or the box would lose the focus, close, and be opened anew by the same press.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (isOpen ? setOpen(false) : open())}
      >
        <SearchIcon />
      </button>
      <div id="search" role="search" className={isOpen ? 'search is-open' : 'search'}>
        <ComboBox
          items={found}
          inputValue={text}
          onInputChange={setText}
          value={null}
          onChange={(key) => {
            const entry = found.find(({id}) => id === key);
            if (entry) goTo(entry);
          }}
          menuTrigger="input"
          allowsEmptyCollection={text.trim() !== ''}
        >
          <Label className="visually-hidden">Search</Label>
          <div ref={field} className="search-field">
            <SearchIcon />
            <Input
              ref={input}
              placeholder="Search"
              enterKeyHint="go"
              aria-keyshortcuts={hasKey ? '/' : undefined}
              onFocus={() => {
                setOpen(true);
                setWanted(true);
              }}
              onBlur={() => {
                // Another window may take the focus for a while: the box is then still the one that has it here.
                if (document.activeElement !== input.current) setOpen(false);
              }}
              onKeyDownCapture={press}
            />
            {hasKey && <kbd aria-hidden="true">/</kbd>}
          </div>
          <Popover className="pick-popover search-popover" triggerRef={field} placement="bottom start">
            <ListBox<FoundEntry>
              aria-label="Found"
              renderEmptyState={() => (
                <p className="search-nothing">
                  Nothing is called “{text.trim()}”. Areas of any level can be found by name, old name or code;
                  characteristics, their groups, pages and methods by name.
                </p>
              )}
            >
              {(entry) => (
                <ListBoxItem textValue={entry.name} className="search-entry">
                  <span>
                    {entry.name}
                    {entry.as !== null && <span className="search-as"> {entry.as}</span>}
                  </span>
                  <span className="search-kind">{entry.kind}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
    </>
  );
}
