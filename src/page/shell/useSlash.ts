import {useEffect} from 'react';
import {slashKey} from './slashKey';

/** Where a typed "/" is text, or belongs to a list or a dialog. */
const typing =
  'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable="true"], [role="textbox"], [role="dialog"], [role="listbox"]';

/** Calls `go` when "/" is pressed anywhere but where text is typed, unless the reader turned that off. */
export function useSlash(go: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        !slashKey.isOn() ||
        event.key !== '/' ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
}
