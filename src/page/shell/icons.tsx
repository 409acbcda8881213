export function Chevron() {
  return (
    <svg className="icon" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

export function Padlock() {
  return (
    <svg className="icon" width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
      <path d="M3 6V4a3 3 0 016 0v2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="1.5" y="6" width="9" height="7" rx="1" fill="currentColor" />
    </svg>
  );
}

export function LinkIcon() {
  return (
    <svg className="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d="M6 8a2.6 2.6 0 003.7 0l2-2A2.6 2.6 0 008 2.3l-.8.8M8 6a2.6 2.6 0 00-3.700 0l-2 2A2.6 2.6 0 006 11.7l.8-.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  );
}

export function SearchIcon() {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10.3 10.3L14.5 14.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
