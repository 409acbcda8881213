import {useEffect, useRef, type RefObject} from 'react';

/** When the areas are replaced (`key` changes) while one of them had the focus, the new tab stop gets it. */
export function useFocusKept(ref: RefObject<SVGSVGElement | null>, key: string, hasFocus: boolean): void {
  const before = useRef({key, hasFocus});
  useEffect(() => {
    const {key: oldKey, hasFocus: hadFocus} = before.current;
    before.current = {key, hasFocus};
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (oldKey === key || !hadFocus || !nowhere) return;
    ref.current?.querySelector<SVGAElement>('.map-areas a[tabindex="0"]')?.focus({preventScroll: true});
  }, [ref, key, hasFocus]);
}
