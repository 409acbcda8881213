import type {LinesView} from '../../view';
import {FollowUpForm} from './FollowUpForm';

/** Lines that are followed but stand on no list here: of other areas, or no longer supported. */
export function FollowedElsewhere({lines}: {lines: LinesView['elsewhere']}) {
  if (lines.length === 0) return null;
  return (
    <section className="figure" aria-labelledby="lines-elsewhere">
      <h2 className="figure-finding" id="lines-elsewhere">
        Also followed, and on no list here
      </h2>
      <ul className="elsewhere">
        {lines.map(({key, population, name, why, href, isOpen, followUp}) => (
          <li key={key}>
            <p>
              <a id={`line-${key}`} href={href} aria-expanded={isOpen}>
                {name}
              </a>{' '}
              <span className={`line-tag is-${population}`}>
                {population === 'workforce' ? 'Workforce' : 'Caseload'}
              </span>{' '}
              <span className="muted">
                {[why, followUp.status, followUp.action, followUp.who].filter((text) => text !== '').join('. ')}
              </span>
            </p>
            {isOpen && <FollowUpForm line={key} name={name} followUp={followUp} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
