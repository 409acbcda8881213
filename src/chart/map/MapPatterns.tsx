/** The patterns of a map, the SVG twins of tokens.css. Cells keep their size in pixels in a group scaled by `scale`. */
export function MapPatterns({id, scale}: {id: string; scale: number}) {
  const cell = {patternUnits: 'userSpaceOnUse' as const, patternTransform: `scale(${(1 / scale).toFixed(4)})`};
  const turned = (degrees: number) => `${cell.patternTransform} rotate(${degrees})`;
  return (
    <defs>
      <pattern id={`${id}-noClear`} {...cell} width="5" height="5" patternTransform={turned(45)}>
        <rect className="pattern-hatch-fill" width="2.4" height="5" />
      </pattern>
      <pattern id={`${id}-withheld`} {...cell} width="6" height="6" patternTransform={turned(45)}>
        <rect className="pattern-paper" width="6" height="6" />
        <path className="pattern-cross" d="M0 0v6M0 0h6" />
      </pattern>
      <pattern id={`${id}-tooFew`} {...cell} width="6" height="6">
        <rect className="pattern-ground" width="6" height="6" />
        <path className="pattern-mesh" d="M0 0h6M0 0v6" />
      </pattern>
      <pattern id={`${id}-notCollected`} {...cell} width="5" height="5">
        <rect className="pattern-ground" width="5" height="5" />
        <circle className="pattern-dot" cx="1.5" cy="1.5" r="1" />
      </pattern>
    </defs>
  );
}
