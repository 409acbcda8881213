import type {ReactNode} from 'react';

/** Lines in per cent of the lane: 100 across and 20 down, stretched to the lane's own size. */
export function LaneLines({children}: {children: ReactNode}) {
  return (
    <svg className="lane-lines" width="100%" height="100%" viewBox="0 0 100 20" preserveAspectRatio="none">
      {children}
    </svg>
  );
}
