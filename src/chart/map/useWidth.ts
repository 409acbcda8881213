import {useLayoutEffect, useRef, useState, type RefObject} from 'react';

/** The width of an element in whole pixels, followed as it changes; `initial` until it is on the page. */
export function useWidth<E extends Element>(initial: number): {ref: RefObject<E | null>; width: number} {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(1, Math.round(element.getBoundingClientRect().width)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return {ref, width};
}
