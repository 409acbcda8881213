import type {StatutoryFigure} from '../../view';

/** The six figures of the regulations, numbered as there. */
export function StatutoryList({figures}: {figures: readonly StatutoryFigure[]}) {
  return (
    <section className="pay-statutory" aria-labelledby="pay-statutory">
      <h3 id="pay-statutory">The six statutory figures</h3>
      <ol>
        {figures.map(({number, label, value, words, isCounted}) => (
          <li key={number}>
            <span className="pay-number" aria-hidden="true">
              {number}
            </span>
            <span className="pay-label">
              {label}
              <span className="visually-hidden">: </span>
            </span>
            <strong className={isCounted ? 'pay-value' : 'pay-value is-absent'}>{value}</strong>
            <span className="pay-words">{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
