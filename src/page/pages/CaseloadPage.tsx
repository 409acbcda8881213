import './caseload.css';
import './workforce.css';
import {useMemo, type RefObject} from 'react';
import {geographies} from '../../catalogue';
import {CaseloadFigures, Tiles} from '../../chart';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {caseloadView, ratesLevel} from '../../view';
import {Picker} from '../shell/Picker';
import {navigate} from '../useSlice';
import type {FigurePageProps} from './FigurePage';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';

/** The children: who they are, their rates, children per practitioner, and the chance of a shared heritage or faith. */
export default function CaseloadPage(
  props: FigurePageProps & {evidence: Evidence | null; mainRef: RefObject<HTMLElement | null>},
) {
  const {slice, evidence, mainRef, go} = props;
  const view = useMemo(() => (evidence ? caseloadView(slice, evidence) : null), [slice, evidence]);
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && (
        <>
          <PageHead view={view} />
          <Tiles tiles={view.tiles} />
          {view.sections.length > 1 && (
            <nav className="on-page" aria-label="On this page">
              {view.sections.map(({id, label}) => (
                <a key={id} href={`#${id}`}>
                  {label}
                </a>
              ))}
            </nav>
          )}
          {view.sections.map((section) => (
            <div key={section.id} className="caseload-part">
              {section.id === 'rates' && evidence && <LevelPicker slice={slice} evidence={evidence} go={go} />}
              <CaseloadFigures section={section} onOpen={navigate} />
            </div>
          ))}
        </>
      )}
    </PageOf>
  );
}

/** The areas that rates are listed by: of each level that has more than one inside the area. */
function LevelPicker({slice, evidence, go}: {slice: Slice; evidence: Evidence; go: FigurePageProps['go']}) {
  const area = evidence.areas.find(slice.area) ?? evidence.areas.nation;
  const choices = geographies
    .filter(({level}) => level !== area.level && evidence.areas.inside(area, level).length > 1)
    .map(({level, label}) => ({value: level, label}));
  if (choices.length < 2) return null;
  const value = ratesLevel(slice, evidence, area);
  return (
    <div className="caseload-level">
      <Picker label="Rates by" value={value ?? slice.level} choices={choices} onChange={(level) => go({level})} />
    </div>
  );
}
