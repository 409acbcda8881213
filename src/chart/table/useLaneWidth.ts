import {type RefObject, useLayoutEffect, useRef, useState} from 'react';

const step = 20;
const untilMeasured = 180;

/** The pixels a table's lanes have, in steps of 20 so that a window being dragged seldom moves a label. */
export function useLaneWidth(): {ref: RefObject<HTMLTableElement | null>; laneWidth: number} {
  const ref = useRef<HTMLTableElement>(null);
  const [laneWidth, setLaneWidth] = useState(untilMeasured);
  useLayoutEffect(() => {
    const table = ref.current;
    if (!table) return undefined;
    const measure = () => {
      const width = table.querySelector('tbody .lane-cell')?.getBoundingClientRect().width ?? 0;
      if (width > 0) setLaneWidth(Math.max(step * 4, Math.floor(width / step) * step));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return {ref, laneWidth};
}
