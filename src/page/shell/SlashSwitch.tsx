import {useSyncExternalStore} from 'react';
import {slashKey} from './slashKey';

/** Turns the "/" key off for whoever speaks or presses it by accident (WCAG 2.1.4). */
export function SlashSwitch() {
  const isOn = useSyncExternalStore(slashKey.subscribe, slashKey.isOn);
  return (
    <label className="slash-switch">
      <input type="checkbox" checked={isOn} onChange={(event) => slashKey.set(event.target.checked)} />
      The key / goes to the search box. Turned off, it stays off until the page is reloaded.
    </label>
  );
}
