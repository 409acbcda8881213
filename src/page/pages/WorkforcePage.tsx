import './workforce.css';
import {useMemo, type RefObject} from 'react';
import {WorkforceFigures} from '../../chart';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {workforceView} from '../../view';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';

/** Staff by themselves: each part of the page is a section of the view, listed at its top. */
export default function WorkforcePage(props: {
  slice: Slice;
  evidence: Evidence | null;
  mainRef: RefObject<HTMLElement | null>;
}) {
  const {slice, evidence, mainRef} = props;
  const view = useMemo(() => (evidence ? workforceView(slice, evidence) : null), [slice, evidence]);
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && (
        <>
          <PageHead view={view} />
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
            <WorkforceFigures key={section.id} section={section} />
          ))}
        </>
      )}
    </PageOf>
  );
}
