import {useCallback, useMemo, useSyncExternalStore} from 'react';
import {parseSlice, sliceHref, type Slice} from '../slice';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

/** Goes to a link inside the app. Every move is a step that Back undoes, unless it replaces the present one. */
export function navigate(href: string, how: 'push' | 'replace' = 'push'): void {
  const url = href === '?' ? window.location.pathname : href;
  if (how === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The URL owns the slice: this reads it, and `go` writes a change of it. */
export function useSlice(): {
  slice: Slice;
  notUnderstood: readonly string[];
  go: (change: Partial<Slice>) => void;
} {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const parsed = useMemo(() => parseSlice(search), [search]);
  const go = useCallback((change: Partial<Slice>) => navigate(sliceHref(parsed.slice, change)), [parsed]);
  return {...parsed, go};
}
