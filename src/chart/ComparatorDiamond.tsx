/** The sign of another body's published figure, around the origin: a hollow diamond, on a white edge that parts it from what it lies on. */
export function ComparatorDiamond() {
  return (
    <>
      <path className="comparator-edge" d={diamond} />
      <path className="comparator-diamond" d={diamond} />
    </>
  );
}

const diamond = 'M0 -6L6 0L0 6L-6 0Z';
