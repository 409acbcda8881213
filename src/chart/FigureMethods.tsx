import type {FigureView} from '../view';

/** How the figure was compared: each method by name, leading to what it is, its formula and its source. */
export function FigureMethods({methods, topic}: {methods: NonNullable<FigureView['methods']>; topic: string}) {
  return (
    <details className="figure-fold figure-methods">
      <summary>
        Methods<span className="visually-hidden">: {topic}</span>
      </summary>
      <ul>
        {methods.map(({label, href}) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
