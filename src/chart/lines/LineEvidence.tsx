import './sector.css';
import type {ReactNode} from 'react';
import type {LineEvidenceView} from '../../view';
import {BoundsLane} from './BoundsLane';
import {EvidenceLane} from './EvidenceLane';
import {LineFunnel} from './LineFunnel';
import {LineHistory} from './LineHistory';

interface LineEvidenceProps {
  evidence: LineEvidenceView;
  /** Key of the line: its closing link names it. */
  line: string;
  /** What the reader keeps of the line. */
  children?: ReactNode;
}

/**
 * What an opened line shows: its lane and facts, the funnel of areas and the snapshots, how far they can be trusted, what
 * would change the verdict, where else, and the reader's own follow-up.
 */
export function LineEvidence({evidence, line, children}: LineEvidenceProps) {
  const {declared, baseline, canShow, wouldChange, inside, frontline, sector, funnel, history} = evidence;
  const pictures = [funnel, history].filter((each) => each !== null).length;
  return (
    <div className="line-evidence">
      <header className="evidence-head">
        <div>
          <p className="line-eyebrow">{evidence.eyebrow}</p>
          <h3>{evidence.finding}</h3>
        </div>
        <p className="evidence-actions">
          <a className="button" href={evidence.more.href}>
            {evidence.more.label}
          </a>
          <a className="button" href={evidence.closeHref} data-closes={line}>
            Close
          </a>
        </p>
      </header>
      <div className={`evidence-parts has-${pictures}`}>
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
        {funnel && <LineFunnel view={funnel} />}
        {history && <LineHistory view={history} />}
      </div>
      <div className="evidence-trust">
        <Words heading={declared.heading} sentences={declared.sentences}>
          {declared.bounds && <BoundsLane mark={evidence.mark} axis={evidence.axis} bounds={declared.bounds} />}
        </Words>
        <Words heading={baseline.heading} sentences={baseline.sentences} />
        {canShow && <Words heading={canShow.heading} sentences={canShow.sentences} />}
      </div>
      <div className="evidence-ends">
        <div>
          {wouldChange.length > 0 && <WouldChange rows={wouldChange} />}
          {sector && <Sector sector={sector} />}
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
        {children}
      </div>
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
