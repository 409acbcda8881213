/** A pin, filled where the line is pinned. */
export function PinIcon({isPinned}: {isPinned: boolean}) {
  return (
    <svg className="icon" width="12" height="14" viewBox="0 0 12 14" aria-hidden="true" focusable="false">
      <path
        d="M3.5 1.5h5l-.6 4 2.1 2.3H2l2.1-2.3z"
        fill={isPinned ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.1"
      />
      <path d="M6 8v5" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
