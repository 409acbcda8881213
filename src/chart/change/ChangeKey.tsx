import type {ChangeBlock, ChangeState} from '../../view';

const words: readonly (readonly [ChangeState, string])[] = [
  ['raises', 'Raises the share'],
  ['lowers', 'Lowers the share'],
  ['withheld', 'Withheld, all it could be'],
  ['rest', 'Left over'],
];

/** What the bars between the two snapshots mean, of those that are there. */
export function ChangeKey({blocks}: {blocks: readonly ChangeBlock[]}) {
  const states = new Set(blocks.flatMap(({rows}) => rows.map(({state}) => state)));
  const present = words.filter(([state]) => states.has(state));
  const population = blocks[0]?.population ?? 'workforce';
  if (present.length === 0) return null;
  return (
    <ul className="key change-key" aria-label="Key">
      {present.map(([state, text]) => (
        <li key={state}>
          <svg width="16" height="14" aria-hidden="true" focusable="false">
            {state === 'withheld' ? (
              <rect className="change-withheld" fill="url(#p-withheld)" x="1" y="1" width="14" height="12" />
            ) : (
              <rect className={`change-bar is-${state} is-${population}`} x="1" y="1" width="14" height="12" />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
