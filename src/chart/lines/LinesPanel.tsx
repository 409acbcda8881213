import '../chart.css';
import './lines.css';
import type {LinesPanelView} from '../../view';
import {Figure} from '../Figure';

/** The largest supported gaps, workforce and caseload apart, each a link to its characteristic. */
export function LinesPanel({view}: {view: LinesPanelView}) {
  return (
    <Figure view={view}>
      <div className="lines-panel">
        {view.groups.map(({population, heading, lines}) => (
          <section key={population}>
            <h3 className={`text-${population}`}>{heading}</h3>
            {lines.length > 0 && (
              <>
                <div className="lines-head" aria-hidden="true">
                  <span>Line of enquiry</span>
                  <span>Gap, points</span>
                  <span>Gap, people</span>
                </div>
                <ol>
                  {lines.map((line) => (
                    <li className="line" key={line.key}>
                      <div className="line-facts">
                        <p className="line-sentence">
                          <a href={line.href}>{line.sentence}</a>
                        </p>
                        <p className="line-points">
                          <span className="line-label">Gap, points </span>
                          {line.points}
                        </p>
                        <p className="line-people">
                          <span className="line-label">Gap, people </span>
                          {line.people}
                        </p>
                      </div>
                    </li>
                  ))}
                </ol>
              </>
            )}
          </section>
        ))}
      </div>
    </Figure>
  );
}
