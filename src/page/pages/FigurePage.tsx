import {lazy, Suspense, useMemo, type RefObject} from 'react';
import type {Slice} from '../../slice';
import {stocktakeView} from '../../view';
import {useStock} from '../stock/StockProvider';
import {EnginePanel} from './EnginePanel';
import {PageOf} from './PageOf';
import {StocktakePage} from './StocktakePage';
import {Waiting} from './Waiting';
import {WaitingForCounts} from './WaitingForCounts';

const CharacteristicPage = lazy(() => import('./CharacteristicPage'));
const CaseloadPage = lazy(() => import('./CaseloadPage'));
const MapPage = lazy(() => import('./MapPage'));
const LinesPage = lazy(() => import('./LinesPage'));
const AreaPage = lazy(() => import('./AreaPage'));
const WorkforcePage = lazy(() => import('./WorkforcePage'));

export interface FigurePageProps {
  readonly slice: Slice;
  readonly go: (change: Partial<Slice>) => void;
}

/** A page of figures: its view, or what is being waited for; with the footer that belongs to it. */
export function FigurePage({slice, go, mainRef}: FigurePageProps & {mainRef: RefObject<HTMLElement | null>}) {
  const {state, evidence, baselineError} = useStock();
  const nothing =
    state.origin === 'none' || (state.origin === 'own' && !state.holdings.workforce && !state.holdings.caseload);
  if (nothing) {
    return (
      <main id="main" ref={mainRef} className="wrap">
        <title>Nothing is loaded - Stocktake</title>
        <Waiting title="Nothing is loaded">
          <p>
            <a href="?page=data">Load a workforce or a caseload file</a>, or look at the sample there.
          </p>
        </Waiting>
      </main>
    );
  }
  if (baselineError) {
    return (
      <main id="main" ref={mainRef} className="wrap">
        <title>The census tables could not be read - Stocktake</title>
        <Waiting title="The census tables could not be read">
          <p>
            They are part of this site. Reload the page; if it happens again, the site was not copied whole to its host.
          </p>
        </Waiting>
      </main>
    );
  }
  return (
    <Suspense
      fallback={
        <main id="main" className="wrap">
          <WaitingForCounts slice={slice} />
        </main>
      }
    >
      <EnginePanel />
      {slice.page === 'stocktake' && <Start slice={slice} mainRef={mainRef} />}
      {slice.page === 'characteristic' && (
        <CharacteristicPage slice={slice} evidence={evidence} mainRef={mainRef} go={go} />
      )}
      {slice.page === 'caseload' && <CaseloadPage slice={slice} evidence={evidence} mainRef={mainRef} go={go} />}
      {slice.page === 'map' && <MapPage slice={slice} evidence={evidence} mainRef={mainRef} go={go} />}
      {slice.page === 'lines' && <LinesPage slice={slice} evidence={evidence} mainRef={mainRef} go={go} />}
      {slice.page === 'workforce' && <WorkforcePage slice={slice} evidence={evidence} mainRef={mainRef} />}
      {slice.page === 'area' && <AreaPage slice={slice} evidence={evidence} mainRef={mainRef} />}
    </Suspense>
  );
}

function Start({slice, mainRef}: {slice: Slice; mainRef: RefObject<HTMLElement | null>}) {
  const {evidence} = useStock();
  const view = useMemo(() => (evidence ? stocktakeView(slice, evidence) : null), [slice, evidence]);
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && <StocktakePage view={view} />}
    </PageOf>
  );
}
