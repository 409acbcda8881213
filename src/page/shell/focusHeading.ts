const settling = 15_000;

let stop = () => {};

function focus(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({preventScroll: true});
}

/**
 * Moves the focus to the page's heading: at once, and again whenever the heading it was on is taken away (a page being read,
 * then counted, then shown) and the focus fell to the body. Ends when the reader does anything, or after a while.
 */
export function focusHeading(): void {
  stop();
  const watcher = new MutationObserver(() => {
    if (document.activeElement === null || document.activeElement === document.body) focus();
  });
  const ends = new AbortController();
  const timer = setTimeout(() => stop(), settling);
  stop = () => {
    watcher.disconnect();
    ends.abort();
    clearTimeout(timer);
  };
  focus();
  watcher.observe(document.body, {childList: true, subtree: true});
  for (const act of ['pointerdown', 'keydown', 'wheel'] as const) {
    document.addEventListener(act, () => stop(), {signal: ends.signal, capture: true, passive: true});
  }
  document.addEventListener(
    'focusin',
    ({target}) => {
      if (!(target instanceof HTMLElement && target.matches('main h1'))) stop();
    },
    {signal: ends.signal},
  );
}
