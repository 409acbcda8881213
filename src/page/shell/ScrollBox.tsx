import type {ReactNode} from 'react';

/** A wide table in a box that scrolls by itself, by keyboard too. */
export function ScrollBox({label, children}: {label: string; children: ReactNode}) {
  return (
    // A page has too many of them for each to be a landmark.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll-box" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
