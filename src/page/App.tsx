import {QueryClient, QueryClientProvider} from '@tanstack/react-query';
import {useEffect, useRef} from 'react';
import {I18nProvider} from 'react-aria-components';
import {Patterns} from '../chart';
import {FigurePage} from './pages/FigurePage';
import {DataPage} from './pages/DataPage';
import {MethodsPage} from './pages/MethodsPage';
import {ContextBar} from './shell/ContextBar';
import {ExactBanner} from './shell/ExactBanner';
import {FailureBoundary} from './shell/FailureBoundary';
import {focusHeading} from './shell/focusHeading';
import {OriginStrip} from './shell/OriginStrip';
import {SiteHeader} from './shell/SiteHeader';
import {StockProvider, useStock} from './stock/StockProvider';
import {navigate, useSlice} from './useSlice';

const queries = new QueryClient({defaultOptions: {queries: {retry: 1, refetchOnWindowFocus: false}}});

/** Links inside the app change the URL without leaving the page; a new tab, a download or another host is left to the browser. */
function followInside(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
  const href = link?.getAttribute('href');
  if (!href || link?.hasAttribute('target')) return;
  event.preventDefault();
  navigate(href);
}

export function App() {
  useEffect(() => {
    document.addEventListener('click', followInside);
    return () => document.removeEventListener('click', followInside);
  }, []);
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale="en-GB">
        <StockProvider>
          <Pages />
        </StockProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  const {slice: asked, notUnderstood, go} = useSlice();
  const {areas, evidence} = useStock();
  const found = areas.find(asked.area);
  const slice = found ? {...asked, area: found.code} : {...asked, area: areas.nation.code};
  const unknown = found ? notUnderstood : [...notUnderstood, 'area'];
  const main = useRef<HTMLElement>(null);
  const shownPage = useRef(slice.page);
  useEffect(() => {
    if (shownPage.current === slice.page) return;
    shownPage.current = slice.page;
    window.scrollTo(0, 0);
    focusHeading();
  }, [slice.page]);
  const isFigure = slice.page !== 'data' && slice.page !== 'methods';
  return (
    <>
      <Patterns />
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <ExactBanner />
      <SiteHeader slice={slice} />
      <OriginStrip slice={slice} />
      {isFigure && <ContextBar slice={slice} areas={areas} evidence={evidence} go={go} />}
      {unknown.length > 0 && (
        <div className="strip-note" role="status">
          <div className="wrap">
            Part of this link was not understood ({unknown.join(', ')}); the usual setting is shown instead. Choose
            again above, or <a href="?">start from the beginning</a>.
          </div>
        </div>
      )}
      <FailureBoundary key={`${slice.page}`}>
        {slice.page === 'data' && (
          <main id="main" ref={main} className="wrap">
            <DataPage />
          </main>
        )}
        {slice.page === 'methods' && (
          <main id="main" ref={main} className="wrap">
            <MethodsPage />
          </main>
        )}
        {isFigure && <FigurePage slice={slice} mainRef={main} go={go} />}
      </FailureBoundary>
    </>
  );
}
