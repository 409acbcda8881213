import './section.css';
import type {WorkforceFigure, WorkforceSection} from '../../view';
import {Likelihood} from './Likelihood';
import {PayGap} from './PayGap';
import {PayGroups} from './PayGroups';

/** One part of the Workforce page: its figures, each by its own chart. */
export function WorkforceFigures({section}: {section: WorkforceSection}) {
  return (
    <div className="page-section" id={section.id}>
      {section.figures.map((figure) => (
        <FigureOf key={figure.id} figure={figure} />
      ))}
    </div>
  );
}

function FigureOf({figure}: {figure: WorkforceFigure}) {
  switch (figure.kind) {
    case 'pay':
      return <PayGap view={figure} />;
    case 'payGroups':
      return <PayGroups view={figure} />;
    case 'likelihood':
      return <Likelihood view={figure} />;
  }
}
