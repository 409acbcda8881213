import {methods} from '../../../comparison';
import {Formula} from './Formula';
import {mathsText} from './maths';
import type {MethodEntry} from './types';

/** One method: what it answers, what to do with it, an example; its formula, edges and source one key away. */
export function Entry({entry}: {entry: MethodEntry}) {
  const {id, name, words, use, example, formula, edges, sources} = entry;
  const called = new Map<string, string>(Object.entries(methods)).get(id);
  return (
    <article className="method" id={id} aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`} tabIndex={-1}>
          {name}
        </h3>
        {called !== undefined && <p className="small muted">On figures: {called}</p>}
      </header>
      <div className="method-words">
        <p>{words}</p>
        <p>
          <b>What to do with it.</b> {use}
        </p>
        <p className="method-example">
          <b>Example.</b> {example}
        </p>
        <details>
          <summary>
            Formula and source<span className="visually-hidden">: {name}</span>
          </summary>
          <div className="method-formula">
            {formula.map((maths) => (
              <Formula key={mathsText(maths)} maths={maths} />
            ))}
          </div>
          {edges.map((edge) => (
            <p key={edge}>{edge}</p>
          ))}
          <ul className="method-sources" aria-label="Sources">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      </div>
    </article>
  );
}
