/**
 * The patterns that stand for an absence, each with its own look: withheld, too few, not recorded, prefer not to say,
 * uncertain. Rendered once on a page; charts fill with `url(#p-withheld)` and so on.
 */
export function Patterns() {
  return (
    <svg className="chart-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="p-withheld" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="pattern-paper" width="6" height="6" />
          <path className="pattern-cross" d="M0 0v6M0 0h6" />
        </pattern>
        <pattern id="p-notrecorded" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="pattern-ground" width="5" height="5" />
          <circle className="pattern-dot" cx="1.5" cy="1.5" r="1" />
        </pattern>
        <pattern id="p-few" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="pattern-ground" width="6" height="6" />
          <path className="pattern-mesh" d="M0 0h6M0 0v6" />
        </pattern>
        <pattern id="p-prefer-not" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="pattern-ground" width="4" height="4" />
          <path className="pattern-line" d="M0 .5h4" />
        </pattern>
        <pattern id="p-uncertain" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(135)">
          <path className="pattern-hatch" d="M0 0v5" />
        </pattern>
      </defs>
    </svg>
  );
}
