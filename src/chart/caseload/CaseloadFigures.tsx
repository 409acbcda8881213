import '../map/map.css';
import './caseload.css';
import type {CaseloadFigure, CaseloadSection} from '../../view';
import {FunnelChart} from '../map/FunnelChart';
import {MeasureTable} from '../measure/MeasureTable';
import {ChartTable} from '../table/ChartTable';
import {Trend} from '../trend/Trend';

/** One part of the Caseload page: its figures, and what is missing from it with where to go. */
export function CaseloadFigures({section, onOpen}: {section: CaseloadSection; onOpen: (href: string) => void}) {
  return (
    <div className="caseload-section" id={section.id}>
      {section.figures.map((figure) => (
        <FigureOf key={figure.id} figure={figure} onOpen={onOpen} />
      ))}
      {section.missing.map(({words, link}) => (
        <p key={words} className="caseload-missing">
          {words} {link && <a href={link.href}>{link.label}</a>}
        </p>
      ))}
    </div>
  );
}

function FigureOf({figure, onOpen}: {figure: CaseloadFigure; onOpen: (href: string) => void}) {
  switch (figure.kind) {
    case 'chartTable':
      return <ChartTable view={figure} />;
    case 'measureTable':
      return <MeasureTable view={figure} />;
    case 'rateFunnel':
      return (
        <div className="caseload-funnel" id={figure.id}>
          <FunnelChart view={figure.picture} onOpen={onOpen} />
        </div>
      );
    case 'trend':
      return <Trend view={figure} />;
  }
}
