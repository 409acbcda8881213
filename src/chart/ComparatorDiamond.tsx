/** The sign of another body's published figure, around the origin: a hollow diamond, on a white edge that parts it from what it lies on. */
export function ComparatorDiamond() {
  return (
    <>
      <path className="comparator-edge" d={diamond} />
      <path className="comparator-diamond" d={diamond} />
    </>
  );
}

/** Larger than a population's mark, which may lie on it: its points stay in sight. */
const diamond = 'M0 -7L7 0L0 7L-7 0Z';
