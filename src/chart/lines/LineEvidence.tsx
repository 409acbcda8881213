import './sector.css';
import type {ReactNode} from 'react';
import type {LineEvidenceView} from '../../view';
import {BoundsLane} from './BoundsLane';
import {EvidenceLane} from './EvidenceLane';

/** What an opened line shows: its lane and facts, how far they can be trusted, what would change the verdict, where else. */
export function LineEvidence({evidence}: {evidence: LineEvidenceView}) {
  const {declared, baseline, canShow, wouldChange, inside, frontline, sector} = evidence;
  return (
    <div className="line-evidence">
      <p className="line-eyebrow">{evidence.eyebrow}</p>
      <h3>{evidence.finding}</h3>
      <div className="evidence-parts">
        <section>
          <h4>Evidence</h4>
          <EvidenceLane mark={evidence.mark} axis={evidence.axis} />
          <dl>
            {evidence.facts.map(({term, value}) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div className="evidence-trust">
          <Words heading={declared.heading} sentences={declared.sentences}>
            {declared.bounds && <BoundsLane mark={evidence.mark} axis={evidence.axis} bounds={declared.bounds} />}
          </Words>
          <Words heading={baseline.heading} sentences={baseline.sentences} />
          {canShow && <Words heading={canShow.heading} sentences={canShow.sentences} />}
        </div>
      </div>
      {sector && <Sector sector={sector} />}
      {wouldChange.length > 0 && <WouldChange rows={wouldChange} />}
      {inside && (
        <section>
          <h4>{inside.heading}</h4>
          <p>{inside.sentence}</p>
          <ul className="evidence-links">
            {inside.links.map(({label, href}) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {frontline !== null && <p>{frontline}</p>}
    </div>
  );
}

function Words({heading, sentences, children}: {heading: string; sentences: readonly string[]; children?: ReactNode}) {
  return (
    <section>
      <h4>{heading}</h4>
      <p>{sentences.join(' ')}</p>
      {children}
    </section>
  );
}

function Sector({sector}: {sector: NonNullable<LineEvidenceView['sector']>}) {
  return (
    <section className="evidence-sector">
      <h4>{sector.heading}</h4>
      <dl>
        {sector.rows.map(({term, value}) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="evidence-sources">{sector.sentences.join(' ')}</p>
    </section>
  );
}

function WouldChange({rows}: {rows: LineEvidenceView['wouldChange']}) {
  return (
    <section>
      <h4>What would change this verdict</h4>
      <table className="would-change">
        <thead>
          <tr>
            <th scope="col">If</th>
            <th scope="col">Then</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({condition, result, verdict}) => (
            <tr key={condition}>
              <th scope="row">{condition}</th>
              <td>{result}</td>
              <td>{verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
