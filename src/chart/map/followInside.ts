import type {MouseEvent} from 'react';

/** A plain click stays in the app; with a modifier key the browser does what it always does with a link. */
export function followInside(event: MouseEvent<HTMLAnchorElement>, onOpen: (href: string) => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onOpen(event.currentTarget.getAttribute('href') ?? '');
}
