import type {ReactNode, RefObject} from 'react';
import type {Slice} from '../../slice';
import type {Context} from '../../view';
import {SiteFooter} from '../shell/SiteFooter';
import {pageTitle} from './pageTitle';
import {WaitingForCounts} from './WaitingForCounts';

/** Title, main landmark and footer of a page of figures; while there is no view yet, what is being waited for. */
export function PageOf(props: {
  view: Context | null;
  slice: Slice;
  mainRef: RefObject<HTMLElement | null>;
  children: ReactNode;
}) {
  const {view, slice, mainRef, children} = props;
  return (
    <>
      {view && <title>{pageTitle(view.title, slice.page)}</title>}
      <main id="main" ref={mainRef} className="wrap">
        {view ? children : <WaitingForCounts slice={slice} />}
      </main>
      {view && <SiteFooter columns={view.footer} slice={slice} />}
    </>
  );
}
