import {type RefObject, useLayoutEffect, useRef, useState} from 'react';

const step = 20;
const untilMeasured = 180;

/** The pixels a lane has, in steps of 20 so that a window being dragged seldom moves a label. */
export function useLaneWidth(): {ref: RefObject<HTMLTableCellElement | null>; laneWidth: number} {
  const ref = useRef<HTMLTableCellElement>(null);
  const [laneWidth, setLaneWidth] = useState(untilMeasured);
  useLayoutEffect(() => {
    const cell = ref.current;
    if (!cell) return undefined;
    const observer = new ResizeObserver(measure);
    function measure() {
      const {width} = cell?.getBoundingClientRect() ?? {width: 0};
      if (width > 0) setLaneWidth(Math.max(step * 4, Math.floor(width / step) * step));
    }
    measure();
    observer.observe(cell);
    return () => observer.disconnect();
  }, []);
  return {ref, laneWidth};
}
