import {useMemo, type RefObject} from 'react';
import {LinesList} from '../../chart';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {linesView} from '../../view';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';

/** Every gap the data support in an area: workforce, caseload, and the two beside each other. */
export default function LinesPage(props: {
  slice: Slice;
  evidence: Evidence | null;
  mainRef: RefObject<HTMLElement | null>;
}) {
  const {slice, evidence, mainRef} = props;
  const view = useMemo(() => (evidence ? linesView(slice, evidence) : null), [slice, evidence]);
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && (
        <>
          <PageHead view={view} />
          {view.lists.map((list) => (
            <LinesList key={list.id} view={list} />
          ))}
        </>
      )}
    </PageOf>
  );
}
